"""Reads JSON step by step, so that an export cut off in the middle still gives its start."""

import re
from collections.abc import Iterator
from json import JSONDecoder
from typing import Any

DECODER = JSONDecoder(strict=False)
SPACE = re.compile(r"[ \t\n\r]*")


class BrokenOff(Exception):
    """The text stops being JSON here."""


class Cursor:
    """A place in a JSON text that moves on as values are read.

    While an object or a list is walked, each value must be taken (by `value`, or by walking it)
    before the next is asked for.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.at = 0

    def peek(self) -> str:
        """Return the next character that is no white space; "" at the end."""
        found = SPACE.match(self._text, self.at)
        self.at = found.end() if found else self.at
        return self._text[self.at : self.at + 1]

    def value(self) -> Any:
        """Read one whole value; BrokenOff where there is none."""
        self.peek()
        try:
            read, self.at = DECODER.raw_decode(self._text, self.at)
        except (ValueError, RecursionError) as error:
            raise BrokenOff from error
        return read

    def walk_object(self) -> Iterator[str]:
        """Walk the object that starts here, giving each key."""
        self._take("{")
        while self.peek() != "}":
            key = self.value()
            self._take(":")
            yield str(key)
            self._next("}")
        self.at += 1

    def walk_list(self) -> Iterator[int]:
        """Walk the list that starts here, giving the place of each value."""
        self._take("[")
        while self.peek() != "]":
            yield self.at
            self._next("]")
        self.at += 1

    def _take(self, mark: str) -> None:
        if self.peek() != mark:
            raise BrokenOff
        self.at += 1

    def _next(self, closing: str) -> None:
        mark = self.peek()
        if mark == ",":
            self.at += 1
        elif mark != closing:
            raise BrokenOff
