"""The script of a day: what everyone will do at which moment, and what they will do when they see something.

The same scenario and seed give the same script; another seed gives another day.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from simulator.acts import Act, Author, Planned, Script, Watch, draw_wait
from simulator.dayfile import Step, Story
from simulator.households import ordinary_reports
from simulator.scenario import Person, Scenario


def write(scenario: Scenario, seed: int) -> Script:
    """The script of `scenario` for this seed."""
    author = Author(scenario, seed)
    planned = [*ordinary_reports(author), *_starts(author), *_chatter(author)]
    watches = list(_habits(author))
    for story in scenario.plan.stories:
        told = list(_tell(author, story))
        planned += [item for item in told if isinstance(item, Planned)]
        watches += [item for item in told if isinstance(item, Watch)]
    return Script(seed, tuple(_distinct(planned)), tuple(watches))


def _distinct(planned: Iterable[Planned]) -> Iterator[Planned]:
    """In order, each a little after the one before where two would coincide."""
    last = None
    for item in sorted(planned, key=lambda p: (p.at, p.actor.name, p.act.text)):
        at = item.at if last is None or item.at > last else last + timedelta(milliseconds=2)
        yield replace(item, at=at)
        last = at


def _starts(author: Author) -> Iterator[Planned]:
    span = author.scenario.plan.phones.press_start
    for person in author.scenario.people:
        if person.phone and person.started:
            at = author.moment(span, person, author.die(person.name, "start"))
            yield Planned(at, person, Act("start", person.phone))


def _chatter(author: Author) -> Iterator[Planned]:
    chatter = author.scenario.plan.chatter
    speakers = [p for p in author.scenario.people if p.phone and p.building]
    for i in range(chatter.how_many):
        die = author.die("chatter", i)
        speaker = die.choice(speakers)
        act = Act("say", author.scenario.chat("group", speaker), die.choice(chatter.lines))
        yield Planned(author.moment(chatter.between, speaker, die), speaker, act)


def _habits(author: Author) -> Iterator[Watch]:
    for number, habit in enumerate(author.scenario.plan.habits):
        for person in author.scenario.those(habit.who):
            act = Act(habit.does, author.scenario.chat(habit.where, person), habit.text)
            cue = author.cue(habit.sees, person)
            yield Watch(f"{person.name}/habit {number}", person, cue, ((habit.wait, act),), habit.times)


def _tell(author: Author, story: Story) -> Iterator[Planned | Watch]:
    """A story's steps: with a time (and what follows) they are planned; waiting to see, they are watches."""
    actor = author.scenario.called(story.who)
    at: datetime | None = None
    for number, chain in enumerate(_chains(story.steps)):
        die = author.die(actor.name, story.tells, number)
        acts = [_act(author, actor, step) for step in chain]
        first = chain[0]
        if first.sees is not None:
            cue = author.cue(first.sees, actor)
            cue = replace(cue, opens=max(cue.opens, at or cue.opens))
            timed = tuple((step.after, act) for step, act in zip(chain, acts, strict=True))
            yield Watch(f"{actor.name}/{story.tells}/{number}", actor, cue, timed)
            continue
        at = author.moment(first.at or (author.scenario.plan.day.begins,) * 2, actor, die)
        for step, act in zip(chain, acts, strict=True):
            at += timedelta() if step is first else draw_wait(step.after, die)
            yield Planned(at, actor, act)


def _chains(steps: Iterable[Step]) -> list[list[Step]]:
    """Steps that follow one another without a time or a cue of their own, together."""
    chains: list[list[Step]] = []
    for step in steps:
        if step.at or step.sees or not chains:
            chains.append([])
        chains[-1].append(step)
    return chains


def _act(author: Author, actor: Person, step: Step) -> Act:
    return Act(step.does, author.scenario.chat(step.where, actor), step.text, step.file)
