"""A question says whose temperatures it still lacks, so that a report about somebody else doesn't close it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

OPEN = """
UPDATE question SET lacking = CASE WHEN resident IS NULL THEN '?||' ELSE CAST(resident AS TEXT) END
WHERE closed_at IS NULL AND reason <> 'offer'
"""


def upgrade() -> None:
    with op.batch_alter_table("question") as question:
        for name in ("lacking", "ruled_out"):
            question.add_column(sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.execute(OPEN)
    with op.batch_alter_table("question") as question:
        for name in ("lacking", "ruled_out"):
            question.alter_column(name, server_default=None)
