"""What a reader is given and what it hands back, before ids and stated facts are added."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from habeas.records import Guess, Interval, Stated
from habeas.records.documents import DocumentKind, SegmentKind


@dataclass(frozen=True, slots=True)
class Opened:
    """A file as readers see it: its name, its bytes, and its text.

    `text` is None where the bytes are a format of their own (a workbook). `guesses` say how the
    bytes became text.
    """

    filename: str
    data: bytes
    text: str | None
    stated: Stated
    guesses: tuple[Guess, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment that has no id yet; the fields are those of `Segment`."""

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
class Draft:
    """A document as its format tells it; None is "the file does not say"."""

    kind: DocumentKind
    text: str
    pieces: tuple[Piece, ...]
    locator: str = ""
    title: str | None = None
    language: str | None = None
    published_at: Interval | None = None
    publisher: str | None = None
    guesses: tuple[Guess, ...] = ()


Reader = Callable[[Opened], list[Draft] | None]
"""Takes an opened file; returns its documents, or None where the format is another."""


class Page:
    """Lays out a text piece by piece, so that every span is counted where it is written."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0

    def add(self, words: str) -> tuple[int, int]:
        """Write words at the end; returns their span."""
        start = self._length
        self._parts.append(words)
        self._length += len(words)
        return start, self._length

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self._parts)
