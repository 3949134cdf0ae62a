"""What stands in the database of a street: tests look, and never write."""

from typing import Any

from sqlalchemy import select

from models.database import Base, open_engine
from tests.stories.street import Street


async def rows(here: Street, table: type[Base]) -> list[dict[str, Any]]:
    """What stands in a table."""
    engine = open_engine(here.settings.database_url)
    async with engine.connect() as connection:
        found = [dict(row) for row in (await connection.execute(select(table.__table__))).mappings()]
    await engine.dispose()
    return found
