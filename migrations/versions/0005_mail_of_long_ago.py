"""Mail that is forgotten one day, and an index by which the sender sees of each chat and kind what is next.

When an edit was handled is kept from now on; those of before count as handled long ago: they only mattered to what
was written before them and came later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

WAITING = sa.text("state = 'waiting'")


def upgrade() -> None:
    op.add_column("last_edit", sa.Column("handled_at", sa.BigInteger(), nullable=False, server_default="0"))
    op.drop_index("outbox_waiting", "outbox")
    op.create_index(
        "outbox_waiting",
        "outbox",
        ["site", "kind", "chat_id", "lane", "id"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )
