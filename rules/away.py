"""Until when somebody is away, as people write it: "until Friday", 周五, 到20号, Feb 20, 3 days, 一周.

The day named is the last one away. A bare weekday or date is the next one that comes.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta

from rules.problem import Problem
from rules.reading.numerals import ALL_DIGITS, number

LONGEST = timedelta(days=92)
"""Whoever is away for longer has moved out: that is the roster's business."""

BACK = re.compile(
    r"(?:i'?m |i am |we'?re )?(?:back|home|returned)(?: (?:home|now|again))*"
    r"|我?们?已?经?(?:回来|到家|回家|返回)了?|取消",
    re.IGNORECASE,
)
LEAD_IN = re.compile(
    r"\b(?:i'?m|i am|we'?re|away|out|gone|for|until|till|til|to|through|thru|on|by|the|of|up|be|back)\b"
    r"|我们|我|要|会|出门|外出|出差|离开|不在|请假|一?直?到|直至|至|为止|之前|以前|以后|回来|回",
    re.IGNORECASE,
)  # fmt: skip
WEEKDAYS = {name: n for n, names in enumerate((
    "mon monday 一", "tue tues tuesday 二", "wed weds wednesday 三", "thu thur thurs thursday 四",
    "fri friday 五", "sat saturday 六", "sun sunday 日 天 末 weekend",
)) for name in names.split()}  # fmt: skip
MONTHS = {name: n for n, names in enumerate((
    "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
    "sep sept september", "oct october", "nov november", "dec december",
), 1) for name in names.split()}  # fmt: skip
NEAR = {
    "today": 0, "tonight": 0, "今天": 0, "今晚": 0, "今日": 0, "tomorrow": 1, "tmr": 1, "明天": 1, "明晚": 1,
    "明日": 1, "明儿": 1, "day after tomorrow": 2, "后天": 2, "后日": 2, "大后天": 3,
}  # fmt: skip
SPANS = {"day": 1, "天": 1, "日": 1, "week": 7, "周": 7, "星期": 7, "礼拜": 7}
AMOUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10,
           "couple": 2, "couple of": 2, "a couple": 2, "": 1}  # fmt: skip
SIMPLE = str.maketrans("後號週禮兩個來門離開請會", "后号周礼两个来门离开请会")
N = rf"\d{{1,3}}|[{ALL_DIGITS}十拾]{{1,3}}"
MONTH, WEEKDAY = "|".join(sorted(MONTHS, key=len, reverse=True)), "|".join(k for k in WEEKDAYS if k.isascii())

DATES = (
    (rf"({N})(?:月|[-/.]) ?({N})[日号]?", 1, 2),
    (rf"({MONTH})\.? ?(\d{{1,2}})(?:st|nd|rd|th)?", 1, 2),
    (rf"(\d{{1,2}})(?:st|nd|rd|th)? ?({MONTH})\.?", 2, 1),
)
"""Forms of a date, and where its month and its day stand in them."""


def is_back(text: str) -> bool:
    """Whether somebody says that they are here again."""
    return BACK.fullmatch(" ".join(plain(text).strip(" !.。！~").split())) is not None


def last_day(text: str, today: date) -> date:
    """The last local day away.

    Raises Problem: "away.which" when no day is written; "away.how" when no one day is meant; "away.past",
    "away.too_long" (``days``) when it can't be that.
    """
    words = " ".join(LEAD_IN.sub(" ", plain(text)).strip(" ,.!。，！~()").split())
    if not words:
        raise Problem("away.which")
    for reader in (near, span, weekday, dated, numbered):
        found = reader(words, today)
        if found is not None:
            return within(found, today)
    raise Problem("away.how")


def likely(today: date) -> list[date]:
    """The days to offer: today, tomorrow, the next Friday and Sunday, a week, two weeks; in order, each once."""
    ahead = (0, 1, (4 - today.weekday()) % 7, 6 - today.weekday(), 6, 13)
    return [today + timedelta(days=n) for n in sorted(set(ahead))]


def within(day: date, today: date) -> date:
    if day < today:
        raise Problem("away.past")
    if day - today > LONGEST:
        raise Problem("away.too_long", days=LONGEST.days)
    return day


def plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().translate(SIMPLE).strip()


def near(words: str, today: date) -> date | None:
    """today, 明天, the day after tomorrow."""
    return today + timedelta(days=NEAR[words]) if words in NEAR else None


def span(words: str, today: date) -> date | None:
    """3 days, 两天, a week, 一周: today is the first of them."""
    found = re.fullmatch(rf"({N}|[a-z ]*?) ?个?(days?|weeks?|天|周|星期|礼拜)", words)
    if found is None or found[1] in ("next", "this"):
        return None
    many = found[1].strip()
    amount = number(many) if re.fullmatch(N, many) else AMOUNTS.get(many, 0)
    days = amount * SPANS[found[2].removesuffix("s")]
    return today + timedelta(days=days - 1) if days else None


def weekday(words: str, today: date) -> date | None:
    """Friday, 周五: the next one; this Friday, 本周五: of this week; next Friday, 下周五: of the next week."""
    found = re.fullmatch(
        rf"(next|this|coming|下个?|本|这个?)? ?(?:({WEEKDAY})|(?:周|星期|礼拜)([一二三四五六日天末]))", words
    )
    if found is None:
        return None
    which, ahead = found[1] or "", WEEKDAYS[found[2] or found[3]] - today.weekday()
    if which == "next" or which.startswith("下"):
        return today + timedelta(days=ahead + 7)
    if which in ("this", "本") or which.startswith("这"):
        return today + timedelta(days=ahead)
    return today + timedelta(days=ahead if ahead > 0 else ahead + 7)


def dated(words: str, today: date) -> date | None:
    """2月20日, 2/20, 2020-02-20, Feb 20, 20 February."""
    found = re.fullmatch(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?", words)
    if found is not None:
        return made(int(found[1]), int(found[2]), int(found[3]))
    for form, month, day in DATES:
        match = re.fullmatch(form, words)
        if match is not None:
            m = MONTHS[match[month]] if match[month] in MONTHS else number(match[month])
            return coming((made(today.year + years, m, number(match[day])) for years in (0, 1)), today)
    return None


def numbered(words: str, today: date) -> date | None:
    """20号, the 20th: of this month, or of the next when it is over."""
    found = re.fullmatch(rf"({N}) ?(?:日|号|st|nd|rd|th)", words)
    if found is None:
        return None
    months = ((today.year + (today.month + k - 1) // 12, (today.month + k - 1) % 12 + 1) for k in (0, 1))
    return coming((made(year, month, number(found[1])) for year, month in months), today)


def coming(days: Iterable[date | None], today: date) -> date | None:
    """The first of these that is not over; the nearest of those that would be too far is no guess of ours."""
    known = [day for day in days if day is not None]
    ahead = [day for day in known if today <= day <= today + LONGEST]
    return ahead[0] if ahead else known[0] if known else None


def made(year: int, month: int, day: int) -> date | None:
    """A date, unless there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
