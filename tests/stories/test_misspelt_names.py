"""Names written wrongly: by people we don't know, by residents about others, and by leads in long lists."""

from models.report import Report
from tests.stories.buttons import labels
from tests.stories.ledger import rows
from tests.stories.street import THREE, Street

ZHOU, WU, TIAN, STRANGER, OFFICER = 7101, 7104, 7105, 7999, 7001
HAN_LAO_BO, TIAN_XIAO_YU, WU_BO = 5, 7, 6


async def line_of(here: Street, resident: int) -> tuple[str, str]:
    found = [r for r in await rows(here, Report) if r["resident"] == resident and r["slot"] == "morning"]
    return (found[0]["status"], found[0]["by"])


async def test_one_that_sounds_alike_behind_the_right_door_is_proposed_and_kept(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(STRANGER, "102 韩老柏 36.4", THREE)
    assert here.reaction(THREE, message) == "👀"
    assert (await line_of(here, HAN_LAO_BO))[0] == "pending"
    await here.until("09:31")
    digest = here.last(ZHOU) if "认一认" in here.last(ZHOU).text else here.messages(ZHOU)[-2]
    assert "3栋 1单元102 韩老柏。名册里没有，像是 3栋 1单元102 的 韩老伯。" in digest.text
    assert labels(digest) == ["① 绑定 韩老伯", "① 新住户", "① 租住", "① 忽略"]
    await here.taps(ZHOU, digest, "绑定")
    assert await line_of(here, HAN_LAO_BO) == ("reported", "self")
    assert here.reaction(THREE, message) == "👌"


async def test_exactly_written_it_counts_at_once_in_the_unit_that_is_written(here: Street) -> None:
    await here.until("06:30")
    elsewhere = await here.says(STRANGER, "2单元102 韩老伯 36.4", THREE)
    assert here.reaction(THREE, elsewhere) == "👀"
    assert (await line_of(here, HAN_LAO_BO))[0] == "pending"
    there = await here.says(STRANGER, "1单元102 韩老伯 36.4", THREE)
    assert here.reaction(THREE, there) == "👌"
    assert await line_of(here, HAN_LAO_BO) == ("reported", "unconfirmed")


async def test_ignored_the_resident_is_still_missing(here: Street) -> None:
    await here.until("06:30")
    await here.says(STRANGER, "102 韩老柏 36.4", THREE)
    await here.until("09:31")
    digest = next(m for m in here.messages(ZHOU) if "认一认" in m.text)
    await here.taps(ZHOU, digest, "忽略")
    assert (await line_of(here, HAN_LAO_BO))[0] == "pending"
    assert "已报 0 / 7 人" in here.board(THREE)


async def test_behind_another_door_it_is_only_proposed(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(STRANGER, "103 韩老伯 36.4", THREE)
    assert here.reaction(THREE, message) == "👀"
    assert (await line_of(here, HAN_LAO_BO))[0] == "pending"
    await here.until("09:31")
    digest = next(m for m in here.messages(ZHOU) if "认一认" in m.text)
    await here.taps(ZHOU, digest, "绑定 韩老伯")
    assert await line_of(here, HAN_LAO_BO) == ("reported", "self")


async def test_half_another_name_is_as_likely_a_brother(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(STRANGER, "201 吴涛 36.4", THREE)
    assert here.reaction(THREE, message) == "👀"
    assert (await line_of(here, WU_BO))[0] == "pending"


async def test_the_flat_of_a_stranger_with_its_own_spelling_in_english(here: Street) -> None:
    await here.until("06:30")
    here.world.open_private(STRANGER)
    message = await here.says(STRANGER, "5栋 401 Grase Lim 36.4")
    assert here.reaction(STRANGER, message) == "👀"
    assert "Grase Lim" in here.last(STRANGER).text, "what they wrote, and nothing of the roster"
    assert "Grace" not in here.seen_in(STRANGER)


async def test_a_resident_is_offered_the_neighbour_probably_meant(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(TIAN, "吴播 36.4", THREE)
    assert here.reaction(THREE, message) == "🤔"
    assert (await line_of(here, WU_BO))[0] == "pending", "never silently"
    question = here.last(THREE)
    assert labels(question)[:2] == ["吴波", "田小雨"]
    assert "36.4" not in question.text
    await here.taps(TIAN, question, "吴波")
    assert await line_of(here, WU_BO) == ("reported", "neighbour")
    assert here.reaction(THREE, message) == "👌"


async def test_the_proposal_overwrites_nothing(here: Street) -> None:
    await here.until("06:30")
    await here.says(WU, "36.9", THREE)
    await here.says(TIAN, "吴播 36.4", THREE)
    assert "已经报过" in await here.taps(TIAN, here.last(THREE), "吴波")
    line = next(r for r in await rows(here, Report) if r["resident"] == WU_BO)
    assert (str(line["celsius"]), line["by"]) == ("36.9", "self")


async def test_a_forged_choice_of_somebody_else_is_refused(here: Street) -> None:
    await here.until("06:30")
    number = await here.says(TIAN, "吴播 36.4", THREE)
    question = here.last(THREE)
    await here.sends_tap(TIAN, question, f"ask:{number}:who:{HAN_LAO_BO}")
    await here.sends_tap(STRANGER, question, f"ask:{number}:who:{WU_BO}")
    assert (await line_of(here, HAN_LAO_BO))[0] == "pending"
    assert (await line_of(here, WU_BO))[0] == "pending"


async def test_one_misspelt_line_of_a_leads_long_list_is_asked_about(here: Street) -> None:
    await here.until("06:30")
    message = await here.says(ZHOU, "接龙\n1. 周强 36.5\n2. 韩秀珍 36.4\n3. 吴波 36.6\n4. 田晓雨 36.7", THREE)
    assert here.reaction(THREE, message) == "🤔"
    await here.taps(ZHOU, here.last(THREE), "田小雨")
    assert await line_of(here, TIAN_XIAO_YU) == ("reported", "lead")
    assert "已报 4 / 7 人" in here.board(THREE)


async def test_a_wrong_room_before_the_right_name_is_asked_about_with_that_name_to_tap(here: Street) -> None:
    await here.until("09:31")
    message = await here.says(ZHOU, "202 吴波 39.5")
    assert here.reaction(ZHOU, message) == "🤔"
    question = here.last(ZHOU)
    assert labels(question)[0] == "吴波"
    assert "这个房号没有找到吴波" in question.text
    assert "202 吴波 39.5℃" in here.last(OFFICER).text, "a fever doesn't wait for the answer"
    await here.taps(ZHOU, question, "吴波")
    assert await line_of(here, WU_BO) == ("reported", "lead")
    assert here.reaction(ZHOU, message) == "👌"
