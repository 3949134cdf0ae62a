"""A street for each story."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stories.street import Street, street


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Street]:
    """The example community on the morning of 10 February 2020, five to six, with the bot running."""
    async with street(tmp_path) as place:
        yield place
