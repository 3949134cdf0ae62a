"""How people write a temperature: in digits or words, for one person or a flat, drawn from weighted texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from simulator.dayfile import Household, Slot, Wordings
from simulator.scenario import Person

_WIDE = str.maketrans("0123456789.", "０１２３４５６７８９．")
_HAN = "零一二三四五六七八九十"
_SLOTS: dict[Slot, str] = {"morning": "早", "evening": "晚"}


@dataclass(frozen=True, slots=True)
class Reading:
    """One person's temperature in °C as they will write it."""

    person: Person
    celsius: Decimal


def in_words(celsius: Decimal) -> str:
    """三十六度五 for 36.5."""
    whole, _, tenth = f"{celsius:.1f}".partition(".")
    words = f"{_HAN[int(whole) // 10]}十{_HAN[int(whole) % 10]}".removesuffix("零")
    return f"{words}度{_HAN[int(tenth)]}"


def measure(words: Wordings, die: Random) -> Decimal:
    """A healthy temperature in °C, to a tenth."""
    low, high = (int(Decimal(value) * 10) for value in (words.lowest, words.highest))
    return Decimal(die.randint(low, high)) / 10


def alone(words: Wordings, reading: Reading, slot: Slot, die: Random) -> str:
    """One person's own temperature."""
    texts = words.one_english if reading.person.english else words.one
    return _fill(_draw_text(texts, die), reading, slot)


def together(words: Wordings, writer: Person, readings: Sequence[Reading], slot: Slot, die: Random) -> str:
    """A whole flat in one message."""
    styles = words.many_english if writer.english else words.many
    return household(_draw(styles, die), writer, readings, slot)


def all_alike(words: Wordings, readings: Sequence[Reading], slot: Slot, die: Random) -> str:
    """A whole flat with one number: 一家三口都是36.5."""
    count = len(readings)
    text = _draw_text(words.same, die).replace("{hann}", "两" if count == 2 else _HAN[count])
    return _fill(text.replace("{n}", str(count)), readings[0], slot)


def household(style: Household, writer: Person, readings: Sequence[Reading], slot: Slot) -> str:
    """The parts of a flat's message, joined as `style` says."""
    parts = [_fill(style.me if r.person == writer else style.each, r, slot) for r in readings]
    before, after = (_fill(text, readings[0], slot) for text in (style.before, style.after))
    return before + style.between.join(parts) + after


def listing(words: Wordings, readings: Sequence[Reading], slot: Slot, day: date) -> str:
    """A lead's 接龙 list."""
    header = words.list.header.format(month=day.month, day=day.day, slot=_SLOTS[slot])
    lines = [_fill(words.list.line.replace("{i}", str(i)), r, slot) for i, r in enumerate(readings, 1)]
    return "\n".join([header, *lines])


def _draw_text(texts: Sequence[tuple[int, str]], die: Random) -> str:
    return die.choices([text for _, text in texts], [weight for weight, _ in texts])[0]


def _draw(styles: Sequence[Household], die: Random) -> Household:
    return die.choices(styles, [style.weight for style in styles])[0]


def _fill(text: str, reading: Reading, slot: Slot) -> str:
    person, plain = reading.person, f"{reading.celsius:.1f}"
    return text.format(
        t=plain,
        wide=plain.translate(_WIDE),
        han=in_words(reading.celsius),
        name=person.name,
        room=person.room,
        building=person.building,
        slot=_SLOTS[slot],
    )
