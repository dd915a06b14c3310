"""Passages with their truth in brackets: `[s:Anna] [c:said] [t:that they left]`.

`s` is a source, `c` a cue, `t` what is said; a digit tells several statements of a passage apart.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from habeas.records import Statement

Span = tuple[int, int]
TAG = re.compile(r"\[([sct])(\d?):|\]")
WORD = re.compile(r"\w+")
FOLDER = Path(__file__).parent / "speech"


def passages(language: str) -> list[str]:
    """The marked passages of one language, one a line."""
    return (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()


def unmarked(line: str) -> tuple[str, dict[str, list[Span]]]:
    """The text of a passage, and the spans of each letter in it."""
    parts: list[str] = []
    spans: dict[str, list[Span]] = {"s": [], "c": [], "t": []}
    opened: list[tuple[str, int]] = []
    position = length = 0
    for match in TAG.finditer(line):
        parts.append(line[position : match.start()])
        length += match.start() - position
        position = match.end()
        if match.group() == "]":
            letter, start = opened.pop()
            spans[letter].append((start, length))
        else:
            opened.append((match[1], length))
    return "".join((*parts, line[position:])), spans


def sources(statements: Iterator[Statement] | tuple[Statement, ...]) -> set[Span]:
    """Where the sources of statements stand."""
    return {(s.source.start, s.source.end) for s in statements if s.source is not None}


def words_in(text: str, spans: list[Span]) -> set[int]:
    """Where the words inside some spans begin."""
    return {match.start() for span in spans for match in WORD.finditer(text, *span)}


def f1(pairs: list[tuple[set, set]]) -> float:
    """F1 of found against true members, over all passages together."""
    hits = sum(len(true & found) for true, found in pairs)
    return 2 * hits / sum(len(true) + len(found) for true, found in pairs)
