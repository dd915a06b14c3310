"""The gazetteer: `regions.toml` and `towns.toml` in, their rows under their first letters out."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from habeas.extract.facilities import spelling

Sense = Literal["name", "adjective", "city", "town", "shy"]
SENSES: tuple[tuple[str, Sense], ...] = (
    ("names", "name"),
    ("cities", "city"),
    ("short", "town"),
    ("towns", "town"),
    ("cased", "town"),
    ("exact", "shy"),
    ("shy", "shy"),
)
IN_CAPITALS = ("short", "cased", "exact")
TABLES = ("regions.toml", "towns.toml")
FIRST_WORD = re.compile(rf"{spelling.LETTER}+")
NO_STATE = r"(?!\s+(?:РФ|Росс|обороны))"
OF_REGION = re.compile(r"(?:[сц])ь?к\Z")
NOUN = (
    r"(?:област[ьиею]\w{0,2}|обл\b\.?|кра[йяюеїєі]\w{0,2}"
    r"|(?:автономн\w+\s+)?(?:округ\w{0,2}|област\w+)|АО\b|респ\b\.?|республик\w{1,2}|республік\w{1,2}"
    r"|AO\b|region|oblast(?:['’]|i|yu)?|obl\b\.?|province|krai|kray|kraj|territory|republic|respublik[ai]"
    r"|(?:autonomous\s+)?(?:okrug|district))"
)
CUT_NOUN = r"(?:обл(?:аст[ьіи]\w{0,2}|\b\.?)|кра[йяюеї]\w{0,2}|кр\b\.?)"
"""What follows an adjective cut short: "Мурм. обл."."""


@dataclass(frozen=True, slots=True)
class Row:
    """One way to name a region: its code, the sort of word it is, the pattern that finds it."""

    code: str
    sense: Sense
    source: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled at first use: a text meets few of the thousands."""
        return _compiled(self.source)


@cache
def rows_by_key() -> dict[str, tuple[Row, ...]]:
    """All rows under the first letters of their first word."""
    index: dict[str, dict[Row, None]] = {}
    for table in TABLES:
        for code, body in _table(table).items():
            for under, row in _rows(code, body):
                index.setdefault(under, {})[row] = None
    return {under: tuple(rows) for under, rows in index.items()}


@cache
def namesakes(code: str) -> frozenset[str]:
    """Keys of the words that name a region, so that its town of that name is known."""
    body = _table("regions.toml").get(code, {})
    told = [*body.get("adjectives", ()), *body.get("names", ()), *body.get("cities", ())]
    return frozenset(_under(words) for words in told)


@cache
def _table(name: str) -> dict[str, dict[str, list[str]]]:
    source = files("habeas.extract.facilities") / name
    return tomllib.loads(source.read_text(encoding="utf-8"))


def _rows(code: str, body: dict[str, list[str]]) -> Iterator[tuple[str, Row]]:
    for field, sense in SENSES:
        for words in body.get(field, ()):
            source = spelling.pattern(words)
            yield (
                _under(words),
                Row(code, sense, _exactly(words, field) if field in IN_CAPITALS else source),
            )
            if sense in ("town", "shy") and field != "short" and spelling.CYRILLIC.search(words):
                yield from _derived(code, sense, words)
    for words in body.get("cut", ()):
        yield _under(words), Row(code, "name", rf"{spelling.pattern(words)}\.?\s*{CUT_NOUN}")
    for words in body.get("adjectives", ()):
        yield from _adjectives(code, words)


def _exactly(words: str, field: str) -> str:
    return f"(?-i:{words})" + (NO_STATE if field == "short" else "")


def _derived(code: str, sense: Sense, words: str) -> Iterator[tuple[str, Row]]:
    """A town's name in Latin letters, and its adjective."""
    yield spelling.latin_key(words), Row(code, sense, spelling.latin(words))
    if " " not in words and words[-1] in "*о":
        yield _under(words), Row(code, "adjective", spelling.adjective(words))


def _adjectives(code: str, words: str) -> Iterator[tuple[str, Row]]:
    """Adjectives: with the noun they name the region, and alone what belongs to it."""
    under = _under(words)
    if not spelling.CYRILLIC.search(words):
        word = spelling.pattern(words)
    else:
        word = spelling.pattern(words) + spelling.ADJECTIVE_ENDING
        romanised = spelling.latin(words) + spelling.LATIN_ADJECTIVE
        key = spelling.latin_key(words)
        yield key, Row(code, "name", rf"{romanised}\s+{NOUN}")
        if OF_REGION.search(words):  # "Рязанщина", "Донеччина"
            land = OF_REGION.sub("", words) + ("*" if words.endswith("*") else "")
            ending = "(?:щин|ччин|чин)(?:а|ы|и|е|у|і|ою|ой)"
            yield under, Row(code, "name", spelling.pattern(land) + ending)
    yield under, Row(code, "name", rf"{word}\s+{NOUN}(?:\s+{NOUN})?")
    yield under, Row(code, "adjective", word)


def _under(words: str) -> str:
    first = FIRST_WORD.match(words)
    return spelling.key(first.group() if first else words)


@cache
def _compiled(body: str) -> re.Pattern[str]:
    return re.compile(rf"{body}(?!{spelling.LETTER})", re.IGNORECASE)
