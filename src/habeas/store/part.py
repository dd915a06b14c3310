"""What every part of the store's face is made of: one database, and a way to read it."""

from collections.abc import Iterator
from typing import Any, TypeVar

from sqlalchemy import Select

from habeas.store.database import Database
from habeas.store.rows import records_in

R = TypeVar("R")


class Part:
    """Some of the tables of a case."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def _each(self, query: Select[Any], cls: type[R]) -> Iterator[R]:
        """Read records one after another, from a snapshot that stays as it was at the first."""
        with self._database.reading() as connection:
            yield from records_in(connection, query, cls)

    def _one(self, query: Select[Any], cls: type[R]) -> R | None:
        """Read the first record of a query, or None."""
        with self._database.reading() as connection:
            return next(records_in(connection, query, cls), None)
