"""Words that are put together as people put them together: each combination is a word of the vocabulary."""

from collections.abc import Iterator
from itertools import product

from rules.reading.compounds_of_absence import OF_ABSENCE
from rules.reading.compounds_of_chat import OF_CHAT
from rules.reading.compounds_of_life import OF_LIFE
from rules.reading.compounds_of_regions import OF_REGIONS
from rules.reading.compounds_of_strangers import OF_STRANGERS
from rules.reading.english import english_words
from rules.reading.words import each, health, people, regional, report, time
from rules.reading.words.kinds import Entry, Word


def compounds() -> Iterator[Entry]:
    """All of them, each with a part that it may play and its meaning there."""
    for made in (*COMMON, *OF_LIFE, *OF_REGIONS, *OF_CHAT, *OF_ABSENCE, *OF_STRANGERS, english_words):
        yield from made()


def felt() -> Iterator[Entry]:
    """嗓子还有点疼, 头也不晕了, throat is sore: where, how much and how, each with its symptom or its denial."""
    yield from felt_there(health.FELT, f"{health.MUCH} {regional.MUCH}", health.NO_MORE)
    yield from felt_there(regional.FELT, f"{regional.SOMEWHAT} {regional.MUCH}", regional.NO_MORE)
    for code, places, feelings in health.FELT_ENGLISH:
        for place, feeling in product(each(places), each(feelings)):
            yield f"{place} {feeling}", Word.SYMPTOM, code
            yield from (
                (f"{place} {much} {feeling}", Word.SYMPTOM, code) for much in each(health.MUCH_ENGLISH)
            )


def felt_there(table: tuple[tuple[str, str, str], ...], much: str, no_more: str) -> Iterator[Entry]:
    """Each place with each feeling, more or less, or no more; and each place that is better now."""
    for code, places, feelings in table:
        for place, feeling in product(each(places), each(feelings)):
            yield from ((place + how + feeling, Word.SYMPTOM, code) for how in ("", *each(much)))
            for no in each(no_more):
                yield place + no + feeling, Word.DENIED, ""
                yield f"{place}{no}{feeling}了", Word.DENIED, ""
        better = product(each(places), each(regional.BETTER))
        yield from ((place + now, Word.DENIED, "") for place, now in better)


def ailing() -> Iterator[Entry]:
    """胸口疼, stomach hurts: not well in a way that no symptom of the list names."""
    chinese = product(each(health.AILING), ("", *each(health.RATHER)), each(health.HURTING))
    yield from ((place + much + how, Word.MALAISE, "") for place, much, how in chinese)
    english = product(each(health.AILING_ENGLISH), ("", "is ", "really "), each(health.HURTING_ENGLISH))
    yield from ((f"{place} {much}{how}", Word.MALAISE, "") for place, much, how in english)


def gone() -> Iterator[Entry]:
    """去广州, in Malaysia."""
    yield from (
        (to + place, Word.ABSENT, "") for to, place in product(each(time.GONE_TO), each(time.PLACES_AWAY))
    )
    english = product(each(time.GONE_TO_ENGLISH), each(time.PLACES_AWAY_ENGLISH))
    yield from ((f"{to} {place}", Word.ABSENT, "") for to, place in english)


def alike() -> Iterator[Entry]:
    """跟昨天一个数, 和早上差不多."""
    ways = product(each(report.LIKE), each(report.LIKE_WHEN), each(report.ALIKE))
    yield from ((like + when + way, Word.SAME, "") for like, when, way in ways)


def again() -> Iterator[Entry]:
    """又量了一次, 重新测一遍."""
    for once, verb, times in product(
        each(report.ONCE_MORE), each(report.MEASURING), ("", *each(report.TIMES))
    ):
        yield once + verb + times, Word.REDO, ""


def later() -> Iterator[Entry]:
    """等会儿再量, 吃完饭报: to come, so that it says nothing of now; a slot word needs 再 to mean that."""
    soon = product(each(report.SOON), ("", *each(report.THEN)), each(report.TO_DO))
    done = product(each(report.ONCE_DONE), each(report.THEN), each(report.TO_DO))
    for slot, again_, verb in product(each(report.SLOTS_TO_COME), ("再",), each(report.TO_DO)):
        yield slot + again_ + verb, Word.SLOT, "evening"
    then = product(("", *each(report.SLOTS_TO_COME)), ("再",), each(report.TO_DO))
    for when, again_, verb in (*soon, *done, *then):
        yield from ((when + again_ + verb + end, Word.LATER, "") for end in ("", "一次", "一下", "上", "个"))


def noted() -> Iterator[Entry]:
    """帮你登好了, 已上报, 我登过了: somebody kept account of a report."""
    for who, verb in product(each(report.FOR_YOU), each(report.KEEPING)):
        yield from ((who + verb + done, Word.ACK, "") for done in ("", *each(report.KEPT)))
    yield from (
        (verb + done, Word.ACK, "")
        for verb, done in product(each(report.KEPT_ONLY_BY), each(report.KEPT_ONLY))
    )


def left_out() -> Iterator[Entry]:
    """别登了, 不用算."""
    for no, verb, end in product(
        each(report.DONT), each(report.TO_KEEP), ("", *each(report.KEPT), "它", "那个")
    ):
        yield no + verb + end, Word.WITHDRAW, ""


def well() -> Iterator[Entry]:
    """没得么事, 没啥不舒服."""
    yield from (
        (no + trouble, Word.OK, "")
        for no, trouble in product(
            each(f"{health.NOTHING} {regional.NOTHING}"), each(f"{health.TROUBLE} {regional.TROUBLE}")
        )
    )


def greetings() -> Iterator[Entry]:
    """Good evening all: all of those spoken to, not all of the household."""
    whom = product(each(time.GREETING_WORDS), each(time.GREETED))
    yield from ((f"{word} {those}", Word.GREETING, "") for word, those in whom)
    yield from (
        (those + word, Word.GREETING, "")
        for word, those in product(each(time.GREETING_SHORT), each(time.GREETED_SHORT))
    )


def strangers() -> Iterator[Entry]:
    """那大哥, 有个阿姨: somebody of no household here."""
    yield from (
        (some + body, Word.STRANGER, "a") for some, body in product(each(people.SOME), each(people.BODY))
    )


def so_many() -> Iterator[Entry]:
    """All four of us."""
    for count, word in enumerate(each("two three four five six seven eight"), 2):
        yield from (
            (f"{all_}{word} of us", Word.ALL, str(count)) for all_ in ("all ", "the ", "all the ", "")
        )


def likened() -> Iterator[Entry]:
    """喉咙像刀割一样痛, 头疼得像要裂开."""
    for code, places, images in health.LIKENED:
        for place, image in product(each(places), each(images)):
            likes = product(("", *each(health.LIKE_THIS)), each(health.SO_IT_HURTS))
            yield from ((place + like + image + so, Word.SYMPTOM, code) for like, so in likes)
            hurting = product("疼痛", "得的", each(health.LIKE_THIS))
            yield from ((place + "".join(way) + image, Word.SYMPTOM, code) for way in hurting)


def worries() -> Iterator[Entry]:
    """不知道是不是发烧: behind how one is, no question of its own."""
    ways = product(each(health.UNSURE), each(health.WHETHER), each(health.MAY_BE), ("", "了"))
    yield from (("".join(way), Word.FILL, "") for way in ways)


COMMON = (
    likened,
    worries,
    felt,
    ailing,
    gone,
    alike,
    again,
    later,
    noted,
    left_out,
    well,
    greetings,
    strangers,
    so_many,
)
