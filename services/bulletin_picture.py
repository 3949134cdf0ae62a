"""A day's figures as the finished strings of its picture."""

from babel.dates import format_date

from render.picture import Bar, Card, PictureSpec, Place
from rules.cases import Tally
from rules.correction import Edition
from rules.site import Site, SlotName
from rules.summary import Count, Figures, percent
from services.bulletin_text import absent, compared, standing
from services.case_book import category_name
from services.correction_text import counted_at
from texts import say_plain

MOST = 40
"""More buildings than that would make the picture too tall to read; those with the lowest rates are shown."""

COLUMNS = ("rate", "missed", "fevers")
CASE_COLUMNS = ("category", "new", "active", "cumulative", "left")


def picture(site: Site, day: Figures, edition: Edition) -> PictureSpec:
    """What is drawn of this version."""
    language = site.language
    shown = chosen(day)
    others = len(day.buildings) - len(shown)
    return PictureSpec(
        title=say_plain(language, "summary.picture.title", site=site.site.name),
        date=dated(site, day, edition),
        badge=badge(language, day, edition),
        slots=tuple(day.slots),
        cards=tuple(card(language, day, slot) for slot in day.slots),
        places_title=say_plain(language, "summary.picture.buildings"),
        columns=tuple(say_plain(language, f"summary.column.{name}") for name in COLUMNS),
        places=tuple(Place(name, tuple(bar(day.of(slot, name)) for slot in day.slots)) for name in shown),
        more=say_plain(language, "summary.picture.more", n=others) if others else "",
        cases_title=say_plain(language, "summary.picture.cases"),
        case_columns=tuple(say_plain(language, f"summary.column.{name}") for name in CASE_COLUMNS),
        case_rows=case_rows(site, day),
        banner=standing(language, day.cases).striptags(),
        good=day.cases.standing == "cleared",
        footer=say_plain(language, "summary.picture.footer", time=counted_at(site, day, edition.made_at)),
    )


def dated(site: Site, day: Figures, edition: Edition) -> str:
    """The day in full; of a 更正 also when it was made."""
    date = format_date(day.day, "full", locale=site.language)
    if edition.version == 1:
        return date
    time = counted_at(site, day, edition.made_at)
    return say_plain(site.language, "correction.dated", date=date, time=time)


def badge(language: str, day: Figures, edition: Edition) -> str:
    """What stands out beside the title: that it is a 更正, or came late."""
    if edition.version > 1:
        return say_plain(language, "correction.badge", version=edition.version)
    return say_plain(language, "summary.picture.late") if day.late else ""


def chosen(day: Figures) -> list[str]:
    """The buildings to draw, in the site's order."""

    def lowest(building: str) -> tuple[int, int]:
        counts = [day.of(slot, building) for slot in day.slots]
        rates = [count.rate for count in counts if count.rate is not None]
        return (min(rates, default=1001), -sum(count.fevers for count in counts))

    worst = set(sorted(day.buildings, key=lowest)[:MOST])
    return [building for building in day.buildings if building in worst]


def card(language: str, day: Figures, slot: SlotName) -> Card:
    """One slot of the whole site."""
    whole = day.total(slot)
    name = say_plain(language, f"summary.slot.{slot}")
    if not whole.expected + whole.excused:
        return Card(name, "—", (say_plain(language, "summary.picture.not_called"),), "")
    others = say_plain(language, "summary.picture.counted", excused=whole.excused, late=whole.late)
    before = compared(language, whole, day.total_before(slot), "summary.picture.day_before").unescape()
    lines = (
        say_plain(language, "summary.picture.done", done=whole.reported, all=whole.expected),
        absent(language, whole).unescape() + others,
        *before.splitlines(),
    )
    alarm = say_plain(language, "summary.picture.fevers", fevers=whole.fevers) if whole.fevers else ""
    return Card(name, percent(whole.rate), lines, alarm)


def bar(count: Count) -> Bar:
    """One building in one slot; dashes where nobody is expected."""
    if count.rate is None:
        return Bar(None, "—", "—", "—")
    return Bar(count.rate / 1000, percent(count.rate), str(count.missing), str(count.fevers))


def case_rows(site: Site, day: Figures) -> tuple[tuple[str, ...], ...]:
    """A row a category and one for all; none when there has never been a case."""
    cases, language = day.cases, site.language
    if cases.standing == "none":
        return ()
    rows = [numbers(category_name(site, tally.category, language), tally) for tally in cases.tallies]
    return (*rows, numbers(say_plain(language, "summary.picture.total"), cases.total))


def numbers(name: str, tally: Tally) -> tuple[str, ...]:
    return (name, *map(str, (tally.new, tally.active, tally.cumulative, tally.left)))
