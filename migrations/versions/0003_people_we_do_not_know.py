"""People we don't know: introductions, readings kept until it is decided whose they are, people added by a lead."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

OPEN_AND_DECIDED = """
INSERT INTO introduction (site, id, telegram_id, shown_name, building, unit, room, name, resident, came_at, asked_at,
                          day, slot, decided_at, decided_by, how)
SELECT l.site, row_number() OVER (PARTITION BY l.site ORDER BY l.asked_at, l.telegram_id, l.resident), l.telegram_id,
       '', r.building, r.unit, r.room, r.name, r.id, l.asked_at, NULL, NULL, '', l.decided_at, l.decided_by,
       CASE WHEN l.decided_at IS NULL THEN '' WHEN l.linked THEN 'linked' ELSE 'ignored' END
FROM link_request l JOIN resident r ON r.site = l.site AND r.id = l.resident
"""
NUMBERED = """
INSERT INTO counter (site, name, value) SELECT site, 'introduction', max(id) FROM introduction GROUP BY site
"""


def upgrade() -> None:
    op.create_table(
        "introduction",
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("shown_name", sa.Text(), nullable=False),
        sa.Column("building", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("resident", sa.BigInteger(), nullable=True),
        sa.Column("came_at", sa.BigInteger(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.Column("decided_by", sa.BigInteger(), nullable=True),
        sa.Column("how", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("site", "id", name=op.f("introduction_key")),
        sa.UniqueConstraint(
            "site", "telegram_id", "building", "unit", "room", "name", name="introduction_by_place"
        ),
    )
    op.create_index("introduction_open", "introduction", ["site", "decided_at", "building"], unique=False)
    op.create_table(
        "held_reading",
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("introduction", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("celsius", sa.Integer(), nullable=True),
        sa.Column("symptoms", sa.Text(), nullable=False),
        sa.Column("measured_at", sa.BigInteger(), nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("site", "introduction", "day", "slot", name=op.f("held_reading_key")),
    )
    op.create_index(
        "held_reading_by_message", "held_reading", ["site", "chat_id", "message_id"], unique=False
    )
    op.add_column("resident", sa.Column("added_at", sa.BigInteger(), nullable=True))
    op.add_column("question", sa.Column("proposed", sa.BigInteger(), nullable=True))
    # Whoever was asked and didn't decide is asked once more, in a digest: the old buttons are no longer known.
    op.execute(OPEN_AND_DECIDED)
    op.execute(NUMBERED)
    op.drop_table("link_request")
