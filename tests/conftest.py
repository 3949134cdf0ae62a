"""What every test stands on: an environment without the settings of whoever runs the tests."""

import os

import pytest

from tests.databases import (  # noqa: F401 - fixtures for every test
    clock,
    database_url,
    desk,
    empty_database_url,
    engine,
    postgres,
    report,
    sqlite_with_tables,
    village,
)


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token or a database address in the shell must not reach a test."""
    for name in [name for name in os.environ if name.startswith("CHENHUN_")]:
        monkeypatch.delenv(name)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which databases ran."""
    report(terminalreporter)
