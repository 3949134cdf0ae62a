"""The kinds of word the reader knows. What a word means within its kind stands beside it in the tables."""

from enum import StrEnum, auto


class Word(StrEnum):
    """A kind of token."""

    NUMBER = auto()
    # people
    SELF = auto()
    KIN = auto()  # meaning: father, mother …, several joined by "+"
    NAME = auto()  # meaning: the registered string
    OTHER = auto()  # a name by its shape, meaning: as written
    ALL = auto()  # meaning: how many, or ""
    EACH = auto()
    REST = auto()
    PRONOUN = auto()
    YOU = auto()
    STRANGER = auto()
    # when
    SLOT = auto()  # meaning: morning, evening or both
    DAY = auto()  # meaning: today, yesterday, tomorrow or past
    GREETING = auto()
    # around a number
    LABEL = auto()  # temperature
    MEASURE = auto()
    FIELD = auto()  # another quantity, or another line of a form
    NAMEFIELD = auto()
    FORMFIELD = auto()
    UNIT = auto()  # meaning: c, f or degree
    COUNTER = auto()
    PER = auto()
    PLACE = auto()  # 栋 单元 室 号楼: the number before it is part of an address
    BEFORE_PLACE = auto()
    AGE = auto()
    PEOPLE = auto()  # 口 人 个人: the number before it counts people
    BEFORE = auto()  # ¥ 第: the number after it is no temperature
    APPROX = auto()
    BOUND = auto()
    RANGE = auto()
    CHOICE = auto()
    JOIN = auto()
    # how they are
    OK = auto()
    SYMPTOM = auto()
    MALAISE = auto()
    NEG = auto()
    HAVE = auto()
    GONE = auto()
    BUT = auto()
    DENIED = auto()
    THERMOMETER = auto()
    BROKEN = auto()
    ABSENT = auto()
    SAME = auto()
    LATER = auto()
    # corrections
    FIX = auto()
    WRONG = auto()
    REDO = auto()
    BECOMES = auto()
    MISTAKEN = auto()  # 写成: what follows is the old value
    WROTE = auto()  # put, typed: what follows is old if another number corrects it
    NOT = auto()
    EARLIER = auto()
    WITHDRAW = auto()
    ORDINAL = auto()
    # not a report
    EXAMPLE = auto()
    RULE = auto()
    CUSTOM = auto()  # how things generally are: with a bound or a range it makes a rule
    ACK = auto()
    ASKING = auto()
    LIST = auto()
    BELOW = auto()  # 以上: a line below that speaks of those above
    TOPIC = auto()
    FILL = auto()
    # whatever is left
    HAN = auto()
    LATIN = auto()
    MARK = auto()
    SPACE = auto()
    LINE = auto()


Entry = tuple[str, Word, str]
"""A word, a part that it may play, and its meaning there."""
