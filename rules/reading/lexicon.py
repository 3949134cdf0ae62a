"""The vocabulary as one table: a word, and every part it may play with its meaning there."""

from collections.abc import Iterable, Mapping
from functools import cache

from rules.reading.compounds import compounds
from rules.reading.normalise import normalise
from rules.reading.words import (
    chat,
    each,
    health,
    life,
    people,
    quantities,
    regional,
    report,
    strangers,
    time,
    topics,
)
from rules.reading.words.kinds import Word

Parts = Mapping[Word, str]

OVERLAPPING = frozenset(("上午", "下午", "点名", "女儿", "回复", "回应", "回信", "回话", "回我", "回消"))
_PLAIN: tuple[tuple[Word, str], ...] = (
    (Word.SELF, people.SELF), (Word.ALL, people.ALL), (Word.EACH, people.EACH), (Word.REST, people.REST),
    (Word.PRONOUN, people.PRONOUN), (Word.YOU, people.YOU), (Word.STRANGER, people.STRANGER),
    (Word.GREETING, time.GREETINGS), (Word.LABEL, report.LABELS), (Word.MEASURE, report.MEASURE),
    (Word.FIELD, quantities.FIELDS), (Word.NAMEFIELD, report.NAMEFIELDS), (Word.FORMFIELD, report.FORMFIELDS),
    (Word.COUNTER, quantities.COUNTERS), (Word.PER, quantities.PER), (Word.PLACE, quantities.PLACES),
    (Word.BEFORE_PLACE, quantities.BEFORE_PLACE), (Word.AGE, quantities.AGE), (Word.PEOPLE, quantities.PEOPLE),
    (Word.BEFORE, quantities.BEFORE), (Word.APPROX, quantities.APPROX), (Word.BOUND, quantities.BOUNDS),
    (Word.RANGE, quantities.RANGES), (Word.CHOICE, quantities.CHOICES), (Word.JOIN, quantities.JOINS),
    (Word.OK, health.OK), (Word.MALAISE, health.MALAISE), (Word.NEG, health.NEG), (Word.HAVE, health.HAVE),
    (Word.GONE, health.GONE), (Word.BUT, health.BUT), (Word.DENIED, health.DENIED),
    (Word.THERMOMETER, health.THERMOMETER), (Word.BROKEN, health.BROKEN), (Word.ABSENT, report.ABSENCES),
    (Word.SAME, report.SAMES), (Word.LATER, report.LATERS), (Word.FIX, report.FIXES), (Word.WRONG, report.WRONGS),
    (Word.REDO, report.REDOS), (Word.BECOMES, report.BECOMES), (Word.MISTAKEN, report.MISTAKEN),
    (Word.NOT, report.NOTS), (Word.EARLIER, report.EARLIERS), (Word.WITHDRAW, report.WITHDRAWALS),
    (Word.ORDINAL, report.ORDINALS), (Word.EXAMPLE, report.EXAMPLES), (Word.RULE, report.RULES),
    (Word.CUSTOM, report.CUSTOMS), (Word.ACK, report.ACKS), (Word.ASKING, report.ASKING), (Word.LIST, report.LISTS),
    (Word.FILL, report.FILL), (Word.FILL, health.MEDICINES), (Word.BELOW, "以上 以上为 以上是 以上均为 above"),
    *regional.PLAIN.items(), *chat.PLAIN.items(),
)  # fmt: skip
LAST_LATIN = "\u024f"
_MEANING: tuple[tuple[Word, Mapping[str, str]], ...] = (
    (Word.KIN, people.KIN), (Word.ALL, people.ALL_OF), (Word.SLOT, time.SLOTS), (Word.DAY, time.DAYS),
    (Word.UNIT, quantities.UNITS), (Word.SYMPTOM, health.SYMPTOMS), (Word.TOPIC, topics.TOPICS),
    (Word.KIN, regional.KIN), (Word.ALL, regional.ALL_OF), (Word.SLOT, regional.SLOTS), (Word.DAY, regional.DAYS),
    (Word.SYMPTOM, regional.SYMPTOMS), (Word.TOPIC, regional.TOPICS),
    (Word.TOPIC, chat.TOPICS),
)  # fmt: skip


@cache
def lexicon() -> Mapping[str, Parts]:
    """Every word with its parts."""
    table: dict[str, dict[Word, str]] = {}
    for part, words in _PLAIN:
        for word in each(words):
            table.setdefault(word, {}).setdefault(part, "")
    for part, meanings in _MEANING:
        for meaning, words in meanings.items():
            table |= {word: table.get(word, {}) | {part: meaning} for word in each(words)}
    for phrase, part, meaning in compounds():
        table.setdefault(phrase, {}).setdefault(part, meaning)
    for word in each(f"{life.ORDINARY} {strangers.NOUNS}"):
        table.setdefault(word, {Word.HAN: ""})
    for word in each(time.TODAY_SLOTS):
        table[word][Word.DAY] = "today"
    same = never_respelt(table)
    keys = (word if same.issuperset(word) else normalise(word).key for word in table)
    return shared(dict(zip(keys, table.values(), strict=True)))


def never_respelt(table: Iterable[str]) -> frozenset[str]:
    """The characters that a message's key spells as the table does, whatever stands beside them: not 橘 of 橘子."""
    letters = frozenset[str]().union(*table) - frozenset(" 朝")
    return frozenset(one for one in letters if normalise(one).key == one)


def shared(table: Mapping[str, dict[Word, str]]) -> Mapping[str, Parts]:
    """The same with one object for all words of the same parts: tens of thousands have few between them."""
    kept: dict[tuple[tuple[Word, str], ...], Parts] = {}
    return {word: kept.setdefault(tuple(parts.items()), parts) for word, parts in table.items()}


@cache
def lengths() -> Mapping[str, tuple[int, ...]]:
    """For each two first characters, how long the words are that begin so, longest first; 1 for a word of one."""
    found: dict[str, set[int]] = {}
    for word in lexicon():
        found.setdefault(word[:2], set()).add(len(word))
    for first in found:
        found[first] |= found.get(first[0], set())
    return {first: tuple(sorted(sizes, reverse=True)) for first, sizes in found.items()}


def word_at(key: str, start: int) -> tuple[int, Parts] | None:
    """The longest known word there: its end and parts. A Latin word must not go on before or after it."""
    sizes, table = lengths(), lexicon()
    for size in sizes.get(key[start : start + 2]) or sizes.get(key[start], ()):
        word = key[start : start + size]
        parts = table.get(word)
        if parts is not None and not cuts_a_word(key, start, start + len(word)):
            if size > 1 and key[start + size - 1 : start + size + 1] in OVERLAPPING:
                continue  # 楼上 in 六楼上午, 晚点 in 晚点名, 我女 in 我女儿
            return start + len(word), parts
    return None


def cuts_a_word(key: str, start: int, end: int) -> bool:
    """Whether a Latin word would be cut in two at either end."""
    if key[start] > LAST_LATIN and key[end - 1] > LAST_LATIN:
        return False
    return (latin(key, end - 1) and latin(key, end)) or (
        latin(key, start) and start > 0 and latin(key, start - 1)
    )


def latin(key: str, at: int) -> bool:
    """Whether a Latin letter stands there."""
    return at < len(key) and key[at] <= LAST_LATIN and key[at].isalpha()


def han(key: str, at: int) -> bool:
    """Whether a Chinese character stands there."""
    return at < len(key) and (
        "\u4e00" <= key[at] <= "\u9fff" or "\u3400" <= key[at] <= "\u4dbf" or key[at] == "〇"
    )
