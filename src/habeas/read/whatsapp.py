"""WhatsApp text exports, as Android and iPhone phones write them, in and out of English."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from habeas.read.drafts import Draft, Opened, Page, Piece
from habeas.read.whatsapp_time import STAMP, Stamp, reading_of, sent_at
from habeas.read.whatsapp_words import FORWARDED, FORWARDED_FROM, SYSTEM, SYSTEM_AS_MESSAGE
from habeas.records import Guess
from habeas.records.documents import UNNAMED

INVISIBLE = "\u200e\u200f\u202a\u202b\u202c\u2068\u2069\ufeff"
HEADER = re.compile(
    rf"^[{INVISIBLE}]*(?:\[{STAMP}\][^\S\n]|{STAMP.replace('(?P<', '(?P<a_')}[^\S\n][-–—][^\S\n])",
    re.MULTILINE,
)
SYSTEM_LINE = re.compile("|".join(map(re.escape, SYSTEM)), re.IGNORECASE)
NOTICE = re.compile("|".join(map(re.escape, SYSTEM_AS_MESSAGE)), re.IGNORECASE)
AUTHOR = re.compile(r"([^:\n]{1,80}):(?:\s|$)")
TYPED_MARK = re.compile(
    rf"(?:(?P<named>{'|'.join(FORWARDED_FROM)})\s+(?P<origin>[^\n:]{{1,80}})"
    rf"|(?:{'|'.join(sorted(FORWARDED, key=len, reverse=True))}))"
    r"[^\S\n]*(?:[.!]?[^\S\n]*\n|:\s*(?=\S))",
    re.IGNORECASE,
)
HEAD = 20_000
SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One stamped line of the export, with the lines that go on from it."""

    stamp: Stamp
    body: str
    line: int


def read_whatsapp(opened: Opened) -> list[Draft] | None:
    """Read an export: messages with author and time; None where the text is none."""
    text = opened.text or ""
    if not _is_export(text):
        return None
    entries = list(_entries(text))
    order, guesses = reading_of([entry.stamp for entry in entries])
    page, pieces = Page(), []
    before = text[: HEADER.search(text).start()].strip()  # type: ignore[union-attr]  # is an export
    if before:
        pieces.append(Piece("heading", *page.add(before)))
        page.add("\n")
    for entry in entries:
        pieces.append(replace(_piece(entry, page), sent_at=sent_at(entry.stamp, order)))
        page.add("\n")
    pieces = [piece for piece in pieces if piece.start < piece.end]
    return [Draft("chat", page.text, tuple(pieces), guesses=_with_zone(guesses))]


def _is_export(text: str) -> bool:
    """An export starts with a stamped line, or holds several near its start."""
    head = text[:HEAD]
    found = list(HEADER.finditer(head))
    if not found:
        return False
    bodies = [head[match.end() : head.find("\n", match.end())] for match in found]
    has_author = any(AUTHOR.match(body) for body in bodies)
    return has_author and (
        len(found) >= SEVERAL or not head[: found[0].start()].strip(INVISIBLE + " \n")
    )


def _entries(text: str) -> Iterator[Entry]:
    line, at = 1, 0
    match = HEADER.search(text)
    while match:
        following = HEADER.search(text, match.end())
        line += text.count("\n", at, match.start())
        at = match.start()
        end = following.start() if following else len(text)
        parts = {k.removeprefix("a_"): v for k, v in match.groupdict().items() if v is not None}
        yield Entry(Stamp.of(parts), text[match.end() : end].strip(INVISIBLE + " \n\t"), line)
        match = following


def _piece(entry: Entry, page: Page) -> Piece:
    """Write an entry to the page; the span covers only the author's own words."""
    locator = f"line {entry.line}"
    author, words = _split(entry.body)
    if author is None:
        return Piece("heading", *page.add(entry.body), locator=locator)
    page.add(f"{author}: ")
    forwarded, mark = _forward(words)
    page.add(words[:mark])
    span = page.add(words[mark:])
    return Piece("message", *span, author=author, forwarded_from=forwarded, locator=locator)


def _split(body: str) -> tuple[str | None, str]:
    """Part the author from the words; no author where WhatsApp itself speaks."""
    match = AUTHOR.match(body)
    if not match or SYSTEM_LINE.search(match[1]):
        return None, body
    words = body[match.end() :]
    bare = words.strip(INVISIBLE + " \n\t")
    if words != bare and NOTICE.search(bare):
        return None, body
    return match[1].strip(INVISIBLE + " ~\u202f"), bare


def _forward(words: str) -> tuple[str | None, int]:
    """Find a forward mark at the start of a message: whom it names, and where the words begin."""
    match = TYPED_MARK.match(words)
    if not match or not words[match.end() :].strip():
        return None, 0
    origin = (match["origin"] or "").strip()
    skipped = len(words[match.end() :]) - len(words[match.end() :].lstrip())
    return origin or UNNAMED, match.end() + skipped


def _with_zone(guesses: tuple[Guess, ...]) -> tuple[Guess, ...]:
    why = "the export gives times without a zone; they are kept as written, as if in UTC"
    return (*guesses, Guess("time zone", "UTC", why))
