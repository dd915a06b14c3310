"""Readings to the pieces of text that can derive from each other: whole texts, single messages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from habeas.records import Document, Interval, Reading, Segment
from habeas.records.documents import UNNAMED
from habeas.weigh.derive.boilerplate import LETTERS, boilerplate, own_words

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Passage:
    """What is compared as one: an article, a letter, or one message of a chat.

    `id` is the segment's for a message and the document's otherwise; `when` is the time between
    whose ends it was published or sent, None where that is not known.
    """

    id: str
    document: str
    segment: str | None
    text: str
    table: bool
    letter: bool
    language: str | None
    when: Span | None
    publisher: str | None
    credits: tuple[str, ...]
    forwarded_from: str | None


def passages(readings: Sequence[Reading]) -> list[Passage]:
    """Cut readings into passages, in an order that does not depend on the order of arrival."""
    common = boilerplate(readings)
    found = [passage for reading in readings for passage in _passages_of(reading, common)]
    return sorted({passage.id: passage for passage in found}.values(), key=_order)


def message_at(reading: Reading, position: int) -> Segment | None:
    """Return the message that holds a position; None where the whole text is one passage."""
    segment = reading.segment_at(position)
    return segment if segment and _stands_alone(reading.document, segment) else None


def _passages_of(reading: Reading, common: frozenset[str]) -> Iterator[Passage]:
    document = reading.document
    alone = [s for s in reading.segments if _stands_alone(document, s)]
    for segment in alone:
        yield _message(document, segment)
    if document.kind != "chat":
        yield Passage(
            id=document.id,
            document=document.id,
            segment=None,
            text=own_words(reading, common),
            table=document.kind == "table",
            letter=document.kind in LETTERS,
            language=document.language,
            when=_span(document.published_at),
            publisher=document.publisher,
            credits=document.credits,
            forwarded_from=None,
        )


def _message(document: Document, segment: Segment) -> Passage:
    sent = segment.sent_at
    return Passage(
        id=segment.id,
        document=document.id,
        segment=segment.id,
        text=document.text[segment.start : segment.end],
        table=False,
        letter=True,
        language=document.language,
        when=(sent, sent) if sent else _span(document.published_at),
        publisher=document.publisher,
        credits=document.credits,
        forwarded_from=None if segment.forwarded_from == UNNAMED else segment.forwarded_from,
    )


def _stands_alone(document: Document, segment: Segment) -> bool:
    return document.kind == "chat" or segment.forwarded_from is not None


def _span(interval: Interval | None) -> Span | None:
    if interval is None or interval.earliest is None or interval.latest is None:
        return None
    return (
        datetime.combine(interval.earliest, time.min, UTC),
        datetime.combine(interval.latest, time.max, UTC),
    )


def _order(passage: Passage) -> tuple[bool, str, str]:
    """Dated ones first, in time; then by id: the same whatever the order of arrival."""
    return passage.when is None, passage.when[0].isoformat() if passage.when else "", passage.id
