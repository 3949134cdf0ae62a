"""Whether an alarm is about words that no number has followed. What was raised before is about a number."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("alarm", sa.Column("in_words", sa.Boolean(), nullable=False, server_default=sa.false()))
