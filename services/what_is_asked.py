"""What a question is about: whose temperatures, of which slot, and why, as far as the message tells."""

from collections.abc import Collection, Sequence

from models.report import Question
from rules.day import Window, named
from rules.lacking import Unknown, known, word
from rules.people import Person
from rules.reading import Ask, Outcome, Reading, Reason
from services import authority, roll_book
from services.question_buttons import DONE, SEVERAL, aim
from services.said import Said
from services.who_is_meant import Place, proposed
from services.work import Work


async def about(
    work: Work, said: Said, where: Place, w: Window, outcome: Outcome, ruled_out: Collection[int]
) -> Question:
    """What is asked: of whom, about whom as far as that is known, for which slot."""
    asks = outcome.asks
    only = asks[0] if len(asks) == 1 else None
    lacking = [one for ask in asks for one in await whom(work, where, w, ask)]
    row = Question(
        site=work.site.id, chat_id=said.chat, message_id=said.message, account=said.account, day=w.day, slot=w.slot,
        building=where.sender.building if where.sender else where.building, who=only_name(asks, where),
        reason=why(asks), resident=None, lacking=tuple(dict.fromkeys(lacking)),
        ruled_out=tuple(map(str, sorted(ruled_out))), for_slot=slot_of(work, said, w, asks), asked_message=None,
        proposed=alike(work, where, only), celsius=None, symptoms=(), whole=None, asked_at=work.now, closed_at=None,
        how="",
    )  # fmt: skip
    aim(row)
    if only is not None:
        row.whole, row.symptoms = only.whole, only.symptoms
        row.celsius = only.celsius if only.reason in (Reason.SLOT, Reason.PERSON) else None
    return row


async def whom(work: Work, where: Place, w: Window, ask: Ask) -> list[str]:
    """Whose temperatures one thing that is asked is about, as words of rules.lacking."""
    names = ask.people or ((ask.who,) if ask.who else ())
    if names:
        return [by_name(work, where, name, ask) for name in names]
    whole_household = ask.reason is Reason.ALL or (ask.reason is Reason.PERSON and ask.celsius is None)
    if whole_household and where.household:
        return [known(p.id) for p in await missing(work, where, w)]
    if where.sender is not None and ask.reason is not Reason.PERSON:
        return [known(where.sender.id)]
    return [word(Unknown(ask.celsius, ask.symptoms))]


def by_name(work: Work, where: Place, name: str, ask: Ask) -> str:
    """Where it is asked who that is, though there is one of that name, they were written behind another's door."""
    whose = ask.reason is Reason.PERSON and ask.celsius is not None
    person = None if whose else called(work, where, name)
    return known(person.id) if person else word(Unknown(ask.celsius, ask.symptoms, name))


async def missing(work: Work, where: Place, w: Window) -> Sequence[Person]:
    """Those of the household who have not reported yet; all of them when everyone has."""
    await roll_book.of_people(work, w.day, w.slot, where.household)
    still = [p for p in where.household if work.lines[w.day, w.slot, p.id].status not in DONE]
    return still or where.household


def ruled_out(work: Work, said: Said, where: Place, asks: Sequence[Ask], beside: Collection[int]) -> set[int]:
    """Whom somebody unknown in a message isn't: those named ``beside`` them; nor whose phone it is that writes 老伴."""
    own = authority.residents_of(work.community, said.account)
    kin = any(ask.who and called(work, where, ask.who) is None for ask in asks)
    return {*beside, *(p.id for p in own if kin and len(own) == 1)}


def alike(work: Work, where: Place, ask: Ask | None) -> int | None:
    """Whom a misspelt name probably means, of other doors, too; or one that was written with a wrong room."""
    if ask is None or ask.reason is not Reason.PERSON or not ask.who or ask.celsius is None:
        return None
    reading = Reading(ask.who, ask.celsius, ask.slot, ask.symptoms, ask.room)
    person = proposed(work, where, reading) or called(work, where, ask.who)
    return person.id if person else None


def slot_of(work: Work, said: Said, w: Window, asks: Sequence[Ask]) -> str:
    """The slot that all of it is about, once it has begun; empty when that is to be asked."""
    slots = {ask.slot for ask in asks}
    if any(ask.reason is Reason.SLOT for ask in asks):
        return ""
    that = named(work.site, said.at, slots.pop()) if len(slots) == 1 else w
    return that.slot if that else ""


def called(work: Work, where: Place, name: str) -> Person | None:
    """The one person of that name in the household, else in the building."""
    people = [p for p in where.household if p.name == name]
    people = people or [p for p in work.community.by_building.get(where.building, []) if p.name == name]
    return people[0] if len(people) == 1 else None


def why(asks: Sequence[Ask]) -> str:
    """The one reason; ``several`` when more than one person, or more than one thing, is asked about.

    People of whom nothing lacks but who they are, are asked about one after the other.
    """
    reasons = {ask.reason for ask in asks}
    if len({ask.who for ask in asks}) > 1:
        each = reasons == {Reason.PERSON} and all(ask.who and ask.celsius is not None for ask in asks)
        return str(Reason.PERSON) if each else SEVERAL
    return str(reasons.pop()) if len(reasons) == 1 else str(Reason.NUMBER)


def only_name(asks: Sequence[Ask], where: Place) -> str:
    """The one person other than the sender that is asked about; empty otherwise."""
    names = {ask.who for ask in asks}
    sender = where.sender.name if where.sender else ""
    only = names.pop() if len(names) == 1 else None
    return only if only and only != sender else ""
