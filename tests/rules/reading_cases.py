"""People of the tables of cases, and a short way of writing what was read."""

from rules.reading import Context, Outcome, read

ALONE = Context("张伟", ("张伟",), "3-2-501", "morning")
ALONE_EVENING = Context("张伟", ("张伟",), "3-2-501", "evening")
FAMILY = Context("李娜", ("李娜", "爸爸", "妈妈"), "3-2-501", "morning")
FAMILY_EVENING = Context("李娜", ("李娜", "爸爸", "妈妈"), "3-2-501", "evening")
COUPLE = Context("胡斌", ("胡斌", "老婆"), "1-1-401", "morning")
ENGLISH = Context("Grace Lim", ("Grace Lim", "Dad", "Mum"), "08-11", "evening")
LEAD = Context("吴波", ("吴波",), "3-2-502", "morning")
STRANGER = Context("", (), "", "morning")


def told(outcome: Outcome) -> str:
    """An outcome in one line: kind; who value slot symptoms, …; ? reason who, …"""
    readings = ", ".join(
        " ".join(part for part in (r.who, str(r.celsius), r.slot or "", *r.symptoms) if part)
        for r in outcome.readings
    )
    asks = ", ".join(f"{ask.reason} {ask.who}" if ask.who else str(ask.reason) for ask in outcome.asks)
    return "; ".join(part for part in (outcome.kind, readings, f"? {asks}" if asks else "") if part)


def reads(text: str, context: Context = ALONE) -> str:
    """What the reader makes of a message, in one line."""
    return told(read(text, context))
