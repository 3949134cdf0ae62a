"""Whether somebody calls for help: not a report, and nobody but us may be reading it."""

import re

CALLS = re.compile(
    r"救命|救我|救救|救护车|摔倒|摔了一跤|摔伤|跌倒|晕倒|昏倒|起不来|爬不起|站不起|动不了|喘不[上过]来?气|流血|出血|骨折|抽搐|中风"
    r"|昏迷|不省人事|煤气中毒|不想活|自杀|快不行了|撑不住|需要帮助|帮帮我"
    r"|\b(?:help me|need help|please help|fallen|fell down|i fell|can'?t get up|cannot get up|can'?t move"
    r"|can'?t breathe|bleeding|collapsed|unconscious|ambulance|emergency|stroke|seizure|heart attack"
    r"|suicide|kill myself)\b",
    re.IGNORECASE,
)
"""Too much rather than too little: a call too many costs the lead a look, one too few may cost more."""


def calls_for_help(text: str) -> bool:
    """Whether the words of a message that reports nothing may be such a call, in Chinese or English."""
    return CALLS.search(text.replace("’", "'")) is not None
