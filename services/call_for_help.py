"""A call for help in private: the lead and the officer are asked to look at once, and the person hears it."""

from datetime import timedelta

from rules.help import calls_for_help
from rules.people import Person
from services import outbox, tell_fever
from services.accounts import language_of
from services.deciders import link_to, where
from services.said import Said
from services.work import Work
from texts import say

ONCE_IN = timedelta(minutes=10)
"""So often at the most are lead and officer told of one person; the person is answered each time."""


async def heard(work: Work, said: Said, person: Person) -> bool:
    """Whether it was one, of a resident; told once in a while, without its words, which are between them and us."""
    if not said.private or not calls_for_help(said.text):
        return False
    about = f"{person.id}:{int(work.now.timestamp() // ONCE_IN.total_seconds())}"
    name = link_to(said.account, person.name)
    told = await tell_fever.tell_once(
        work, person.building, f"help:{about}",
        lambda language: say(language, "fever.help", place=where(language, person), name=name),
        but=said.account,
    )  # fmt: skip
    answer = say(await language_of(work, said.account), "ask.help_comes" if told else "ask.help_yourself")
    outbox.say_to(work, f"helped:{said.update}", said.chat, answer, kind="answer", reply_to=said.message)
    return True
