"""Stage 2: the text as tokens with spans: numbers, people, known words, and what is left over."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rules.reading.english_numerals import OPENING
from rules.reading.figures import NUMERAL, Figure, Shape, figure_at
from rules.reading.lexicon import Parts, han, latin, lexicon, word_at
from rules.reading.names import TITLE_WORDS, known_name_at, shaped_name_at
from rules.reading.normalise import Text
from rules.reading.words import words
from rules.reading.words.kinds import Word

Names = Mapping[str, tuple[tuple[str, str], ...]]
LINK = re.compile(r"[^ \n\u4e00-\u9fff]+")
ADDRESSING = frozenset("@hw")  # what links and mentions begin with
MENTION = re.compile(r"@[^\s@,:;.!?。\d]{1,20}(?= )")
SHORTENED = re.compile(r"\b(?:temp|tmp|no|approx|tel|est|dr|mr|mrs|ms|mdm|[a-z])$")
DRAWN = re.compile(r"([a-z])\1{2,}")
LONGEST_DRAWN = 24
OPENED_BY_DIGITS = (Word.REDO, Word.SLOT, Word.DAY, Word.KIN)  # 2nd try, 2nite, 2个孩子
COUNTING = frozenset("两二三四")  # 两位老人
PARENTS = frozenset("爸妈爹娘")
SAYING = frozenset("🌡👶👦👧👨👩👴👵🧒🧑🧓👪👫👬👭🧔👱👲👳👰🤰💊🤒🤧😷🤢🤮🥶✔✖❌")  # stand for words
ENDINGS = frozenset("，,。；;！!？?")  # NFKC has made half-width ones of most
TURNING = words(
    "另外 另外再 对了 顺便 顺便问 顺便问下 顺便问一下 顺便问一句 顺便说 顺便说一下 顺带 btw by_the_way p.s ps"
)
"""With these one turns to something else, as behind a full stop."""
REPEATED = re.compile(r"([\u4e00-\u9fff])\1{2,}")
BEGINS_A_NUMBER = NUMERAL | OPENING
_MARK: Parts = {Word.MARK: ""}
_SPACE: Parts = {Word.SPACE: ""}
_LINE: Parts = {Word.LINE: ""}
_HAN: Parts = {Word.HAN: ""}
_LATIN: Parts = {Word.LATIN: ""}
_NEUTRAL: Parts = {Word.FILL: ""}
_NUMBER: Parts = {Word.NUMBER: ""}


@dataclass(slots=True)
class Token:
    """A stretch of the text; ``parts`` are the parts its word may play, ``figure`` its number."""

    start: int
    end: int
    text: str
    parts: Parts
    figure: Figure | None = None
    clause: int = 0
    strange: int = 0  # how much unknown text it is

    def plays(self, part: Word, *others: Word) -> bool:
        """Whether it may play any of these parts."""
        return part in self.parts or (others != () and not self.parts.keys().isdisjoint(others))


def kin_word(token: Token) -> bool:
    """Whether a kin word stands there, be somebody registered under it or not."""
    return Word.KIN in token.parts or (Word.NAME in token.parts and Word.KIN in lexicon().get(token.text, {}))


def piece(tokens: Iterable[Token]) -> str:
    """The texts of tokens in one piece."""
    return "".join(token.text for token in tokens)


def tokenise(text: Text, names: Names) -> list[list[Token]]:
    """The tokens of each line; every character belongs to one token, and clauses are numbered."""
    lines: list[list[Token]] = [[]]
    clause = 0
    for token in scan(text, names):
        if Word.LINE in token.parts:
            clause += 1
            lines.append([])
            continue
        if token.text in TURNING and lines[-1]:
            clause += 1
        token.clause = clause
        lines[-1].append(token)
        if (
            token.text in ENDINGS
            or (Word.MARK in token.parts and a_face(token.text))
            or (token.text == "." and full_stop(text.key, token.start))
        ):
            clause += 1
    return [line for line in lines if line]


def a_face(mark: str) -> bool:
    """😂 ends what was said, as a comma does."""
    known = "\U0001f300" <= mark <= "\U0001faff" or "\u2600" <= mark <= "\u27bf"
    return known and mark not in SAYING


def full_stop(key: str, at: int) -> bool:
    """Whether an English sentence ends there: a word or a decimal before, a word or a number behind a space."""
    if key[at + 1 : at + 2] != " ":
        return False
    word = latin(key, at - 1) and not SHORTENED.search(key, max(0, at - 7), at)
    before = at > 0 and (word or (key[at - 1].isdecimal() and "." in key[max(0, at - 3) : at]))
    behind = latin(key, at + 2) or (word and key[at + 2 : at + 3].isdecimal())
    return before and behind


def scan(text: Text, names: Names) -> Iterator[Token]:
    """Token after token; at each place the first of: space, registered name, number, name by shape, word, rest."""
    key, at, left_over, titles = text.key, 0, False, False
    while at < len(key):
        token = token_at(text, at, names, left_over)
        left_over = Word.HAN in token.parts
        if left_over:
            at = token.end
            while at < len(key) and han(key, at) and not starts_something(text, at, names):
                at += 1
            token = Token(token.start, at, key[token.start : at], _HAN, strange=at - token.start)
        if titles and token.text in TITLE_WORDS and token.text not in PARENTS:
            token.parts = _NEUTRAL
        titles = Word.OTHER in token.parts or (Word.NAME in token.parts and not kin_word(token))
        at = token.end
        yield token


def token_at(text: Text, at: int, names: Names, left_over: bool) -> Token:
    """The one token that begins there."""
    key = text.key
    first = key[at]
    if first == "\n":
        return Token(at, at + 1, "\n", _LINE)
    if first.isspace():
        return Token(at, at + 1, " ", _SPACE)
    if first == "'" and key.startswith("'s", at) and at and latin(key, at - 1) and not latin(key, at + 2):
        return Token(at, at + 2, "'s", _NEUTRAL)
    repeated = REPEATED.match(key, at) if key[at : at + 3] == first * 3 and first not in NUMERAL else None
    if repeated:
        return Token(at, repeated.end(), repeated[0], _NEUTRAL)  # 滴滴滴, 哈哈哈
    known = known_name_at(key, at, names) if first in names else None
    if known and not longer_kin(key, at, known):
        return Token(at, known[0], key[at : known[0]], {Word.NAME: known[1]})
    opened = word_at(key, at) if first.isdecimal() or first in COUNTING else None
    if opened and not opened[1].keys().isdisjoint(OPENED_BY_DIGITS):
        return Token(at, opened[0], key[at : opened[0]], opened[1])
    figure = figure_at(key, at) if first.isdecimal() or first in BEGINS_A_NUMBER else None
    if figure:
        return Token(at, figure.end, key[at : figure.end], _NUMBER, figure)
    return word_or_rest(text, at, names, left_over)


def longer_kin(key: str, at: int, known: tuple[int, str]) -> bool:
    """Whether the registered 老婆 is only the beginning of 老婆大人, a word for the same."""
    word = word_at(key, at)
    if word is None or word[0] <= known[0] or Word.KIN not in word[1]:
        return False
    shorter = word_at(key[: known[0]], at)
    return shorter is not None and shorter[1].get(Word.KIN) == word[1][Word.KIN]


def word_or_rest(text: Text, at: int, names: Names, left_over: bool) -> Token:
    """A name by its shape (unless in the middle of unknown text), a known word, or what is left."""
    key = text.key
    spoken_past = addressed(key, at, names) if key[at] in ADDRESSING else None
    if spoken_past:
        return Token(at, spoken_past, "@" if key[at] == "@" else "", _NEUTRAL)
    known = word_at(key, at)
    named = named_by_shape(text, at, names, known) if key[at].isalpha() and not left_over else None
    if named:
        return named
    if known and not (left_over and a_suffix(known[1], known[0] - at)):
        strange = known[0] - at if Word.HAN in known[1] else 0
        return Token(at, known[0], key[at : known[0]], known[1], strange=strange)
    if han(key, at):
        return Token(at, at + 1, key[at], _HAN)
    return latin_word(key, at) if latin(key, at) else Token(at, at + 1, key[at], _MARK)


def named_by_shape(text: Text, at: int, names: Names, known: tuple[int, Parts] | None) -> Token | None:
    """A name by its shape; nobody is told of who is only mentioned with an @."""
    key = text.key
    end = shaped_name_at(key, text.shown, at, known)
    if not end or before_a_name(key, at, end, names):
        return None
    mentioned = at > 0 and key[at - 1] == "@" and key.count("@") == 1
    return Token(at, end, key[at:end], _NEUTRAL if mentioned else {Word.OTHER: text.shown[at:end]})


def latin_word(key: str, at: int) -> Token:
    """An unknown word in Latin letters, or a known one drawn out."""
    end = at + 1
    while latin(key, end):
        end += 1
    meant = drawn_out(key[at:end])
    return Token(at, end, key[at:end], meant) if meant else Token(at, end, key[at:end], _LATIN, strange=2)


def before_a_name(key: str, start: int, end: int, names: Names) -> bool:
    """Gave Emma paracetamol: a capitalised word before somebody registered only opens the sentence."""
    return latin(key, start) and any(
        key[at - 1] == " " and known_name_at(key, at, names) for at in range(start + 1, end)
    )


def drawn_out(word: str) -> Parts | None:
    """Ughhh, sooo, pleeease: the parts of the word without its repeated letters."""
    if len(word) > LONGEST_DRAWN or not DRAWN.search(word):
        return None
    return lexicon().get(DRAWN.sub(r"\1", word)) or lexicon().get(DRAWN.sub(r"\1\1", word))


def addressed(key: str, at: int, names: Names) -> int | None:
    """The end of a link, or of the mention of somebody who is not registered."""
    if key.startswith(("http://", "https://", "www."), at):
        return LINK.match(key, at).end()  # type: ignore[union-attr]
    mention = MENTION.match(key, at)
    if mention and not any(key.startswith(name, at + 1) for name, _ in names.get(key[at + 1], ())):
        return mention.end()
    return None


def starts_something(text: Text, at: int, names: Names) -> bool:
    """Whether anything but unknown text begins there, so that unknown text must end."""
    if known_name_at(text.key, at, names):
        return True
    if text.key[at] in NUMERAL:
        figure = figure_at(text.key, at)
        if figure and figure.shape is not Shape.DOTLESS:
            return True
    word = word_at(text.key, at)
    return word is not None and not a_suffix(word[1], word[0] - at)


def a_suffix(parts: Parts, size: int) -> bool:
    """Whether a single character for kin ends another word here: 帅哥, 表弟."""
    return size == 1 and Word.KIN in parts
