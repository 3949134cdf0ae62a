"""更正 in words: which version this is, and what it corrects. Counts only, and no others than the bulletin's."""

from datetime import datetime

from markupsafe import Markup

from rules.correction import Difference, Edition
from rules.day import local_day
from rules.site import Site
from rules.summary import Figures
from services.case_book import category_name
from texts import day_name, say

LONGEST_NAME = 24


def counted_at(site: Site, day: Figures, made_at: datetime) -> str:
    """The local time of day, with the day when that is another one than the bulletin's."""
    local = made_at.astimezone(site.zone)
    time = f"{local:%H:%M}"
    if local_day(site, made_at) != day.day:
        return f"{day_name(site.language, local.date())} {time}"
    return time


def mark(site: Site, day: Figures, edition: Edition) -> Markup:
    """What is added to the title of a 更正; nothing to that of a first version."""
    if edition.version == 1:
        return Markup()
    time = counted_at(site, day, edition.made_at)
    return say(site.language, "correction.mark", version=edition.version, time=time)


def paragraphs(site: Site, edition: Edition, listed: int) -> list[Markup]:
    """What stands before the figures: that a newer version exists, and what this one corrects."""
    newer = [say(site.language, "correction.see_below")] if edition.corrected else []
    return [*newer, *([changed(site, edition, listed)] if edition.changes else [])]


def changed(site: Site, edition: Edition, listed: int) -> Markup:
    """The lines that differ; of buildings and of categories at most ``listed`` each."""
    language = site.language
    lines = [say(language, "correction.since", version=edition.version - 1)]
    for about in ("building", "site", "category", "cases"):
        mine = [difference for difference in edition.changes if difference.about == about]
        shown = mine[:listed] if about in ("building", "category") else mine
        lines += [line(site, difference) for difference in shown]
        more = len({one.name for one in mine} - {one.name for one in shown})
        if more:
            lines.append(say(language, f"correction.more_{about}", n=more))
    return Markup("\n").join(lines)


def line(site: Site, difference: Difference) -> Markup:
    """One line that differs: where, and each number as it was and as it is."""
    language = site.language
    shifts = say(language, "summary.comma").join(
        say(language, f"correction.shift.{shift.what}", before=shift.before, after=shift.after)
        for shift in difference.shifts
    )
    slot = say(language, f"correction.slot.{difference.slot}") if difference.slot else ""
    name = difference.name if difference.slot else category_name(site, difference.name, language)
    return say(language, f"correction.{difference.about}", name=name[:LONGEST_NAME], slot=slot, shifts=shifts)
