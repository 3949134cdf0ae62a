"""What the demo's page counts as standing in the ledger, asked of a real day's database."""

from pathlib import Path

from sqlalchemy.engine import make_url

from bot.commands.counting import recorded_messages
from tests.stories.street import THREE, Street

ZHOU, WU = 7101, 7104


async def counted(here: Street) -> set[tuple[int, int]]:
    file = make_url(here.settings.database_url).database
    assert file is not None
    async with recorded_messages(Path(file)) as recorded:
        return await recorded()


async def test_what_is_taken_back_does_not_stand_and_undo_is_no_report(here: Street) -> None:
    await here.until("06:30")
    kept = await here.says(ZHOU, "36.6", THREE)
    taken = await here.says(WU, "36.5", THREE)
    assert await counted(here) == {(THREE, kept), (THREE, taken)}
    await here.says(WU, "/undo")
    assert await counted(here) == {(THREE, kept)}
    again = await here.says(WU, "36.4", THREE)
    assert await counted(here) == {(THREE, kept), (THREE, again)}


async def test_a_question_that_was_answered_counts_as_its_message_does(here: Street) -> None:
    await here.until("06:30")
    unclear = await here.says(WU, "36", THREE)
    assert await counted(here) == set()
    answer = await here.says(WU, "36.4", THREE)
    assert await counted(here) == {(THREE, unclear), (THREE, answer)}
