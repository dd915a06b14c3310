"""A mention says by which means it was found, and which mention of the same person came first."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; mentions found before say nothing of their means, and are made again."""
    with op.batch_alter_table("mentions") as table:
        table.add_column(sa.Column("found_by", sa.JSON(), nullable=False, server_default="[]"))
        table.add_column(sa.Column("same_as", sa.Text(), nullable=True))
        table.add_column(sa.Column("same_why", sa.Text(), nullable=True))
