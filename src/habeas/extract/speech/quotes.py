"""Quotation marks to spans of quoted speech, also where a text sets them wrongly."""

import re
from dataclasses import dataclass

MARKS = re.compile(r"[“”„«»\"]")
OPENERS, CLOSERS = "„«", "»"
WORDS = re.compile(r"\w+")
MIN_WORDS = 4
"""Shorter quotations are names and single borrowed words: they stay part of the sentence."""
INSERTION = re.compile(r"[,.!?…]\s+[—–-]\s+(?P<words>[^—–]{3,160}?)(?:[.,:;]?\s+[—–-]\s+|$)")


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted speech: `start` to `end` is what stands between the marks."""

    start: int
    end: int


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
    return [q for q in quotes if len(WORDS.findall(text, q.start, q.end)) >= MIN_WORDS]


def _opens(text: str, position: int, *, start: int, end: int) -> bool:
    mark = text[position]
    if mark in OPENERS:
        return True
    if mark in CLOSERS:
        return False
    after = text[position + 1] if position + 1 < end else " "
    before = text[position - 1] if position > start else " "
    return not after.isspace() and (after.isalnum() or after in "…[(") and not before.isalnum()
