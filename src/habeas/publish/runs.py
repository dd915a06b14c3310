"""A text cut at the borders of its marks, so that nested and overlapping claims can be shown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal


@dataclass(frozen=True, slots=True)
class Span:
    """Words to mark: a claim's or a record's, with the number that its marker carries."""

    id: str
    start: int
    end: int
    what: Literal["claim", "record"]
    number: int


@dataclass(frozen=True, slots=True)
class Token:
    """A step of writing marked text: open or close a mark, or put words.

    `edge` is true on the mark's first opening and on its last closing: there its anchor and its
    marker stand.
    """

    step: Literal["open", "close", "text"]
    text: str = ""
    span: Span | None = None
    edge: bool = False


def tokens(text: str, start: int, end: int, spans: Iterable[Span]) -> Iterator[Token]:
    """Write `text[start:end]` with well-nested marks; a mark that overlaps another is split."""
    inside = [s for s in spans if s.start < end and s.end > start and s.start < s.end]
    opening: dict[int, list[Span]] = {}
    for span in sorted(inside, key=lambda s: (s.start, -s.end, s.number)):
        opening.setdefault(max(span.start, start), []).append(span)
    cuts = sorted({start, end, *opening, *(min(s.end, end) for s in inside)})
    stack: list[Span] = []
    for here, there in pairwise(cuts):
        yield from _turn(stack, opening.get(here, []), here)
        yield Token("text", text[here:there])
    yield from _turn(stack, [], end, last=True)


def _turn(stack: list[Span], opened: list[Span], at: int, *, last: bool = False) -> Iterator[Token]:
    """Close what ends at `at` (and, for nesting, what was opened after it), then open again."""
    deepest = next((i for i, s in enumerate(stack) if s.end <= at or last), None)
    again: list[Span] = []
    if deepest is not None:
        for span in reversed(stack[deepest:]):
            ends = span.end <= at
            yield Token("close", span=span, edge=ends)
            if not ends and not last:
                again.insert(0, span)
        del stack[deepest:]
    for span in again:
        yield Token("open", span=span)
    for span in opened:
        yield Token("open", span=span, edge=span.start == at)
    stack.extend((*again, *opened))
