"""The transcript's lines, and what a newcomer reads in the terminal."""

import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console

from simulator.records import Event
from simulator.teller import Teller
from simulator.transcript import Transcript

SHANGHAI = ZoneInfo("Asia/Shanghai")
AT = datetime(2020, 3, 31, 14, 15, 0, 417000, UTC)
TITLES = {-1: "信息通报群", 7: "罗启明", 8: "艾云"}


def _event(seconds: float, chat_id: int, n: int, **more: object) -> Event:
    fields: dict[str, object] = {"by": "bot", "kind": "message", "message": n, "text": f"{n}", **more}
    return Event(AT + timedelta(seconds=seconds), chat_id, n, **fields)  # type: ignore[arg-type]


def _written(tmp_path: Path, *events: Event) -> list[str]:
    transcript = Transcript(SHANGHAI, TITLES.__getitem__, {"AB12-CD": "<code:9栋>"})
    for event in events:
        transcript.hear(event)
    return transcript.write(tmp_path).read_text("utf-8").splitlines()


def test_a_line_is_as_the_interface_says(tmp_path: Path) -> None:
    event = _event(0, -1, 3, kind="photo", text="通报", buttons=[["看到"]], file=b"png", file_name="a.png")
    [line] = _written(tmp_path, event)
    assert line == (
        '{"at": "2020-03-31T22:15:00+08:00", "buttons": [["看到"]], "by": "bot", "chat": "信息通报群", '
        '"chat_id": -1, "file": "0331-221500-1-3-a.png", '
        '"kind": "photo", "message": 3, "n": 3, "text": "通报"}'
    )
    assert (tmp_path / "0331-221500-1-3-a.png").read_bytes() == b"png"


def test_lines_are_sorted_by_clock_chat_and_number(tmp_path: Path) -> None:
    events = [_event(0.5, 8, 2), _event(0.2, 7, 1), _event(0.1, -1, 1), _event(0.1, 8, 1), _event(-1, 7, 9)]
    lines = [json.loads(line) for line in _written(tmp_path, *events)]
    assert [(line["chat"], line["n"]) for line in lines] == [
        ("罗启明", 9),
        ("信息通报群", 1),
        ("罗启明", 1),
        ("艾云", 1),
        ("艾云", 2),
    ]


def test_an_older_day_in_the_folder_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("stays")
    _written(tmp_path, _event(0, -1, 3, kind="photo", file=b"png", file_name="a.png"))
    _written(tmp_path, _event(0, -1, 1))
    assert {path.name for path in tmp_path.iterdir()} == {"mine.txt", "transcript.jsonl"}


def test_a_claim_code_is_not_written(tmp_path: Path) -> None:
    [line] = _written(tmp_path, _event(0, -1, 1, text="/claim AB12-CD"))
    assert json.loads(line)["text"] == "/claim <code:9栋>"


def test_the_terminal_tells_who_said_what() -> None:
    screen = io.StringIO()
    teller = Teller(Console(file=screen, width=100), SHANGHAI, TITLES.__getitem__)
    for event in [
        _event(0, 7, 1, by="罗启明", text="/start"),
        _event(0, 7, 2, text="你好"),
        _event(0, 8, 1, by="艾云", text="/start"),
        _event(0, 8, 2, text="你好"),
        _event(61, -1, 1, text="早上好 [36]", buttons=[["看到", "代报"]]),
        _event(61, -1, 2, kind="reaction", message=1, text="👌"),
    ]:
        teller.hear(event)
    said = screen.getvalue()
    assert "2 people press Start" in said
    assert "22:16:01  信息通报群    晨昏      早上好 [36]\n" in said
    assert "👌 早上好 [36]" in said
    assert "[看到] [代报]" in said
