"""What a lead is told about buttons: only of those that are there."""

from simulator import people
from tests.stories.street import THREE, Street

ZHOU, STRANGER, OTHER = 7101, 7999, 7998


async def test_the_digest_explains_only_what_can_be_tapped(here: Street) -> None:
    await here.until("06:30")
    here.world.add_user(OTHER, "新来的")
    people.join(here.world, OTHER, THREE)
    await here.says(OTHER, "909 王小明 36.4", THREE)
    await here.until("09:31")
    digest = next(m for m in here.messages(ZHOU) if "认一认" in m.text)
    assert "新住户" in digest.text
    assert "绑定" not in digest.text
    await here.says(STRANGER, "102 韩老伯 36.4", THREE)
    assert "名册里有的，点“绑定”" in digest.text


async def test_the_leads_help_says_what_the_list_offers(here: Street) -> None:
    await here.until("06:30")
    await here.says(ZHOU, "/help")
    assert "点名字可以请假或记为已上门" in here.last(ZHOU).text
    assert "替人报，把“房号 姓名 体温”发给我" in here.last(ZHOU).text
