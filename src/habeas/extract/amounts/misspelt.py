"""A month that is one slip of the pen away from its name: Septmeber, сентебре, у вересьні.

People who write in haste misspell the longer months, and a date that is lost with them is lost
for good. Only what no dictionary knows is read so, and never a short name.
"""

from difflib import SequenceMatcher
from functools import cache, lru_cache

from habeas.extract.amounts.phrases import words_of
from habeas.extract.amounts.timewords import MONTHS
from habeas.extract.words.forms import is_known

SHORTEST, LONGEST = 5, 11
ALIKE = 0.85
"""SequenceMatcher's ratio; one slip in seven letters is .857."""
SLIP = 2
"""Letters that one slip can bring in or take away."""


@lru_cache(maxsize=1 << 14)
def month_meant(word: str) -> str | None:
    """Return the month's name that a lower-case word misspells, or None."""
    if not SHORTEST <= len(word) <= LONGEST:
        return None
    letters = set(word)
    for name, own in _names().get(word[0], ()):
        if abs(len(name) - len(word)) < SLIP and len(letters ^ own) <= SLIP:
            if word == name:
                return None
            if not word.startswith(name) and _alike(word, name):
                return None if is_known(word) else name
    return None


def _alike(word: str, name: str) -> bool:
    return SequenceMatcher(None, name, word, autojunk=False).ratio() >= ALIKE


@cache
def _names() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """The longer names of months and their cases, with their letters, by first letter."""
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for name in words_of(MONTHS):
        if len(name) > SHORTEST:
            found.setdefault(name[0], []).append((name, frozenset(name)))
    return found
