"""One pass over a text finds every rule of some tables that applies to it.

Rules are looked up by their first word, so the cost of a text does not grow with their number.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from habeas.extract.words.patterns import Pattern, compile_pattern
from habeas.extract.words.tokens import MARK, TokenLine
from habeas.records.errors import VocabularyError

Row = tuple["Rule", Pattern]

REMEMBERED = 1 << 15


class Rule(NamedTuple):
    """A row of a table: what it says, the pattern that says so, and the name it is cited by."""

    what: str
    source: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that applies: what it says, and the stretch of text it stands on.

    `first` and `last` are token indices, inclusive; `start` and `end` offsets in the document.
    `rules` are the rows of the tables that found it.
    """

    what: str
    first: int
    last: int
    start: int
    end: int
    pattern: str
    rules: tuple[Rule, ...] = ()


def _compiled(rule: Rule) -> Pattern:
    try:
        return compile_pattern(rule.source)
    except VocabularyError as error:
        raise VocabularyError(f"{rule.name}: {error}" if rule.name else str(error)) from error


class Matcher:
    """All patterns of some tables, indexed by their first word."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Compile rules; VocabularyError for a bad pattern."""
        self._exact: dict[str, list[Row]] = {}
        self._prefix: dict[str, list[Row]] = {}
        for rule in rules:
            pattern = _compiled(rule)
            for word in pattern.first:
                index = self._prefix if word.endswith("*") else self._exact
                index.setdefault(word.rstrip("*"), []).append((rule, pattern))
        self._lengths = sorted({len(stem) for stem in self._prefix})
        self._beginning = lru_cache(maxsize=REMEMBERED)(self._looked_up)

    def __bool__(self) -> bool:
        """False for tables without a row."""
        return bool(self._exact or self._prefix)

    def hits(self, line: TokenLine) -> list[Hit]:
        """Every rule that applies, in order of position; the longest match of one sense."""
        best: dict[tuple[str, int], Hit] = {}
        for position, rule, match in self._matches(line):
            first, last = line.token_at(position), line.token_at(match.end()) - 1
            known = best.get((rule.what, first))
            if last >= first and (known is None or last > known.last):
                start, end = line.tokens[first].start, line.tokens[last].end
                best[rule.what, first] = Hit(
                    rule.what, first, last, start, end, rule.source, (rule,)
                )
        return sorted(best.values(), key=lambda hit: (hit.first, -hit.last, hit.what))

    def _matches(self, line: TokenLine) -> Iterator[tuple[int, Rule, re.Match[str]]]:
        starts = line.starts
        for position, form in _places(line):
            for rule, pattern in self._beginning(form):
                for need in pattern.needs:
                    if need.isdisjoint(starts):
                        break
                else:
                    match = pattern.compiled.match(line.line, position)
                    if match:
                        yield position, rule, match

    def _looked_up(self, form: str) -> tuple[Row, ...]:
        """The rows that a word, or the mark of a mention, can begin."""
        stems = (form[:length] for length in self._lengths if length <= len(form))
        rows = (row for stem in stems for row in self._prefix.get(stem, ()))
        return (*self._exact.get(form, ()), *rows)


def _places(line: TokenLine) -> Iterator[tuple[int, str]]:
    """Where a pattern can begin: each word and each mark."""
    for token, position in zip(line.tokens, line.positions, strict=True):
        yield position, token.form
    for mark in MARK.finditer(line.line):
        yield mark.start(), mark.group()
