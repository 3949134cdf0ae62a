"""Pictures and voice notes: each answered once a slot, in words that fit, while the sender hasn't reported."""

from simulator import people
from tests.stories.street import THREE, Street

TIAN = 7105


async def sent(here: Street, message: int) -> list[str]:
    """What the bot wrote in answer to it."""
    await here.settle()
    return [m.text for m in here.messages(THREE) if m.reply_to == message]


async def test_a_voice_note_is_not_heard_and_a_picture_not_read(here: Street) -> None:
    await here.until("06:30")
    (picture,) = await sent(here, people.photo(here.world, TIAN, THREE, b""))
    assert "图片我看不懂" in picture
    (voice,) = await sent(here, people.voice(here.world, TIAN, THREE))
    assert "语音我听不懂" in voice
    assert await sent(here, people.voice(here.world, TIAN, THREE)) == [], "once a slot is enough"


async def test_who_has_reported_is_left_in_peace(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "36.5", THREE)
    assert await sent(here, people.photo(here.world, TIAN, THREE, b"")) == []
    assert await sent(here, people.voice(here.world, TIAN, THREE)) == []
