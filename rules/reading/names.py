"""Stage 2b: names by their shape, in a text that no dictionary of names covers."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations

from rules.reading.given_names import given_name
from rules.reading.latin_names import thing
from rules.reading.lexicon import Parts, han, latin, lexicon, word_at
from rules.reading.normalise import normalise
from rules.reading.words import words
from rules.reading.words.kinds import Word
from rules.reading.words.people import COMMON, COMPOUND, ENGLISH_TITLES, SURNAMES, TITLES
from rules.reading.words.quantities import STRONG

AFTER_A_NAME = frozenset("早晚午都均也是我报约测量的了在没昨今说爸妈体有无为和你您让叫给")
SPOKEN_OF = frozenset("刚才已还现")
CLEAR_AFTER = frozenset("早晚午都均也是我报约测量的了没昨今说爸妈你您让叫")
OPENING = frozenset("帮替代给和跟与及是室号床栋户")
NEVER_BEFORE = frozenset("没不未")  # 没顾上发 has no 顾 in it
NO_GIVEN = frozenset("在了的是不没到去把被给让就都也还又我你他她这那跟着吗呢吧啊买卖")
DIMENSIONS = frozenset("高长宽重深厚价费率数量径")  # 花瓶高36.5
NEVER_INSIDE = (
    Word.SLOT,
    Word.DAY,
    Word.LABEL,
    Word.KIN,
    Word.SYMPTOM,
    Word.MEASURE,
    Word.OK,
    Word.NEG,
    Word.ABSENT,
)
LATIN_NAME = re.compile(r"[A-Z][A-Za-z'’\-]{1,20}(?: (?:[A-Z][A-Za-z'’\-]{0,20}|s/o|d/o|bin|binte)){0,4}")
SPOKEN = re.compile(
    r"(?:[三四][十拾][零一二五六七八九]?|卅[五六七八九])[度点]|三[五六七八九][度点]"
)  # 邓志刚三十六度六
PLACED = re.compile(r"\b(?:at|in|from|near) $")  # Guy at NTUC
TITLE_LENGTHS = (3, 2, 1)
TITLE_WORDS = words(TITLES)
ENGLISH = words(ENGLISH_TITLES)
COMPOUNDS = words(COMPOUND)


@lru_cache(maxsize=4_096)
def known_names(sender: str, household: tuple[str, ...]) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """For each first character, what may be written for a registered person and who that is, longest first.

    Nobody ("") where a given name is that of several: which of them must be asked.
    """
    people = tuple(dict.fromkeys(name for name in (*household, sender) if name))
    spellings: dict[str, set[str]] = {}
    for person in people:
        for spelling in spellings_of(person):
            spellings.setdefault(spelling, set()).add(person)
    found: dict[str, list[tuple[str, str]]] = {}
    for spelling, owners in spellings.items():
        whole = next((one for one in owners if simple(one) == spelling), None)
        owner = whole or (next(iter(owners)) if len(owners) == 1 else "")
        found.setdefault(spelling[0], []).append((spelling, owner))
    return {first: tuple(sorted(pairs, key=lambda pair: -len(pair[0]))) for first, pairs in found.items()}


def simple(name: str) -> str:
    """A name as the key spells it."""
    return normalise(name).key.strip()


def spellings_of(person: str) -> Iterable[str]:
    """The whole name; the given name of three or four characters' names; the first name of a Latin one."""
    name = simple(person)
    if not name:
        return
    yield name
    if len(name) == 2:
        yield f"{name[0]} {name[1]}"
    if all(han(name, at) for at in range(len(name))):
        surname = 2 if name[:2] in COMPOUNDS else 1
        if (
            len(name) - surname == 2
            and (name[0] in SURNAMES or surname == 2)
            and Word.KIN not in parts_of(name)
        ):
            yield name[surname:]
    elif " " in name:
        yield from parts_of_latin(name.split())


def parts_of_latin(parts: list[str]) -> Iterable[str]:
    """Of Lim Mei Ling: each part that is no word, and those that stand together."""
    yield from (part for part in parts if len(part) > 1 and not parts_of(part) and part not in ENGLISH)
    for first, last in combinations(range(len(parts) + 1), 2):
        if last - first > 1:
            yield " ".join(parts[first:last])


def parts_of(word: str) -> Mapping[Word, str]:
    """The parts of a known word; nothing for others."""
    return lexicon().get(word, {})


def known_name_at(
    key: str, start: int, names: Mapping[str, tuple[tuple[str, str], ...]]
) -> tuple[int, str] | None:
    """The registered person named there."""
    for spelling, person in names.get(key[start], ()):
        if key.startswith(spelling, start):
            end = start + len(spelling)
            if not (latin(key, end - 1) and latin(key, end)) and not (
                latin(key, start) and latin(key, start - 1) and start
            ):
                return end, person
    return None


def shaped_name_at(key: str, shown: str, start: int, known: tuple[int, Parts] | None) -> int | None:
    """Where a name ends that has the shape of one: surname and given name, 老王, 李阿姨, John Tan.

    ``known``: the word that begins there.
    """
    if latin(key, start):
        return None if known and key[start : known[0]] not in ENGLISH else latin_name(shown, key, start)
    if given_name(key, start):
        return start + 2
    if (
        key[start] in "老小阿"
        and start + 1 < len(key)
        and key[start + 1] in SURNAMES
        and (
            not han(key, start + 2)
            or (
                key[start] == "老"
                and key[start + 1] in COMMON
                and key[start + 2] not in "我你您"
                and follows(key, start + 2)
            )
        )
        and not (known and known[0] - start > 1)
    ):
        return start + 2
    surname = 2 if key[start : start + 2] in COMPOUNDS else 1
    if (surname == 1 and key[start] not in SURNAMES) or (start and key[start - 1] in NEVER_BEFORE):
        return None
    if key[start] == "张" and a_sheet(key, start):
        return None
    if known and key[start] not in COMMON and Word.COUNTER in known[1] and counts(key, start):
        return None
    if known and (
        known[0] - start > 1 or (start and key[start - 1].isdecimal() and key[start : known[0]] in STRONG)
    ):
        return None
    return titled(key, start + surname) or given(key, start, surname)


def a_sheet(key: str, start: int) -> bool:
    """贴了张条, 那张桌子: a sheet of something, not somebody called so."""
    counted = start > 0 and key[start - 1] in "了一两几这那每某半"
    return counted and key[start + 1 : start + 2] in tuple("条纸桌床票卡图照脸嘴单证表椅膜皮")


def counts(key: str, start: int) -> bool:
    """Whether a whole number stands straight before: 366路改道 is about a bus."""
    at = start
    while at and key[at - 1].isdecimal():
        at -= 1
    return at < start and (at == 0 or key[at - 1] != ".")


def titled(key: str, start: int) -> int | None:
    """李阿姨, 王大爷: a title straight after the surname, with nothing more of a name behind it."""
    for size in TITLE_LENGTHS:
        if key[start : start + size] not in TITLE_WORDS:
            continue
        longer = word_at(key, start)
        kin = longer is not None and longer[0] > start + size and Word.KIN in longer[1]  # 代妈妈报
        if not kin and (size > 1 or follows(key, start + size)):
            return start + size
    return None


def given(key: str, start: int, surname: int) -> int | None:
    """The end of a name with one or two given characters, in a name's place if its surname is an uncommon one."""
    end = name_end(key, start, surname)
    if end is None or surname == 2 or key[start] in COMMON:
        return end
    if key[start + 1] in COMMON and end - start > 2:  # 代王芳报
        return None
    opened = start == 0 or not han(key, start - 1) or key[start - 1] in OPENING or of_a_door(key, start)
    if key[end - 1] in DIMENSIONS:
        return None
    numbered = start > 1 and key[start - 1] == " " and key[start - 2].isdecimal()  # 305 乔安 36.5
    beside = start > 0 and not key[start - 1].isspace() and not han(key, start - 1)
    whole = end - start > 2 or beside or numbered
    return end if opened and whole and clear(key, end) else None


def of_a_door(key: str, start: int) -> bool:
    """365室的乔立群."""
    return start > 1 and key[start - 1] == "的" and key[start - 2] in "室号楼床栋户房元"


def clear(key: str, end: int) -> bool:
    """Whether what stands behind an uncommon surname's name can be no more of a word: 苗秀华血压128/76."""
    if not han(key, end) or key[end] in CLEAR_AFTER:
        return True
    word = word_at(key, end)
    return (
        word is not None and word[0] - end > 1 and not word[1].keys().isdisjoint((*NEVER_INSIDE, Word.FIELD))
    )


def name_end(key: str, start: int, surname: int) -> int | None:
    """Where its given characters end: the shorter way, if what follows begins a word."""
    short, long = start + surname + 1, start + surname + 2
    if len(key) < short or not all(han(key, at) for at in range(start, short)):
        return None
    if key[start + surname] in NO_GIVEN or inside(key, start + surname, short):
        return None
    if key[long - 1 : long] in ("那", "这") and not follows(key, short):  # 安检那大哥
        return None
    if not han(key, short):
        return short
    if follows(key, short) and not (key[short] not in CLEAR_AFTER and ends(key, long)):
        return short
    spoken_of = follows(key, long) or key[long : long + 1] in SPOKEN_OF
    if han(key, long - 1) and spoken_of and not inside(key, start + surname, long):
        return long
    return None


def ends(key: str, at: int) -> bool:
    """Whether a name may end there because no Chinese character follows."""
    return not han(key, at)


def follows(key: str, at: int) -> bool:
    """Whether what stands there may follow a name: no Chinese character, or the start of a known word."""
    if not han(key, at) or key[at] in AFTER_A_NAME or SPOKEN.match(key, at):
        return True
    word = word_at(key, at)
    return (word is not None and word[0] - at > 1) or key[at : at + 2] in TITLE_WORDS


def inside(key: str, start: int, end: int) -> bool:
    """Whether a word that no name contains begins inside."""
    for at in range(start, end):
        word = word_at(key, at)
        if word and word[0] - at > 1 and any(part in word[1] for part in NEVER_INSIDE):
            return True
    return False


def latin_name(shown: str, key: str, start: int) -> int | None:
    """Capitalised words that the vocabulary does not know: John, Grace Lim, Uncle Ben."""
    found = LATIN_NAME.match(shown, start)
    if not found or PLACED.search(key, max(0, start - 6), start):
        return None
    end = start
    for word in re.finditer(r"[^ ]+", found[0]):
        spelt = word[0].lower()
        if parts_of(spelt) and spelt not in ENGLISH:
            break
        end = start + word.end()
    end -= 2 if key[start:end].endswith("'s") else 0
    acronym = end - start <= 3 and shown[start:end].isupper()
    if end == start or key[start:end] in ENGLISH or acronym or thing(shown, key, start, end):
        return None
    return end
