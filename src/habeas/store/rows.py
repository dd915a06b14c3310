"""Records to rows and back, many at a time, without ever holding a whole table in memory."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table, delete, select

from habeas.records import from_json, to_json
from habeas.records.codec import hints_of

R = TypeVar("R")
Row = dict[str, Any]
PLAIN = frozenset({str, int, float, bool})
WRITTEN_AT_ONCE = 500
FETCHED_AT_ONCE = 50
"""Rows that one call fetches: few, since each may hold the text of a whole chat."""


def row_of(record: Any, **key: int) -> Row:
    """Make a record's row; `key` holds what its table has beside the record."""
    row = {name: _stored(getattr(record, name)) for name in hints_of(type(record))}
    return {**row, **key}


def insert(connection: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Write rows in calls of bounded size."""
    remaining = iter(rows)
    statement = table.insert()
    while chunk := list(islice(remaining, WRITTEN_AT_ONCE)):
        connection.execute(statement, chunk)


def replace_all(connection: Connection, table: Table, records: Iterable[Any]) -> None:
    """Put a list of records in the place of the one before."""
    connection.execute(delete(table))
    insert(connection, table, (row_of(r, position=n) for n, r in enumerate(records)))


def stream(connection: Connection, query: Select[Any]) -> Iterator[Row]:
    """Fetch rows in calls of bounded size."""
    result = connection.execute(query.execution_options(yield_per=FETCHED_AT_ONCE))
    names = tuple(result.keys())
    return (dict(zip(names, row, strict=True)) for row in result)


def in_order(table: Table) -> Select[Any]:
    """Select a table in the order of its key, which is that of arrival."""
    return select(table).order_by(*table.primary_key.columns)


def records_in(connection: Connection, query: Select[Any], cls: type[R]) -> Iterator[R]:
    """Read the rows of a query as records."""
    return (from_json(cls, row) for row in stream(connection, query))


def _stored(value: Any) -> Any:
    """Turn a field's value into what `columns` takes; most are plain, and go as they are."""
    return value if value is None or type(value) in PLAIN else to_json(value)
