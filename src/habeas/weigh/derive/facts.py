"""A text in, its numbers and names in order out: what survives translation."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from habeas.weigh.derive.numbers_table import LARGE, SMALL
from habeas.weigh.spelling import sounds

_TOKEN = re.compile(r"\d+(?:[ \u00a0\u202f.,]\d{3})*(?!\d)|[^\W\d_]+")
_OPENS = re.compile(r"(?:^|[.!?…:]|[“«„\"(—–-])\s*$|\n\s*$")
_SMALLEST = 10
_YEARS = range(1900, 2101)
_SHORTEST_NAME = 4


def facts(text: str) -> tuple[str, ...]:
    """List the numbers and names of a text in the order in which each first stands.

    A capital letter makes a name only where the same word also stands inside a sentence.
    """
    tokens = [(m.start(), m.group()) for m in _TOKEN.finditer(text)]
    names = {sounds(word) for start, word in tokens if _name_like(word) and _inside(text, start)}
    found: dict[str, None] = {}
    for at, (_, token) in enumerate(tokens):
        number = _number(token, tokens[at + 1][1] if at + 1 < len(tokens) else "")
        if number is not None:
            found[str(number)] = None
        elif _name_like(token) and sounds(token) in names:
            found[sounds(token)] = None
    return tuple(found)


def in_order(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """Return the longest run of facts that both texts give in the same order."""
    place = {fact: at for at, fact in enumerate(other)}
    ends: list[int] = []
    chain: list[tuple[int, int]] = []  # (index in `one`, index of its predecessor in chain)
    last: list[int] = []
    for at, fact in enumerate(one):
        if fact not in place:
            continue
        slot = bisect_left(ends, place[fact])
        chain.append((at, last[slot - 1] if slot else -1))
        ends[slot : slot + 1] = [place[fact]]
        last[slot : slot + 1] = [len(chain) - 1]
    run: list[str] = []
    step = last[-1] if last else -1
    while step >= 0:
        at, step = chain[step]
        run.append(one[at])
    return run[::-1]


def _number(token: str, after: str) -> int | None:
    if token[0].isdigit():
        base = int(re.sub(r"\D", "", token)[:15])
    elif token.casefold() in SMALL:
        base = SMALL[token.casefold()]
    else:
        return None
    times = next((by for stem, by in LARGE if after.casefold().startswith(stem)), 1)
    number = base * times
    return None if number < _SMALLEST or number in _YEARS else number


def _name_like(word: str) -> bool:
    return len(word) >= _SHORTEST_NAME and word[0].isupper()


def _inside(text: str, start: int) -> bool:
    return not _OPENS.search(text[max(0, start - 4) : start])
