"""What is read: texts, and the positioned pieces they are made of."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from habeas.records.values import Interval

DocumentKind = Literal["article", "chat", "email", "form", "table", "interview", "page"]
UNNAMED = "unknown"
"""What `forwarded_from` holds where a message was forwarded and the export names no origin."""
SegmentKind = Literal["paragraph", "message", "row", "field", "heading"]


@dataclass(frozen=True, slots=True)
class Guess:
    """A fact about a document that nobody stated, and what it was inferred from."""

    field: str
    value: str
    why: str


LANGUAGES = ("en", "ru", "uk")
"""The languages that claims are read in."""


@dataclass(frozen=True, slots=True)
class Document:
    """One readable text taken from an original; all offsets count code points of `text`.

    `locator` says where in the original it stands ("" for the whole file). `published_at` is an
    interval, because "August 2022" is one. `credits` names the outlets and people whose reporting
    the text says it carries. `guesses` lists every field above that was inferred.
    """

    id: str
    original: str
    locator: str
    kind: DocumentKind
    title: str | None
    language: str | None
    published_at: Interval | None
    publisher: str | None
    credits: tuple[str, ...]
    text: str
    guesses: tuple[Guess, ...] = ()

    @property
    def foreign(self) -> bool:
        """Whether it is known to be in a language whose claims nothing here can read."""
        return self.language is not None and self.language not in LANGUAGES


@dataclass(frozen=True, slots=True)
class Segment:
    """A positioned piece of a document: a paragraph, a message, a row, a form's field, a heading.

    Segments of a document are in order and do not overlap. `author` is the name a chat gives;
    `sent_at` is aware UTC. `reply_to` is the locator of the message replied to. `label` is a form
    field's own heading. In a table each cell is set off by one tab, and the first segment is the
    heading.
    """

    id: str
    document: str
    kind: SegmentKind
    start: int
    end: int
    author: str | None = None
    sent_at: datetime | None = None
    forwarded_from: str | None = None
    reply_to: str | None = None
    locator: str | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What `read` makes of one document: the document and its segments, in order."""

    document: Document
    segments: tuple[Segment, ...]

    def segment_at(self, position: int) -> Segment | None:
        """Return the last segment that begins at or before a position, where one does."""
        at = bisect_right(self.segments, position, key=lambda s: s.start)
        return self.segments[at - 1] if at else None
