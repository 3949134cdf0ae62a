"""The list a lead gets in private: who is missing, door by door, shrinking by itself; a tap a person."""

from datetime import date

from markupsafe import Markup

from rules.line import Line
from rules.roll_call import RollCall
from services import authority
from services.board_text import LINE, fitting, title
from services.outbox import Buttons
from services.work import Work
from texts import say, say_plain

MOST_BUTTONS = 40
MOST_DOORS = 60


def text(
    work: Work, language: str, building: str, day: date, slot: str, roll: RollCall, reader: int
) -> Markup:
    """The list; it carries names, so it is for the building's lead only. The ``reader``'s own account is "you"."""
    heading = title(language, building, day, slot)
    if roll.complete:
        return LINE.join([heading, say(language, "list.complete")])
    if all(is_reader(work, line, reader) for line in roll.missing):
        return LINE.join([heading, say(language, "list.only_you")])
    lines = [heading, say(language, "list.missing", n=len(roll.missing))]
    doors = list(roll.households.items())
    shown = fitting([door(work, language, *where, people, reader) for where, people in doors[:MOST_DOORS]])
    lines.extend(shown)
    if len(doors) > len(shown):
        lines.append(say(language, "list.more", n=len(doors) - len(shown)))
    lines.append(say(language, "list.how", example=example(work, roll, reader)))
    return LINE.join(lines)


def example(work: Work, roll: RollCall, reader: int) -> str:
    """Whom the lead can ask about, as it is to be written: the first of the list but the reader."""
    line = next(one for one in roll.missing if not is_reader(work, one, reader))
    person = work.community.on_lists.get(line.resident)
    return " ".join(filter(None, (line.room, person.name if person else "")))


def door(work: Work, language: str, unit: str, room: str, people: list[Line], reader: int) -> Markup:
    """One door: its room and the people behind it, with what is known of them."""
    names = say(language, "list.comma").join(named(work, language, line, reader) for line in people)
    place = say(language, "list.place", unit=unit, room=room) if unit else Markup.escape(room)
    return say(language, "list.door", place=place, names=names)


def named(work: Work, language: str, line: Line, reader: int) -> Markup:
    """A person's name, with a mark when they said that they are away or unwell, were asked, or were visited."""
    person = work.community.on_lists.get(line.resident)
    you = say(language, "remind.you") if is_reader(work, line, reader) else None
    name = you or Markup.escape(person.name if person else "?")
    if line.symptoms:
        told = say(language, "list.comma").join(say(language, f"symptom.{one}") for one in line.symptoms)
        name = say(language, "list.unwell", name=name, symptoms=told)
    if line.resident not in work.community.by_id:
        return say(language, "list.note.left", name=name)
    return say(language, f"list.note.{line.note}", name=name) if line.note else name


def is_reader(work: Work, line: Line, reader: int) -> bool:
    """Whether a line is about whoever reads the list: nobody is asked to look in on themselves."""
    return [p.id for p in authority.residents_of(work.community, reader)] == [line.resident]


def buttons(work: Work, roll: RollCall) -> Buttons:
    """One button a missing person, two in a row."""
    found = []
    for line in roll.missing[:MOST_BUTTONS]:
        person = work.community.on_lists.get(line.resident)
        if person is not None:
            label = say_plain(work.site.language, "list.button", room=line.room, name=person.name)
            found.append((label[:40], f"who:{line.resident}:{line.day}:{line.slot}"))
    return [found[i : i + 2] for i in range(0, len(found), 2)]
