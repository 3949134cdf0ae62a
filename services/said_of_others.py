"""Somebody says that a neighbour is unwell, or an account we don't know says it of anyone: that is hearsay. So is a
fever of whom it isn't known yet who that is.

Nothing of it stands in the ledger, and nobody in the group is shown or asked anything; lead and officer hear whose word
it is, in private and at once, so that somebody looks.
"""

from collections.abc import Iterable
from functools import partial

from markupsafe import Markup

from rules.line import is_fever, says_fever
from rules.people import Person
from rules.reading import Ask, Reason
from services import tell_fever
from services.deciders import door, link_to
from services.fever_text import of_others, of_somebody
from services.said import Said
from services.work import Work

Door = tuple[str, str, str]
"""Building, unit, room; empty where it wasn't written."""


def of_a_door(ask: Ask) -> bool:
    """201发烧了: a flat and nobody there by name, so that there is nobody whose number could be asked for."""
    return bool(ask.room and ask.symptoms and not ask.who and ask.celsius is None)


async def of_doors(work: Work, said: Said, building: str, asks: Iterable[Ask]) -> bool:
    """Whether it tells of somebody ill behind a door that isn't the sender's."""
    doors = [ask for ask in asks if of_a_door(ask)]
    for ask in doors:
        await tell(work, said, building, (building, "", ask.room or ""), "", ask.symptoms)
    return bool(doors)


async def of_strangers(work: Work, said: Said, building: str, asks: Iterable[Ask]) -> None:
    """An account that we don't know is asked who they are; a fever doesn't wait for that."""
    for ask in asks:
        if ask.celsius is None and says_fever(work.site, ask.symptoms):
            await tell(work, said, building, (building, "", ask.room or ""), ask.who or "", ask.symptoms)


async def of_somebody_hot(
    work: Work, said: Said, building: str, sender: Person | None, asks: Iterable[Ask]
) -> None:
    """老头子38.8: the number is certain, and only whose or of when is asked. A fever doesn't wait for the answer."""
    for ask in asks:
        certain = ask.celsius is not None and ask.reason in (Reason.PERSON, Reason.SLOT)
        if not certain or not is_fever(work.site, ask.celsius, ask.symptoms):
            continue
        place: Door = (building, "", ask.room) if ask.room else sender.door if sender else (building, "", "")
        words = partial(hot, place=place, ask=ask, by=link_to(said.account, said.shown_name))
        about = f"of_somebody:{said.chat}:{said.message}:{(ask.who or '')[:20]}:{ask.celsius}"
        await tell_fever.tell_once(work, building, about, words, but=said.account)


def hot(language: str, *, place: Door, ask: Ask, by: Markup) -> Markup:
    """The number, and of whom and where as far as that was written."""
    return of_somebody(language, whom(language, place, ask.who or ""), ask, by)


async def tell(
    work: Work, said: Said, building: str, where: Door, name: str, symptoms: tuple[str, ...]
) -> None:
    """Lead and officer, once for a message; ``where`` is a door, as far as it was written."""
    by = link_to(said.account, said.shown_name)

    def words(language: str) -> Markup:
        return of_others(language, whom(language, where, name), symptoms, by)

    about = f"of_others:{said.chat}:{said.message}:{where[-1]}{name[:20]}:{'+'.join(symptoms)}"
    await tell_fever.tell_once(work, building, about, words, but=said.account)


def whom(language: str, where: Door, name: str) -> str:
    """The door and the name, as far as they were written."""
    return " ".join(filter(None, (door(language, *where), name)))
