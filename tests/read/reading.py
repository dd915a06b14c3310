"""Reads bytes as the tests need them: one line in, readings out."""

import hashlib
from datetime import UTC, datetime

from habeas.read import read
from habeas.records import UNSEALED, Document, Original, Reading, Stated, make_id


def original(filename: str, data: bytes) -> Original:
    digest = hashlib.sha256(data).hexdigest()
    return Original(
        id=make_id(UNSEALED, "original", digest),
        sha256=digest,
        size=len(data),
        media_type="application/octet-stream",
        filename=filename,
        received_at=datetime(2026, 1, 2, tzinfo=UTC),
    )


def read_all(filename: str, content: str | bytes, stated: Stated | None = None) -> list[Reading]:
    data = content.encode() if isinstance(content, str) else content
    readings = read(original(filename, data), data, stated or Stated(), key=UNSEALED)
    for reading in readings:
        check(reading)
    return readings


def read_one(filename: str, content: str | bytes, stated: Stated | None = None) -> Reading:
    (reading,) = read_all(filename, content, stated)
    return reading


def check(reading: Reading) -> None:
    """What holds for every reading: segments in order, apart, inside the text, and not blank."""
    at = 0
    for segment in reading.segments:
        assert at <= segment.start < segment.end <= len(reading.document.text)
        assert segment.document == reading.document.id
        at = segment.end
    assert len({segment.id for segment in reading.segments}) == len(reading.segments) > 0


def words(reading: Reading, kind: str | None = None) -> list[str]:
    text = reading.document.text
    return [text[s.start : s.end] for s in reading.segments if kind in (None, s.kind)]


def guesses(document: Document) -> dict[str, str]:
    return {guess.field: guess.value for guess in document.guesses}
