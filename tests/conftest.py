"""What every test stands on: an environment without the settings of whoever runs the tests."""

import os

import pytest


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token or a database address in the shell must not reach a test."""
    for name in [name for name in os.environ if name.startswith("CHENHUN_")]:
        monkeypatch.delenv(name)
