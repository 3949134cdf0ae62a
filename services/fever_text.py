"""The words of a fever alert: all of it for the lead and the officer, the door alone for a place."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from markupsafe import Markup

from rules.day import current, local_day
from rules.line import Line, is_fever, says_fever
from rules.people import Person
from rules.reading import Ask
from services.deciders import link_to
from services.work import Work
from texts import day_name, say, say_plain

DELAY = timedelta(minutes=2)
"""Less of it between writing and arriving is not worth a word."""


@dataclass(frozen=True, slots=True)
class Ear:
    """Somebody to tell: a private chat, and as what it may know of it."""

    chat: int
    audience: str

    @property
    def detailed(self) -> bool:
        """A place that is only a chat id learns the door; who it is and how hot, the officer tells them."""
        return not self.audience.startswith("place:")


def wording(
    work: Work, language: str, person: Person, line: Line, ear: Ear, number: int, *, in_words: bool
) -> Markup:
    """What this ear may know; ``number`` is the how many-th of the household this is.

    ``in_words``: it was said, and no number has followed.
    """
    in_words = in_words and says_fever(work.site, line.symptoms)
    hot = in_words or is_fever(work.site, line.celsius, line.symptoms)
    if not ear.detailed:
        return by_door(language, line, number, "fever.door" if hot else "fever.door_lowered")
    if not hot:
        return lowered(work, language, person, line)
    if in_words or line.celsius is None:
        return unwell(work, language, person, line)
    return signed(
        language, person, line, say(language, "fever.alert", **details(work, language, person, line))
    )


def unwell(work: Work, language: str, person: Person, line: Line) -> Markup:
    """Who feels what the site counts as a fever, and hasn't measured, or not since; with a link to write to them."""
    words = "fever.unwell" if line.celsius is None else "fever.unwell_since"
    return say(language, words, **details(work, language, person, line))


def of_others(language: str, whom: str, symptoms: Iterable[str], by: Markup) -> Markup:
    """Who is said to be unwell, as far as that was written, by whom it was, and that there is no temperature."""
    told = words_for(language, symptoms)
    return say(language, "fever.of_others", whom=whom, symptoms=told, by=by)


def of_somebody(language: str, whom: str, ask: Ask, by: Markup) -> Markup:
    """A fever whose number is known, and not yet who has it or when it was measured."""
    text = say(language, "fever.of_somebody", whom=whom, celsius=ask.celsius, by=by)
    told = words_for(language, ask.symptoms)
    return Markup("\n").join([text, say(language, "fever.with", symptoms=told)]) if told else text


def words_for(language: str, symptoms: Iterable[str]) -> Markup:
    """The symptoms in words."""
    return say(language, "list.comma").join(say(language, f"symptom.{one}") for one in symptoms)


def by_door(language: str, line: Line, number: int, words: str) -> Markup:
    """Where it is, and of several behind one door, which."""
    which = say(language, "fever.which", number=number) if number > 1 else ""
    return say(language, words, building=line.building, place=door(language, line), which=which)


def lowered(work: Work, language: str, person: Person, line: Line) -> Markup:
    """What stands now in the place of a fever: a lower number, also after 发烧了, or nothing."""
    words = "fever.measured" if "fever" in line.symptoms else "fever.corrected"
    text = say(language, words if line.celsius is not None else "fever.withdrawn", building=line.building,
               place=door(language, line), name=person.name, celsius=line.celsius,
               by=by(language, line))  # fmt: skip
    return signed(language, person, line, text)


def signed(language: str, person: Person, line: Line, text: Markup) -> Markup:
    """Of somebody whom the roster doesn't have: that nobody knows yet who it is, and where to write."""
    if person.id > 0 or line.by_account is None:
        return text
    return Markup("\n").join([text, say(language, "fever.unknown", account=line.by_account)])


def door(language: str, line: Line) -> Markup | str:
    """The flat, with its unit where there are units."""
    return say(language, "list.place", unit=line.unit, room=line.room) if line.unit else line.room


def details(work: Work, language: str, person: Person, line: Line) -> dict[str, Any]:
    """Who, where, how hot, when and by whom: for those who may know all of it, with a link to write to them."""
    symptoms = words_for(language, line.symptoms)
    account = person.telegram_id or (line.by_account if line.by != "lead" else None)
    return {
        "building": line.building, "place": door(language, line), "celsius": line.celsius,
        "name": link_to(account, person.name) if account else person.name,
        "symptoms": symptoms or say(language, "symptom.none"), "time": written(work, language, line),
        "by": by(language, line),
    }  # fmt: skip


def by(language: str, line: Line) -> Markup | str:
    """In what quality it was reported; nothing of somebody who hasn't."""
    return say(language, f"by.{line.by}") if line.by else ""


def written(work: Work, language: str, line: Line) -> Markup | str:
    """When it was written, and when it came to us where that is later: edited, or sent while we were away."""
    at = (line.measured_at or work.now).astimezone(work.site.zone)
    time: Markup | str = f"{at:%H:%M}"
    if local_day(work.site, work.now) != at.date():
        time = f"{day_name(language, at.date())} {time}"
    if current(work.site, at).slot != line.slot:
        time = say(language, "fever.of_slot", time=time, slot=say_plain(language, f"ledger.slot.{line.slot}"))
    received = (line.recorded_at or at).astimezone(work.site.zone)
    if received - at < DELAY:
        return time
    return say(language, "fever.received", time=time, received=f"{received:%H:%M}")
