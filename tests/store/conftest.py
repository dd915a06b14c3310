"""A new case on disk, ways to fill it, and any record that its types allow."""

from dataclasses import is_dataclass
from datetime import UTC, date, datetime
from types import NoneType, UnionType
from typing import Literal, Union, get_args, get_origin

import pytest
from hypothesis import strategies as st

from habeas.preserve import receive
from habeas.records import (
    UNSEALED,
    Claim,
    Document,
    Extraction,
    Incoming,
    Mention,
    Reading,
    Record,
    Segment,
    Stated,
    make_id,
)
from habeas.records.codec import hints_of
from habeas.store import Store

SCALARS = {
    str: st.text(max_size=8),
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    NoneType: st.none(),
}


def anything(hint):
    """Any value of a type that a record's field can have."""
    if get_origin(hint) in (Union, UnionType):
        return st.one_of(*map(anything, get_args(hint)))
    if get_origin(hint) is Literal:
        return st.sampled_from(get_args(hint))
    if get_origin(hint) is tuple:
        return st.lists(anything(get_args(hint)[0]), max_size=2).map(tuple)
    return records_of(hint) if is_dataclass(hint) else SCALARS[hint]


def records_of(cls):
    return st.builds(cls, **{name: anything(hint) for name, hint in hints_of(cls).items()})


class Still:
    def now(self):
        return datetime(2022, 9, 1, 12, tzinfo=UTC)


class Case:
    """An open case with the few steps that tests take over and over."""

    def __init__(self, store):
        self.store = store

    def take(self, filename="letter.txt", data=None, stated=Stated()):
        incoming = Incoming(filename, data or filename.encode(), stated)
        return receive(
            incoming,
            vault=self.store.vault,
            ledger=self.store,
            clock=Still(),
            key=UNSEALED,
            by="case worker",
            how="from a folder",
        ).original

    def keep(self, original, *texts, made_with="v1"):
        readings = [reading_of(original, locator=str(n), text=t) for n, t in enumerate(texts)]
        extractions = [extraction_of(reading) for reading in readings]
        self.store.keep_reading(original.id, made_with, readings, extractions)
        return readings, extractions


def reading_of(original, *, locator, text):
    """A document whose words are its segments."""
    key = make_id(UNSEALED, "document", original.id, locator)
    document = Document(
        key, original.id, locator, "article", None, "ru", None, None, ("CNN",), text
    )
    segments = tuple(
        Segment(make_id(UNSEALED, "segment", key, at), key, "paragraph", at, at + len(word))
        for at, word in spans(text)
    )
    return Reading(document, segments)


def extraction_of(reading):
    """A mention, a claim and a record of every word."""
    key, found = reading.document.id, list(spans(reading.document.text))
    mentions, claims, records = (
        tuple(make(make_id(UNSEALED, noun, key, at), key, at, word) for at, word in found)
        for noun, make in (("mention", mention_at), ("claim", claim_at), ("record", record_at))
    )
    return Extraction(key, mentions, claims, records)


def spans(text):
    at = 0
    for word in text.split():
        at = text.index(word, at)
        yield at, word
        at += len(word)


def mention_at(key, document, at, word):
    return Mention(key, document, at, at + len(word), word, "person")


def claim_at(key, document, at, word):
    return Claim(
        key, document, at, at + len(word), word, "departed", None, None, None, None, (), (),
        "asserts", "positive", "happened", None, None, "words 1",
    )  # fmt: skip


def record_at(key, document, at, word):
    return Record(key, document, at, at + len(word), word)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "дело"


@pytest.fixture
def store(folder):
    with Store.create(folder) as opened:
        yield opened


@pytest.fixture
def case(store):
    return Case(store)


@pytest.fixture
def any_record():
    return records_of
