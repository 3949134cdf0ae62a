"""English chatter with tempting numbers: each cause in a message it was mended for, beside a report that must stay."""

import pytest

from rules.reading import Context
from tests.rules.reading_cases import reads

TOM = Context("Tom Becker", ("Tom Becker", "Nadia", "Oskar"), "2-2-1104", "evening")

CASES = [
    ("Total's 98.5, divided by three", "none"),
    ("Marcus's 98.5", "report; Marcus 36.9"),
    ("My Fitbit says 36.5 thousand steps this week", "none"),
    ("My thermometer says 36.5", "report; Tom Becker 36.5"),
    ("Spreadsheet is at 36.5", "none"),
    ("Xiaoming is at 36.5", "report; Xiaoming 36.5"),
    ("Turn it down to 36.5 before bed", "none"),
    ("Nadia went down to 36.5 before bed", "report; Nadia 36.5 evening"),
    ("I'm up 36.5 since Monday", "none"),
    ("I'm up now, 36.5", "report; Tom Becker 36.5"),
    ("Split the takeaway, it's 36.4 each", "none"),
    ("Eating the takeaway later, it's 36.4 for me", "report; Tom Becker 36.4"),
    ("Refund came through, 36.6 only", "none"),
    ("Nurse came through, 36.6 only", "report; Tom Becker 36.6"),
    ("According to the BBC, normal is now 36.6", "none"),
    ("Back to normal, now 36.6", "report; Tom Becker 36.6"),
    ("Normal is 36.5 for me and today it's 37.4", "report; Tom Becker 37.4"),
    ("I had 36.5 on my card", "none"),
    ("I had 36.5 on waking", "report; Tom Becker 36.5 morning"),
    ("@Claire was that 36.5 from today?", "none"),
    ("@Claire mine is 36.5, was that late?", "report; Tom Becker 36.5"),
    ("Is it just me or does everyone have 36.5?", "none"),
    ("In my first week at uni I had 39.1", "none"),
    ("In my first check today I had 37.1", "report; Tom Becker 37.1"),
    ("They had me at 37.6 once", "none"),
    ("They had me at 37.6", "report; Tom Becker 37.6"),
    ("The week I arrived I was 38.2", "none"),
    ("I was 38.2 when I arrived", "report; Tom Becker 38.2"),
    ("Back in April she had 38.2 and was fine", "none"),
    ("My uncle back home tested 38.1 at the border", "none"),
    ("Discount code TEMP365 works", "none"),
    ("TEMP365", "report; Tom Becker 36.5"),
    ("Please include the decimal, 36.5 not 36", "none"),
    ("Sorry, 36.5 not 36.8", "correction; Tom Becker 36.5"),
    ("Not 36,5 but 36.5 please everyone", "none"),
    ("Oil closed at 36.4, down from 37.9", "none"),
    ("Down to 37.2 from 38.6", "correction; Tom Becker 37.2"),
    ("Down to 37.2 from 38.6 yesterday", "report; Tom Becker 37.2"),
    ("If I were a thermometer I'd say 36.5 too", "none"),
    ("I'd say 36.5", "report; Tom Becker 36.5"),
    ("Poor Biscuit has 40.1, off to the vet", "none"),
    ("Poor Emma has 38.4", "report; Emma 38.4"),
    ("Mine's on 38.5 and the hot water is lukewarm", "none"),
    ("Mine's on 38.5", "report; Tom Becker 38.5"),
    ("Back home it's 37.4 already", "none"),
    ("Back home, mine's 37.4 already", "report; Tom Becker 37.4"),
    ("Just 36.5 is enough, no need for your name", "none"),
    ("Just 36.5", "report; Tom Becker 36.5"),
    ("I left it at 36.5 overnight", "none"),
    ('A full report looks like "Mrs Tan 36.5 morning"', "none"),
    ("Mrs Tan 36.5 morning", "report; Mrs Tan 36.5 morning"),
    ("Now it's 36.5 with the coupon", "none"),
    ("36.5 with the ear thermometer", "report; Tom Becker 36.5"),
    ("Tom here, 36.5, also who is selling the bike?", "report; Tom Becker 36.5"),
    ("Two for 36.5, also who is selling the bike?", "none"),
    ("Price check on rice? Also 36.4, no symptoms", "report; Tom Becker 36.4"),
    ("Price check on rice? It was 36.4 on the shelf", "none"),
    ("Paid my 36.5 to the shop, and my temp is 36.9", "report; Tom Becker 36.9"),
    ("For the 8pm round: 36.6", "report; Tom Becker 36.6 evening"),
    ("Nadia 36.7, me 36.4, dinner's burnt", "report; Nadia 36.7, Tom Becker 36.4"),
    ("Nadia 36.7 after dinner", "report; Nadia 36.7 evening"),
    ("half past nine pm 36.5", "report; Tom Becker 36.5 evening"),
    ("You can write 36.6 for me", "report; Tom Becker 36.6"),
    ("You can write 36.6 there", "none"),
    ("gun thing at the gate said 33.6 lol", "unclear; ? implausible"),
    ("Oh dear, I have put Oskar's down as mine. Mine is 36.3.", "correction; Tom Becker 36.3"),
    ("I have put the kettle on. Mine is 36.3.", "report; Tom Becker 36.3"),
    ("Sorry, that was the dog's, mine is 36.5 lol", "correction; Tom Becker 36.5"),
    ("Nadia's number was mine and mine was hers", "unclear; ? withdrawn"),
    ("Helping 07-03 post, they got 36.8", "unclear; ? person"),
    ("Fever clinic cut-off is 37.3 so I'm ok with 36.8", "report; Tom Becker 36.8"),
]


@pytest.mark.parametrize(("text", "outcome"), CASES)
def test_chatter_in_english(text: str, outcome: str) -> None:
    """What a thing, a sum, a game or a story says is nobody's; a report in nearly the same words is somebody's."""
    assert reads(text, TOM) == outcome
