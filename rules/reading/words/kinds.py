"""The kinds of word the reader knows. What a word means within its kind stands beside it in the tables."""

from __future__ import annotations

from typing import ClassVar


class Word(str):
    """A kind of token. No Enum: Python 3.11 takes four times as long to reach its members, a tenth of all reading."""

    __slots__ = ()

    NUMBER: ClassVar[Word]
    # people
    SELF: ClassVar[Word]
    KIN: ClassVar[Word]  # meaning: father, mother …, several joined by "+"
    NAME: ClassVar[Word]  # meaning: the registered string
    OTHER: ClassVar[Word]  # a name by its shape, meaning: as written
    ALL: ClassVar[Word]  # meaning: how many, or ""
    EACH: ClassVar[Word]
    REST: ClassVar[Word]
    PRONOUN: ClassVar[Word]
    YOU: ClassVar[Word]
    STRANGER: ClassVar[Word]
    # when
    SLOT: ClassVar[Word]  # meaning: morning, evening or both
    DAY: ClassVar[Word]  # meaning: today, yesterday, tomorrow or past
    GREETING: ClassVar[Word]
    # around a number
    LABEL: ClassVar[Word]  # temperature
    MEASURE: ClassVar[Word]
    FIELD: ClassVar[Word]  # another quantity, or another line of a form
    NAMEFIELD: ClassVar[Word]
    FORMFIELD: ClassVar[Word]
    UNIT: ClassVar[Word]  # meaning: c, f or degree
    COUNTER: ClassVar[Word]
    PER: ClassVar[Word]
    PLACE: ClassVar[Word]  # 栋 单元 室 号楼: the number before it is part of an address
    BEFORE_PLACE: ClassVar[Word]
    AGE: ClassVar[Word]
    PEOPLE: ClassVar[Word]  # 口 人 个人: the number before it counts people
    BEFORE: ClassVar[Word]  # ¥ 第: the number after it is no temperature
    APPROX: ClassVar[Word]
    BOUND: ClassVar[Word]
    RANGE: ClassVar[Word]
    CHOICE: ClassVar[Word]
    JOIN: ClassVar[Word]
    # how they are
    OK: ClassVar[Word]
    SYMPTOM: ClassVar[Word]
    MALAISE: ClassVar[Word]
    NEG: ClassVar[Word]
    HAVE: ClassVar[Word]
    GONE: ClassVar[Word]
    BUT: ClassVar[Word]
    DENIED: ClassVar[Word]
    THERMOMETER: ClassVar[Word]
    BROKEN: ClassVar[Word]
    ABSENT: ClassVar[Word]
    SAME: ClassVar[Word]
    LATER: ClassVar[Word]
    # corrections
    FIX: ClassVar[Word]
    WRONG: ClassVar[Word]
    REDO: ClassVar[Word]
    BECOMES: ClassVar[Word]
    MISTAKEN: ClassVar[Word]  # 写成: what follows is the old value
    WROTE: ClassVar[Word]  # put, typed: what follows is old if another number corrects it
    NOT: ClassVar[Word]
    EARLIER: ClassVar[Word]
    WITHDRAW: ClassVar[Word]
    ORDINAL: ClassVar[Word]
    # not a report
    EXAMPLE: ClassVar[Word]
    RULE: ClassVar[Word]
    CUSTOM: ClassVar[Word]  # how things generally are: with a bound or a range it makes a rule
    ACK: ClassVar[Word]
    ASKING: ClassVar[Word]
    LIST: ClassVar[Word]
    BELOW: ClassVar[Word]  # 以上: a line below that speaks of those above
    TOPIC: ClassVar[Word]
    FILL: ClassVar[Word]
    # whatever is left
    HAN: ClassVar[Word]
    LATIN: ClassVar[Word]
    MARK: ClassVar[Word]
    SPACE: ClassVar[Word]
    LINE: ClassVar[Word]


for _name in Word.__annotations__:
    setattr(Word, _name, Word(_name.lower()))

Entry = tuple[str, Word, str]
"""A word, a part that it may play, and its meaning there."""
