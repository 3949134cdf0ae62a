"""When the newest edit of a message was handled, so that it can be forgotten one day.

Those of before count as handled long ago: they only mattered to what was written before them and came later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("last_edit", sa.Column("handled_at", sa.BigInteger(), nullable=False, server_default="0"))
