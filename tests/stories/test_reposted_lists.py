"""Reposted 接龙 lists: they fill blanks, overwrite nothing, correct nothing, and introduce nobody."""

import pytest

from models.introduction import HeldReading, Introduction
from models.report import Report, Revision
from tests.stories.ledger import rows
from tests.stories.street import FIVE, THREE, Street

ZHOU, WU, TIAN, YUAN, DONG, OFFICER, STRANGER = 7101, 7104, 7105, 7201, 7202, 7001, 7999
LISTS = {
    "plain": "接龙\n1. 周敏 36.1\n2. 韩老伯 36.2\n3. 吴波 36.3\n4. 田小雨 36.4",
    "rooms": "接龙\n1. 101 周敏 36.1\n2. 102 韩老伯 36.2\n3. 201 吴波 36.3\n4. 202 田小雨 36.4",
    "short": "101 周敏 36.1\n102 韩老伯 36.2",
    "corrections": "更正：周敏 36.1\n韩老伯 改为36.2\n吴波 36.3\n田小雨 不对，是36.4",
}


async def values(here: Street) -> dict[int, tuple[str, str]]:
    return {
        r["resident"]: (str(r["celsius"]), r["by"])
        for r in await rows(here, Report)
        if r["status"] == "reported"
    }


@pytest.mark.parametrize("who", [TIAN, STRANGER], ids=["resident", "unknown"])
async def test_a_list_fills_blanks_and_replaces_nothing(here: Street, who: int) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "我36.5，周强36.5", THREE)
    await here.says(WU, "36.6", THREE)
    for text in LISTS.values():
        await here.says(who, text, THREE)
        await here.says(who, text.replace("36.", "37."), THREE)
    found = await values(here)
    assert found[1] == ("36.5", "self")
    assert found[6] == ("36.6", "self")
    assert found.get(5, ("36.2", "neighbour"))[1] in ("neighbour", "unconfirmed")
    kept = [r for r in await rows(here, Revision) if r["resident"] in (1, 6)]
    assert [r["n"] for r in kept] == [1, 1], "not even a revision"


async def test_what_is_filled_by_a_stranger_gives_way_to_the_person(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, LISTS["rooms"], THREE)
    assert (await values(here))[6] == ("36.3", "neighbour")
    own = await here.says(WU, "36.8", THREE)
    assert here.reaction(THREE, own) == "✍"
    assert (await values(here))[6] == ("36.8", "self")
    await here.says(STRANGER, LISTS["rooms"], THREE)
    assert (await values(here))[6] == ("36.8", "self")


async def test_two_accounts_do_not_overwrite_each_other(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, LISTS["rooms"], THREE)
    await here.says(TIAN, LISTS["rooms"].replace("36.2", "36.9"), THREE)
    assert (await values(here))[5] == ("36.2", "neighbour")


async def test_a_list_of_several_doors_introduces_nobody(here: Street) -> None:
    """Somebody who passes on a list isn't everyone in it; nor are strangers' names of another building kept."""
    await here.until("06:30")
    unknown = ("105 王小明 36.5\n106 赵一鸣 36.6", "1. 501 李一 36.5\n2. 502 李二 36.9")
    for text in (LISTS["rooms"], LISTS["short"], *unknown):
        await here.says(STRANGER, text, THREE)
    assert not await rows(here, Introduction)
    assert not await rows(here, HeldReading)
    await here.until("09:31")
    assert not [t for t in here.texts(ZHOU) if "认一认" in t]


OLD_LIST = "接龙\n1. 301 袁静 36.1\n2. 302 谢明 36.2\n3. 401 Grace Lim 36.3"


async def test_a_flatmate_who_posts_an_old_list_takes_back_no_fever(here: Street) -> None:
    await here.until("06:30")
    await here.says(YUAN, "38.6", FIVE)
    await here.says(DONG, OLD_LIST, FIVE)
    found = await values(here)
    assert (found[8], found[11]) == (("38.6", "self"), ("36.2", "neighbour"))
    assert not [t for t in here.texts(OFFICER) if "🟢" in t]
    before = len(here.texts(OFFICER))
    await here.forward(minutes=6)
    assert len(here.texts(OFFICER)) == before + 1, "and it is told on"


async def test_nor_does_a_deputy(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "38.6", THREE)
    await here.says(WU, LISTS["rooms"], THREE)
    assert (await values(here))[7] == ("38.6", "self")
    await here.says(WU, "202 田小雨 36.5", THREE)
    assert (await values(here))[7] == ("36.5", "lead"), "one line is meant as it stands"


async def test_whoever_wrote_a_list_may_mend_it(here: Street) -> None:
    await here.until("06:30")
    first = await here.says(WU, LISTS["rooms"], THREE)
    await here.says(WU, LISTS["rooms"].replace("36.4", "36.9"), THREE)
    assert (await values(here))[7] == ("36.9", "lead")
    await here.edits(WU, THREE, first, LISTS["rooms"].replace("36.2", "36.8"))
    assert (await values(here))[5] == ("36.8", "lead")
