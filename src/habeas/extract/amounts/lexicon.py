"""The amount tables of all languages in one, ready to ask.

Chats mix languages, so every table is always read; the language that a document is said to be in
decides where two tables give one word two meanings.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

from habeas.extract.amounts import english, russian, ukrainian
from habeas.extract.amounts.phrases import Phrases, spellings, words_of

LANGUAGES: dict[str, ModuleType] = {"uk": ukrainian, "ru": russian, "en": english}
CODES = frozenset(["usd", "rub", "eur", "uah", "gbp"])  # as written before a sum
SIGNS: dict[str, str] = {"$": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "₴": "UAH"}


@dataclass(frozen=True)
class Lexicon:
    """What every word of an amount means; the tables' own modules say what each field holds."""

    small: Mapping[str, float]
    scales: Mapping[str, int]
    touching: Mapping[str, int]
    whole: Phrases[float]
    round: frozenset[str]
    bounded_one: Mapping[str, int]
    halves: Phrases[None]
    vague: Phrases[None]
    bounds: Phrases[str]
    money_bounds: Phrases[str]
    after: Phrases[str]
    openers: Mapping[str, frozenset[str]]
    topic: frozenset[str]
    joiners: frozenset[str]
    both: frozenset[str]
    currencies: Phrases[str]
    per: Phrases[str]
    nouns: Phrases[str]
    not_counted: frozenset[str]
    labels: frozenset[str]
    soft_labels: frozenset[str]
    clock: frozenset[str]
    inverted: Mapping[str, str]
    numbered: frozenset[str]
    ordinal_endings: frozenset[str]
    another: frozenset[str]
    collective: Mapping[str, int]
    plural_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    starters: frozenset[str]
    bases: frozenset[str]


@cache
def lexicon(language: str | None) -> Lexicon:
    """Return the tables merged, those of the stated language having the last word."""
    order = [m for code, m in LANGUAGES.items() if code != language]
    modules = [*order, LANGUAGES[language]] if language in LANGUAGES else order
    phrases = {
        name: Phrases(_merged(modules, name.upper()))
        for name in (
            "whole",
            "halves",
            "vague",
            "bounds",
            "money_bounds",
            "after",
            "currencies",
            "per",
            "nouns",
        )
    }
    words = {
        name: words_of(_merged(modules, name.upper()))
        for name in ("small", "scales", "touching", "bounded_one", "collective", "inverted")
    }
    sets = {
        name: frozenset().union(*(getattr(m, name.upper()) for m in modules))
        for name in (
            "topic", "joiners", "both", "not_counted", "labels", "soft_labels", "clock",
            "numbered", "ordinal_endings", "another",
        )
    }  # fmt: skip
    tuples = {
        name: tuple(e for m in modules for e in getattr(m, name.upper()))
        for name in ("plural_endings", "adjective_endings")
    }
    rough = (" ".join(words) for m in modules for row in m.ROUND for words in spellings(row))
    firsts: set[str] = set(SIGNS) | CODES
    for name in ("whole", "vague", "bounds", "money_bounds"):
        firsts |= set(phrases[name].by_first)
    firsts |= (
        set(words["small"])
        | set(words["collective"])
        | set(words["bounded_one"])
        | set(words["inverted"])
        | set(_openers(modules))
    )
    bases = firsts - set(phrases["bounds"].by_first) - set(phrases["money_bounds"].by_first)
    bases |= (
        set(words["small"])
        | set(words["scales"])
        | set(words["bounded_one"])
        | set(words["inverted"])
    )
    bases |= set(phrases["vague"].by_first) | set(phrases["whole"].by_first)
    fields: dict[str, Any] = {**phrases, **words, **sets, **tuples}
    return Lexicon(
        round=frozenset(rough),
        openers=_openers(modules),
        starters=frozenset(firsts),
        bases=frozenset(bases),
        **fields,
    )


def _merged(modules: list[ModuleType], name: str) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for module in modules:
        merged.update(getattr(module, name))
    return merged


def _openers(modules: list[ModuleType]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for module in modules:
        for word, joiner in module.OPENERS.items():
            found[word] = found.get(word, frozenset()) | {joiner}
    return found
