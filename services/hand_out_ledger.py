"""/ledger: the officer gets the whole ledger in private; leadership, in its chat, without names and values.

It is read and written when it is sent, outside of any unit of work: two months of it take seconds.
"""

import asyncio
from dataclasses import dataclass
from datetime import date, timedelta

from rules.day import local_day
from rules.problem import Problem
from services import authority
from services.export_ledger import read_days
from services.ledger_words import in_words
from services.outbox import document, say_to
from services.reader import read_by
from services.said import Said
from services.work import Desk, Work
from texts import say, say_plain

USUAL = timedelta(days=6)
MOST_DAYS = 62


async def hand_out(work: Work, said: Said) -> None:
    """Answer /ledger [FROM [TO]]; the last seven local days unless days are named."""
    if said.edited:
        return
    if said.private:
        language = (await read_by(work, said.account)).language
        officer = authority.is_officer(work.community, said.account)
        await (send(work, said, language, "officer") if officer else decline(work, said, language))
    elif said.chat == work.community.chat_of("leadership"):
        await send(work, said, work.site.language, "chat:leadership")


async def decline(work: Work, said: Said, language: str) -> None:
    """One kind sentence to whoever may not have it."""
    say_to(work, f"ledger:{said.update}", said.chat, say(language, "ledger.not_yours"), kind="answer")


async def send(work: Work, said: Said, language: str, audience: str) -> None:
    """Stage the workbook for this audience, or the sentence that says what is wrong with the days."""
    key, full = f"ledger:{said.update}", audience == "officer"
    try:
        first, last = days(said.text.split()[1:], local_day(work.site, work.now))
    except Problem as problem:
        answer = say(language, problem.key, **problem.values)
        say_to(work, key, said.chat, answer, kind="answer", audience=audience)
        return
    caption = say(language, "ledger.full" if full else "ledger.counts", first=first, last=last)
    name = say_plain(language, "ledger.file", site=work.site.site.name, first=first, last=last)
    order = {"first": str(first), "last": str(last), "language": language, "full": full}
    document(work, key, said.chat, f"{name}.xlsx", caption, kind="ledger", audience=audience, ledger=order)


@dataclass(frozen=True, slots=True)
class Order:
    """A ledger that somebody asked for: both local days included, without names and values unless ``full``."""

    first: date
    last: date
    language: str
    full: bool


def as_order(first: str, last: str, language: str, full: bool) -> Order:
    """The order as a staged call keeps it."""
    return Order(date.fromisoformat(first), date.fromisoformat(last), language, full)


async def workbook(desk: Desk, order: Order) -> bytes:
    """The ledger in the reader's words, written beside the loop."""
    table = await read_days(desk, order.first, order.last, full=order.full)
    return await asyncio.to_thread(lambda: in_words(table, order.language).as_xlsx())


def days(given: list[str], today: date) -> tuple[date, date]:
    """The local days that are asked for, both included. Raises Problem when they aren't days, or too many."""
    if not given:
        return today - USUAL, today
    first, last = day(given[0]), day(given[1]) if len(given) > 1 else today
    if last < first:
        raise Problem("ledger.order", first=first, last=last)
    if (last - first).days >= MOST_DAYS:
        raise Problem("ledger.too_many", most=MOST_DAYS)
    return first, last


def day(text: str) -> date:
    """A day as 2020-02-10."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Problem("ledger.date", given=text[:40]) from None
