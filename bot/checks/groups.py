"""Each group of the site: is the bot in it, may it read, pin, delete, and react?"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from telegram import Bot, ChatMember, ChatMemberAdministrator, User
from telegram.constants import ChatMemberStatus
from telegram.error import ChatMigrated, TelegramError

from bot.checks.finding import Finding, bad, good, note
from services.community import Community, Group

REACTIONS = ("👌", "✍", "🤔", "👀")
INSIDE = (
    ChatMemberStatus.MEMBER,
    ChatMemberStatus.ADMINISTRATOR,
    ChatMemberStatus.OWNER,
    ChatMemberStatus.RESTRICTED,
)


async def groups(bot: Bot, me: User, community: Community) -> AsyncIterator[Finding]:
    """Every claimed group, one after the other; Telegram's limits are far away."""
    for group in community.groups:
        if group.chat_id is None:
            continue
        findings = [finding async for finding in one(bot, me, community, group, group.chat_id)]
        for finding in findings:
            yield finding
        if not findings:
            yield good("doctor.group_good", group=called(group))


def called(group: Group) -> str:
    return group.name or group.purpose


async def one(bot: Bot, me: User, community: Community, group: Group, chat_id: int) -> AsyncIterator[Finding]:
    """What is wrong in one group."""
    try:
        chat = await bot.request.post(f"{bot.base_url}/getChat?chat_id={chat_id}")
        member = await bot.get_chat_member(chat_id, me.id)
    except ChatMigrated as moved:
        yield note("doctor.moved", group=called(group), chat=moved.new_chat_id)
        return
    except TelegramError as fault:
        yield bad("doctor.not_there", group=called(group), chat=chat_id, reason=fault.message)
        return
    if member.status not in INSIDE:
        yield bad("doctor.not_there", group=called(group), chat=chat_id, reason=member.status)
        return
    if group.purpose == "building":
        for finding in rights(me, community, group, member):
            yield finding
        for finding in reactions(group, chat if isinstance(chat, dict) else {}):
            yield finding


def rights(me: User, community: Community, group: Group, member: ChatMember) -> Iterator[Finding]:
    """What a building's group must let the bot do."""
    admin = member if isinstance(member, ChatMemberAdministrator) else None
    owner = member.status == ChatMemberStatus.OWNER
    if not me.can_read_all_group_messages and admin is None and not owner:
        yield bad("doctor.cannot_read", group=called(group))
    if not owner and not (admin and admin.can_pin_messages):
        yield note("doctor.cannot_pin", group=called(group))
    deletes = community.site.site.group_values == "delete_all"
    if deletes and not owner and not (admin and admin.can_delete_messages):
        yield bad("doctor.cannot_delete", group=called(group))


def reactions(group: Group, chat: Mapping[str, Any]) -> Iterator[Finding]:
    """Whether our three reactions are allowed.

    In Telegram's raw answer none given means that all are allowed; python-telegram-bot makes it look like none.
    """
    given = chat.get("available_reactions")
    if given is None:
        return
    allowed = {str(one.get("emoji", "")).rstrip("\ufe0f") for one in given}
    if lacking := [emoji for emoji in REACTIONS if emoji not in allowed]:
        yield note("doctor.no_reactions", group=called(group), lacking=" ".join(lacking))
