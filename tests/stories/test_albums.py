"""Photos of thermometers, several at once: asked about once, kindly, and not at all when the caption says it."""

from simulator import people
from tests.stories.street import THREE, Street

HAN, TIAN = 7103, 7105
PLEASE = "麻烦打几个数字"


async def sends(here: Street, who: int, pictures: int, caption: str = "", chat: int = THREE) -> list[int]:
    """An album of so many pictures; the ids of its messages."""
    numbers = people.album(here.world, who, chat, [b""] * pictures, caption)
    await here.settle()
    return numbers


def questions(here: Street, album: list[int], chat: int = THREE) -> list[str]:
    """What the bot wrote in answer to one of these pictures."""
    return [m.text for m in here.messages(chat) if m.reply_to in album]


async def test_an_album_without_words_is_asked_about_once(here: Street) -> None:
    await here.until("06:30")
    album = await sends(here, TIAN, 4)
    (asked,) = questions(here, album)
    assert PLEASE in asked
    assert here.messages(THREE)[-1].reply_to == album[0], "under the first picture"
    assert questions(here, await sends(here, TIAN, 10)) == [], "and in this slot not again"


async def test_in_private_too(here: Street) -> None:
    await here.until("06:30")
    people.start(here.world, TIAN)
    await here.settle()
    (asked,) = questions(here, await sends(here, TIAN, 3, chat=TIAN), TIAN)
    assert PLEASE in asked


async def test_a_caption_is_a_report_and_nothing_is_asked(here: Street) -> None:
    await here.until("06:30")
    album = await sends(here, TIAN, 3, "36.5")
    assert here.reaction(THREE, album[0]) == "👌"
    assert questions(here, album) == []
    assert "已报 1 / 7 人" in here.board(THREE)


async def test_a_caption_that_is_not_clear_is_the_one_thing_asked_about(here: Street) -> None:
    await here.until("06:30")
    album = await sends(here, HAN, 3, "66.5")
    (asked,) = questions(here, album)
    assert PLEASE not in asked
    assert here.reaction(THREE, album[0]) == "🤔"


async def test_who_has_reported_is_not_asked_for_words(here: Street) -> None:
    await here.until("06:30")
    await here.says(TIAN, "36.5", THREE)
    assert questions(here, await sends(here, TIAN, 2)) == []
