"""Quotation marks to spans of quoted speech, also where a text sets them wrongly."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from habeas.extract.words.tokens import MASK

Span = tuple[int, int]

MARKS = re.compile(r"[“”„«»\"]")
OPENERS, CLOSERS = "„«", "»"
MARKED = '”“»"'
WORDS = re.compile(r"\w+")
MIN_WORDS = 4
"""Shorter quotations are names and single borrowed words: they stay part of the sentence."""
DASHED = re.compile(r",?\s+[—–-]\s")
COLON = re.compile(r":\s*$")
INSERTION = re.compile(r"[,.!?…]\s+[—–-]\s+(?P<words>[^—–]{3,160}?)(?:[.,:;]?\s+[—–-]\s+|$)")


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted speech: `start` to `end` is what stands between the marks."""

    start: int
    end: int


class Quotations:
    """A document's quoted speech: where it stands, and the text with all of it masked."""

    def __init__(self, text: str, segments: Iterable[Span]) -> None:
        self._quotes = [
            q for start, end in segments for q in find_quotes(text, start=start, end=end)
        ]
        self._starts = [quote.start for quote in self._quotes]
        self.masked = _masked(text, self._quotes)

    def within(self, start: int, end: int) -> list[Quote]:
        """Return the quotations that lie inside a span."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [quote for quote in self._quotes[low:high] if quote.end <= end]


def _masked(text: str, quotes: Iterable[Quote]) -> str:
    parts: list[str] = []
    position = 0
    for quote in quotes:
        closed = quote.end < len(text) and text[quote.end] in MARKED
        opening, closing = quote.start - 1, quote.end + closed
        ends = closed and text[quote.end - 1] == "."
        parts += (text[position:opening], MASK * (closing - opening - ends), "." * ends)
        position = closing
    return "".join((*parts, text[position:]))


def find_quotes(text: str, *, start: int, end: int) -> list[Quote]:
    """Find stretches of quoted speech in `text[start:end]`; an unclosed one runs to the end."""
    quotes: list[Quote] = []
    opened: int | None = None
    for match in MARKS.finditer(text, start, end):
        position = match.start()
        if opened is None:
            if _opens(text, position, start=start, end=end):
                opened = position + 1
        elif match.group() not in OPENERS and not _opens(text, position, start=start, end=end):
            quotes.append(Quote(opened, position))
            opened = None
    if opened is not None:
        quotes.append(Quote(opened, end))
    return [q for q in quotes if _is_speech(text, q)]


def _is_speech(text: str, quote: Quote) -> bool:
    """True for a quotation of some words, and for "No," with the sign of speech at its end."""
    if len(WORDS.findall(text, quote.start, quote.end)) >= MIN_WORDS:
        return True
    ending = text[quote.end - 1] in ",.!?…" or bool(DASHED.match(text, quote.end + 1))
    return ending or bool(COLON.search(text, max(quote.start - 3, 0), quote.start - 1))


def _opens(text: str, position: int, *, start: int, end: int) -> bool:
    mark = text[position]
    if mark in OPENERS:
        return True
    if mark in CLOSERS:
        return False
    after = text[position + 1] if position + 1 < end else " "
    before = text[position - 1] if position > start else " "
    return not after.isspace() and (after.isalnum() or after in "…[(") and not before.isalnum()
