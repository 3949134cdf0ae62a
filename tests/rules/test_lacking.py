"""What a question still lacks after something was told: of the very person, of somebody unknown, of nobody in it."""

from datetime import date
from decimal import Decimal

import pytest

from rules.lacking import Given, Unknown, known, left, read, residents, strangers, word

DAY = date(2020, 2, 10)
WIFE = word(Unknown(Decimal("36.6"), (), "老伴"))
DAD = word(Unknown(Decimal("36.8"), ("cough",), "爸爸"))
SOMEBODY = word(Unknown(None, (), "妈妈"))


def told(resident: int, celsius: str = "36.5") -> Given:
    return Given(resident, DAY, "morning", Decimal(celsius))


CASES = [
    ("their own", ("7",), [told(7)], (), False, ()),
    ("another's", ("7",), [told(8)], (), False, ("7",)),
    ("another's, whatever is sure", ("7",), [told(8)], (), True, ("7",)),
    ("one of two", ("7", "8"), [told(8)], (), False, ("7",)),
    ("the value that was read", (WIFE,), [told(8, "36.6")], (), False, ()),
    ("the same with more digits", (WIFE,), [told(8, "36.60")], (), False, ()),
    ("another value", (WIFE,), [told(8, "36.5")], (), False, (WIFE,)),
    ("of who wrote it", (WIFE,), [told(7, "36.6")], (7,), True, (WIFE,)),
    ("in answer to it", (WIFE,), [told(8, "36.5")], (7,), True, ()),
    ("nothing was read of them", (SOMEBODY,), [told(8)], (), False, (SOMEBODY,)),
    ("in answer, by the value", (WIFE, DAD), [told(8, "36.8")], (), True, (WIFE,)),
    ("in answer, by the order", (WIFE, DAD), [told(8, "36.9")], (), True, (DAD,)),
    ("two at once", (WIFE, DAD), [told(8, "36.8"), told(9, "36.6")], (), False, ()),
    ("one cannot be two", (WIFE, SOMEBODY), [told(8)], (), True, (SOMEBODY,)),
    ("a resident's own doesn't tell who another is", ("8", WIFE), [told(8, "36.6")], (), True, (WIFE,)),
    ("nothing", ("7", WIFE), [], (), True, ("7", WIFE)),
]


@pytest.mark.parametrize(
    ("lacking", "given", "ruled_out", "sure", "rest"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_what_is_left(
    lacking: tuple[str, ...],
    given: list[Given],
    ruled_out: tuple[int, ...],
    sure: bool,
    rest: tuple[str, ...],
) -> None:
    assert left(lacking, given, ruled_out, sure) == rest


@pytest.mark.parametrize(
    "one", [Unknown(), Unknown(Decimal("36.5"), ("cough", "chills"), "Grace Lim"), Unknown(who="爸")]
)
def test_a_word_can_be_read_back(one: Unknown) -> None:
    assert read(word(one)) == one
    assert "," not in word(one)


def test_residents_and_others_are_told_apart() -> None:
    assert residents((known(7), WIFE, "8")) == [7, 8]
    assert [one.who for one in strangers(("7", DAD, SOMEBODY))] == ["爸爸", "妈妈"]
