"""Words of ordinary life that are put together: chores, thanks, slips of the finger, thermometers that were lost."""

from collections.abc import Iterator
from itertools import product

from rules.reading.words import each, health, life, quantities
from rules.reading.words.kinds import Entry, Word

PLAIN = (
    (life.CHEER, Word.FILL), (life.STRANDED_BY, Word.FILL), (life.BROKEN_MORE, Word.BROKEN),
    (life.STRANDED, Word.ABSENT), (life.SLIPS, Word.FIX), (life.SLIPS, Word.WRONG), (life.HASTILY, Word.FIX),
)  # fmt: skip


def plain() -> Iterator[Entry]:
    """Words that need no putting together."""
    for table, part in PLAIN:
        yield from ((word, part, "") for word in each(table))


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


def slips() -> Iterator[Entry]:
    """打岔了, 抄漏了一个."""
    for verb, astray, end in product(
        each(life.TYPING), each(life.ASTRAY), ("", "了", "啦", "了一位", "了一个", "了个点")
    ):
        yield verb + astray + end, Word.FIX, ""
        yield verb + astray + end, Word.WRONG, ""
    for verb, turned, end in product(each(life.TYPING), each(life.TURNED), ("", "了", "啦")):
        yield verb + turned + end, Word.FIX, ""


def sent() -> Iterator[Entry]:
    """刚发的, 刚才报的那条: an earlier message."""
    earlier = product(each(life.SENT_WHEN), each(life.SENT), each(life.SENT_IT))
    yield from ((when + verb + it, Word.EARLIER, "") for when, verb, it in earlier)
    one = product(each(life.SENT_WHEN), each(life.SENT_ONE))
    yield from ((when + it, Word.EARLIER, "") for when, it in one)


def thanks() -> Iterator[Entry]:
    """爱你们, 辛苦楼长了."""
    yield from ((how + whom, Word.FILL, "") for how, whom in product(each(life.THANKING), each(life.THANKED)))


def bounds() -> Iterator[Entry]:
    """略高于, 体温高于."""
    yield from (
        (how + than, Word.BOUND, "")
        for how, than in product(each(quantities.SLIGHTLY), each(quantities.THAN))
    )


def for_days() -> Iterator[Entry]:
    """连着两天."""
    since = product(each(life.FOR_DAYS), each(life.DAYS_ON), ("", "了", "都", "都是"))
    yield from ((for_ + days + all_, Word.FILL, "") for for_, days, all_ in since)


def another_thermometer() -> Iterator[Entry]:
    """换了支体温计."""
    changed = product(each(life.CHANGED), each(life.THERMOMETERS))
    yield from ((change + it, Word.REDO, "") for change, it in changed)


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


OF_LIFE = (
    plain,
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
)
