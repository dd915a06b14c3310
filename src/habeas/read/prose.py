"""Plain text: articles with a headline, unmarked letters, and any other page."""

import re
from dataclasses import replace

from habeas.read.datelines import head_date
from habeas.read.drafts import Draft, Opened, Piece
from habeas.read.forms import body_pieces
from habeas.read.letterheads import PUBLISHED, SALUTATION
from habeas.read.lines import Span, line_spans, paragraphs
from habeas.records import Guess, Interval

HEADLINE = range(12, 200)
HEADLINE_WORDS = 3
BODY = 100
"""Characters: a paragraph this long, or one with a full stop inside, is prose."""
HEAD_LINES = 12
OFFICIAL = re.compile(r"(\d{1,2}\.\d{1,2}\.\d{4})\s*(?:г\.|р\.)?\s*(?:№|N|No\.?)\s*\S")
"""The date and number that an office puts on a letter: "02.09.2022 № 45/ТО"."""
DATE_EXTRA = re.compile(
    r"[\d\s:.,/–—-]|GMT|UTC|MSK|МСК|[ap]\.?m\.?|г(?:ода?)?\b|р(?:оку)?\b|[|•]", re.IGNORECASE
)
ENDS_OPEN = ("...", "…")


def read_prose(opened: Opened) -> list[Draft]:
    """Read any text as paragraphs; an article where headlines stand over prose."""
    text = opened.text or ""
    spans = list(line_spans(text))
    if _is_letter(text, spans):
        return [_letter(text, spans)]
    parts = paragraphs(text, spans)
    heads = _headlines(text, parts)
    pieces = tuple(
        Piece("heading" if number < heads else "paragraph", *part)
        for number, part in enumerate(parts)
    )
    published, guesses = _dateline(text, spans[:HEAD_LINES])
    if not heads:
        return [Draft("page", text, pieces, published_at=published, guesses=guesses)]
    title = " ".join(text[slice(*parts[0])].split())
    guesses += (
        Guess("kind", "article", "a headline stands over prose"),
        Guess("title", title, "the first line, which is short and has no full stop"),
    )
    return [Draft("article", text, pieces, title=title, published_at=published, guesses=guesses)]


def _letter(text: str, spans: list[Span]) -> Draft:
    published, guesses = _dateline(text, spans[:HEAD_LINES])
    why = Guess("kind", "email", "it addresses its reader as letters do")
    pieces = tuple(body_pieces(text, spans))
    return Draft("email", text, pieces, published_at=published, guesses=(*guesses, why))


def _is_letter(text: str, spans: list[Span]) -> bool:
    """A short line near the start that greets the reader."""
    heads = [text[start : min(end, start + 400)] for start, end in spans[:HEAD_LINES]]
    return any(SALUTATION.match(head) for head in heads)


def _headlines(text: str, parts: list[Span]) -> int:
    """Count the headlines and teasers before the first prose; 0 where the text has no headline."""
    for number, part in enumerate(parts[:6]):
        if _is_prose(text, part):
            return number if number and _is_headline(text, parts[0]) else 0
    return 0


def _is_headline(text: str, part: Span) -> bool:
    words = text[slice(*part)] if part[1] - part[0] in HEADLINE else ""
    return (
        len(words.split()) >= HEADLINE_WORDS
        and words[-1] not in ".,;:"
        and any(map(str.islower, words))
    )


def _is_prose(text: str, part: Span) -> bool:
    start, end = part
    if text.endswith(ENDS_OPEN, start, end) and end - start < max(HEADLINE):
        return False
    closed = text[end - 1] in ".!?»”\"')"
    inner = ". " in text[start : min(end, start + 2000)]
    return end - start >= max(HEADLINE) or (closed and (end - start >= BODY or inner))


def _dateline(text: str, spans: list[Span]) -> tuple[Interval | None, tuple[Guess, ...]]:
    """Find one of the first lines that is only a date, says it is one, or numbers a letter."""
    for start, end in spans:
        line = text[start : min(end, start + 120)]
        label = PUBLISHED.match(line)
        found = head_date(line[label.end() :] if label else line)
        if not found or not (label or OFFICIAL.match(line) or _only_date(line, found[0])):
            continue
        date, doubt = found
        at = text.find(date.text, start)
        placed = replace(date, start=at, end=at + len(date.text))
        where = "start" if 2 * start < len(text) else "end"  # a short letter is dated below
        why = f"a line near the {where} that is only a date, or the date and number of a letter"
        inferred = None if label else Guess("published_at", date.text, why)
        return placed, tuple(guess for guess in (inferred, doubt) if guess)
    return None, ()


def _only_date(line: str, date: Interval) -> bool:
    return not DATE_EXTRA.sub("", line.replace(date.text, "", 1)).strip()
