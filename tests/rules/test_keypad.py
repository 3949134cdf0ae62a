"""The keypad's order, and that two taps make any value from 35.0 to 41.9 and no other."""

from decimal import Decimal
from itertools import product

import pytest

from rules.keypad import TENTHS, WHOLE, Step, step, value

HELD = Decimal("36.4")
CASES: list[tuple[int | None, str, Decimal | None, int | None, Step]] = [
    (None, "morning", None, None, "who"),
    (None, "", HELD, 36, "who"),
    (7, "", None, None, "slot"),
    (7, "", HELD, None, "slot"),
    (7, "morning", HELD, None, "ready"),
    (7, "morning", None, None, "whole"),
    (7, "evening", None, 36, "tenth"),
]


@pytest.mark.parametrize(("resident", "slot", "celsius", "whole", "expected"), CASES)
def test_what_is_asked_next(
    resident: int | None, slot: str, celsius: Decimal | None, whole: int | None, expected: Step
) -> None:
    assert step(resident, slot, celsius, whole) == expected


def test_two_taps_make_a_value_as_it_would_be_typed() -> None:
    made = [value(whole, tenth) for whole, tenth in product(WHOLE, TENTHS)]
    assert [str(one) for one in made[:2]] == ["35.0", "35.1"]
    assert made == sorted(set(made))
    assert str(made[-1]) == "41.9"
