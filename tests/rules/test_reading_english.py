"""English as it is typed into a phone: each cause mended, beside a near miss that must stay as it is."""

import pytest

from rules.reading import Context
from tests.rules.reading_cases import ENGLISH, reads

GRACE = "Grace Lim"
TEXTING = [
    ("36.8 tho my nose is super blocked rn", f"report; {GRACE} 36.8 runny_nose"),
    ("heyyy sooo 36.6 ughhh", f"report; {GRACE} 36.6"),
    ("heyyy qwertyyy 36.6 zzxq", "none"),
    ("temp this am 36.2 feelin ok", f"report; {GRACE} 36.2 morning"),
    ("2nite 36.4", f"report; {GRACE} 36.4 evening"),
    ("36.5 w/ a runny nose", f"report; {GRACE} 36.5 runny_nose"),
    ("36.5 w/o a runny nose", f"report; {GRACE} 36.5"),
    ("thank you for all the hard work, 36.5", f"report; {GRACE} 36.5"),
    ("thank you for the 36.5, Dad", "none"),
    ("36.9 after my bath", f"report; {GRACE} 36.9"),
    ("36.9 in my bath", "none"),
    ("2nd try 36.8", f"correction; {GRACE} 36.8"),
    ("2nd prize 36.8", "none"),
    ("sunny morning, 36.4", f"report; {GRACE} 36.4"),
]
PEOPLE = [
    ("98.4 for me, 97.9 for my Dad", f"report; {GRACE} 36.9, Dad 36.6"),
    ("both kids 36.7, me 36.5", f"unclear; {GRACE} 36.5; ? person both kids"),
    ("Kids 36.7 and 36.9", "unclear; ? person kids"),
    ("kids under 3 are ok up to 37.5", "none"),
    ("Family of 4, everybody 36.6", "unclear; ? all"),
    ("Family of 3, everybody 36.6", f"report; {GRACE} 36.6, Dad 36.6, Mum 36.6"),
    ("Gave Mum paracetamol, now 37.5", "report; Mum 37.5"),
    ("Em's 37.1", "report; Em 37.1"),
    ("Mum won't let me near, 36.3", "report; Mum 36.3"),
    ("Mum 37.4 and she's throwing up", "report; Mum 37.4 vomiting"),
    ("Mum 37.4 and she's 38.1", "unclear; Mum 37.4; ? person"),
]
CORRECTIONS = [
    ("Sorry, 36.4 not 34.6 for Dad", "correction; Dad 36.4"),
    ("36.4 for Dad, not 34.6", "correction; Dad 36.4"),
    ("I wrote 38.6 for Dad, it's actually 36.8", "correction; Dad 36.8"),
    ("I wrote 36.6 for Dad but Mum has 36.8", "report; Dad 36.6, Mum 36.8"),
    ("I put Dad's as 38.6, it's 36.8", "correction; Dad 36.8"),
    ("That 36.9 was Dad's, mine is 36.5", f"correction; Dad 36.9, {GRACE} 36.5"),
    ("36.9 is Dad's, mine is 36.5", f"report; Dad 36.9, {GRACE} 36.5"),
    ("not 37.6, 36.7 lol typo", f"correction; {GRACE} 36.7"),
    ("37.6 typo", "unclear; ? withdrawn"),
]
DAYS = [
    ("37.9 last night but 36.6 now", f"report; {GRACE} 36.6"),
    ("Mum had a fever last night but is 36.8 this morning", "report; Mum 36.8 morning"),
    ("fever since last night, 38.8", f"report; {GRACE} 38.8 fever"),
    ("36.5 at breakfast and 36.9 now", f"report; {GRACE} 36.5 morning, {GRACE} 36.9"),
    ("36.5 when I took it at 8 o'clock this morning", f"report; {GRACE} 36.5 morning"),
    ("Had 39.4 fever back in 2015", "none"),
]
OTHERS = [
    ("forehead gun says 34.2", "unclear; ? implausible"),
    ("it says ERR", "unclear; ? thermometer"),
    ("We flew back to Lyon, away until the 20th", "absence"),
    ("Back in Madrid it's 41.2", "none"),
    ("We moved out last week", "absence"),
    ("Can't measure, will report later", "none"),
    ("Can't measure", "unclear; ? thermometer"),
    ("36.something", "unclear; ? decimal"),
]
CHATTER = [
    ("Dad got 36.5 out of 40 for spelling", "none"),
    ("I got 36.5 on my quiz", "none"),
    ("I got 36.5 on my thermometer", f"report; {GRACE} 36.5"),
    ("Anyone want to split a box of thermometers? 39.9 each on Taobao", "none"),
    ("41-36 at half time", "none"),
    ("The bath should be 37.5 for the baby", "none"),
    ("My essay got 36.5", "none"),
    ("My temp got 36.5", f"report; {GRACE} 36.5"),
    ("100.7 is the jazz station", "none"),
    ("100.7 is the reading", f"report; {GRACE} 38.2"),
    ("Is 37.0 normal for under the arm?", "none"),
    ("Is 37.0 my normal?", f"report; {GRACE} 37.0"),
    ("36.6 well done Mum, you beat me", "none"),
    ("My sister overseas has 37.8", "none"),
    ("Mum got 38.5 in gymnastics", "none"),
    ("Mum got 38.5 this morning", "report; Mum 38.5 morning"),
    ("I found one for 38.5", "none"),
    ("change mine to 38.5", f"correction; {GRACE} 38.5"),
    ("Send me 36.5 please", "none"),
    ("Tell you 36.5 please", "none"),
    ("The 402 and 365 are both diverted", "none"),
]


@pytest.mark.parametrize(("text", "expected"), [*TEXTING, *PEOPLE, *CORRECTIONS, *DAYS, *OTHERS, *CHATTER])
def test_english(text: str, expected: str) -> None:
    assert reads(text, ENGLISH) == expected


def test_kids_are_a_registered_son_and_daughter() -> None:
    context = Context("Ann", ("Ann", "Son", "Daughter"), "08-11", "evening")
    assert reads("my kids are both 36.6", context) == "report; Son 36.6, Daughter 36.6"
