"""The script of the rehearsed day: the same for the same seed, and no two people at one moment."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.dayfile import Guest
from simulator.scenario import Person, Scenario, ScenarioError, load
from simulator.script import write
from simulator.wording import in_words

DAY = Path(__file__).parents[2] / "scenarios" / "day"


@pytest.fixture(scope="module")
def day() -> Scenario:
    return load(DAY)


def test_the_community_is_large_enough(day: Scenario) -> None:
    residents = [p for p in day.people if p.building]
    phones = [p.phone for p in day.people if p.phone]
    assert len(residents) >= 240
    assert len({p.building for p in residents}) >= 6
    assert len(phones) == len(set(phones))
    assert 0.5 < sum(p.phone is not None for p in residents) / len(residents) < 0.6


def test_one_seed_one_day(day: Scenario) -> None:
    assert write(day, 1) == write(day, 1)
    assert write(day, 1).planned != write(day, 2).planned


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_nobody_acts_on_a_whole_second_or_together(seed: int) -> None:
    moments = [item.at for item in write(load(DAY), seed).planned]
    assert moments == sorted(set(moments))
    assert all(moment.microsecond // 1000 % 2 == 1 for moment in moments)


def test_one_more_person_moves_nobody(day: Scenario) -> None:
    """Chatter is drawn among all, so it stays out of this."""
    quiet = day.plan.model_copy(update={"chatter": day.plan.chatter.model_copy(update={"how_many": 0})})
    before = replace(day, plan=quiet)
    guest = Guest(id=990102, name="新来的")
    after = replace(
        before,
        plan=quiet.model_copy(update={"people": [*quiet.people, guest]}),
        people=(*day.people, Person(guest.name, phone=guest.id)),
    )
    old, new = ({(p.at, p.actor.name, p.act.text) for p in write(d, 1).planned} for d in (before, after))
    assert old < new
    assert {name for _, name, _ in new - old} == {"新来的"}


def test_everyone_has_somebody_who_reports(day: Scenario) -> None:
    """But for those who forget, and the one who never does, all residents are told of in the morning."""
    told = {r.person.name for item in write(day, 1).planned for r in item.act.readings}
    storied = {name for story in day.plan.stories for name in (story.who, *story.also_for)}
    silent = {p.name for p in day.people if p.building} - told - storied
    assert len(silent) < 12


def test_the_stories_that_the_day_is_about(day: Scenario) -> None:
    texts = [item.act.text for item in write(day, 1).planned]
    for expected in ("/claim {code:9栋}", "36", "爸36.5 妈36.8 我36.7", "/ledger", "三十六度五"):
        assert expected in texts
    edits = [item for item in write(day, 1).planned if item.act.does == "edit"]
    assert [item.act.text for item in edits] == ["沈岚36.8，徐果果36.6"]


@pytest.mark.parametrize(
    ("celsius", "words"), [("36.5", "三十六度五"), ("35.0", "三十五度零"), ("40.1", "四十度一")]
)
def test_numbers_in_words(celsius: str, words: str) -> None:
    assert in_words(Decimal(celsius)) == words


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('begins = "05:55"', 'begins = "5 to 6"', "day.begins"),
        ("how_many = 46", "how_much = 46", "chatter.how_much"),
        ('who = "沈岚"', 'who = "沈冈"', "0 people are called 沈冈"),
        ("[day]", "[day", "day.toml"),
        ("Asia/Shanghai", "Asia/Atlantis", "site.toml.*timezone"),
        ("[site]", "[sight]", "site.toml.*timezone"),
        ("building,unit", "楼栋,unit", "roster.csv.*building"),
        (",7", ",x7", "roster.csv"),
    ],
)
def test_a_scenario_that_cannot_be_played(tmp_path: Path, old: str, new: str, says: str) -> None:
    for name in ("site.toml", "roster.csv", "day.toml"):
        (tmp_path / name).write_text((DAY / name).read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(ScenarioError, match=says):
        write(load(tmp_path), 1)
