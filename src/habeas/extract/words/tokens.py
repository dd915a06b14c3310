"""Text to a line of normalised tokens in which the mentions are marked.

The line is one string, so that the language tables can be compiled to regular expressions: each
token is followed by a space, and a mention is set between an opening mark, with a letter for its
kind, and a closing one. These marks and quotation marks all begin with one sign, so that a pattern
reads past them at little cost. Offsets of the text are kept beside it.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from habeas.extract.found import Found, Places
from habeas.names import mended

PASSED = "\ue000"
OPEN, CLOSE = f"{PASSED}\ue001", f"{PASSED}\ue002"
QUOTES = frozenset('"«»„')
KIND_MARKS = {
    "quantity": "q",
    "money": "m",
    "date": "t",
    "duration": "u",
    "facility": "f",
    "person": "p",
    "organisation": "o",
    "place": "l",
}
MARK = re.compile(rf"{OPEN}\w(?= )")
REMEMBERED = 1 << 14
MASK = "\ue010"
"""Stands for each character of a stretch that is read apart; a run of it is one token."""
TOKEN = re.compile(rf"{MASK}+|" r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-'’ʼ‑][^\W\d_]+)*|\w+|[^\w\s]")
_FOLD = str.maketrans({"ё": "е", "’": "'", "ʼ": "'", "‘": "'", "‑": "-", "“": '"', "”": '"'})


def fold(word: str) -> str:
    """Fold what the language tables do not tell apart: case, ё, typographic marks."""
    return word.lower().translate(_FOLD)


def in_line(form: str) -> str:
    """How a token's form stands in a line."""
    return PASSED + form if form in QUOTES else form


class Token(NamedTuple):
    """One word or sign: its offsets in the document, and its normalised form."""

    start: int
    end: int
    form: str


@dataclass(frozen=True)
class TokenLine:
    """The tokens of a stretch of text, and the marked string that patterns run over.

    `positions[i]` is where token i begins in `line`; `found` are the mentions inside.
    """

    tokens: tuple[Token, ...]
    line: str
    positions: tuple[int, ...]
    found: tuple[Found, ...]

    @cached_property
    def starts(self) -> frozenset[str]:
        """Its words, its marks, and every beginning of a word with a star: what it can match."""
        words = {token.form for token in self.tokens}
        stems = {f"{form[:end]}*" for form in words for end in range(1, len(form) + 1)}
        return frozenset(words | stems | set(MARK.findall(self.line)))

    def token_at(self, position: int) -> int:
        """Index of the first token at or after a position of the line."""
        return bisect_left(self.positions, position)


@lru_cache(maxsize=8)
def token_line(text: str, found: Places, *, start: int, end: int) -> TokenLine:
    """Tokenise `text[start:end]` with the mentions that lie inside it marked.

    Who says a sentence and what it tells are asked one after the other, mostly of the same words.
    """
    inside = tuple(found.within(start, end))
    tokens = tuple(
        Token(match.start(), match.end(), _form(match.group()))
        for match in TOKEN.finditer(text, start, end)
    )
    opens, closes = _marks(inside)
    parts: list[str] = [" "]
    positions: list[int] = []
    length = 1
    for token in tokens:
        before = "".join(f"{OPEN}{kind} " for kind in opens.pop(token.start, ()))
        after = f"{CLOSE} " * closes.pop(token.end, 0)
        positions.append(length + len(before))
        piece = f"{before}{in_line(token.form)} {after}"
        parts.append(piece)
        length += len(piece)
    return TokenLine(tokens, "".join(parts), tuple(positions), inside)


@lru_cache(maxsize=REMEMBERED)
def _form(word: str) -> str:
    return MASK if word[0] == MASK else fold(mended(word))


def _marks(found: Sequence[Found]) -> tuple[dict[int, list[str]], dict[int, int]]:
    opens: dict[int, list[str]] = {}
    closes: dict[int, int] = {}
    for item in sorted(found, key=lambda f: (f.start, -f.end)):
        opens.setdefault(item.start, []).append(KIND_MARKS[item.kind])
        closes[item.end] = closes.get(item.end, 0) + 1
    return opens, closes
