"""A database of any earlier version comes in and one of the newest goes out (Alembic)."""
