"""What every test stands on: an environment without the settings of whoever runs the tests."""

import gc
import os
from collections.abc import Generator
from typing import Any

import pytest
from hypothesis import settings

from tests.databases import (  # noqa: F401 - fixtures for every test
    MISSING,
    RAN,
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

settings.register_profile("chenhun", deadline=None)  # how long an example takes is a matter of the machine
settings.load_profile("chenhun")


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token or a database address in the shell must not reach a test."""
    for name in [name for name in os.environ if name.startswith("CHENHUN_")]:
        monkeypatch.delenv(name)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected stays to the end: looking for garbage among it took half of the time, in every worker."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


WHOLE_DAYS_FIRST = ("test_whole_day", "test_rehearsal", "test_cli", "test_correction")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whole days first: begun last, one of them keeps a worker busy long after the other has nothing to do."""
    order = {name: place for place, name in enumerate(WHOLE_DAYS_FIRST)}
    items.sort(key=lambda item: order.get(item.path.stem, len(order)))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of the test runner tells which databases it used."""
    told = getattr(session.config, "workeroutput", None)
    if told is not None:
        told["databases"] = (dict(RAN), MISSING)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """The runner takes in what a worker told."""
    ran, missing = getattr(node, "workeroutput", {}).get("databases", ({}, {}))
    RAN.update(ran)
    MISSING.update(missing)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which databases ran."""
    report(terminalreporter)
