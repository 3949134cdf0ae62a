"""What the officer and the admins write: they live in no building, so that it is always about others.

Their word fills a blank, as anybody's does who isn't named to report for the person; they are never asked who they are.
"""

from collections.abc import Iterator

from markupsafe import Markup

from rules.introduction import plain, stands_in
from rules.people import Person
from rules.reading import Outcome, Reading
from services import authority, outbox, said_of_others, taken_back
from services.accounts import language_of, opened
from services.record_reading import acknowledge, hide, record
from services.said import Said
from services.who_is_meant import Place, subject
from services.work import Work
from texts import say


def is_staff(work: Work, account: int) -> bool:
    """Whether this account is in the roster, and of no building."""
    known = authority.residents_of(work.community, account)
    return bool(known) and not any(person.building for person in known)


async def take(work: Work, said: Said, where: Place, outcome: Outcome) -> None:
    """Record what is told of a resident by door and name; say how it is written where that can't be told."""
    about = [
        (reading, *subject(work, said, narrowed(work, said, where), reading)) for reading in told(outcome)
    ]
    results: dict[Person, str] = {}
    lines = set()
    for reading, person, w in about:
        if person is not None and person.building and w is not None:
            results[person] = await record(work, said, where, w, person, reading)
            lines.add((w.day, w.slot, person.id))
    if said.edited:
        await taken_back.take_back(work, said, lines)
    await said_of_others.of_strangers(work, said, where.building, outcome.asks)
    acknowledge(work, said, outcome, [*results.values()])
    if any(results.values()):
        hide(work, said)
    await explain(work, said, outcome, results, len(about))


def told(outcome: Outcome) -> Iterator[Reading]:
    """What was read, and what would be asked about only because nobody told the reader who lives where."""
    yield from outcome.readings
    for ask in outcome.asks:
        if ask.who and ask.celsius is not None:
            yield Reading(ask.who, ask.celsius, ask.slot, ask.symptoms, ask.room)


def narrowed(work: Work, said: Said, where: Place) -> Place:
    """The building that is written, if one is: the same room and name may be in two."""
    written = [b for b in work.community.buildings if stands_in(b, plain(said.text))]
    return Place(written[0], (), ()) if len(written) == 1 else where


async def explain(work: Work, said: Said, outcome: Outcome, results: dict[Person, str], read: int) -> None:
    """Whose temperature stood already, or how to write whose it is: in private, and not about chatter in a group."""
    stood = [person.name for person, result in results.items() if not result]
    placed = bool(results) and len(results) == read
    chatter = outcome.kind == "none" and (said.edited or not said.private)
    reachable = said.private or await opened(work, [said.account])
    if chatter or (placed and not stood) or not reachable:
        return
    language = await language_of(work, said.account)
    names = say(language, "question.comma").join(map(Markup.escape, stood))
    text = say(language, "member.stood_already", names=names) if stood else say(language, "member.staff_how")
    outbox.say_to(work, f"staff:{said.chat}:{said.message}:{said.update}", said.account, text, kind="answer")
