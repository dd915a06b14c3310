"""Telegram Desktop exports (`result.json`): one chat, or an account with many."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from habeas.read.drafts import Draft, Opened, Page, Piece
from habeas.read.jsonstream import BrokenOff, Cursor
from habeas.read.telegram_message import message_piece
from habeas.records import Guess
from habeas.records.errors import EmptyFile, UnknownFormat

ZONE = Guess(
    "time zone", "UTC", "some messages give a time without a zone; it is kept as if in UTC"
)


@dataclass(slots=True)
class Chat:
    """A chat as it is being read: its page grows message by message."""

    page: Page = field(default_factory=Page)
    pieces: list[Piece] = field(default_factory=list)
    name: str | None = None
    id: str | None = None
    seen: int = 0
    zoneless: bool = False


def read_telegram(opened: Opened) -> list[Draft] | None:
    """Read every chat of an export; None where the text is no JSON object.

    An export that breaks off gives the messages before the break, and a guess that says where.
    Service messages and messages without words are left out. UnknownFormat for other JSON.
    """
    text = opened.text or ""
    is_json = opened.filename.lower().endswith(".json")
    if not text.lstrip().startswith("{") or not (is_json or '"messages"' in text[:5000]):
        return None
    cursor, chats = Cursor(text), list[Chat]()
    broken: tuple[Guess, ...] = ()
    try:
        _read_export(cursor, chats)
    except BrokenOff:
        seen = sum(chat.seen for chat in chats)
        why = (
            f"the export breaks off after {seen} messages, at character {cursor.at} of {len(text)}"
        )
        broken = (Guess("truncated", "true", why),)
    return _drafts(chats, broken)


def _read_export(cursor: Cursor, chats: list[Chat]) -> None:
    """Walk the outer object: it is a chat itself, or holds lists of chats."""
    chat = Chat()
    for key in cursor.walk_object():
        if key in {"chats", "left_chats"} and cursor.peek() == "{":
            for inner in cursor.walk_object():
                if inner == "list" and cursor.peek() == "[":
                    _read_chats(cursor, chats)
                else:
                    cursor.value()
        else:
            _read_member(cursor, key, chat, chats)


def _read_chats(cursor: Cursor, chats: list[Chat]) -> None:
    for _ in cursor.walk_list():
        chat = Chat()
        if cursor.peek() != "{":
            cursor.value()
            continue
        for key in cursor.walk_object():
            _read_member(cursor, key, chat, chats)


def _read_member(cursor: Cursor, key: str, chat: Chat, chats: list[Chat]) -> None:
    """Take over one member of a chat; it counts as a chat once its messages are met."""
    if key == "messages" and cursor.peek() == "[":
        chats.append(chat)
        for _ in cursor.walk_list():
            _add(chat, cursor.value())
        return
    value = cursor.value()
    if key == "name" and isinstance(value, str):
        chat.name = value
    elif key == "id" and isinstance(value, (int, str)):
        chat.id = str(value)


def _add(chat: Chat, message: Any) -> None:
    if not isinstance(message, dict):
        return
    chat.seen += 1
    piece, zoneless = message_piece(message, chat.page)
    if piece:
        chat.pieces.append(piece)
        chat.zoneless |= zoneless


def _drafts(chats: list[Chat], broken: tuple[Guess, ...]) -> list[Draft]:
    spoken = [chat for chat in chats if chat.pieces]
    if not spoken and broken:
        raise UnknownFormat(f"JSON without a whole message: {broken[0].why}")
    if not chats:
        raise UnknownFormat("JSON, but not an export of Telegram: it holds no list of messages")
    if not spoken:
        raise EmptyFile("the export holds no message with words")
    locators = _locators(chats)
    return [
        Draft(
            kind="chat",
            text=chat.page.text,
            pieces=tuple(chat.pieces),
            locator=locator,
            title=chat.name,
            guesses=broken + ((ZONE,) if chat.zoneless else ()),
        )
        for chat, locator in zip(chats, locators, strict=True)
        if chat.pieces
    ]


def _locators(chats: list[Chat]) -> Iterator[str]:
    """Name each chat within the file; a file of one chat needs no name."""
    taken: set[str] = set()
    for number, chat in enumerate(chats, 1):
        locator = "" if len(chats) == 1 else f"chat {chat.id or number}"
        yield locator if locator not in taken else f"{locator} #{number}"
        taken.add(locator)
