"""Groups: claimed with a code, joined, left, and grown into supergroups."""

from telegram import ChatMember, Update
from telegram.constants import ChatType
from telegram.ext import BaseHandler, ChatMemberHandler, CommandHandler, MessageHandler, filters

from services import accounts, claim_chat
from services.claim_chat import Claim
from services.work import Work

GONE = (ChatMember.LEFT, ChatMember.BANNED)


async def on_claim(update: Update, work: Work) -> None:
    message, user = update.effective_message, update.effective_user
    if message is None:
        return
    code = " ".join((message.text or "").split()[1:])
    account = user.id if user else 0
    private = message.chat.type == ChatType.PRIVATE
    await claim_chat.claim(
        work, Claim(message.chat_id, message.message_id, account, code, private, update.update_id)
    )


async def on_my_place(update: Update, work: Work) -> None:
    """The bot was added somewhere, or put out; in private: started, or blocked."""
    change = update.my_chat_member
    if change is None:
        return
    gone, was_gone = change.new_chat_member.status in GONE, change.old_chat_member.status in GONE
    if change.chat.type == ChatType.PRIVATE:
        await (accounts.stopped(work, change.chat.id) if gone else came_back(work, update))
    elif gone:
        claim_chat.removed(work, change.chat.id, update.update_id)
    elif was_gone:
        claim_chat.added(work, change.chat.id, change.chat.type, update.update_id)


async def came_back(work: Work, update: Update) -> None:
    assert update.my_chat_member is not None
    user = update.my_chat_member.from_user
    await accounts.seen(work, user.id, user.language_code)


async def on_moved(update: Update, work: Work) -> None:
    """One of the two service messages that tell of a supergroup."""
    message = update.effective_message
    if message is None:
        return
    if message.migrate_to_chat_id is not None:
        await claim_chat.moved(work, message.chat_id, message.migrate_to_chat_id)
    elif message.migrate_from_chat_id is not None:
        await claim_chat.moved(work, message.migrate_from_chat_id, message.chat_id)


HANDLERS: list[BaseHandler] = [  # type: ignore[type-arg]
    CommandHandler("claim", on_claim, filters.UpdateType.MESSAGE),
    ChatMemberHandler(on_my_place, ChatMemberHandler.MY_CHAT_MEMBER),
    MessageHandler(filters.StatusUpdate.MIGRATE, on_moved),
]
