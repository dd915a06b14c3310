"""One file without a case: what its words say, and nothing kept."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from habeas.casework.clock import SystemClock
from habeas.casework.matter import DEFAULT, note_of, vocabulary_of
from habeas.casework.statement import statement
from habeas.extract import extract
from habeas.preserve import load, media_type
from habeas.read import read
from habeas.records import (
    UNSEALED,
    Claim,
    Document,
    Explanation,
    Mention,
    Offer,
    Original,
    Reading,
    Record,
    Segment,
    Stated,
    Statement,
    make_id,
)
from habeas.records.errors import MaterialError
from habeas.records.ports import Progress

Said = Document | Segment | Mention | Statement | Claim | Offer | Explanation | Record


def extract_file(
    path: Path | str,
    *,
    published: str | None = None,
    publisher: str | None = None,
    language: str | None = None,
    vocabulary: str | None = None,
    explain: bool = False,
    progress: Progress | None = None,
) -> Iterator[Said]:
    """Yield all that one file says, so that a text can be looked at before a case is made of it.

    Each document comes with its segments, mentions, statements, claims, offers and records, in
    that order; with `explain`, the rules that made each claim follow the claims. UsageError for a
    wrong date, language or vocabulary; MaterialError where the file cannot be read.
    """
    stated = statement(published=published, publisher=publisher, language=language)
    words = vocabulary_of(note_of(vocabulary or DEFAULT))
    for reading in _readings(Path(path), stated):
        yield reading.document
        yield from reading.segments
        for found in extract(
            [reading], vocabulary=words, key=UNSEALED, progress=progress, explain=explain
        ):
            yield from found.mentions
            yield from found.statements
            yield from found.claims
            yield from found.offers
            yield from found.explanations
            yield from found.records


def _readings(path: Path, stated: Stated) -> list[Reading]:
    try:
        data = load(path)
        return read(_original(path, data), data, stated, key=UNSEALED)
    except MaterialError as error:
        raise type(error)(f"{path}: {error}") from error


def _original(path: Path, data: bytes) -> Original:
    digest = sha256(data).hexdigest()
    return Original(
        id=make_id(UNSEALED, "original", digest),
        sha256=digest,
        size=len(data),
        media_type=media_type(data, path.name),
        filename=path.name,
        received_at=SystemClock().now(),
    )
