"""A whole day of 249 people, by the command lines alone: repeatable, reconciled, and the same after any kill."""

import asyncio
import csv
import json
import random
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from bot.commands.rehearsing import command_lines, find, free_port
from simulator.rehearsal import Kill, Outcome, play
from tests.databases import Postgres

MAY_REPEAT = ("间体温\n", "发热", "通报", "请再量一次")


@dataclass
class Day:
    """What a rehearsal left behind."""

    outcome: Outcome
    folder: Path
    database: str

    @property
    def ledger(self) -> list[dict[str, str]]:
        with (self.folder / "ledger.csv").open(encoding="utf-8-sig") as file:
            return list(csv.DictReader(file))

    def of(self, slot: str) -> list[dict[str, str]]:
        """The ledger's rows of one roll call."""
        return [row for row in self.ledger if row["slot"] == slot]

    @property
    def transcript(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in (self.folder / "transcript.jsonl").open(encoding="utf-8")]

    def written(self) -> list[bytes]:
        """The transcript's lines."""
        return (self.folder / "transcript.jsonl").read_bytes().splitlines()

    def files(self) -> dict[str, bytes]:
        return {
            path.name: path.read_bytes() for path in sorted(self.folder.iterdir()) if path.suffix != ".db"
        }


async def rehearse(
    folder: Path,
    seed: int = 1,
    *,
    kills: tuple[Kill, ...] = (),
    database: str | None = None,
    webhook: bool = False,
    scenario: Path | None = None,
) -> Day:
    """Play the day into a folder."""
    folder.mkdir()
    url = database or f"sqlite+aiosqlite:///{folder / 'day.db'}"
    commands = command_lines(folder, url, free_port() if webhook else None)
    outcome = await play(scenario or find("day"), commands, folder, seed, kills=kills)
    return Day(outcome, folder, url)


def only_its_morning(folder: Path) -> Path:
    """The same day, which ends when nothing more is said of its first roll call."""
    copy = shutil.copytree(find("day"), folder)
    plan = (copy / "day.toml").read_text("utf-8")
    assert 'ends = "22:30"' in plan
    (copy / "day.toml").write_text(plan.replace('ends = "22:30"', 'ends = "11:30"', 1), "utf-8")
    return copy


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Day:
    return asyncio.run(rehearse(tmp_path_factory.mktemp("days") / "first"))


def test_the_ledger_has_a_row_for_everyone_and_every_slot(first: Day) -> None:
    rows = first.ledger
    people = {(row["building"], row["room"], row["name"]) for row in rows}
    assert len(people) >= 240
    assert len({building for building, _, _ in people}) >= 6
    slots = Counter((row["building"], row["room"], row["name"], row["slot"]) for row in rows)
    assert set(slots.values()) == {1}
    assert len(rows) == 2 * len(people)
    assert {row["status"] for row in rows} <= {"reported", "missed", "excused"}


def test_every_sign_is_a_row_and_every_row_a_message(first: Day) -> None:
    """By the revisions, which name the message that each came from."""
    engine = create_engine(make_url(first.database).set(drivername="sqlite"))
    with engine.connect() as connection:
        kept = connection.execute(text("SELECT chat_id, message_id FROM revision WHERE status = 'reported'"))
        sources = {(chat, message) for chat, message in kept if message is not None}
    engine.dispose()
    newest: dict[tuple[object, object], str] = {}
    for event in first.transcript:
        if event["kind"] == "reaction" and event["by"] == "bot":
            newest[event["chat_id"], event["message"]] = str(event["text"])
    signed = {place for place, sign in newest.items() if sign in ("👌", "✍")}
    written = {
        (e["chat_id"], e["message"]) for e in first.transcript if e["by"] != "bot" and e["kind"] == "message"
    }
    assert sources <= written
    assert sources <= signed
    answered = signed - sources
    assert len(answered) <= sum(sign == "🤔" for sign in map(str, (e["text"] for e in first.transcript)))


def test_the_day_ends_with_one_summary_in_each_place(first: Day) -> None:
    pictures = [
        e for e in first.transcript if e["kind"] in ("photo", "edit") and e["file"] and e["by"] == "bot"
    ]
    by_chat = Counter(e["chat"] for e in pictures if str(e["file"]).endswith("summary.png"))
    assert by_chat == {"领导小组": 1, "信息通报群": 1}


async def test_killed_again_and_again_on_postgresql_and_over_a_webhook_a_morning_keeps_the_same_ledger(
    first: Day, tmp_path: Path, postgres: Postgres
) -> None:
    """Until the first kill the same seed writes the same bytes, on the other database and by the other road, too."""
    kills = (Kill(360, "after"), Kill(400, "before"), Kill(450, "after"), Kill(500, "before"))
    morning = only_its_morning(tmp_path / "scenario")
    day = await rehearse(
        tmp_path / "killed", kills=kills, database=postgres.fresh(), webhook=True, scenario=morning
    )
    assert day.outcome.kills == len(kills)
    assert day.of("morning") == first.of("morning")
    assert alike(first.written(), day.written()) > 300


def alike(one: list[bytes], other: list[bytes]) -> int:
    """How many lines of two transcripts are the same from the beginning on."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


@pytest.mark.soak
async def test_soak_the_same_seed_writes_the_same_bytes_also_over_a_webhook(
    first: Day, tmp_path: Path
) -> None:
    again = await rehearse(tmp_path / "again", webhook=True)
    assert again.ledger == first.ledger
    assert again.written() == first.written()


@pytest.mark.soak
async def test_soak_killed_on_postgresql_and_over_a_webhook_the_whole_day_keeps_the_same_ledger(
    first: Day, tmp_path: Path, postgres: Postgres
) -> None:
    kills = (Kill(400, "after"), Kill(550, "before"), Kill(700, "after"), Kill(820, "before"))
    day = await rehearse(tmp_path / "killed", kills=kills, database=postgres.fresh(), webhook=True)
    assert (day.outcome.kills, day.ledger) == (len(kills), first.ledger)


@pytest.mark.soak
@pytest.mark.parametrize("round_", range(10))
async def test_soak_fifty_kills_at_random_moments(first: Day, tmp_path: Path, round_: int) -> None:
    """Five kills a day, ten days: the same ledger, and nothing repeated but what promise 2 names."""
    chance = random.Random(round_)
    moments = sorted(chance.sample(range(10, first.outcome.requests), 5))
    kills = tuple(Kill(n, chance.choice(("before", "after"))) for n in moments)
    day = await rehearse(tmp_path / "killed", kills=kills)
    assert day.ledger == first.ledger
    assert not unexpected_repeats(first, day)


def unexpected_repeats(first: Day, day: Day) -> Counter[tuple[object, str]]:
    """The bot's messages that a day has more often than the first, and that may not be there twice."""

    def said(one: Day) -> Counter[tuple[object, str]]:
        posts = (
            e for e in one.transcript if e["by"] == "bot" and e["kind"] in ("message", "photo", "document")
        )
        return Counter((e["chat"], str(e["text"])) for e in posts)

    more = said(day) - said(first)
    return Counter({k: n for k, n in more.items() if not any(word in k[1] for word in MAY_REPEAT)})


@pytest.mark.soak
async def test_soak_another_seed_is_another_day(first: Day, tmp_path: Path) -> None:
    other = await rehearse(tmp_path / "other", seed=2)
    assert other.files()["transcript.jsonl"] != first.files()["transcript.jsonl"]
