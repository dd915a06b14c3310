"""The notation of the language tables, and the matching of their rows against words.

A row's key is one or more words. `|` parts whole words, `/` parts endings of one stem, and an
empty ending is the stem itself:

    "в|во начал/е/о"    в начале, в начало, во начале, во начало
    "месяц//а/у/ем"     месяц, месяца, месяцу, месяцем
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from types import ModuleType
from typing import Any, Generic, TypeVar

V = TypeVar("V")
Tables = Mapping[str, Any]


def tables_of(*modules: ModuleType) -> Tables:
    """Gather the tables of one language, which are the names in capitals of its modules."""
    return {
        name: table for module in modules for name, table in vars(module).items() if name.isupper()
    }


def spellings(row: str) -> Iterator[tuple[str, ...]]:
    """Every sequence of words that a row's key stands for."""
    yield from product(*(_forms(word) for word in row.split()))


def _forms(word: str) -> list[str]:
    forms: list[str] = []
    for choice in word.split("|"):
        if choice == "/":
            forms.append(choice)
            continue
        stem, *endings = choice.split("/")
        forms.extend(stem + ending for ending in endings or [""])
    return forms


def word_set(words: str) -> frozenset[str]:
    """Read a set of words written with spaces between them, as long lists read best."""
    return frozenset(words.split())


def words_of(rows: Mapping[str, V]) -> dict[str, V]:
    """Spell out rows of one word each, for the tables that are asked most often."""
    return {words[0]: value for row, value in rows.items() for words in spellings(row)}


class Phrases(Generic[V]):
    """A table of phrases that finds the longest one beginning at a given word."""

    def __init__(self, rows: Mapping[str, V]) -> None:
        """Index the rows by their first word; a later row replaces an equal earlier one."""
        table = {words: value for row, value in rows.items() for words in spellings(row)}
        self.by_first: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for words in sorted(table, key=len, reverse=True):
            self.by_first.setdefault(words[0], []).append((words, table[words]))

    def match(self, words: Sequence[str], at: int) -> tuple[int, V] | None:
        """Return where the longest phrase at this word ends and its value, or None."""
        try:
            rows = self.by_first.get(words[at])
        except IndexError:
            return None
        for phrase, value in rows or ():
            end = at + len(phrase)
            if len(phrase) == 1 or tuple(words[at:end]) == phrase:
                return end, value
        return None
