"""Words that are put together as people put them together: each combination is a word of the vocabulary."""

from collections.abc import Iterator
from itertools import product

from rules.reading.words import each, health, life, people, quantities, report, time
from rules.reading.words.kinds import Word

Entry = tuple[str, Word, str]
PLAIN = (
    (life.CHEER, Word.FILL), (life.STRANDED_BY, Word.FILL), (life.BROKEN_MORE, Word.BROKEN),
    (life.STRANDED, Word.ABSENT), (life.SLIPS, Word.FIX), (life.SLIPS, Word.WRONG), (life.HASTILY, Word.FIX),
)  # fmt: skip


def compounds() -> Iterator[Entry]:
    """All of them, each with a part that it may play and its meaning there."""
    for made in (felt, gone, alike, again, later, noted, left_out, well, greetings, strangers, so_many):
        yield from made()
    for made in (
        doing,
        drunk,
        hoarse,
        faces,
        taken_from_me,
        nowhere,
        slips,
        sent,
        thanks,
        bounds,
        for_days,
        another_thermometer,
        passed_on,
        at_their_home,
        left_over,
    ):
        yield from made()
    for table, part in PLAIN:
        yield from ((word, part, "") for word in each(table))


def felt() -> Iterator[Entry]:
    """嗓子还有点疼, 头也不晕了, throat is sore: where, how much and how, each with its symptom or its denial."""
    for code, places, feelings in health.FELT:
        for place, feeling in product(each(places), each(feelings)):
            yield from ((place + much + feeling, Word.SYMPTOM, code) for much in ("", *each(health.MUCH)))
            for no in each(health.NO_MORE):
                yield place + no + feeling, Word.DENIED, ""
                yield f"{place}{no}{feeling}了", Word.DENIED, ""
    for code, places, feelings in health.FELT_ENGLISH:
        for place, feeling in product(each(places), each(feelings)):
            yield f"{place} {feeling}", Word.SYMPTOM, code
            yield from (
                (f"{place} {much} {feeling}", Word.SYMPTOM, code) for much in each(health.MUCH_ENGLISH)
            )


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
        (no + trouble, Word.OK, "") for no, trouble in product(each(health.NOTHING), each(health.TROUBLE))
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
        (some + body, Word.STRANGER, "") for some, body in product(each(people.SOME), each(people.BODY))
    )


def so_many() -> Iterator[Entry]:
    """All four of us."""
    for count, word in enumerate(each("two three four five six seven eight"), 2):
        yield from (
            (f"{all_}{word} of us", Word.ALL, str(count)) for all_ in ("all ", "the ", "all the ", "")
        )


def doing() -> Iterator[Entry]:
    """刚拖完地, 在炒菜, 遛狗回来: what one did or does; a bare chore, but no bare outing, which may be a price."""
    frames = (*each(life.DONE), *each(life.ONGOING), *(f"V了{some}O" for some in each(life.PERIODS)))
    for table, bare in ((life.CHORES, ("VO", "V了O")), (life.OUTINGS, ())):
        for pair, frame in product(each(table), (*frames, *bare)):
            verb, thing = pair.split(":")
            yield frame.replace("V", verb).replace("O", thing), Word.FILL, ""


def drunk() -> Iterator[Entry]:
    """喝了碗姜汤."""
    for cup, drink in product(each(life.DRINKING), each(life.DRINKS)):
        yield cup + drink, Word.FILL, ""


def hoarse() -> Iterator[Entry]:
    """嗓子有点哑: none of the listed symptoms, but not well."""
    for where, much, how in product(each(life.LEFTOVER), ("", *each(health.MUCH)), each(life.HOARSE)):
        yield where + much + how, Word.MALAISE, ""


def faces() -> Iterator[Entry]:
    """[捂脸]."""
    yield from ((f"[{face}]", Word.FILL, "") for face in each(life.FACES))


def taken_from_me() -> Iterator[Entry]:
    """收了我36.5: money."""
    for verb, done, whom in product(each(life.TAKEN), ("了", "掉", "过", "走"), each(life.FROM_ME)):
        yield verb + done + whom, Word.TOPIC, "money"
    yield from ((owed, Word.TOPIC, "money") for owed in each(life.OWED))


def nowhere() -> Iterator[Entry]:
    """不知道藏哪了, 被孩子藏哪了."""
    hidden = product((*each(life.UNKNOWN_WHERE), *each(life.BY_SOMEBODY)), each(life.PUT), each(life.WHERE))
    yield from ((why + put + where, Word.BROKEN, "") for why, put, where in hidden)


def sent() -> Iterator[Entry]:
    """刚发的, 刚才报的那条: an earlier message."""
    earlier = product(each(life.SENT_WHEN), each(life.SENT), each(life.SENT_IT))
    yield from ((when + verb + it, Word.EARLIER, "") for when, verb, it in earlier)
    one = product(each(life.SENT_WHEN), each(life.SENT_ONE))
    yield from ((when + it, Word.EARLIER, "") for when, it in one)


def slips() -> Iterator[Entry]:
    """打岔了, 抄漏了一个."""
    for verb, astray, end in product(
        each(life.TYPING), each(life.ASTRAY), ("", "了", "啦", "了一位", "了一个", "了个点")
    ):
        yield verb + astray + end, Word.FIX, ""
        yield verb + astray + end, Word.WRONG, ""
    for verb, turned, end in product(each(life.TYPING), each(life.TURNED), ("", "了", "啦")):
        yield verb + turned + end, Word.FIX, ""


def passed_on() -> Iterator[Entry]:
    """已经转给社区."""
    ways = product(each(life.PASSING), each(life.PASSED), each(life.TO_OFFICES))
    yield from ((done + passed + office, Word.ACK, "") for done, passed, office in ways)


def at_their_home() -> Iterator[Entry]:
    """去姑姑家了, 年前就走了."""
    there = product(each(life.TO_HOMES), each(life.HOMES_OF), ("家", "家了", "家住", "家里", "那里", "那儿"))
    yield from ((to + whose + home, Word.ABSENT, "") for to, whose, home in there)
    since = product(each(life.LEFT_WHEN), each(life.LEFT))
    yield from ((when + left, Word.ABSENT, "") for when, left in since)


def left_over() -> Iterator[Entry]:
    """剩下三个人."""
    some = product(each(life.LEFT_OVER), each(life.SO_MANY), each(life.HEADS))
    yield from ((rest + count + heads, Word.REST, "") for rest, count, heads in some)


def bounds() -> Iterator[Entry]:
    """略高于, 体温高于."""
    yield from (
        (how + than, Word.BOUND, "")
        for how, than in product(each(quantities.SLIGHTLY), each(quantities.THAN))
    )


def thanks() -> Iterator[Entry]:
    """爱你们, 辛苦楼长了."""
    yield from ((how + whom, Word.FILL, "") for how, whom in product(each(life.THANKING), each(life.THANKED)))


def for_days() -> Iterator[Entry]:
    """连着两天."""
    since = product(each(life.FOR_DAYS), each(life.DAYS_ON), ("", "了", "都", "都是"))
    yield from ((for_ + days + all_, Word.FILL, "") for for_, days, all_ in since)


def another_thermometer() -> Iterator[Entry]:
    """换了支体温计."""
    changed = product(each(life.CHANGED), each(life.THERMOMETERS))
    yield from ((change + it, Word.REDO, "") for change, it in changed)
