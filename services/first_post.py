"""What people are told before anything else: what is kept, who sees it, how long, and how to report (promise 5)."""

from markupsafe import Markup

from services.community import Group
from services.work import Work
from texts import say


def first_post(work: Work, group: Group) -> Markup:
    """The first post in a group, in the site's language."""
    language = work.site.language
    if group.purpose != "building":
        return say(language, f"member.first_{group.purpose}", site=work.site.site.name)
    parts = [
        say(
            language,
            "member.first_building",
            site=work.site.site.name,
            building=group.name,
            times=times(work, language),
        ),
        say(language, "member.how_to_report"),
        say(language, "member.report_in_private", link=private_link(work)),
        privacy(work, language),
    ]
    return Markup("\n\n").join(parts)


def private_link(work: Work) -> str:
    """Where the bot is written to in private."""
    return f"https://t.me/{work.bot_name}?start=report"


def times(work: Work, language: str) -> Markup:
    """From when to when each slot is open."""
    slots = [
        say(language, f"member.times_{name}", opens=f"{slot.opens:%H:%M}", due=f"{slot.due:%H:%M}")
        for name, slot in work.site.slots.items()
    ]
    return say(language, "list.comma").join(slots)


def privacy(work: Work, language: str) -> Markup:
    """What is kept, who sees it, for how long, and what stays with Telegram."""
    places = [place.name for place in work.site.fever.places]
    told = say(language, "list.comma").join(Markup.escape(name) for name in places)
    return Markup("\n").join([
        say(language, "member.kept"),
        say(language, "member.seen_by", places=told),
        say(language, f"member.values_{work.site.site.group_values}"),
        say(language, "member.how_long"),
    ])  # fmt: skip
