"""`chenhun import` as the operator sees it: what is printed, what is refused, and with which status."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.cli import main
from tests.services.test_keep_roster import CONFIG

HEADER = "building,unit,room,name,kind,telegram_id,role,reports_for\n"
GOOD = (
    HEADER
    + "3栋,1,101,周敏,family,7101,lead,\n7栋,1,701,林志远,student,,lead,\n,,,卢医生,staff,7001,officer,\n"
)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with SITE.toml and roster.csv, an own database, and an English terminal."""
    monkeypatch.setenv("CHENHUN_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path / 'x.db'}")
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "SITE.toml").write_text(CONFIG, "utf-8")
    (tmp_path / "roster.csv").write_text(GOOD, "utf-8")
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, list[str], list[str]]:
    """Exit status, and the lines on stdout and stderr."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["chenhun", "import", "SITE.toml", "roster.csv", *more])
        with pytest.raises(SystemExit) as left:
            main()
    shown = capsys.readouterr()
    return int(left.value.code or 0), shown.out.splitlines(), shown.err.splitlines()


def people(folder: Path) -> int:
    engine = create_engine(f"sqlite:///{folder / 'x.db'}")
    with engine.connect() as connection:
        return int(connection.scalar(text("select count(*) from resident where left_on is null")) or 0)


def test_the_first_import_tells_codes_and_whom_it_cannot_reach(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = run(capsys)
    assert (status, err) == (0, [])
    assert out[:2] == ["Imported 枫园小区.", "Added 3, changed 0, moved 0, back 0, left 0, unchanged 0."]
    assert any(line.startswith("  7栋: /claim ") for line in out)
    assert "  7栋 1 701 林志远 (lead): no telegram_id in the roster" in out
    assert "  site 卢医生 (health officer): has not pressed Start" in out
    assert people(place) == 3
    assert run(capsys)[1][0] == "The roster is as it was."


def test_every_bad_row_is_named_and_nothing_is_kept(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys)
    (place / "roster.csv").write_text(GOOD + "9栋,1,1,甲,family,,,\n3栋,1,2,=乙,family,x,,\n", "utf-8")
    status, out, err = run(capsys)
    assert (status, out) == (2, [])
    assert [line[:5] for line in err] == ["Row 5", "Row 6", "Row 6", "chenh"]
    assert people(place) == 3


def test_leavers_need_to_be_allowed(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys)
    (place / "roster.csv").write_text(GOOD.replace("7栋,1,701,林志远,student,,lead,\n", ""), "utf-8")
    status, out, err = run(capsys)
    assert status == 2
    assert "Left: 7栋 1 701 林志远" in out
    assert "--allow-leavers" in err[-1]
    assert people(place) == 3
    assert run(capsys, "--dry-run", "--allow-leavers")[0] == 0
    assert people(place) == 3
    assert run(capsys, "--allow-leavers")[0] == 0
    assert people(place) == 2


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("SITE.toml", "[site]\nid = 7", "site.id cannot be 7"),
        ("SITE.toml", 'name = "枫园".encode', "not valid TOML"),
        ("roster.csv", "building,unit\n3栋,1\n", "lacks the column room"),
        ("roster.csv", "", "is empty"),
    ],
)
def test_bad_input_is_one_sentence_and_status_2(
    place: Path, capsys: pytest.CaptureFixture[str], name: str, content: str, said: str
) -> None:
    (place / name).write_text(content, "utf-8")
    status, _, err = run(capsys)
    assert status == 2
    assert any(said in line for line in err)
    assert not any("Traceback" in line for line in err)


def test_files_that_are_not_there_or_not_text(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "SITE.toml").write_bytes(CONFIG.encode("gb18030"))
    status, _, err = run(capsys)
    assert (status, "UTF-8" in err[0]) == (2, True)
    (place / "SITE.toml").unlink()
    assert run(capsys)[0] == 2
