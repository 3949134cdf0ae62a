"""What a lead does from the missing list: excuse a person, or note that the door was knocked on."""

from dataclasses import replace
from datetime import date

from rules.line import Line
from rules.people import Person
from rules.site import SlotName
from services import authority, live_posts, outbox, roll_book
from services.accounts import language_of
from services.outbox import Buttons, Lane
from services.work import Work
from texts import say_plain


async def choose(
    work: Work, account: int, chat: int, message: int, query: str, about: tuple[int, date, SlotName]
) -> None:
    """A tap on a person: the list's buttons become what can be done about them."""
    found = await allowed(work, account, query, about)
    if found is None:
        return
    person, line = found
    language = await language_of(work, account)
    if line.status not in ("pending", "missed"):
        outbox.toast(work, query, say_plain(language, "toast.already", name=person.name))
        await live_posts.refresh(work, line)
        return
    outbox.toast(work, query, say_plain(language, "toast.choose", name=person.name))
    keys = {"reply_markup": outbox.keyboard(actions(language, person, about)), "message_id": message}
    outbox.post(
        work, f"choose:{query}", chat, "edit_message_reply_markup", keys, kind="edit", lane=Lane.ANSWER,
        audience=f"lead:{line.building}",
    )  # fmt: skip


def actions(language: str, person: Person, about: tuple[int, date, SlotName]) -> Buttons:
    """Excuse, visited, back."""
    resident, day, slot = about
    return [
        [(say_plain(language, f"list.do.{what}", name=person.name), f"do:{what}:{resident}:{day}:{slot}")]
        for what in ("excuse", "visited", "back")
    ]


async def do(work: Work, account: int, query: str, what: str, about: tuple[int, date, SlotName]) -> None:
    """Carry out the choice; a report that came meanwhile wins."""
    found = await allowed(work, account, query, about)
    if found is None:
        return
    person, line = found
    language = await language_of(work, account)
    if what == "back" or line.status not in ("pending", "missed"):
        key = "toast.back" if what == "back" else "toast.already"
        outbox.toast(work, query, say_plain(language, key, name=person.name))
        await show_list_again(work, line)
        return
    status = "excused" if what == "excuse" else line.status
    noted = replace(
        line, status=status, note=NOTES[what], revisions=line.revisions + 1, by="lead", by_account=account
    )
    await roll_book.write(work, noted, work.now, account=account, chat=None, message=None)
    outbox.toast(work, query, say_plain(language, f"toast.{what}", name=person.name))
    await show_list_again(work, noted)


NOTES = {"excuse": "excused", "visited": "visited"}


async def show_list_again(work: Work, line: Line) -> None:
    """The buttons were changed by hand, so the list is shown anew even where its text is the same."""
    await live_posts.forget(work, line, "list")
    await live_posts.refresh(work, line)


async def allowed(
    work: Work, account: int, query: str, about: tuple[int, date, SlotName]
) -> tuple[Person, Line] | None:
    """The person and their line, when this account answers for their building and got its list; else a toast that
    it is not theirs.
    """
    resident, day, slot = about
    person = work.community.on_lists.get(resident)
    if person is not None:
        line = await roll_book.of_person(work, day, slot, person)
        shown = (await live_posts.of_slot(work, day, slot))[line.building]
        if ("list", account) in shown and authority.leads(work.community, account, line.building):
            return person, line
    outbox.toast(work, query, say_plain(await language_of(work, account), "toast.not_yours"))
    return None
