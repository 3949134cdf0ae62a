"""What went wrong, in our words: states of the world that a command meets late or seldom."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError
from telegram.error import BadRequest, Conflict

from bot.reasons import sentence, translate


def test_a_locked_database_is_said_so(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    with sqlite3.connect(path) as holder:
        holder.execute("BEGIN IMMEDIATE")
        engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 0})
        with engine.connect() as connection, pytest.raises(OperationalError) as fault:
            connection.exec_driver_sql("CREATE TABLE t (x)")
    assert translate(fault.value).key == "trouble.database_locked"


def test_what_telegram_says_is_repeated_where_it_refuses() -> None:
    """It was reached: the network is not to blame."""
    said = translate(BadRequest("bad webhook: Failed to resolve host"))
    assert said.key == "trouble.telegram"
    assert "bad webhook" in str(said.values["fault"])


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ('connection failed: FATAL:  password authentication failed for user "x"', "database_refused"),
        ('connection failed: FATAL:  no pg_hba.conf entry for host "::1", user "x"', "database_refused"),
        ('connection failed: FATAL:  database "x" does not exist', "database_missing"),
        ('relation "site" does not exist', "schema_behind"),
        ("connection timeout expired", "database_unreachable"),
        ("no such table: site", "schema_behind"),
        ("database or disk is full", "disk_full"),
    ],
)
def test_what_a_database_says_is_said_in_our_words(said: str, key: str) -> None:
    problem = translate(OperationalError("SELECT 1", {}, Exception(said)))
    assert problem.key == f"trouble.{key}"
    assert "{" not in sentence(problem)


def test_two_bots_on_one_token_are_said_so() -> None:
    assert (
        translate(ExceptionGroup("loops", [Conflict("terminated by other getUpdates")])).key
        == "trouble.conflict"
    )
