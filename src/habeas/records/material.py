"""What comes in: a file's bytes and what people stated about it."""

from dataclasses import dataclass

from habeas.records.documents import DocumentKind
from habeas.records.values import Interval


@dataclass(frozen=True, slots=True)
class Stated:
    """What a person said of a file (in `material.toml` or an option); None is "did not say".

    `published_at` may be a day, a month or a year, as an interval. `source` is a pseudonym.
    """

    source: str | None = None
    publisher: str | None = None
    published_at: Interval | None = None
    language: str | None = None
    kind: DocumentKind | None = None
    protected: bool | None = None
    url: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file at the door: its name inside the material folder ("/" between parts) and bytes."""

    filename: str
    data: bytes
    stated: Stated
