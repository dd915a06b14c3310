"""The amount tables of all languages in one, ready to ask.

Chats mix languages, so every table is always read; the language that a document is said to be in
decides where two tables give one word two meanings.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from habeas.extract.amounts import english, russian, ukrainian
from habeas.extract.amounts.nouns import with_cases
from habeas.extract.amounts.phrases import Phrases, Tables, spellings, word_set, words_of

LANGUAGES: dict[str, Tables] = {
    "uk": ukrainian.TABLES, "ru": russian.TABLES, "en": english.TABLES,
}  # fmt: skip
CODES = frozenset(["usd", "rub", "eur", "uah", "gbp"])  # as written before a sum
SIGNS: dict[str, str] = {"$": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "₴": "UAH"}
# The tables by how they are read; each language module has all of them, in capitals.
PHRASES = (
    "whole", "leads", "halves", "short_sums", "vague", "fractions", "among", "bounds",
    "money_bounds", "after", "either", "wider", "currencies", "per", "each", "of_them", "nouns",
)  # fmt: skip
WORDS = (
    "small", "scales", "touching", "bounded_one", "collective", "inverted", "ordinals",
    "denominators",
)  # fmt: skip
SETS = (
    "alone", "every", "articles", "timely", "needing", "halved", "pairing", "than", "margins",
    "contrasting", "nobody", "comparing", "topic", "addressed", "joiners", "both",
    "distributive", "states", "not_counted", "labels", "soft_labels", "clock", "hourly",
    "streets", "aged", "being", "age_bounds", "dating", "fillers", "governing", "quantifiers",
    "numbered", "ordinal_endings", "another", "further",
)  # fmt: skip
TUPLES = ("changes", "many_endings", "plural_endings", "adjective_endings")


@dataclass(frozen=True)
class Lexicon:
    """What every word of an amount means; the tables' own modules say what each field holds."""

    small: Mapping[str, float]
    scales: Mapping[str, int]
    touching: Mapping[str, int]
    whole: Phrases[float]
    round: frozenset[str]
    bounded_one: Mapping[str, int]
    leads: Phrases[float]
    alone: frozenset[str]
    ordinals: Mapping[str, int]
    short_sums: Phrases[int]
    halves: Phrases[float]
    fractions: Phrases[float]
    denominators: Mapping[str, int]
    among: Phrases[str]
    every: frozenset[str]
    articles: frozenset[str]
    timely: frozenset[str]
    needing: frozenset[str]
    halved: frozenset[str]
    vague: Phrases[None]
    bounds: Phrases[str]
    money_bounds: Phrases[str]
    after: Phrases[str]
    rough_leads: Mapping[str, frozenset[str]]
    openers: Mapping[str, frozenset[str]]
    either: Phrases[None]
    wider: Phrases[None]
    changes: tuple[str, ...]
    pairing: frozenset[str]
    than: frozenset[str]
    margins: frozenset[str]
    contrasting: frozenset[str]
    nobody: frozenset[str]
    comparing: frozenset[str]
    topic: frozenset[str]
    addressed: frozenset[str]
    joiners: frozenset[str]
    both: frozenset[str]
    currencies: Phrases[str]
    per: Phrases[str]
    each: Phrases[str]
    distributive: frozenset[str]
    states: frozenset[str]
    nouns: Phrases[str]
    not_counted: frozenset[str]
    labels: frozenset[str]
    soft_labels: frozenset[str]
    clock: frozenset[str]
    hourly: frozenset[str]
    streets: frozenset[str]
    aged: frozenset[str]
    being: frozenset[str]
    age_bounds: frozenset[str]
    dating: frozenset[str]
    inverted: Mapping[str, str]
    fillers: frozenset[str]
    governing: frozenset[str]
    quantifiers: frozenset[str]
    many_endings: tuple[str, ...]
    numbered: frozenset[str]
    ordinal_endings: frozenset[str]
    another: frozenset[str]
    further: frozenset[str]
    of_them: Phrases[None]
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
    tables = {name: _merged(modules, name.upper()) for name in PHRASES}
    tables["nouns"] = with_cases(tables["nouns"])
    phrases = {name: Phrases(table) for name, table in tables.items()}
    words = {name: words_of(_merged(modules, name.upper())) for name in WORDS}
    sets = {name: _united(modules, name.upper()) for name in SETS}
    endings = {name: tuple(e for m in modules for e in m[name.upper()]) for name in TUPLES}
    rough = (" ".join(words) for m in modules for row in m["ROUND"] for words in spellings(row))
    fields: dict[str, Any] = {**phrases, **words, **sets, **endings}
    openers = _sets_by_word(modules, "OPENERS")
    rough_leads = _sets_by_word(modules, "ROUGH_LEADS")
    bases = _bases(fields)
    many = fields["many_endings"]
    nouns = (noun for noun in phrases["nouns"].by_first if noun.endswith(many))
    leading = (*(phrases[name].by_first for name in ("bounds", "money_bounds", "either")),)
    starters = bases.union(*leading, openers, rough_leads, nouns)
    return Lexicon(
        round=frozenset(rough),
        openers=openers,
        rough_leads=rough_leads,
        starters=starters,
        bases=bases,
        **fields,
    )


def _bases(fields: Mapping[str, Any]) -> frozenset[str]:
    """Return the words that an amount cannot do without, where it has no figures."""
    firsts: set[str] = set(SIGNS) | CODES | fields["every"]
    for name in ("whole", "vague", "leads", "fractions"):
        firsts |= set(fields[name].by_first)
    for name in ("small", "scales", "collective", "bounded_one", "inverted"):
        firsts |= set(fields[name])
    return frozenset(firsts)


def _united(modules: list[Tables], name: str) -> frozenset[str]:
    return frozenset().union(*(module[name] for module in modules))


def _merged(modules: list[Tables], name: str) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for module in modules:
        merged.update(module[name])
    return merged


def _sets_by_word(modules: list[Tables], name: str) -> dict[str, frozenset[str]]:
    """Unite what several languages let follow one word: "з" is in two of them."""
    found: dict[str, frozenset[str]] = {}
    for module in modules:
        for word, others in module[name].items():
            found[word] = found.get(word, frozenset()) | word_set(others)
    return found
