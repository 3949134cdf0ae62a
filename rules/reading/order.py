"""Whether names and slots stand before their numbers or behind them, line by line: 陈静 36.7 or 36.7 陈静."""

from dataclasses import dataclass

from rules.reading.lexicon import latin
from rules.reading.line import Line
from rules.reading.naming import beside_it, leads_to_kin
from rules.reading.sense import Role
from rules.reading.tokens import ENDINGS, Token
from rules.reading.words.kinds import Word

NAMING = frozenset((Word.SELF, Word.KIN, Word.NAME, Word.OTHER))
NAMING_OR_REST = NAMING | {Word.REST}
AT = frozenset(("at", "in", "the", "this"))
ABOUT = (
    Word.SYMPTOM,
    Word.OK,
    Word.ABSENT,
    Word.HAN,
    Word.LATIN,
    Word.SAME,
    Word.MALAISE,
    Word.HAVE,
    Word.LATER,
    Word.THERMOMETER,
)


@dataclass(frozen=True, slots=True)
class Order:
    """How the line is built: how many people and slot words it has, and which of them follow their numbers."""

    people: int
    slots: int
    names_follow: bool
    slots_follow: bool
    beside: frozenset[int] = frozenset()  # where somebody is named without being measured


def order_of(line: Line) -> Order:
    """Number, name, number, name: names follow. The same for slots."""
    values = frozenset(line.values)
    beside = frozenset() if NAMING_OR_REST.isdisjoint(line.parts) else named_beside(line.tokens)
    names, slots = [], []
    for at, token in enumerate(line.tokens):
        if at in values:
            names.append("v")
            slots.append("v")
        elif not (NAMING.isdisjoint(token.parts) or at in beside or leads_to_kin(line.tokens, at)):
            names.append("n")
        elif Word.SLOT in token.parts or (at in line.senses and line.senses[at].role is Role.CLOCK):
            slots += ["s"] if slots[-1:] != ["s"] else []
    people = names.count("n")
    names_follow = bool(values) and follow("".join(names), "n") and not a_new_sentence(line)
    last = line.tokens[last_name(line.tokens) + 1 :] if names_follow else []
    said = any(token.plays(*ABOUT) and not token.plays(Word.FILL) for token in last)
    return Order(
        people,
        slots.count("s"),
        names_follow and (not said or row_of_a_list(line)),
        bool(values) and follow_slots("".join(slots)),
        beside,
    )


def row_of_a_list(line: Line) -> bool:
    """2. 36.9 黄丽 有点咳嗽: in a numbered row of a list whoever follows the number has it."""
    first = line.tokens[0]
    return line.listed and len(line.values) == 1 and first.figure is not None and 0 not in line.values


def named_beside(tokens: list[Token]) -> frozenset[int]:
    """Where somebody is named without being measured."""
    named = (at for at, token in enumerate(tokens) if not NAMING_OR_REST.isdisjoint(token.parts))
    return frozenset(at for at in named if beside_it(tokens, at))


def a_new_sentence(line: Line) -> bool:
    """36.4！坏消息：米快没了: what only looks like a name, in another sentence than the number."""
    at = last_name(line.tokens)
    sentence = line.sentences[at]
    return line.tokens[at].plays(Word.OTHER) and all(
        line.sentences[place] != sentence for place in line.values
    )


def last_name(tokens: list[Token]) -> int:
    """Where the last person of a line is named."""
    return max(at for at, token in enumerate(tokens) if not NAMING.isdisjoint(token.parts))


def follow(sequence: str, mark: str) -> bool:
    """Whether numbers and marks alternate, beginning with a number and ending with a mark."""
    return bool(sequence) and sequence == f"v{mark}" * (len(sequence) // 2)


def follow_slots(sequence: str) -> bool:
    """The same, or one slot word at the end of all."""
    return follow(sequence, "s") or (
        sequence.startswith("v") and sequence.endswith("s") and sequence.count("s") == 1
    )


def closes(tokens: list[Token], at: int, number: int) -> bool:
    """Whether a slot word stands between its number and the end of the clause: 36.7 this morning, 36.9 now."""
    behind = next((token for token in tokens[at + 1 : at + 3] if not token.plays(Word.SPACE)), None)
    straight = all(
        token.plays(Word.SPACE, Word.UNIT) or token.text in AT for token in tokens[number + 1 : at]
    )
    if behind is None or number < 0 or not straight:
        return False
    return behind.text in ENDINGS or (behind.plays(Word.JOIN, Word.BUT) and latin(behind.text, 0))


def numbered(line: Line, clause: int) -> bool:
    """Whether a clause has a number of somebody's."""
    return any(line.tokens[at].clause == clause for at in line.values)


def heads_people(tokens: list[Token], at: int) -> bool:
    """Whether a slot word stands before people again: …；晚上：爸爸36.6."""
    solid = [token for token in tokens[at + 1 : at + 4] if not token.plays(Word.SPACE) and token.text != ":"]
    return bool(solid) and not NAMING_OR_REST.isdisjoint(solid[0].parts)
