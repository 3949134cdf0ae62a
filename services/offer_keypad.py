"""The keypad in private: for oneself and one's household, when it is asked for or a message isn't understood."""

from models.report import Question
from rules import day
from services import authority, outbox
from services.accounts import language_of
from services.close_question import end, fetch, set_aside
from services.from_staff import is_staff
from services.question_buttons import OFFER, choices, finished, keyboard
from services.said import Said
from services.work import Work
from texts import say


async def offer(work: Work, said: Said) -> None:
    """``/report``: the keypad, in the place of whatever question was open."""
    if not where(work, said.account):
        key = "member.staff_how" if is_staff(work, said.account) else "ask.nobody"
        text = say(await language_of(work, said.account), key)
        outbox.say_to(work, f"told:{said.update}", said.chat, text, kind="answer")
        return
    await fetch(work, [said.account])
    there = work.questions[said.account]
    if there is not None and there.reason != OFFER:
        await set_aside(work, there)
    elif there is not None:
        await end(work, there, "replaced", str(said.update))
    await send(work, said, blank(work, said))


async def offer_if_missing(work: Work, said: Said) -> bool:
    """A message in private that says nothing to us: offer the keypad, unless all have reported or we are asking.

    Whether there is something to tap in this chat now.
    """
    await fetch(work, [said.account])
    there = work.questions[said.account]
    w = day.current(work.site, said.at)
    if there is not None and (there.day, there.slot) == (w.day, w.slot):
        return there.chat_id == said.chat
    row = blank(work, said)
    if await finished(work, row):
        return False
    if there is not None:
        await end(work, there, "lapsed", str(said.update))
    await send(work, said, row)
    return True


def where(work: Work, account: int) -> str:
    """The building this account lives in; empty for strangers and for staff of the site."""
    return next((p.building for p in authority.residents_of(work.community, account) if p.building), "")


def blank(work: Work, said: Said) -> Question:
    """The keypad as a question about everyone that this account reports for; a single person need not be chosen."""
    w, building = day.current(work.site, said.at), where(work, said.account)
    people = choices(work, said.account, building)
    return Question(
        site=work.site.id, chat_id=said.chat, message_id=said.message, account=said.account, day=w.day, slot=w.slot,
        building=building, who="", reason=OFFER, resident=people[0].id if len(people) == 1 else None,
        for_slot=w.slot, lacking=(), ruled_out=(), proposed=None, celsius=None, symptoms=(), whole=None,
        asked_message=None, asked_at=work.now, closed_at=None, how="",
    )  # fmt: skip


async def send(work: Work, said: Said, row: Question) -> None:
    row = await work.session.merge(row)
    work.questions[said.account] = row
    language = await language_of(work, said.account)
    text = say(language, "ask.offer" if row.resident is not None else "ask.offer_household")
    audience = f"person:{choices(work, said.account, row.building)[0].id}"
    outbox.say_to(
        work, f"ask:{said.chat}:{said.message}:{said.update}", said.chat, text, kind="question",
        buttons=await keyboard(work, language, row), audience=audience,
    )  # fmt: skip
