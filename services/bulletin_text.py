"""A day's figures in words: the caption of the picture, and how the cases stand.

Counts and buildings only; nobody's name or value.
"""

from markupsafe import Markup

from rules.cases import Cases, Tally
from rules.correction import Edition
from rules.site import Site, SlotName
from rules.summary import Count, Figures, difference, percent
from services import correction_text
from services.case_book import category_name
from services.correction_text import LONGEST_NAME
from texts import day_name, say

VISIBLE = 1024
"""Telegram's limit of a caption, in UTF-16 units after the markup is read (Bot API, sendPhoto)."""

LISTED = 8


def caption(site: Site, day: Figures, edition: Edition | None = None) -> Markup:
    """The whole caption; when it would be too long, buildings are left to the picture.

    Without an ``edition`` it is no posted bulletin, but an answer.
    """
    for listed in (LISTED, 3, 0):
        words = written(site, day, edition, listed)
        if visible(words) <= VISIBLE:
            return words
    return Markup("\n").join([title(site, day, edition), *shortest(site, day)])


def visible(words: Markup) -> int:
    """How long Telegram counts it."""
    return len(words.striptags().encode("utf-16-le")) // 2


def written(site: Site, day: Figures, edition: Edition | None, listed: int) -> Markup:
    """Title, what is corrected, a paragraph a slot, the cases."""
    corrected = correction_text.paragraphs(site, edition, listed) if edition is not None else []
    slots = [slot_lines(site, day, slot, listed) for slot in day.slots]
    parts = [title(site, day, edition), *corrected, *slots, case_lines(site, day.cases)]
    return Markup("\n\n").join(parts)


def shortest(site: Site, day: Figures) -> list[Markup]:
    """The site's own lines alone, for a site with very many categories."""
    return [*(slot_lines(site, day, slot, 0) for slot in day.slots), standing(site.language, day.cases)]


def title(site: Site, day: Figures, edition: Edition | None = None) -> Markup:
    """Whose day it is, whether it comes late, and which 更正 it is."""
    words = say(
        site.language, "summary.title", site=site.site.name[:60], day=day_name(site.language, day.day)
    )
    if day.late:
        words += say(site.language, "summary.late_mark")
    return words if edition is None else words + correction_text.mark(site, day, edition)


def slot_lines(site: Site, day: Figures, slot: SlotName, listed: int) -> Markup:
    """One roll call of the whole site."""
    language, whole = site.language, day.total(slot)
    name = say(language, f"summary.slot.{slot}")
    if slot in day.to_come:
        return say(language, "summary.to_come", slot=name, opens=f"{site.slots[slot].opens:%H:%M}")
    if not whole.expected + whole.excused:
        return say(language, "summary.not_called", slot=name)
    lines = [
        say(
            language,
            "summary.rate",
            slot=name,
            rate=percent(whole.rate),
            done=whole.reported,
            all=whole.expected,
        ),
        counted(language, whole),
        compared(language, whole, day.total_before(slot)),
        missing_in(language, [c for c in day.counts if c.slot == slot], listed),
    ]
    return Markup("\n").join(line for line in lines if line)


def counted(language: str, whole: Count) -> Markup:
    """Who did not report, is excused, was late; how many fevers."""
    others = say(language, "summary.others", excused=whole.excused, late=whole.late, fevers=whole.fevers)
    return absent(language, whole) + others


def absent(language: str, whole: Count) -> Markup:
    """Who did not report, or not yet."""
    return say(language, "summary.pending" if whole.pending else "summary.missed", missed=whole.missing)


def compared(language: str, now: Count, before: Count | None, key: str = "summary.day_before") -> Markup:
    """The difference to the day before; a dash when there was none."""
    if before is None:
        return say(language, "summary.no_day_before")
    return say(
        language, key, reported=difference(now.reported, before.reported),
        missed=difference(now.missing, before.missing), fevers=difference(now.fevers, before.fevers),
    )  # fmt: skip


def missing_in(language: str, counts: list[Count], listed: int) -> Markup:
    """The buildings where most are missing; empty when nobody is, or none is to be listed."""
    short = sorted((c for c in counts if c.missing), key=lambda c: -c.missing)
    if not short or not listed:
        return Markup()
    named = [
        say(language, "summary.building", building=c.building[:LONGEST_NAME], missed=c.missing)
        for c in short[:listed]
    ]
    words = say(language, "summary.missing_in", buildings=say(language, "summary.comma").join(named))
    return words + say(language, "summary.more", n=len(short) - listed) if len(short) > listed else words


def case_lines(site: Site, cases: Cases) -> Markup:
    """How the cases stand, then each category that ever had one."""
    had = [tally for tally in cases.tallies if tally.cumulative]
    return Markup("\n").join([standing(site.language, cases), *(category_line(site, cases, t) for t in had)])


def category_line(site: Site, cases: Cases, tally: Tally) -> Markup:
    """One category: new, active, cumulative, left."""
    language = site.language
    words = say(
        language, "summary.category", category=category_name(site, tally.category, language)[:LONGEST_NAME],
        new=tally.new, active=tally.active, cumulative=tally.cumulative, left=tally.left,
    )  # fmt: skip
    if tally.category == "confirmed" and cases.converted:
        return words + say(language, "summary.converted", converted=cases.converted)
    return words


def standing(language: str, cases: Cases) -> Markup:
    """无病例, 清零 or how many are active; and since when there was no new case."""
    words = say(language, f"summary.standing.{cases.standing}", active=cases.total.active)
    if cases.total.new:
        return words + say(language, "summary.new_today", new=cases.total.new)
    if cases.quiet_days:
        return words + say(language, "summary.quiet_days", n=cases.quiet_days)
    return words
