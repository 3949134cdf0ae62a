"""Somebody says that a neighbour is unwell, or an account we don't know says it of anyone: that is hearsay.

Nothing of it stands in the ledger, and nobody in the group is shown or asked anything; lead and officer hear whose word
it is, in private and at once, so that somebody looks.
"""

from collections.abc import Iterable

from rules.reading import Ask
from services import outbox, raise_fever
from services.accounts import language_of
from services.deciders import door, link_to
from services.fever_text import of_others
from services.outbox import Lane
from services.said import Said
from services.work import Work


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
        if "fever" in ask.symptoms and ask.celsius is None:
            await tell(work, said, building, (building, "", ask.room or ""), ask.who or "", ask.symptoms)


async def tell(
    work: Work, said: Said, building: str, where: tuple[str, str, str], name: str, symptoms: tuple[str, ...]
) -> None:
    """Lead and officer, once for a message; ``where`` is a door, as far as it was written."""
    by = link_to(said.account, said.shown_name)
    for ear in await raise_fever.ears(work, building):
        if ear.detailed:
            language = await language_of(work, ear.chat)
            whom = " ".join(filter(None, (door(language, *where), name)))
            key = (
                f"of_others:{said.chat}:{said.message}:{where[-1]}{name[:20]}:{'+'.join(symptoms)}:{ear.chat}"
            )
            outbox.say_to(work, key, ear.chat, of_others(language, whom, symptoms, by), kind="alert",
                          lane=Lane.FEVER, audience=ear.audience)  # fmt: skip
