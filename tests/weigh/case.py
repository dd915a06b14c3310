"""Small builders of readings and claims: everything in them is invented."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from habeas.records import (
    UNSEALED,
    Answer,
    Claim,
    Document,
    Facility,
    Finding,
    Interval,
    Link,
    Reading,
    Segment,
    Value,
    Weighing,
    load_vocabulary,
    make_id,
)
from habeas.weigh import weigh

IK78 = Facility("IK", 78, "RU-MO")


def day(text: str) -> Interval:
    at = date.fromisoformat(text)
    return Interval(text, None, None, at, at)


def link(who: str | None, basis: str = "unknown", **more: Any) -> Link:
    return Link(who=who, role=None, basis=basis, form="indirect", **more)  # type: ignore[arg-type]


def gap() -> Link:
    return link(None, "told", gap=True)


def people(n: int | None, *, kind: str = "exact", text: str | None = None) -> Value:
    lo = None if kind == "at_most" else n
    hi = None if kind == "at_least" else n
    return Value(text or str(n), 0, 0, lo, hi, "person", None, kind)  # type: ignore[arg-type]


def roubles(n: int, per: str | None = "month") -> Value:
    return Value(str(n), 0, 0, n, n, "RUB", per, "exact")


def article(
    name: str,
    text: str,
    *,
    published: str | None = None,
    publisher: str | None = None,
    credits: Sequence[str] = (),  # noqa: A002 - the record's own word
    language: str = "en",
    kind: str = "article",
) -> Reading:
    document = Document(
        id=make_id(UNSEALED, "document", name),
        original=name,
        locator="",
        kind=kind,  # type: ignore[arg-type]
        title=None,
        language=language,
        published_at=day(published) if published else None,
        publisher=publisher,
        credits=tuple(credits),
        text=text,
    )
    return Reading(document, ())


@dataclass(frozen=True)
class Message:
    author: str
    text: str
    sent: str | None = None
    forwarded_from: str | None = None


def chat(name: str, messages: Sequence[Message], *, language: str = "ru") -> Reading:
    """A chat export: one message a line."""
    document_id = make_id(UNSEALED, "document", name)
    segments, at = [], 0
    for n, message in enumerate(messages):
        sent = datetime.fromisoformat(message.sent).replace(tzinfo=UTC) if message.sent else None
        segments.append(
            Segment(
                id=make_id(UNSEALED, "segment", name, n),
                document=document_id,
                kind="message",
                start=at,
                end=at + len(message.text),
                author=message.author,
                sent_at=sent,
                forwarded_from=message.forwarded_from,
            )
        )
        at += len(message.text) + 1
    reading = article(name, "\n".join(m.text for m in messages), kind="chat", language=language)
    return Reading(reading.document, tuple(segments))


def claim(reading: Reading, quote: str, kind: str, *chain: Link, **more: Any) -> Claim:
    """A claim on words of a reading; the first place where they stand."""
    start = reading.document.text.index(quote)
    value = more.pop("value", None)
    fields: dict[str, Any] = {
        "subject": None,
        "facility": None,
        "place": None,
        "time": None,
        "values": (value,) if value else (),
        "stance": "asserts",
        "polarity": "positive",
        "modality": "happened",
        "came_about": None,
        "denies": None,
        "method": "test 1",
        **more,
    }
    return Claim(
        id=make_id(UNSEALED, "claim", reading.document.id, kind, quote),
        document=reading.document.id,
        start=start,
        end=start + len(quote),
        quote=quote,
        kind=kind,
        chain=tuple(chain),
        **fields,
    )


@dataclass
class Case:
    """Readings and claims collected on the way, and what weighing makes of them."""

    readings: list[Reading] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    def add(self, reading: Reading, *claims: Claim) -> "Case":
        self.readings.append(reading)
        self.claims.extend(claims)
        return self

    def weigh(self) -> Weighing:
        return weigh(self.readings, self.claims, vocabulary=load_vocabulary(), key=UNSEALED)

    def finding(self, of: Claim) -> Finding:
        return next(f for f in self.weigh().findings if any(of.id in a.claims for a in f.answers))

    def answer(self, of: Claim) -> Answer:
        return next(a for a in self.finding(of).answers if of.id in a.claims)
