"""What stands in documents, handed out document by document from one pass over its table."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Table

from habeas.records import from_json
from habeas.store.rows import Row, in_order, stream

R = TypeVar("R")


class Shelf(Generic[R]):
    """One table read in step with the documents: no query per document, no table in memory."""

    def __init__(self, connection: Connection, table: Table, cls: type[R]) -> None:
        self._cls = cls
        self._groups = groupby(stream(connection, in_order(table)), key=_document)
        self._next: tuple[Any, Iterator[Row]] | None = next(self._groups, None)

    def of(self, document: Row) -> tuple[R, ...]:
        """Return the records of this document, which must be asked for in order of arrival."""
        if self._next is None or self._next[0] != _document(document):
            return ()
        found = tuple(from_json(self._cls, row) for row in self._next[1])
        self._next = next(self._groups, None)
        return found


def _document(row: Row) -> tuple[int, int]:
    return row["arrival"], row["reading"]
