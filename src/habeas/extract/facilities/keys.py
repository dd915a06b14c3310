"""What a table of names is looked up by: the first letters of a name, alike for all its spellings.

A table has thousands of rows and a text meets a few. A row stands under all the letters that no
ending and no transliteration changes, so that hardly any pattern is compiled and tried in vain.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

from habeas.extract.facilities.spelling import CYRILLIC, LATIN, LETTER

Row = TypeVar("Row")

LONGEST = 7
READ = 24
"""Letters of a word that are looked at."""
REMEMBERED = 1 << 14
SHORT = 3
"""Letters that tell a region's own name from its towns'."""
WORD = re.compile(rf"(?<![^\W_]){LETTER}(?:['’ʼ]?{LETTER})+")
"""What may begin a name: a word of letters, with its apostrophes."""
GROUPS = re.compile(r"shch|sch|šč|sh|tch|ch|kh|zh|ts|tz|ph|ou|[yijьъ'’ʼ]")
GROUP = {
    "shch": "s", "sch": "s", "šč": "s", "sh": "s", "tch": "c", "ch": "c", "kh": "h", "zh": "z",
    "ts": "c", "tz": "c", "ph": "f", "ou": "u",
}  # fmt: skip
ALIKE = str.maketrans("ёэєіїыйґwxžščkg", "еееииииг" + "vhzscch")
DOUBLE = re.compile(r"(.)\1+")
PIECE = re.compile(
    r"(?:\[(?P<one_of>\w+|'[^\]]+)\]|(?P<letter>[^\W\d_]))(?P<maybe>\??)|(?P<other>.)", re.DOTALL
)
UNSURE = re.compile("ё|[сзкцтпшчж][гх]|оу|т[сшч]|сч")
"""Where the transliterations of a name part beyond what is folded."""


@lru_cache(maxsize=REMEMBERED)
def folded(word: str) -> str:
    """The word's first letters without their variants."""
    letters = GROUPS.sub(lambda m: GROUP.get(m.group(), ""), word[:READ].lower())
    return DOUBLE.sub(r"\1", letters.translate(ALIKE))


def key(words: str, source: str) -> str:
    """The letters that all spellings of a name begin with, which `source` is the pattern of."""
    return _told(source) if CYRILLIC.search(words) else latin_key(words)


def _told(source: str) -> str:
    """The letters that all words begin with which this pattern of a Cyrillic name finds."""
    letters = ""
    for piece in PIECE.finditer(source.removeprefix("(?-i:")):
        told = {folded(letter) for letter in piece["one_of"] or piece["letter"] or "?!"}
        if told == {""} or (piece["maybe"] and told == {letters[-1:]}):
            continue
        if len(told) > 1 or piece["maybe"]:
            break
        letters += told.pop()
    return DOUBLE.sub(r"\1", letters)[:LONGEST]


def latin_key(words: str) -> str:
    """The letters that all transliterations of a name begin with."""
    first = WORD.match(words.lower())
    letters = first.group() if first else words
    unsure = UNSURE.search(letters)
    letters = letters[: unsure.start()] if unsure else letters
    return folded("".join(LATIN.get(at, at).split("|")[0] for at in letters))[:LONGEST]


class Index(Generic[Row]):
    """Rows of a table under their keys."""

    def __init__(self, rows: Iterable[tuple[str, Row]]) -> None:
        """Keep the rows in their order, each once under a key."""
        self._under: dict[str, dict[Row, int]] = {}
        for rank, (under, row) in enumerate(rows):
            self._under.setdefault(under, {}).setdefault(row, rank)
        self._lengths = sorted({len(under) for under in self._under})
        self._beginning = lru_cache(maxsize=REMEMBERED)(self._looked_up)

    def __iter__(self) -> Iterator[Row]:
        """Every row, in no order."""
        return iter({row for rows in self._under.values() for row in rows})

    def rows(self, word: str) -> tuple[Row, ...]:
        """The rows that a name beginning with this word may be, in their order."""
        return self._beginning(folded(word)[:LONGEST])

    def _looked_up(self, letters: str) -> tuple[Row, ...]:
        found: dict[Row, int] = {}
        for length in self._lengths:
            if length <= len(letters):
                found |= self._under.get(letters[:length], {})
        return tuple(sorted(found, key=found.__getitem__))
