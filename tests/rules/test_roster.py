"""A roster as people type it: what is understood, and every fault named by its row."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.problem import Problem
from rules.roster import CHINESE, COLUMNS, BadRoster, Entry, read_roster
from rules.roster_change import Difference, Known, compare, warnings
from rules.site import Site
from texts import LANGUAGES, say_plain

SITE = Site.model_validate({
    "site": {"id": "maple", "name": "枫园小区"},
    "slots": {"morning": {"opens": "06:00", "due": "09:30", "closes": "11:00"}},
    "buildings": [{"name": "3栋"}, {"name": "5栋"}],
})  # fmt: skip
GOOD = """\
building,unit,room,name,kind,telegram_id,role,reports_for
3栋,1,101,周敏,family,7101,lead,周强;周子涵
3栋,1,101,周强,family,,,
3栋,1,101,周子涵,student,7101,,
5栋,1,301,袁静,staff,7201,lead,
,,,卢医生,staff,7001,officer,
"""


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def problems(text: str) -> list[Problem]:
    with pytest.raises(BadRoster) as caught:
        read_roster(SITE, rows(text))
    return list(caught.value.problems)


def test_a_good_roster() -> None:
    entries = read_roster(SITE, rows(GOOD))
    assert entries[0] == Entry("3栋", "1", "101", "周敏", "family", 7101, "lead", ("周强", "周子涵"))
    assert [e.name for e in entries] == ["周敏", "周强", "周子涵", "袁静", "卢医生"]
    assert entries[4].building == ""
    assert warnings(SITE, entries) == []


def test_chinese_words_and_full_width_digits_mean_the_same() -> None:
    chinese = GOOD.replace(",".join(COLUMNS), ",".join(CHINESE.values()))
    for plain, word in (("lead", "楼栋长"), ("officer", "健康专员"), ("family", "家属"), ("student", "学生"),
                        ("staff", "教工"), ("7101", "７１０１"), ("101", "１０１"), (";", "；")):  # fmt: skip
        chinese = chinese.replace(plain, word)
    assert read_roster(SITE, rows("\ufeff" + chinese)) == read_roster(SITE, rows(GOOD))


def test_columns_in_another_order_blank_rows_and_a_column_of_their_own() -> None:
    text = "姓名,房号,单元,楼栋,电报号,角色,代报,类型,备注\n\n周敏,101,1,3栋,7101,楼栋长,,家属,三月搬来\n,,,,,,,,\n"
    assert read_roster(SITE, rows(text)) == [Entry("3栋", "1", "101", "周敏", "family", 7101, "lead", ())]


BAD = [
    # a row that is added as row 7, the sentence, what it says was found
    ("9栋,1,101,何平,family,,,", "roster.building", "9栋"),
    ("3栋,1,101,,family,,,", "roster.no_name", None),
    ("3栋,1,,何平,family,,,", "roster.no_room", None),
    ("3栋,1,101,周敏,family,,,", "roster.twice", None),
    ("3栋,1,102,何平,family,七一,,", "roster.telegram_id", "七一"),
    ("3栋,1,102,何平,family,-5,,", "roster.telegram_id", "-5"),
    ("3栋,1,102,何平,family,0,,", "roster.telegram_id", "0"),
    ("3栋,1,102,何平,family,99999999999999999999999,,", "roster.telegram_id", None),
    ("3栋,1,102,何平,family,7101.0,,", "roster.telegram_id", "7101.0"),
    ("3栋,1,102,何平,family,7101,,", "roster.phone", "7101"),
    ("5栋,1,101,何平,family,7101,,", "roster.phone", "7101"),
    (",,,何平,staff,7101,officer,", "roster.phone", "7101"),
    ("3栋,1,102,何平,family,,king,", "roster.role", "king"),
    ("3栋,1,102,何平,robot,,,", "roster.kind", "robot"),
    ("3栋,1,102,何平,,,,", "roster.kind", ""),
    ("3栋,1,102,=HYPERLINK(1),family,,,", "roster.formula", "=HYPERLINK(1)"),
    ("3栋,1,102,+86,family,,,", "roster.formula", "+86"),
    ("3栋,1,102,-何平,family,,,", "roster.formula", "-何平"),
    ("3栋,1,102,@何平,family,,,", "roster.formula", "@何平"),
    ("3栋,1,102,何\t平,family,,,", "roster.unprintable", "何\\t平"),
    ('3栋,1,102,"何\n平",family,,,', "roster.unprintable", "何\\n平"),
    ("3栋,1,102,何平;何安,family,,,", "roster.semicolon", None),
    ("3栋,1,102,何平,family,,,何安", "roster.reports_for", "何安"),
    ("3栋,1,102,何平,family,,,袁静", "roster.reports_for", "袁静"),
    (",1,102,何平,family,,,", "roster.no_building", None),
    (",,,何平,student,,,", "roster.no_building", None),
    (",,,何平,staff,,lead,", "roster.no_building", None),
    ("3栋,1,102,何平,family,,,,何安", "roster.too_wide", None),
]  # fmt: skip


@pytest.mark.parametrize(("row", "sentence", "value"), BAD)
def test_a_bad_row_is_named_by_its_number(row: str, sentence: str, value: str | None) -> None:
    found = [p for p in problems(GOOD + row + "\n") if p.key == sentence]
    assert [p.values["row"] for p in found] == [7]
    if value is not None:
        assert found[0].values["value"] == value
    for language in LANGUAGES:
        spoken = say_plain(language, sentence, **found[0].values)
        assert "7" in spoken
        assert "\n" not in spoken


def test_every_bad_row_is_named_at_once_in_order() -> None:
    found = problems(GOOD + "9栋,1,1,甲,family,,,\n3栋,1,2,乙,robot,x,king,\n3栋,1,3,,family,,,\n")
    assert [(p.values["row"], p.key) for p in found] == [
        (7, "roster.building"), (8, "roster.kind"), (8, "roster.role"), (8, "roster.telegram_id"),
        (9, "roster.no_name"),
    ]  # fmt: skip


@pytest.mark.parametrize("column", COLUMNS)
def test_a_missing_column_is_named(column: str) -> None:
    found = problems(GOOD.replace(column, "notes", 1))
    assert [(p.key, p.values["column"]) for p in found] == [("roster.no_column", column)]
    assert all(column in say_plain(language, found[0].key, **found[0].values) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("", "roster.no_header"), (" , \n", "roster.no_header"), (GOOD.splitlines()[0], "roster.nobody"),
     (GOOD.replace("unit", "单元,unit", 1), "roster.column_twice")],
)  # fmt: skip
def test_a_table_without_people(text: str, sentence: str) -> None:
    assert [p.key for p in problems(text)] == [sentence]


def test_a_missing_lead_is_a_warning() -> None:
    entries = read_roster(SITE, rows(GOOD.replace(",lead,", ",,").replace(",officer,", ",,")))
    assert [(p.key, p.values.get("building")) for p in warnings(SITE, entries)] == [
        ("roster.no_lead", "3栋"), ("roster.no_lead", "5栋"), ("roster.no_officer", None)
    ]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.text(max_size=6), max_size=9), max_size=5))
def test_whatever_is_in_the_table_it_is_read_or_refused_in_words(junk: list[list[str]]) -> None:
    try:
        read_roster(SITE, [list(COLUMNS), *junk])
    except BadRoster as bad:
        for problem in bad.problems:
            assert say_plain("en", problem.key, **problem.values)


def person(room: str, name: str, phone: int | None = None, building: str = "3栋") -> Entry:
    return Entry(building, "1", room, name, "family", phone, "", ())


def known(*entries: Entry, left: tuple[int, ...] = ()) -> list[Known]:
    return [Known(n, entry, n in left) for n, entry in enumerate(entries, 1)]


def test_the_same_roster_changes_nothing() -> None:
    entries = read_roster(SITE, rows(GOOD))
    difference = compare(known(*entries), entries)
    assert difference.nothing
    assert difference.same == 5


CHANGES = [
    # before, after, what the difference holds: added, changed, moved, back, left (by name and room)
    ([person("1", "甲")], [person("1", "甲"), person("2", "乙")], {"added": ["乙2"]}),
    ([person("1", "甲")], [person("1", "甲", 7)], {"changed": ["甲1"]}),
    ([person("1", "甲", 7)], [person("2", "甲", 7)], {"moved": ["甲2"]}),
    ([person("1", "甲", 7)], [person("1", "甲", 7, "5栋")], {"moved": ["甲1"]}),
    ([person("1", "甲", 7)], [person("2", "甲", 8)], {"added": ["甲2"], "left": ["甲1"]}),
    ([person("1", "甲")], [person("2", "甲")], {"added": ["甲2"], "left": ["甲1"]}),
    ([person("1", "甲", 7)], [person("2", "乙", 7)], {"added": ["乙2"], "left": ["甲1"]}),
    ([person("1", "甲"), person("2", "乙")], [person("2", "乙")], {"left": ["甲1"]}),
    # a phone that was linked stays although the file doesn't know it, but not against the file's own word
    ([person("1", "甲", 7)], [person("1", "甲")], {}),
    ([person("1", "甲", 7)], [person("1", "甲"), person("2", "乙", 7)], {"changed": ["甲1"], "added": ["乙2"]}),
    ([person("1", "甲", 7)], [person("1", "甲"), person("1", "乙", 7)], {"added": ["乙1"]}),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "expected"), CHANGES)
def test_what_a_new_roster_changes(
    before: list[Entry], after: list[Entry], expected: dict[str, list[str]]
) -> None:
    assert told(compare(known(*before), after)) == expected


def told(difference: Difference) -> dict[str, list[str]]:
    """A difference as name and new room, the empty parts left out."""
    parts: dict[str, list[Entry]] = {
        "added": list(difference.added),
        "changed": [entry for _, entry in difference.changed],
        "moved": [entry for _, entry in difference.moved],
        "back": [entry for _, entry in difference.back],
        "left": [one.entry for one in difference.left],
    }
    return {name: [e.name + e.room for e in found] for name, found in parts.items() if found}


def test_who_left_comes_back_as_the_same_person() -> None:
    difference = compare(
        known(person("1", "甲"), person("2", "乙"), left=(1,)), [person("1", "甲"), person("2", "乙")]
    )
    assert [one.id for one, _ in difference.back] == [1]
    assert told(difference) == {"back": ["甲1"]}


def added(n: int, entry: Entry) -> Known:
    """Somebody whom a lead put into the roster."""
    return Known(n, entry, left=False, added=True)


def test_whom_a_lead_added_stays_until_the_file_has_had_them() -> None:
    one = added(7, person("105", "王小明", 7999))
    without = compare([*known(person("101", "周敏")), one], [person("101", "周敏")])
    assert (without.left, without.unlisted) == ((), (one,))
    assert without.nothing
    listed = compare([one], [person("105", "王小明")])
    assert (listed.listed, listed.added, listed.unlisted) == ((one,), (), ())
    assert not listed.nothing
    assert listed.entries[0].telegram_id == 7999, "the linked phone stays"
    gone = compare([Known(7, one.entry, left=False)], [])
    assert gone.left, "once it was in a file, a missing row has left"


def test_whom_a_lead_added_is_known_again_in_another_unit_but_not_behind_another_door() -> None:
    one = added(7, replace(person("105", "王小明", 7999), unit=""))
    listed = compare([one], [person("105", "王小明")])
    assert [(a.id, b.unit, b.telegram_id) for a, b in listed.moved] == [(7, "1", 7999)]
    assert listed.listed == (one,)
    other = compare([one], [person("106", "王小明")])
    assert [e.room for e in other.added] == ["106"]
    assert other.unlisted == (one,)


def test_more_than_five_percent_leaving_is_suspicious() -> None:
    twenty = [person(str(n), "甲") for n in range(20)]
    assert not compare(known(*twenty), twenty[1:]).too_many_leave
    assert compare(known(*twenty), twenty[2:]).too_many_leave
