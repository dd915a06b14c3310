"""One message of a Telegram export: its words, whose they are, when, and from where."""

import re
from datetime import UTC, datetime
from typing import Any

from habeas.read.drafts import Page, Piece
from habeas.records.documents import UNNAMED

SURROGATES = re.compile("[\ud800-\udfff\0]")


def message_piece(message: dict[str, Any], page: Page) -> tuple[Piece | None, bool]:
    """Write a message to the page; the piece is None where it has no words.

    The second value says that its time was written without a zone.
    """
    words = _words(message.get("text")).strip()
    if message.get("type", "message") != "message" or not words:
        return None, False
    author = _name(message.get("from"))
    sent_at, zoneless = _time(message)
    page.add(f"{author}: " if author else "")
    span = page.add(words)
    page.add("\n")
    piece = Piece(
        "message",
        *span,
        author=author,
        sent_at=sent_at,
        forwarded_from=_origin(message),
        reply_to=_id(message.get("reply_to_message_id")),
        locator=_id(message.get("id")),
    )
    return piece, zoneless


def _words(text: Any) -> str:
    """Join a text that is a string, or a list of strings and marked pieces."""
    parts = text if isinstance(text, list) else [text]
    inner = (part.get("text") if isinstance(part, dict) else part for part in parts)
    return _clean("".join(part for part in inner if isinstance(part, str)))


def _clean(words: str) -> str:
    """Replace what no file can hold: halves of a character, and NUL."""
    return SURROGATES.sub("\ufffd", words.replace("\r\n", "\n").replace("\r", "\n"))


def _name(value: Any) -> str | None:
    name = " ".join(_clean(value).split()) if isinstance(value, str) else ""
    return name or None


def _origin(message: dict[str, Any]) -> str | None:
    """Say where a forwarded message came from; an origin that is hidden is "unknown"."""
    keys = ("forwarded_from", "forwarded_from_id", "saved_from")
    if not any(key in message for key in keys):
        return None
    return _name(message.get("forwarded_from")) or _name(message.get("saved_from")) or UNNAMED


def _id(value: Any) -> str | None:
    return str(value) if isinstance(value, int) and abs(value) < 10**18 else None


def _time(message: dict[str, Any]) -> tuple[datetime | None, bool]:
    """Read the time; the export's count of seconds is UTC, its written time has no zone."""
    try:
        return datetime.fromtimestamp(int(message["date_unixtime"]), UTC), False
    except (KeyError, ValueError, TypeError, OverflowError, OSError):
        pass
    try:
        written = datetime.fromisoformat(message["date"])
        if written.tzinfo:
            return written.astimezone(UTC), False
        return written.replace(tzinfo=UTC), True
    except (KeyError, ValueError, TypeError, OverflowError):
        return None, False
