"""One document laid out for its page: blocks of text in order, each with what is read in it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from habeas.publish.atlas import Atlas
from habeas.publish.runs import Span, Token, tokens
from habeas.records import Claim, Reading, Record, Segment


@dataclass(frozen=True, slots=True)
class Noted:
    """A claim or a record with the number of its marker on the page."""

    number: int
    claim: Claim | None = None
    record: Record | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document: a segment, or words that stand between two segments."""

    shape: Literal["paragraph", "message", "row", "field", "heading", "between"]
    segment: Segment | None
    cells: tuple[tuple[Token, ...], ...]
    notes: tuple[Noted, ...]
    lead: str = ""
    """What an export writes between a message's author and its words ("Forwarded:")."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document's blocks, and whether they make a table."""

    blocks: tuple[Block, ...]
    columns: int


def sheet(reading: Reading, atlas: Atlas) -> Sheet:
    """Lay a document out; every word of its text stands in exactly one block."""
    noted = _noted(reading.document.id, atlas)
    spans = [_span(n) for n in noted]
    starts = [s.start for s in spans]
    reach = _reach(spans)
    blocks = []
    for start, end, segment, lead in _pieces(reading):
        first, last = bisect_left(reach, start + 1), bisect_left(starts, end)
        inside = [s for s in spans[first:last] if s.end > start]
        begun = {s.number for s in inside if s.start >= start}
        notes = tuple(noted[n - 1] for n in sorted(begun))
        cells = _cells(reading, start, end, segment, inside)
        blocks.append(Block(segment.kind if segment else "between", segment, cells, notes, lead))
    columns = max((len(b.cells) for b in blocks if b.shape == "row"), default=0)
    return Sheet(tuple(blocks), columns)


def _noted(document: str, atlas: Atlas) -> list[Noted]:
    """Number a document's claims and records together, in order of position."""
    extraction = atlas.extractions.get(document)
    if extraction is None:
        return []
    marked: list[Claim | Record] = [*extraction.claims, *extraction.records]
    marked.sort(key=lambda m: (m.start, -m.end))
    return [
        Noted(n, claim=m) if isinstance(m, Claim) else Noted(n, record=m)
        for n, m in enumerate(marked, 1)
    ]


def _span(noted: Noted) -> Span:
    if noted.claim:
        return Span(noted.claim.id, noted.claim.start, noted.claim.end, "claim", noted.number)
    assert noted.record is not None
    return Span(noted.record.id, noted.record.start, noted.record.end, "record", noted.number)


def _reach(spans: list[Span]) -> list[int]:
    """How far the spans up to each one reach: a rising list to search in."""
    reach, furthest = [], 0
    for span in spans:
        furthest = max(furthest, span.end)
        reach.append(furthest)
    return reach


def _pieces(reading: Reading) -> Iterator[tuple[int, int, Segment | None, str]]:
    """Cut the text into segments and the words between them; bare white space is dropped."""
    text, at = reading.document.text, 0
    for segment in reading.segments:
        lead = _lead(text[at : segment.start], segment)
        if lead is None:
            yield from _between(text, at, segment.start)
        if segment.end > segment.start:
            yield segment.start, segment.end, segment, lead or ""
        at = segment.end
    yield from _between(text, at, len(text))


def _lead(words: str, segment: Segment) -> str | None:
    """Return what follows the author in the words before a message, which shows its author itself.

    None where those words are not the author's name and a mark of the export, closed by a colon.
    """
    author = (segment.author or "").strip()
    rest = words.strip().removeprefix(author).lstrip(": ")
    if not author or not words.strip().startswith(author) or "\n" in rest:
        return None
    return rest if not rest or rest.endswith(":") else None


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, int, None, str]]:
    words = text[start:end]
    if words.strip():
        lead = len(words) - len(words.lstrip())
        yield start + lead, start + len(words.rstrip()), None, ""


def _cells(
    reading: Reading, start: int, end: int, segment: Segment | None, inside: list[Span]
) -> tuple[tuple[Token, ...], ...]:
    text = reading.document.text
    tabular = reading.document.kind == "table" and segment is not None
    tabular = tabular and segment is not None and segment.kind in ("row", "heading")
    if not tabular:
        return (tuple(tokens(text, start, end, inside)),)
    cells, at = [], start
    for cell in text[start:end].split("\t"):
        cells.append(tuple(tokens(text, at, at + len(cell), inside)))
        at += len(cell) + 1
    return tuple(cells)
