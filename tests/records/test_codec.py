"""Every record survives the way to JSON and back, and its JSON fits its schema."""

import json
from datetime import UTC, date, datetime
from typing import Any, get_args

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.records import (
    Answer,
    Claim,
    Conflict,
    Custody,
    Decision,
    Document,
    Drift,
    Edge,
    Finding,
    Interval,
    Judgement,
    Link,
    Mention,
    Original,
    Pair,
    Person,
    Record,
    Refusal,
    Segment,
    Source,
    Value,
    from_json,
    to_json,
)
from habeas.records.schema import schema_of

NOUNS = [
    Answer, Claim, Conflict, Custody, Decision, Document, Drift, Edge, Finding, Interval, Judgement,
    Link, Mention, Original, Pair, Person, Record, Refusal, Segment, Source, Value,
]  # fmt: skip

st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


@pytest.mark.parametrize("noun", NOUNS)
def test_json_round_trip_fits_schema(noun: Any) -> None:
    schema = schema_of(noun)

    @settings(max_examples=20, deadline=None)
    @given(st.from_type(noun))
    def check(record: Any) -> None:
        data = to_json(record)
        jsonschema.validate(data, schema)
        assert from_json(noun, json.loads(json.dumps(data))) == record

    check()


def test_times_are_written_in_utc() -> None:
    moment = datetime.fromisoformat("2022-08-10T12:00:00+03:00")
    assert to_json(moment) == "2022-08-10T09:00:00Z"
    assert to_json(date(2022, 7, 1)) == "2022-07-01"


def test_schema_refuses_an_unknown_grade() -> None:
    grade = schema_of(Answer)["properties"]["grade"]
    assert "corroborated" in grade["enum"]
    assert get_args(Answer.__annotations__["grade"])[0] == "discounted"
