"""The buttons under a question: whose, which slot, whole degrees, tenths, and "not a report".

In a group neither a label nor a button's data ever holds a value that somebody chose.
"""

from collections.abc import Sequence

from models.report import Question
from rules.keypad import TENTHS, WHOLE, Step, step, value
from rules.lacking import known, residents, strangers
from rules.line import Line
from rules.people import Person, quality
from rules.reading import Reason
from services import authority, roll_book
from services.outbox import Buttons
from services.work import Work
from texts import say_plain

MOST_NAMES = 20
OFFER, SEVERAL = "offer", "several"
MANY = (OFFER, SEVERAL, "all")
"""Questions about more than one person."""
DONE = ("reported", "excused")


def step_of(row: Question) -> Step:
    """What is still to be tapped."""
    return step(row.resident, row.for_slot, row.celsius, row.whole)


def aim(row: Question) -> None:
    """Let a question ask for the next of what it lacks: the only one, or who somebody is.

    Where it is about several, a name is tapped each time: whose turn it is would show a group who has reported.
    """
    ours, unknown = residents(row.lacking), strangers(row.lacking)
    row.resident = ours[0] if len(ours) == 1 and not unknown and row.reason not in MANY else None
    row.celsius, row.symptoms, row.whole = None, (), None
    if unknown and not ours and (len(unknown) == 1 or row.reason == Reason.PERSON):
        row.who, row.celsius, row.symptoms = unknown[0].who, unknown[0].celsius, unknown[0].symptoms


def choose(row: Question, resident: int) -> None:
    """It is this resident's; what was read of somebody unknown is theirs, unless they lack something of their own."""
    unknown = strangers(row.lacking)
    row.resident = resident
    if resident in residents(row.lacking) or not unknown:
        row.celsius, row.symptoms, row.whole = None, (), None
    elif len(unknown) == 1 or row.reason == Reason.PERSON:
        row.celsius, row.symptoms = unknown[0].celsius, unknown[0].symptoms


def may_be_chosen(work: Work, row: Question) -> list[Person]:
    """Those it lacks; where it is about several or somebody unknown, all of the household whom that may be, and first
    whom a misspelt name probably means.
    """
    own = choices(work, row.account, row.building)
    if row.reason in MANY:
        return list(dict.fromkeys([*own, *lacked(work, row)]))
    if not strangers(row.lacking):
        return lacked(work, row)
    person = work.community.by_id.get(row.proposed) if row.proposed is not None else None
    others = [p for p in own if str(p.id) not in row.ruled_out or known(p.id) in row.lacking]
    return list(dict.fromkeys([person, *others] if person else others))


def lacked(work: Work, row: Question) -> list[Person]:
    """The residents it lacks for whom the account that was asked reports."""
    found = [work.community.by_id[n] for n in residents(row.lacking) if n in work.community.by_id]
    return [person for person in found if speaks_for(work, row, person)]


def choices(work: Work, account: int, building: str) -> list[Person]:
    """Those whom this account reports for: itself, and its household."""
    speakers = [p for p in authority.residents_of(work.community, account) if p.building == building]
    people = work.community.by_building.get(building, []) if speakers else []
    own = [p for p in people if quality(speakers, p) in ("self", "household")]
    return sorted(own, key=lambda p: p not in speakers)[:MOST_NAMES]


def speaks_for(work: Work, row: Question, person: Person) -> bool:
    """Whether the account that was asked reports for this person."""
    return quality(authority.residents_of(work.community, row.account), person) != "neighbour"


async def lines_of(work: Work, row: Question, people: Sequence[Person]) -> list[tuple[Person, Line]]:
    """These people, and how they stand in the slot that is asked about."""
    slot = row.for_slot or row.slot
    await roll_book.of_people(work, row.day, slot, people)  # type: ignore[arg-type]
    return [(p, work.lines[row.day, slot, p.id]) for p in people]


async def finished(work: Work, row: Question) -> bool:
    """Nobody is missing any more of those whom this account reports for, and whom the question may be about."""
    people = [p for p in choices(work, row.account, row.building) if str(p.id) not in row.ruled_out]
    return all(line.status in DONE for _, line in await lines_of(work, row, people))


def answerable(work: Work, row: Question) -> bool:
    """Whether a tap could answer it: the person asked reports for the one it is about, or for anyone."""
    if row.resident is None:
        return bool(may_be_chosen(work, row))
    if row.resident == row.proposed:
        return True
    person = work.community.by_id.get(row.resident)
    return person is not None and speaks_for(work, row, person)


async def keyboard(work: Work, language: str, row: Question) -> Buttons:
    """The buttons for what comes next."""
    now = step_of(row)
    private = row.chat_id > 0
    end = [(say_plain(language, "ask.not_now" if row.reason == OFFER else "ask.not_report"), data(row, "no"))]
    if not answerable(work, row):
        return [end]
    if now == "who":
        names = [
            (tick(language, p, private and line.status in DONE), data(row, "who", p.id))
            for p, line in await lines_of(work, row, may_be_chosen(work, row))
        ]
        return [*in_rows(names, 2), end]
    if now == "slot":
        return [
            [(say_plain(language, f"ask.{name}"), data(row, "slot", name)) for name in work.site.slots],
            end,
        ]
    if now == "whole":
        return [
            *in_rows([(str(n), data(row, "whole", n)) for n in WHOLE], 4),
            *back(work, language, row),
            end,
        ]
    tenths = [(tenth(row, n), data(row, "tenth", n)) for n in TENTHS]
    return [*in_rows(tenths, 5), *back(work, language, row), end]


def tick(language: str, person: Person, done: bool) -> str:
    return say_plain(language, "ask.ticked", name=person.name) if done else person.name


def tenth(row: Question, n: int) -> str:
    """The whole value in private; in a group the tenth alone, since everyone sees the buttons."""
    return str(value(row.whole, n)) if row.chat_id > 0 and row.whole is not None else f".{n}"


def back(work: Work, language: str, row: Question) -> Buttons:
    """A step back, where there is one to take."""
    if row.whole is None and len(may_be_chosen(work, row)) < 2:
        return []
    return [[(say_plain(language, "ask.back"), data(row, "back"))]]


def data(row: Question, what: str, choice: object = "") -> str:
    """A button's data; who may use it is asked when it is tapped."""
    return f"ask:{row.message_id}:{what}:{choice}"


def in_rows(buttons: list[tuple[str, str]], width: int) -> list[list[tuple[str, str]]]:
    return [buttons[i : i + width] for i in range(0, len(buttons), width)]
