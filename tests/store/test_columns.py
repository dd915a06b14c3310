from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal

import pytest
from sqlalchemy import JSON, BigInteger, Boolean, Double, Text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateTable

from habeas.store.columns import Day, Instant, columns_of
from habeas.store.tables import METADATA


@dataclass(frozen=True)
class Part:
    text: str


@dataclass(frozen=True)
class Other:
    number: int


@dataclass(frozen=True)
class Sample:
    name: str
    size: int | None
    share: float
    known: bool
    kind: Literal["a", "b"] | None
    at: datetime
    day: date | None
    part: Part
    parts: tuple[Part, ...]
    either: Part | Other | None


def test_columns_follow_the_fields():
    columns = {column.name: (type(column.type), column.nullable) for column in columns_of(Sample)}
    assert columns == {
        "name": (Text, False),
        "size": (BigInteger, True),
        "share": (Double, False),
        "known": (Boolean, False),
        "kind": (Text, True),
        "at": (Instant, False),
        "day": (Day, True),
        "part": (JSON, False),
        "parts": (JSON, False),
        "either": (JSON, True),
    }


@pytest.mark.parametrize("dialect", [sqlite.dialect(), postgresql.dialect()])
@pytest.mark.parametrize(
    "moment",
    [
        datetime(2022, 7, 1, 23, 59, 59, 999999, tzinfo=UTC),
        datetime(2022, 7, 2, 2, 30, tzinfo=timezone(timedelta(hours=3))),
    ],
)
def test_a_moment_is_the_same_moment_on_every_database(dialect, moment):
    bound = Instant().process_bind_param(moment.isoformat(), dialect)
    assert Instant().process_result_value(bound, dialect) == moment.astimezone(
        UTC
    ).isoformat().replace("+00:00", "Z")


def test_a_moment_without_a_zone_is_refused_not_guessed():
    with pytest.raises(ValueError, match="time zone"):
        Instant().process_bind_param("2022-07-01T12:00:00", sqlite.dialect())


def test_every_table_can_be_made_on_postgresql():
    for table in METADATA.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=postgresql.dialect()))
