"""The officer asks for the ledger: it is written when it is sent, and holds up nobody who reports meanwhile."""

from io import BytesIO

from python_calamine import CalamineWorkbook

from simulator import people
from simulator.records import File
from tests.stories.street import LEADERSHIP, NAMES, THREE, Street

OFFICER, WU = 7001, 7104


def files(here: Street, chat: int) -> list[File]:
    return [m.file for m in here.world.chats[chat].messages.values() if m.file and m.file.kind == "document"]


def cells(file: File) -> list[object]:
    rows = CalamineWorkbook.from_filelike(BytesIO(file.content)).get_sheet_by_index(0).to_python()
    return [cell for row in rows for cell in row]


async def test_the_officer_gets_it_with_what_was_just_reported(here: Street) -> None:
    await here.until("06:30")
    people.say(here.world, OFFICER, OFFICER, "/ledger 2020-02-01")
    message = await here.says(WU, "36.7", THREE)
    assert here.reaction(THREE, message) == "👌"
    (file,) = files(here, OFFICER)
    assert (file.name or "").endswith("_2020-02-01_2020-02-10.xlsx")
    assert NAMES[WU] in cells(file)


async def test_leadership_gets_no_name_in_its_group(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "36.7", THREE)
    await here.says(OFFICER, "/ledger", LEADERSHIP)
    (file,) = files(here, LEADERSHIP)
    found = cells(file)
    assert "3栋" in found
    assert not {NAMES[WU], 36.7} & set(found)
