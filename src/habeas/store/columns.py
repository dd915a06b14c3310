"""From a record's class to the columns of its table, so that neither can fall behind the other.

A row holds what `records.to_json` makes of the record's fields: scalars in typed columns, nested
records and tuples as JSON. Times and days therefore are ISO 8601 text on the Python side.
"""

from datetime import UTC, date, datetime
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from sqlalchemy import JSON, BigInteger, Boolean, Column, Date, DateTime, Double, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from habeas.records.codec import hints_of


class Instant(TypeDecorator[str]):
    """A moment in UTC; SQLite keeps no time zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Take the time as the records' JSON writes it."""
        if value is None:
            return None
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            raise ValueError(f"{value} has no time zone, and none can be guessed")
        moment = moment.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Give it back as it was written."""
        if value is None:
            return None
        aware = value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)
        return aware.isoformat().replace("+00:00", "Z")


class Day(TypeDecorator[str]):
    """A calendar day."""

    impl = Date()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> date | None:  # noqa: ARG002 (SQLAlchemy's signature)
        """Take the day as the records' JSON writes it."""
        return None if value is None else date.fromisoformat(value)

    def process_result_value(self, value: date | None, dialect: Dialect) -> str | None:  # noqa: ARG002 (SQLAlchemy's signature)
        """Give it back as it was written."""
        return None if value is None else value.isoformat()


SCALARS: dict[Any, type[TypeEngine[Any]]] = {
    str: Text,
    int: BigInteger,
    float: Double,
    bool: Boolean,
    datetime: Instant,
    date: Day,
}


def columns_of(cls: type) -> list[Column[Any]]:
    """Make one column for each field of a record; null where the field may be None."""
    return [_column(name, hint) for name, hint in hints_of(cls).items()]


def _column(name: str, hint: Any) -> Column[Any]:
    choices = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    known = [choice for choice in choices if choice is not NoneType]
    return Column(name, _type(known), nullable=len(known) < len(choices))


def _type(known: list[Any]) -> TypeEngine[Any]:
    if len(known) == 1 and known[0] in SCALARS:
        return SCALARS[known[0]]()
    if len(known) == 1 and get_origin(known[0]) is Literal:
        return Text()
    return JSON(none_as_null=True)
