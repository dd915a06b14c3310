"""Which outlets' reporting a text says it carries: the first thing to know about a rewrite."""

import re
from collections.abc import Iterator
from itertools import chain

from habeas.names import given_classes
from habeas.read.credit_patterns import known_patterns, unknown_patterns
from habeas.read.outlets import KNOWN

LONGEST = 300_000
"""Characters looked at: no article is longer, and what is longer is no article."""
MOST_WORDS = 5
ENDING = 3
SHORTEST_STEM = 4


def credits_of(text: str, publisher: str | None) -> tuple[str, ...]:
    """Name the outlets that a text credits, in order of first credit, but not its own publisher."""
    sample = text[:LONGEST]
    found = sorted(chain(_known(sample), _unknown(sample)))
    names: list[str] = []
    for _, name in found:
        same = any(same_outlet(name, other) for other in [*names, publisher or ""])
        if not same:
            names.append(name)
    return tuple(names)


def _known(text: str) -> Iterator[tuple[int, str]]:
    for pattern in known_patterns():
        for match in pattern.finditer(text):
            yield match.start("outlet"), _canonical(match["outlet"])


def _unknown(text: str) -> Iterator[tuple[int, str]]:
    for pattern in unknown_patterns():
        for match in pattern.finditer(text):
            name = " ".join(match["outlet"].split()).rstrip(".,").removeprefix("The ")
            if name[:1].isupper() and len(name.split()) <= MOST_WORDS and not _person(name):
                yield match.start("outlet"), _canonical(name)


def _person(name: str) -> bool:
    """True for the man of "told the newspaper Sergei Markov", as Russian orders it."""
    words = name.split()
    return len(words) == 2 and any(given_classes(word) for word in words)  # noqa: PLR2004


def _canonical(written: str) -> str:
    """Give an outlet its own name where the written one is known."""
    for name, others in KNOWN.items():
        if any(same_outlet(written, spelling) for spelling in (name, *others)):
            return name
    return written


def same_outlet(left: str, right: str) -> bool:
    """True for one outlet under two spellings or in two case forms."""
    one, two = _words(left), _words(right)
    return bool(one) and len(one) == len(two) and all(map(_alike, one, two))


def _words(name: str) -> list[str]:
    words = re.findall(r"[\w.+-]+", name.lower().replace("ё", "е"))
    return words[1:] if words[:1] == ["the"] else words


def _alike(left: str, right: str) -> bool:
    """Compare two words but for a Cyrillic ending."""
    if left == right:
        return True
    stem = min(len(left), len(right)) - 2
    cyrillic = not (left + right).isascii()
    near = abs(len(left) - len(right)) <= ENDING
    longer, shorter = sorted((left, right), key=len, reverse=True)
    ends = longer.startswith(shorter) or (stem >= SHORTEST_STEM and left[:stem] == right[:stem])
    return cyrillic and near and len(shorter) >= ENDING and ends
