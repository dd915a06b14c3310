"""The time tables of all languages in one, ready to ask; the stated language has the last word."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

from habeas.extract.amounts.phrases import Phrases, spellings, words_of
from habeas.extract.amounts.timewords import MONTHS, MULTIPLES, UNITS, UNSURE_MONTHS
from habeas.extract.times import (
    english,
    english_lengths,
    english_told,
    russian,
    russian_lengths,
    russian_told,
    ukrainian,
    ukrainian_lengths,
    ukrainian_told,
)
from habeas.records.values import ValueKind

Tables = tuple[ModuleType, ...]
LANGUAGES: dict[str, Tables] = {
    "uk": (ukrainian, ukrainian_told, ukrainian_lengths),
    "ru": (russian, russian_told, russian_lengths),
    "en": (english, english_told, english_lengths),
}
PHRASES = (
    "parts", "sides", "days", "durations", "vague", "vague_bare", "age_after", "born_after", "ago",
    "eves", "directions", "holidays", "year_names", "year_ordinals", "shifted", "recent", "halves",
    "odd", "length_bounds", "open_ends", "or_two", "nights", "since_events",
)  # fmt: skip
RUSSIAN_HOURS = frozenset(["час", "часу", "часом", "часи"])  # in Ukrainian, time itself
WORDS = ("shifts", "nth", "weekdays", "short_weekdays", "seasons", "decades", "ordinals")
SETS = (
    "plain", "range_joiners", "and", "past_window", "next_window", "weekend",
    "unsure_seasons", "year_words", "before_year", "of", "day_endings", "day_words", "quarters",
    "half_years", "decade_endings", "future", "promised", "bounded_durations", "articles",

    "age_before", "age_words", "dative", "born_before", "clock",
    "eve_of", "kin", "passing", "day_parts", "coming", "every", "times", "round_tens", "roughly",
    "precisely",
    "accusative",
    "ahead_openers", "or", "lapse_openers", "nearly", "greetings", "streets",
)  # fmt: skip


@dataclass(frozen=True)
class TimeLexicon:
    """What every word of a time means; the tables' own modules say what each field holds."""

    parts: Phrases[str]
    sides: Phrases[str]
    days: Phrases[int]
    durations: Phrases[tuple[float, str]]
    vague: Phrases[None]
    vague_bare: Phrases[str]
    age_after: Phrases[None]
    born_after: Phrases[None]
    ago: Phrases[None]
    eves: Phrases[tuple[int, str, bool]]
    directions: Phrases[tuple[int, str]]
    holidays: Phrases[tuple[int, int]]
    year_names: Phrases[int | None]
    year_ordinals: Phrases[int]
    ordinal_days: Phrases[int]
    shifts: Mapping[str, int]
    shifted: Phrases[tuple[int, str]]
    recent: Phrases[None]
    halves: Phrases[None]
    odd: Phrases[None]
    open_ends: Phrases[None]
    or_two: Phrases[None]
    nights: Phrases[None]
    since_events: Phrases[None]
    length_bounds: Phrases[ValueKind]
    nth: Mapping[str, int]
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    seasons: Mapping[str, str]
    decades: Mapping[str, int]
    ordinals: Mapping[str, int]
    sets: Mapping[str, frozenset[str]]
    range_openers: Mapping[str, frozenset[str]]
    months: Mapping[str, int]
    units: Mapping[str, tuple[float, str]]
    starters: frozenset[str]
    bases: frozenset[str]

    def has(self, name: str, word: str) -> bool:
        """Say whether a word stands in the named set of the tables."""
        return word in self.sets[name]


@cache
def time_lexicon(language: str | None) -> TimeLexicon:
    """Return the tables merged, those of the stated language last."""
    order = [m for code, m in LANGUAGES.items() if code != language]
    modules = [*order, LANGUAGES[language]] if language in LANGUAGES else order
    rows: dict[str, Any] = {name: Phrases(_merged(modules, name)) for name in PHRASES}
    rows |= {name: words_of(_merged(modules, name)) for name in WORDS}
    rows["sets"] = {name: frozenset().union(*(_of(m, name) for m in modules)) for name in SETS}
    rows["sets"]["and"] = rows["sets"]["and"] | {","}
    rows["sets"]["unsure_months"] = UNSURE_MONTHS
    parts = (words for row in _merged(modules, "parts") for words in spellings(row))
    rows["sets"]["part_ends"] = frozenset(words[-1] for words in parts)
    rows["ordinal_days"] = Phrases(_ordinals(modules))
    rows["range_openers"] = _merged(modules, "range_openers")
    rows["months"] = words_of(MONTHS)
    plain = {word: (1.0, unit) for word, unit in words_of(UNITS).items()}
    rows["units"] = plain | words_of(MULTIPLES) | words_of(_merged(modules, "unit_forms"))
    if language == "uk":
        rows["units"] = {w: u for w, u in rows["units"].items() if w not in RUSSIAN_HOURS}
    return TimeLexicon(**rows, starters=_starters(rows), bases=_bases(rows))


def _starters(rows: dict[str, Any]) -> frozenset[str]:
    """Every word at which a time may begin: the rest of a text is passed over."""
    found: set[str] = set(rows["months"]) | set(rows["range_openers"])
    for name in (*PHRASES, "ordinal_days"):
        if name in {
            "ago",
            "directions",
            "year_names",
            "halves",
            "odd",
            "open_ends",
            "or_two",
            "age_after",
            "born_after",
        }:
            continue  # they end a time and begin none
        found |= set(rows[name].by_first)
    for name in WORDS:
        found |= set(rows[name])
    for name in (
        "past_window",
        "next_window",
        "age_before",
        "weekend",
        "dative",
        "born_before",
        "lapse_openers",
        "ahead_openers",
    ):
        found |= rows["sets"][name]
    return frozenset(
        found | {"q", "h", "под", "під", "i", "ii", "iii", "iv", "і", "іі", "ііі", "'"}
    )


def _bases(rows: dict[str, Any]) -> frozenset[str]:
    """The words without one of which, or figures, no time is told."""
    found: set[str] = set(rows["months"]) | set(rows["units"])
    for name in ("days", "durations", "vague_bare", "ordinal_days"):
        found |= set(rows[name].by_first)
    for name in ("weekdays", "short_weekdays", "seasons", "decades"):
        found |= set(rows[name])
    for name in ("weekend", "quarters", "half_years", "day_words", "day_parts"):
        found |= rows["sets"][name]
    for name in ("shifted", "recent", "holidays"):
        found |= {first for first, more in rows[name].by_first.items() if len(more[-1][0]) == 1}
    found |= {first for first, more in rows["eves"].by_first.items() if len(more[-1][0]) == 1}
    return frozenset(found | rows["sets"]["round_tens"] | {"thousand", "nineteen", "twenty"})


def _of(tables: Tables, name: str) -> Any:
    return next(getattr(m, name.upper()) for m in tables if hasattr(m, name.upper()))


def _merged(modules: list[Tables], name: str) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for module in modules:
        merged.update(_of(module, name))
    return merged


def _ordinals(modules: list[Tables]) -> dict[str, int]:
    """Put tens and ordinals together: двадцать + первого."""
    found: dict[str, int] = {}
    for module in modules:
        found.update(_of(module, "ordinal_days"))
        for ten, value in _of(module, "tens").items():
            for row, day in _of(module, "ordinal_days").items():
                if day < 10 and value + day <= 31:  # noqa: PLR2004 - units, and days of a month
                    found[f"{ten} {row}"] = value + day
    return found
