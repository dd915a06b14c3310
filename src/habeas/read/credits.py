"""Which outlets' reporting a text says it carries: the first thing to know about a rewrite."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from habeas.read.outlets import KNOWN, KNOWN_PATTERNS, NAMED, UNKNOWN_PATTERNS

LONGEST = 300_000
"""Characters looked at: no article is longer, and what is longer is no article."""


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
    for pattern in _known_patterns():
        for match in pattern.finditer(text):
            yield match.start("outlet"), _canonical(match["outlet"])


def _unknown(text: str) -> Iterator[tuple[int, str]]:
    for pattern in _unknown_patterns():
        for match in pattern.finditer(text):
            group = "outlet" if match["outlet"] else "bare"
            name = " ".join(match[group].split()).rstrip(".,")
            if name[:1].isupper() and len(name.split()) <= 5:
                yield match.start(group), _canonical(name.removeprefix("The "))


@cache
def _known_patterns() -> tuple[re.Pattern[str], ...]:
    spellings = sorted({s for name, others in KNOWN.items() for s in (name, *others)}, key=len)
    anyone = NAMED % "|".join(re.escape(s).replace(r"\ ", r"\s+") for s in reversed(spellings))
    return tuple(re.compile(pattern % anyone, re.MULTILINE) for pattern in KNOWN_PATTERNS)


@cache
def _unknown_patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(p if "(?P<bare>" in p else f"{p}(?P<bare>)") for p in UNKNOWN_PATTERNS)


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
    near = abs(len(left) - len(right)) <= 3
    return cyrillic and near and stem >= 3 and left[:stem] == right[:stem]
