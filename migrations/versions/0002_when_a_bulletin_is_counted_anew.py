"""A changed bulletin says since when and until when its changes are gathered."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("bulletin") as bulletin:
        bulletin.add_column(sa.Column("changed_at", sa.BigInteger(), nullable=True))
        bulletin.add_column(sa.Column("recount_at", sa.BigInteger(), nullable=True))
    # A day that was marked is counted anew as soon as the bot runs.
    op.execute("UPDATE bulletin SET changed_at = made_at, recount_at = made_at WHERE stale AND version = 1")
    with op.batch_alter_table("bulletin") as bulletin:
        bulletin.drop_column("stale")
