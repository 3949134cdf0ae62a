"""更正 in words: how many buildings are left out, each once."""

from datetime import UTC, datetime

import pytest

from rules.correction import Difference, Edition, Shift
from services.correction_text import changed
from tests.rules.test_day import site


def both(building: str) -> tuple[Difference, Difference]:
    """A building that differs in the morning and in the evening."""
    shifts = (Shift("reported", 1, 2),)
    return (
        Difference("building", building, "morning", shifts),
        Difference("building", building, "evening", shifts),
    )


@pytest.mark.parametrize(
    ("listed", "left_out"),
    [(0, "还有 2 栋有更动"), (1, "还有 1 栋有更动"), (2, "还有 1 栋有更动"), (3, ""), (4, "")],
)
def test_a_building_that_is_not_shown_is_counted_once(listed: int, left_out: str) -> None:
    edition = Edition(2, datetime(2020, 2, 10, 15, tzinfo=UTC), (*both("1栋"), *both("2栋")))
    words = str(changed(site(), edition, listed))
    assert ("还有" in words) is bool(left_out)
    assert left_out in words
