"""Forms: lines that give a heading, a colon and an answer; also where they stand in a letter."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

from habeas.read.datelines import head_date
from habeas.read.drafts import Draft, Opened, Piece
from habeas.read.headings import is_heading_cell
from habeas.read.letterheads import SUBMITTED
from habeas.read.lines import Span, line_spans, paragraphs

FIELD = re.compile(
    r"(?:[-*•]\s*|\d{1,2}[.)]\s*)?([^\W\d_][^:\n]{0,59}?)\s*:(?:[ \t]+(\S[^\n]*)|[ \t]*$)"
)
LARGEST_FORM = 200_000
SENTENCE_END = re.compile(r"[^\W\d_]{4}[.!?]\s")
SPEECH = ("«", "“", "„", "—", "–")
KEY_WORDS = 7
KNOWN_KEY_WORDS = 4
FEWEST = 3
LONGEST_ANSWER = 200
FULL_LINE = 40


def read_form(opened: Opened) -> list[Draft] | None:
    """Read a form; None where most lines are not fields, or the same few keys come again."""
    text = opened.text or ""
    if len(text) > LARGEST_FORM:
        return None
    spans = list(line_spans(text))
    fields = {line: match for line in spans if (match := _field(text, line))}
    keys = {match[1].lower() for match in fields.values()}
    if len(fields) < FEWEST or len(fields) < 0.6 * len(spans) or len(keys) < 0.7 * len(fields):
        return None
    pieces = _pieces(text, spans, set(fields), whole_form=True)
    first = spans[0]
    title = text[slice(*first)] if first not in fields else None
    return [Draft("form", text, tuple(pieces), title=title, **_submitted(text, pieces))]


def _submitted(text: str, pieces: list[Piece]) -> dict[str, Any]:
    """Date a form by the field that says when it was filled in."""
    for piece in pieces:
        found = head_date(text[piece.start : piece.end]) if piece.label else None
        if found and SUBMITTED.fullmatch(piece.label or ""):
            date, doubt = found
            start = text.find(date.text, piece.start)
            placed = replace(date, start=start, end=start + len(date.text))
            return {"published_at": placed, "guesses": (doubt,) if doubt else ()}
    return {}


def body_pieces(text: str, spans: list[Span]) -> list[Piece]:
    """Cut a letter's body into paragraphs, and fields where several stand together."""
    if len(text) > LARGEST_FORM:
        return [Piece("paragraph", *line) for line in paragraphs(text, spans)]
    return _pieces(text, spans, _runs(text, spans), whole_form=False)


def _field(text: str, line: Span) -> re.Match[str] | None:
    match = FIELD.fullmatch(text, *line)
    if not match or len(match[1].split()) > KEY_WORDS or SENTENCE_END.search(match[1]):
        return None
    return match


def _runs(text: str, spans: list[Span]) -> set[Span]:
    """Find the lines that are fields: neighbours of one another, or under a known heading."""
    matched = {line for line in spans if _field(text, line)}
    known = {line for line in matched if _is_known(text, line)}
    beside = {
        line
        for pair in pairwise(spans)
        for line in pair
        if set(pair) <= matched and text.count("\n", pair[0][1], pair[1][0]) == 1
    }
    return known | {line for line in beside if _short(text, line)}


def _is_known(text: str, line: Span) -> bool:
    match = _field(text, line)
    return bool(match and len(match[1].split()) <= KNOWN_KEY_WORDS and is_heading_cell(match[1]))


def _short(text: str, line: Span) -> bool:
    """A field's answer is short; what follows "he said:" is speech, or goes on for sentences."""
    match = _field(text, line)
    answer = (match[2] or "") if match else ""
    return len(answer) <= LONGEST_ANSWER and not answer.startswith(SPEECH)


def _pieces(text: str, spans: list[Span], fields: set[Span], *, whole_form: bool) -> list[Piece]:
    """Cut lines to fields and prose; an answer may stand under its heading or run over a line."""
    pieces: list[Piece] = []
    prose: list[Span] = []
    label: str | None = None
    for line in spans:
        match = _field(text, line) if line in fields else None
        if match:
            pieces += _prose(text, prose, heading=whole_form and not pieces)
            prose, label = [], match[1]
            if match[2]:
                pieces.append(Piece("field", match.start(2), line[1], label=label))
                label = None
        elif label:
            pieces.append(Piece("field", *line, label=label))
            label = None
        elif whole_form and not prose and _runs_over(text, pieces, line):
            last = pieces.pop()
            pieces.append(Piece("field", last.start, line[1], label=last.label))
        else:
            prose.append(line)
    return pieces + _prose(text, prose, heading=False)


def _runs_over(text: str, pieces: list[Piece], line: Span) -> bool:
    """True where a long answer goes on in the very next line."""
    if not pieces or pieces[-1].kind != "field":
        return False
    last = pieces[-1]
    gap = text[last.end : line[0]]
    return gap.count("\n") == 1 and last.end - last.start >= FULL_LINE


def _prose(text: str, lines: list[Span], *, heading: bool) -> list[Piece]:
    if heading:
        return [Piece("heading", *line) for line in lines]
    return [Piece("paragraph", *line) for line in paragraphs(text, lines)]
