"""What stands in a chat about somebody's fever, and what came there."""

from tests.stories.buttons import labels
from tests.stories.street import Street


def told(here: Street, ear: int, name: str = "吴波") -> list[str]:
    """What stands in a chat about somebody; deleted reminders don't."""
    return [text for text in here.texts(ear) if name in text and text[0] in "🔴🟡"]


def ever(here: Street, ear: int, name: str = "吴波") -> list[str]:
    """What was sent to a chat about somebody, as it came."""
    sent = [e.text for e in here.events if e.chat_id == ear and e.by == "bot" and e.kind == "message"]
    return [text for text in sent if name in text and text[0] in "🔴🟡"]


def asked(here: Street, ear: int) -> list[str]:
    """The alerts that still ask to be seen."""
    return [m.text for m in here.messages(ear) if any("我已看到" in label for label in labels(m))]
