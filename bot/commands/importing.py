"""`chenhun import`: a community out of two files, and in words what that changed."""

import sys
from collections.abc import Iterator
from pathlib import Path

from bot.language import language
from bot.roster_file import read_rows
from bot.settings import Settings
from models.database import open_engine
from rules.problem import Problem
from rules.roster import BadRoster, Entry, read_roster
from rules.roster_change import warnings
from rules.site import read_site
from services.clock import open_clock
from services.keep_chats import Place
from services.keep_roster import Imported, import_community
from services.work import Desk
from texts import say_plain


async def import_roster(
    settings: Settings, site_file: Path, roster_file: Path, dry_run: bool, allow_leavers: bool
) -> None:
    """Make the community what the two files say, all or nothing, and print what that changes.

    Raises Problem; what is wrong with the rows of a roster is printed to stderr before.
    """
    config = read_config(site_file)
    site = read_site(config)
    try:
        entries = read_roster(site, read_rows(roster_file))
    except BadRoster as bad:
        for problem in bad.problems:
            print(say_plain(language(), problem.key, **problem.values), file=sys.stderr)  # noqa: T201
        raise
    engine = open_engine(settings.database_url)
    try:
        desk = Desk(engine, await open_clock(settings.clock, frozenset()))
        done = await import_community(
            desk, site, config, entries, dry_run=dry_run, allow_leavers=allow_leavers
        )
    finally:
        await engine.dispose()
    for line in told(done):
        print(line)  # noqa: T201
    if done.refused:
        raise Problem("roster.leavers", before=done.difference.before, left=len(done.difference.left))


def read_config(path: Path) -> str:
    """The text of a SITE.toml. Raises Problem when it can't be read."""
    try:
        return path.read_text("utf-8-sig")
    except OSError:
        raise Problem("site.file", path=str(path)) from None
    except UnicodeDecodeError:
        raise Problem("site.encoding", path=str(path)) from None


def told(done: Imported) -> Iterator[str]:
    """What the import did or would do, line by line."""
    yield from told_people(done)
    yield from told_chats(done)
    yield from told_unreachable(done)
    for problem in warnings(done.site, done.difference.entries):
        yield say_plain(language(), problem.key, **problem.values)


def told_people(done: Imported) -> Iterator[str]:
    lang, difference = language(), done.difference
    if done.dry_run:
        yield say_plain(lang, "roster.dry")
    elif done.changed and not done.refused:
        yield say_plain(lang, "roster.done", site=done.site.site.name)
    if difference.nothing:
        yield say_plain(lang, "roster.nothing_changed")
    yield say_plain(
        lang, "roster.counts", added=len(difference.added), changed=len(difference.changed),
        moved=len(difference.moved), back=len(difference.back), left=len(difference.left), same=difference.same,
    )  # fmt: skip
    for one, entry in difference.moved:
        yield say_plain(
            lang, "roster.moved_one", name=entry.name, before=where(one.entry), where=where(entry)
        )
    for one in difference.left:
        yield say_plain(lang, "roster.left_one", name=one.entry.name, where=where(one.entry))
    for one in difference.unlisted:
        yield say_plain(lang, "roster.unlisted_one", name=one.entry.name, where=where(one.entry))


def told_chats(done: Imported) -> Iterator[str]:
    lang = language()
    for change in done.chats.changes:
        yield say_plain(lang, "roster.chat_changed", group=group(change.place), before=change.before or "—",
                        after=change.after)  # fmt: skip
    for change in done.chats.gone:
        yield say_plain(lang, "roster.chat_removed", group=group(change.place))
    if made := [(place, code) for place, code in done.codes if code]:
        yield say_plain(lang, "roster.codes")
        yield from (
            "  " + say_plain(lang, "roster.code", group=group(place), code=code) for place, code in made
        )
    if later := [group(place) for place, code in done.codes if not code]:
        yield say_plain(lang, "roster.codes_later", groups=say_plain(lang, "list.comma").join(later))


def told_unreachable(done: Imported) -> Iterator[str]:
    lang = language()
    if done.unreachable:
        yield say_plain(lang, "roster.unreachable")
    for entry, why in done.unreachable:
        role = say_plain(lang, f"roster.role_{entry.role}")
        yield "  " + say_plain(lang, f"roster.{why}", where=where(entry), name=entry.name, role=role)


def where(entry: Entry) -> str:
    """A person's door, or that they are staff of the site."""
    return " ".join(filter(None, entry.door)) or say_plain(language(), "roster.site_itself")


def group(place: Place) -> str:
    """A group by the name of its building, or by what it is for."""
    purpose, name = place
    return say_plain(language(), f"roster.the_{purpose}", name=name)
