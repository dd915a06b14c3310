"""Readings to the words that are their own: without headers, greetings and other set phrases.

Twelve letters to one office share its address, a greeting and a closing line; that makes none of
them a copy of another.
"""

from collections import defaultdict
from collections.abc import Sequence

from habeas.records import Reading, normalised

LETTERS = frozenset({"email", "form"})
SHORT_LINE = 80
"""Characters up to which a line that stands in several texts is a set phrase, and no copied one."""
SET_PHRASE = 3
"""Documents that must hold a line before it is one."""


def boilerplate(readings: Sequence[Reading]) -> frozenset[str]:
    """Find the short lines that stand word for word in several documents."""
    holders: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        for segment in reading.segments:
            if segment.end - segment.start <= SHORT_LINE and reading.document.kind != "chat":
                line = normalised(reading.document.text[segment.start : segment.end])
                holders[line].add(reading.document.id)
    return frozenset(line for line, found in holders.items() if len(found) >= SET_PHRASE)


def own_words(reading: Reading, common: frozenset[str]) -> str:
    """A document's text without set phrases, and without the header lines of a letter."""
    text, letter = reading.document.text, reading.document.kind in LETTERS
    if not reading.segments:
        return text
    kept = (text[s.start : s.end] for s in reading.segments if not (letter and s.kind == "heading"))
    return "\n".join(words for words in kept if normalised(words) not in common)
