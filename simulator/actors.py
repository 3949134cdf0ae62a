"""The people of a day, acting: each planned act at its moment, each habit a while after its cue."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from random import Random

from simulator import people
from simulator.acts import Act, Cue, Script, Watch, draw_wait, odd
from simulator.errors import Impossible
from simulator.records import Event, Json, Message
from simulator.scenario import Person, Scenario
from simulator.wording import Reading, household, measure
from simulator.world import World

_WRITTEN = ("message", "photo", "document", "edit")
_A_MINUTE = timedelta(minutes=1)
_STILL_ON_THEIR_MIND = timedelta(minutes=10)


@dataclass(slots=True)
class _Memory:
    """What somebody remembers of their last report in a chat."""

    message: int
    at: datetime
    readings: tuple[Reading, ...]


@dataclass(slots=True)
class Played:
    """What a theatre shares with its actors: phones that visitors hold, and the messages that are reports."""

    phones: set[int] = field(default_factory=set)
    reports: set[tuple[int, int]] = field(default_factory=set)


def populate(world: World, scenario: Scenario) -> None:
    """Put everyone with a phone, and their groups, into the world; the bot is administrator everywhere."""
    for person in scenario.people:
        if person.phone:
            world.add_user(person.phone, person.name, language_code="en" if person.english else "zh-hans")
    for group in scenario.chats:
        members = {world.bot.id: "administrator"}
        for person in scenario.people:
            at_home = person.building and person.building == group.building
            if person.phone and (at_home or person.name in group.also):
                members[person.phone] = "administrator" if person.role == "lead" else "member"
        world.add_chat(group.id, "supergroup", group.title, members=members)


class Actors:
    """Everyone of a script. `acts` counts what people did; `mishaps` names what nobody could do.

    Whoever is in `played.phones` does nothing by themselves.
    """

    def __init__(
        self,
        world: World,
        scenario: Scenario,
        script: Script,
        codes: Mapping[str, str],
        played: Played | None = None,
    ) -> None:
        self.acts = 0
        self._played = played or Played()
        self.mishaps: list[str] = []
        self._world = world
        self._scenario = scenario
        self._script = script
        self._codes = codes
        self._left = {watch.name: watch.times for watch in script.watches}
        self._memory: dict[tuple[int, int], _Memory] = {}
        self._asked: set[tuple[str, int, int]] = set()

    def take_their_places(self) -> None:
        """Put the whole script into the clock and begin to listen."""
        for item in self._script.planned:
            self._world.clock.at(item.at, partial(self._do, item.actor, item.act))
        self._world.listeners.append(self._hear)

    def go_home(self) -> None:
        """Listen no more: the day is over."""
        self._world.listeners.remove(self._hear)

    def _hear(self, event: Event) -> None:
        """The bot wrote something new: whoever waits for it will act."""
        if event.by != "bot" or event.kind not in _WRITTEN or event.message is None:
            return
        message = self._world.message(event.chat_id, event.message)
        for watch in self._script.watches:
            matches = self._left[watch.name] and self._matches(watch, event, message)
            if matches and self._new_to(watch, message):
                self._left[watch.name] -= 1
                self._prepare(watch, event.at, message)

    def _new_to(self, watch: Watch, message: Message) -> bool:
        """Nobody answers twice when they are asked twice about one message."""
        if message.reply_to is None:
            return True
        asked = (watch.name, message.chat_id, message.reply_to)
        known = asked in self._asked
        self._asked.add(asked)
        return not known

    def _matches(self, watch: Watch, event: Event, message: Message) -> bool:
        cue, labels = watch.cue, [label for row in event.buttons for label in row]
        if cue.chat_id not in (None, event.chat_id) or not cue.opens <= event.at <= cue.closes:
            return False
        if cue.edited != (event.kind == "edit"):
            return False
        if cue.question:
            return self._asks(watch.actor, message)
        return (cue.text is None or cue.text.search(event.text) is not None) and (
            cue.button is None or any(map(cue.button.search, labels))
        )

    def _asks(self, person: Person, message: Message) -> bool:
        """Whether this message answers one of theirs, or asks something in private."""
        if message.chat_id == person.phone:
            return "？" in message.text or "?" in message.text
        asked = self._world.chat(message.chat_id).messages.get(message.reply_to or 0)
        return asked is not None and asked.sender is not None and asked.sender.id == person.phone

    def _prepare(self, watch: Watch, now: datetime, message: Message) -> None:
        """Plan their acts from the next full minute, so that a bot that was a second slower changes nothing."""
        die = Random(f"{self._script.seed}/{watch.name}/{self._left[watch.name]}")
        at = now.replace(second=0, microsecond=0) + _A_MINUTE + odd(watch.actor)
        for wait, act in watch.acts:
            at += draw_wait(wait, die)
            self._world.clock.at(at, partial(self._do, watch.actor, act, message, watch.cue))

    # Doing it

    def _do(self, person: Person, act: Act, seen: Message | None = None, cue: Cue | None = None) -> None:
        phone = person.phone
        if phone is None or phone in self._played.phones:
            return
        self.acts += 1
        try:
            match act.does:
                case "tap":
                    self._tap(phone, seen, cue)
                case "answer":
                    self._answer(person, phone, seen)
                case "edit" | "delete":
                    self._take_back(phone, act)
                case "say" if "{label}" in act.text:
                    self._tell_of(phone, act, seen, cue)
                case "say" | "photo":
                    self._speak(phone, act)
                case _:
                    self._come_or_go(phone, act)
        except Impossible as error:
            self.mishaps.append(f"{person.name}: {act.does}: {error}")

    def _speak(self, phone: int, act: Act) -> None:
        if act.does == "photo":
            content = (self._scenario.folder / act.file).read_bytes() if act.file else b""
            message = people.photo(self._world, phone, act.chat_id, content, act.text)
        else:
            message = people.say(self._world, phone, act.chat_id, self._spelt(act.text))
        self._memory[phone, act.chat_id] = _Memory(message, self._world.clock.now, act.readings)
        if act.readings:
            self._played.reports.add((act.chat_id, message))

    def _spelt(self, text: str) -> str:
        """The text with claim codes in place of their names."""
        for building, code in self._codes.items():
            text = text.replace(f"{{code:{building}}}", code)
        return text

    def _answer(self, person: Person, phone: int, seen: Message | None) -> None:
        """Say it all once more, plainly, to the bot's question."""
        memory = self._memory.get((phone, seen.chat_id)) if seen else None
        if seen is None or memory is None or not memory.readings:
            return
        if self._world.clock.now - memory.at < _STILL_ON_THEIR_MIND:
            style = self._scenario.plan.wordings.answer
            text = household(style, person, memory.readings, "morning")
            people.say(self._world, phone, seen.chat_id, text, reply_to=seen.id)

    def _tap(self, phone: int, seen: Message | None, cue: Cue | None) -> None:
        """Tap the button that was waited for, if it is still there."""
        button = self._button(seen, cue)
        if seen is not None and button is not None:
            people.tap(self._world, phone, seen.chat_id, seen.id, button["callback_data"])

    def _tell_of(self, phone: int, act: Act, seen: Message | None, cue: Cue | None) -> None:
        """Say something of whoever the button names, if it is still there; {t} is what they measured."""
        button = self._button(seen, cue)
        if button is not None:
            label = str(button["text"])
            celsius = measure(self._scenario.plan.wordings, Random(f"{self._script.seed}/{label}"))
            text = act.text.replace("{label}", label).replace("{t}", f"{celsius:.1f}")
            people.say(self._world, phone, act.chat_id, text)

    def _button(self, seen: Message | None, cue: Cue | None) -> Json | None:
        """The first button under that message that the cue means, as it is now."""
        if seen is None or cue is None or cue.button is None:
            return None
        markup = self._world.message(seen.chat_id, seen.id).reply_markup or {}
        rows: list[list[Json]] = markup.get("inline_keyboard", [])
        found = (b for row in rows for b in row if cue.button.search(b["text"]) and "callback_data" in b)
        return next(found, None)

    def _take_back(self, phone: int, act: Act) -> None:
        memory = self._memory.get((phone, act.chat_id))
        if memory is None:
            raise Impossible("nothing was said yet")
        if act.does == "edit":
            people.edit(self._world, phone, act.chat_id, memory.message, act.text)
        else:
            people.delete(self._world, phone, act.chat_id, memory.message)

    def _come_or_go(self, phone: int, act: Act) -> None:
        if act.does == "start":
            people.start(self._world, phone, act.text)
        elif act.does == "block":
            people.block(self._world, phone)
        elif act.does == "join":
            people.join(self._world, phone, act.chat_id)
        else:
            people.leave(self._world, phone, act.chat_id)
