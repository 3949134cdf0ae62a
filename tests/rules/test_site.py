"""SITE.toml: what it may say, and for each slip one sentence that names the key, the finding and the way out."""

from datetime import time, timedelta
from decimal import Decimal

import pytest

from rules.problem import Problem
from rules.site import read_site
from texts import LANGUAGES, say_plain

GOOD = """
[site]
id = "maple"
name = "枫园小区"
timezone = "Asia/Shanghai"

[slots.morning]
opens = "06:00"
due = "09:30"
closes = "11:00"

[slots.evening]
opens = "16:00"
due = "20:00"
closes = "22:00"

[reminders]
person = ["-60m"]
group = ["-30m"]
lead = ["+0m"]

[fever]
from = 37.3
symptoms = ["short_of_breath"]
repeat = "5m"

[[fever.places]]
name = "健康专员"
role = "officer"

[[fever.places]]
name = "社区防控办"
chat = 7900

[[categories]]
key = "confirmed"
zh = "确诊"
en = "confirmed"

[[categories]]
key = "fever"
zh = "发热"
en = "fever"

[summary]
at = "22:15"

[chats]
leadership = -1001900000001

[[buildings]]
name = "3栋"
chat = -1001900000003

[[buildings]]
name = "5栋"
"""
EVENING = 'opens = "16:00"\ndue = "20:00"\ncloses = "22:00"'

BAD = [
    # what is replaced, by what, the sentence, the key it names, what it says was found
    ('timezone = "Asia/Shanghai"', 'timezone = "Asia/Atlantis"', "site.zone", "site.timezone", "Asia/Atlantis"),
    ('timezone = "Asia/Shanghai"', 'timezone = ""', "site.zone", "site.timezone", ""),
    ('timezone = "Asia/Shanghai"', 'timezone = "../etc"', "site.zone", "site.timezone", "../etc"),
    ('id = "maple"', 'id = "Maple Court"', "site.value", "site.id", "Maple Court"),
    ('id = "maple"', "", "site.missing", "site.id", None),
    ('id = "maple"', 'id = "maple"\ncolour = "red"', "site.unknown_key", "site.colour", "red"),
    ("[summary]", "[weather]\nsunny = true\n[summary]", "site.unknown_key", "weather", None),
    ('timezone = "Asia/Shanghai"', 'language = "fr"', "site.choice", "site.language", "fr"),
    ('timezone = "Asia/Shanghai"', 'group_values = "hide"', "site.choice", "site.group_values", "hide"),
    ('name = "枫园小区"', 'name = ""', "site.name", "site.name", ""),
    ("[slots.evening]", "[slots.noon]", "site.choice", "slots.noon", None),
    ('opens = "06:00"', 'opens = "25:00"', "site.time", "slots.morning.opens", "25:00"),
    ('opens = "06:00"', 'opens = "6am"', "site.time", "slots.morning.opens", "6am"),
    ('opens = "06:00"', "opens = 6", "site.time", "slots.morning.opens", "6"),
    ('at = "22:15"', 'at = "22.15"', "site.time", "summary.at", "22.15"),
    ('due = "09:30"', 'due = "05:30"', "site.slot_order", "slots.morning", "06:00 / 05:30 / 11:00"),
    ('due = "09:30"', 'due = "06:00"', "site.slot_order", "slots.morning", "06:00 / 06:00 / 11:00"),
    ('closes = "11:00"', 'closes = "09:00"', "site.slot_order", "slots.morning", "06:00 / 09:30 / 09:00"),
    ('closes = "11:00"', 'closes = "17:00"', "site.slots_overlap", "slots.morning.closes", "17:00"),
    ('closes = "22:00"', 'closes = "07:00"', "site.slots_overlap", "slots.evening.closes", "07:00"),
    (EVENING, EVENING.replace("16:00", "05:00"), "site.slots_swapped", "slots.evening.opens", "05:00"),
    ('person = ["-60m"]', 'person = ["-1d"]', "site.offset", "reminders.person.1", "-1d"),
    ('person = ["-60m"]', 'person = ["-50m", -60]', "site.offset", "reminders.person.2", "-60"),
    ('person = ["-60m"]', 'person = ["-9999h"]', "site.offset", "reminders.person.1", "-9999h"),
    ('person = ["-60m"]', 'person = ["-99999999999999m"]', "site.offset", "reminders.person.1", None),
    ('person = ["-60m"]', 'person = ["-60m", "-1h"]', "site.twice", "reminders.person", "-60m"),
    ('person = ["-60m"]', 'person = ["-5h"]', "site.stage_outside", "reminders.person", "-300m"),
    ('lead = ["+0m"]', 'lead = ["+2h"]', "site.stage_outside", "reminders.lead", "+120m"),
    ('person = ["-60m"]', 'person = ["-20m"]', "site.stage_order", "reminders.group", "-30m"),
    ('lead = ["+0m"]', 'lead = ["-40m"]', "site.stage_order", "reminders.lead", "-40m"),
    ("from = 37.3", "from = 99.1", "site.value", "fever.from", "99.1"),
    ("from = 37.3", 'from = "hot"', "site.value", "fever.from", "hot"),
    ('"short_of_breath"', '"sad"', "site.symptom", "fever.symptoms.1", "sad"),
    ('repeat = "5m"', 'repeat = "-5m"', "site.span", "fever.repeat", None),
    ('repeat = "5m"', 'repeat = "0m"', "site.span", "fever.repeat", None),
    ('role = "officer"', "", "site.place", "fever.places", "健康专员"),
    ('role = "officer"', 'role = "officer"\nchat = 7901', "site.place", "fever.places", "健康专员"),
    ('role = "officer"', 'role = "mayor"', "site.choice", "fever.places.1.role", "mayor"),
    ("chat = 7900", "chat = -1001900000003", "site.twice", "chat", "-1001900000003"),
    ('key = "fever"', 'key = "confirmed"', "site.twice", "categories.key", "confirmed"),
    ('key = "fever"', 'key = "Fieber!"', "site.value", "categories.2.key", "Fieber!"),
    ('en = "fever"', 'en = "fever"\nobserve_days = -1', "site.value", "categories.2.observe_days", "-1"),
    ('name = "5栋"', 'name = "3栋"', "site.twice", "buildings.name", "3栋"),
    ('name = "5栋"', 'name = "=5"', "site.name", "buildings.2.name", "=5"),
    ('name = "5栋"', 'name = "a:b"', "site.building_name", "buildings.2.name", "a:b"),
    ('name = "5栋"', 'name = "一二三四五六七八九十一二三"', "site.building_name", "buildings.2.name", None),
    ("chat = -1001900000003", "chat = 1001900000003", "site.group_chat", "buildings.1.chat", "1001900000003"),
    ("chat = -1001900000003", "chat = -1001900000001", "site.twice", "chat", "-1001900000001"),
    ("chat = -1001900000003", 'chat = "the group"', "site.value", "buildings.1.chat", "the group"),
]  # fmt: skip


@pytest.mark.parametrize(("good", "bad", "sentence", "key", "value"), BAD)
def test_a_slip_is_named_with_its_key(
    good: str, bad: str, sentence: str, key: str, value: str | None
) -> None:
    assert good in GOOD
    with pytest.raises(Problem) as caught:
        read_site(GOOD.replace(good, bad, 1))
    assert (caught.value.key, caught.value.values["key"]) == (sentence, key)
    if value is not None:
        assert str(caught.value.values["value"]) == value
    for language in LANGUAGES:
        spoken = say_plain(language, caught.value.key, **caught.value.values)
        assert key in spoken
        assert "\n" not in spoken


def test_what_is_not_toml_says_where() -> None:
    with pytest.raises(Problem) as caught:
        read_site('[site]\nid = "maple\n')
    assert caught.value.key == "site.toml"
    assert "line 2" in say_plain("en", caught.value.key, **caught.value.values)


def test_no_slots_and_no_buildings() -> None:
    with pytest.raises(Problem) as caught:
        read_site('slots = {}\n[site]\nid = "maple"\nname = "Maple"\n[[buildings]]\nname = "3"\n')
    assert caught.value.key == "site.no_slots"
    with pytest.raises(Problem) as caught:
        read_site("")
    assert caught.value.key == "site.missing"


def test_what_is_missing_has_a_default() -> None:
    site = read_site("""
        [site]
        id = "maple"
        name = "Maple Court"
        [slots.evening]
        opens = "22:00"
        due = "22:20"
        closes = "01:00"
        [[buildings]]
        name = "3"
    """)
    assert site.fever.from_ == Decimal("37.3")
    assert site.summary.at == time(22, 15)
    assert site.reminders.person == (timedelta(minutes=-60),)
    assert [c.key for c in site.categories] == ["confirmed", "suspected", "fever", "contact"]


def test_the_fever_threshold_is_exact() -> None:
    """38.1 as a float lies above 38.1, and a fever of 38.1 would be missed."""
    assert read_site(GOOD.replace("from = 37.3", "from = 38.1")).fever.from_ == Decimal("38.1")


@pytest.mark.parametrize(
    "evening",
    [
        'opens = "20:00"\ndue = "23:30"\ncloses = "02:00"',
        'opens = "21:00"\ndue = "01:00"\ncloses = "05:59"',
        'opens = "11:00"\ndue = "12:00"\ncloses = "12:00"',
    ],
)
def test_a_slot_may_run_over_midnight_and_touch_the_other(evening: str) -> None:
    assert read_site(GOOD.replace(EVENING, evening)).id == "maple"


def test_a_byte_order_mark_is_no_fault() -> None:
    assert read_site("\ufeff" + GOOD).id == "maple"
