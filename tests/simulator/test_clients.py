"""Two foreign clients accept what the simulator answers: python-telegram-bot, and aiogram's strict models.

aiogram takes five seconds to import, so only those tests do it that need it: every worker collects every file.
"""

import inspect
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest
import telegram
from telegram.constants import ReactionEmoji

from simulator import people
from simulator.api import METHODS
from simulator.api.reactions import STANDARD
from simulator.files import grey_square
from simulator.server import Server
from simulator.updates import KINDS
from simulator.world import Member, World
from tests.simulator.conftest import GROUP, LI, STRANGER, WANG

if TYPE_CHECKING:
    import aiogram

# Newer than what the simulator plays: rich and ephemeral messages.
NOT_PLAYED = {"rich_message", "receiver_user_id", "callback_query_id", "ephemeral_message_parameters"}


@pytest.fixture(autouse=True)
def no_limits(server: Server) -> None:
    server.flood.on = False


@pytest.fixture
async def strict(world: World, server: Server) -> "AsyncIterator[aiogram.Bot]":
    import aiogram
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    session = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
    yield aiogram.Bot(world.token, session=session)
    await session.close()


def a_lively_group(world: World) -> None:
    """One of everything that people can do."""
    message = people.say(world, LI, GROUP, "36.5 @chenhun_bot https://example.org")
    people.edit(world, LI, GROUP, message, "36.6")
    people.tap(world, LI, GROUP, message, "x")
    people.react(world, WANG, GROUP, message, "👍")
    people.photo(world, LI, GROUP, caption="体温计", reply_to=message)
    people.voice(world, LI, GROUP)
    people.document(world, LI, GROUP, b"a,b", "表.csv")
    people.forward(world, WANG, GROUP, GROUP, message)
    people.add(world, WANG, GROUP, STRANGER)
    people.promote(world, WANG, GROUP, STRANGER, Member("restricted"))
    people.remove(world, WANG, GROUP, STRANGER)
    people.start(world, LI, "x")
    people.block(world, LI)
    people.promote(world, WANG, GROUP, world.bot.id, Member("member"))
    people.promote(world, WANG, GROUP, world.bot.id, Member("administrator"))
    people.upgrade(world, GROUP, -1005001)


async def test_both_read_every_update(world: World, strict: "aiogram.Bot", bot: telegram.Bot) -> None:
    world.updates.allowed = list(KINDS)
    a_lively_group(world)
    theirs = await strict.get_updates(limit=100)
    ours = await bot.get_updates(limit=100, timeout=0)
    assert [update.update_id for update in theirs] == [update.update_id for update in ours]
    assert len(ours) == world.updates.last > 18
    assert {update.event_type for update in theirs} == {
        "message",
        "edited_message",
        "callback_query",
        "message_reaction",
        "chat_member",
        "my_chat_member",
    }


async def test_aiogram_reads_every_answer(world: World, strict: "aiogram.Bot") -> None:
    from aiogram.types import BotCommand, BufferedInputFile, InputMediaDocument, Message, ReactionTypeEmoji

    picture = BufferedInputFile(grey_square(), "图.png")
    asked = people.say(world, LI, GROUP, "36.5")
    sent = await strict.send_message(GROUP, "<b>早</b>", parse_mode="HTML", reply_to_message_id=asked)
    assert (sent.html_text, sent.reply_to_message and sent.reply_to_message.text) == ("<b>早</b>", "36.5")
    assert isinstance(
        await strict.edit_message_text("晚", chat_id=GROUP, message_id=sent.message_id), Message
    )
    photo = await strict.send_photo(GROUP, picture, caption="图")
    assert photo.photo
    file = await strict.get_file(photo.photo[0].file_id)
    content = await strict.download_file(str(file.file_path))
    assert content is not None
    assert content.read() == grey_square()
    again = await strict.send_photo(GROUP, photo.photo[0].file_id)
    assert again.photo
    assert again.photo[0].file_unique_id == photo.photo[0].file_unique_id
    table = BufferedInputFile(b"a,b", "表.csv")
    album = await strict.send_media_group(
        GROUP, [InputMediaDocument(media=table), InputMediaDocument(media=table)]
    )
    assert [one.document and one.document.file_name for one in album] == ["表.csv", "表.csv"]
    assert await strict.set_message_reaction(GROUP, asked, [ReactionTypeEmoji(emoji="👌")])
    assert await strict.pin_chat_message(GROUP, sent.message_id)
    assert (await strict.get_chat(GROUP)).pinned_message
    assert len(await strict.get_chat_administrators(GROUP)) == 2
    for status in ("restricted", "kicked", "left", "member"):
        world.chats[GROUP].members[LI] = Member(status)
        assert (await strict.get_chat_member(GROUP, LI)).status == status
    assert await strict.set_my_commands([BotCommand(command="roll", description="点名")])
    assert (await strict.get_my_commands())[0].description == "点名"
    assert not (await strict.get_webhook_info()).url
    assert (await strict.me()).can_read_all_group_messages
    assert await strict.send_chat_action(GROUP, "typing")
    assert (await strict.copy_message(GROUP, GROUP, asked)).message_id
    assert (await strict.forward_message(GROUP, GROUP, asked)).forward_origin
    assert await strict.leave_chat(GROUP)


async def test_python_telegram_bot_uploads_and_edits(world: World, bot: telegram.Bot, server: Server) -> None:
    photo = await bot.send_photo(GROUP, grey_square(), caption="图", filename="图.png")
    media = telegram.InputMediaPhoto(grey_square(9), caption="新图")
    edited = await bot.edit_message_media(media, GROUP, photo.message_id)
    assert isinstance(edited, telegram.Message)
    assert (edited.caption, edited.photo[0].width) == ("新图", 9)
    with pytest.raises(telegram.error.BadRequest, match="not modified"):
        await bot.edit_message_media(media, GROUP, photo.message_id)
    document = await bot.send_document(
        GROUP, b"a,b", filename="台账.csv", caption="<i>台账</i>", parse_mode="HTML"
    )
    assert document.document
    content = await (await bot.get_file(document.document)).download_as_bytearray()
    assert (bytes(content), document.document.file_name) == (b"a,b", "台账.csv")
    for wrong, complaint in ((b"not a picture", "(?i)image_process_failed"), (b"", "non-empty")):
        with pytest.raises(telegram.error.BadRequest, match=complaint):
            await bot.send_photo(GROUP, wrong)
    with pytest.raises(telegram.error.BadRequest, match=r"(?i)document as photo"):
        await bot.send_photo(GROUP, document.document.file_id)
    assert not server.app.unknown_parameters


async def test_python_telegram_bot_knows_our_refusals(world: World, bot: telegram.Bot) -> None:
    with pytest.raises(telegram.error.Forbidden):
        await bot.send_message(STRANGER, "早")
    people.upgrade(world, GROUP, -1005001)
    with pytest.raises(telegram.error.ChatMigrated) as moved:
        await bot.send_message(GROUP, "早")
    assert moved.value.new_chat_id == -1005001


def test_the_parameters_are_those_of_the_bot_api() -> None:
    """aiogram is generated from the documentation: an independent copy of it."""
    import aiogram.methods
    from aiogram.methods.base import TelegramMethod

    documented = {
        model.__api_method__: {field.alias or name for name, field in model.model_fields.items()}
        for model in vars(aiogram.methods).values()
        if inspect.isclass(model) and issubclass(model, TelegramMethod) and model is not TelegramMethod
    }
    for method in METHODS.values():
        assert method.parameters - NOT_PLAYED == documented[method.name] - NOT_PLAYED, method.name


def test_the_reactions_are_those_of_the_bot_api() -> None:
    assert sorted(STANDARD) == sorted(emoji.value for emoji in ReactionEmoji)
