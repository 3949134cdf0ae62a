"""Whether somebody is merely polite, and expects no answer: thanks, all right, good night."""

import re

KIND_WORDS = re.compile(
    r"(?:(?:多谢|谢谢|感谢|谢|辛苦|收到|好的?|行|嗯|哦|噢|知道|明白|可以|没事|不客气|早上好|晚上好|早安|晚安|早|再见|哈"
    r"|您|你|们|大家|了|啦|啊|呀|哈|的|吧|哟)"
    r"|\b(?:thanks?|thank you|thx|ok(?:ay)?|alright|all right|got it|noted|great|cheers|bye|sure|so much|a lot"
    r"|very much|good (?:morning|evening|night)|you)\b|[\W_])+",
    re.IGNORECASE,
)


def merely_polite(text: str) -> bool:
    """Whether a message holds nothing but such words and signs, in Chinese or English; an emoji alone is one, too."""
    return KIND_WORDS.fullmatch(text) is not None
