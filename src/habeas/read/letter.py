"""Letters and e-mails kept as text, with header lines (From, Date, Subject) at their head."""

import re
from dataclasses import replace
from datetime import datetime
from email.header import decode_header, make_header
from email.utils import parsedate_to_datetime

from habeas.read.datelines import head_date
from habeas.read.drafts import Draft, Opened, Piece
from habeas.read.forms import body_pieces
from habeas.read.letterheads import DATE, HEADER_NAMES, SENDER, SUBJECT
from habeas.read.lines import Span, line_spans
from habeas.read.partial import span
from habeas.records import Guess, Interval

HEADER = re.compile(r"([^\W\d_][\w-]*)\s*:\s*(\S[^\n]*)?")
ADDRESS = re.compile(r"\s*[<(\[]?[\w.+-]+@[\w.-]+[>)\]]?\s*")
HEAD = 20_000
LONGEST_DATE = 200
Header = tuple[str, str, Span]


def read_letter(opened: Opened) -> list[Draft] | None:
    """Read a letter: header lines are headings, the rest is its writer's; None for other texts."""
    text = opened.text or ""
    headers = _headers(text)
    names = {name for name, _, _ in headers}
    if len(names) == 1 or not names & {*SENDER, *SUBJECT}:
        return None
    head_end = headers[-1][2][1]
    author = _author(_first(headers, SENDER))
    spans = [line for line in line_spans(text) if line[0] >= head_end]
    pieces = [Piece("heading", *line) for _, _, line in headers]
    pieces += [replace(piece, author=author) for piece in body_pieces(text, spans)]
    published, guesses = _published(text, headers)
    return [
        Draft(
            kind="email",
            text=text,
            pieces=tuple(pieces),
            title=_decoded(_first(headers, SUBJECT)),
            published_at=published,
            guesses=guesses,
        )
    ]


def _headers(text: str) -> list[Header]:
    """Collect the header lines that the text starts with."""
    found: list[Header] = []
    for line in line_spans(text, min(len(text), HEAD)):
        if found and "\n\n" in text[found[-1][2][1] : line[0]]:
            break
        match = HEADER.fullmatch(text, *line)
        if match and match[1].lower() in HEADER_NAMES:
            found.append((match[1].lower(), (match[2] or "").strip(), line))
        elif not found or text[line[0] - 1] not in " \t":
            break
        else:
            name, value, (start, _) = found[-1]  # a long header goes on in an indented line
            found[-1] = (name, f"{value} {text[slice(*line)]}", (start, line[1]))
    return found


def _first(headers: list[Header], names: tuple[str, ...]) -> str:
    return next((value for name, value, _ in headers if name in names and value), "")


def _author(sender: str) -> str | None:
    """Take the writer's name; the address only where there is no name."""
    name = ADDRESS.sub(" ", _decoded(sender) or "").strip(" \"'")
    return name or sender.strip(" <>") or None


def _decoded(value: str) -> str | None:
    """Undo the ASCII armour that mail programs put around other letters."""
    if "=?" in value:
        try:
            value = str(make_header(decode_header(value)))
        except (LookupError, ValueError):
            return value
    return value or None


def _published(text: str, headers: list[Header]) -> tuple[Interval | None, tuple[Guess, ...]]:
    """Read the date header, with its place in the text."""
    for name, value, line in headers:
        if name in DATE and value:
            mailed = _mail_date(value[:LONGEST_DATE])
            date, guess = (
                (mailed, None) if mailed else head_date(value[:LONGEST_DATE]) or (None, None)
            )
            if date:
                start = text.find(date.text, *line)
                placed = replace(date, start=start, end=start + len(date.text))
                return (placed if start >= 0 else date), (guess,) if guess else ()
    return None, ()


def _mail_date(value: str) -> Interval | None:
    """Read a date as mail programs write it; the day is the sender's own."""
    try:
        day: datetime = parsedate_to_datetime(value)
        return span(value, day.year, day.month, day.day)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
