"""The gazetteer: `regions.toml` and `towns.toml` in, their rows under their first letters out."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from habeas.extract.facilities import spelling
from habeas.extract.facilities.keys import SHORT, Index, folded, key, latin_key

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
        """The source, of whole words."""
        return spelling.whole_word(self.source)


@cache
def gazetteer() -> Index[Row]:
    """All rows, under what their first word begins with."""
    return Index(
        entry
        for table in TABLES
        for code, body in _table(table).items()
        for entry in _rows(code, body)
    )


@cache
def namesakes(code: str) -> frozenset[str]:
    """First letters of the words that name a region, so that its town of that name is known."""
    body = _table("regions.toml").get(code, {})
    told = [*body.get("adjectives", ()), *body.get("names", ()), *body.get("cities", ())]
    return frozenset(folded(words)[:SHORT] for words in told)


@cache
def _table(name: str) -> dict[str, dict[str, list[str]]]:
    source = files("habeas.extract.facilities") / name
    return tomllib.loads(source.read_text(encoding="utf-8"))


def _rows(code: str, body: dict[str, list[str]]) -> Iterator[tuple[str, Row]]:
    for field, sense in SENSES:
        for words in body.get(field, ()):
            source = _exactly(words, field) if field in IN_CAPITALS else spelling.pattern(words)
            yield _under(words, Row(code, sense, source))
            if sense in ("town", "shy") and field != "short" and spelling.CYRILLIC.search(words):
                yield from _derived(code, sense, words)
    for words in body.get("cut", ()):
        yield _under(words, Row(code, "name", rf"{spelling.pattern(words)}\.?\s*{CUT_NOUN}"))
    for words in body.get("adjectives", ()):
        yield from _adjectives(code, words)


def _exactly(words: str, field: str) -> str:
    return f"(?-i:{words})" + (NO_STATE if field == "short" else "")


def _derived(code: str, sense: Sense, words: str) -> Iterator[tuple[str, Row]]:
    """A town's name in Latin letters, and its adjective."""
    yield latin_key(words), Row(code, sense, spelling.latin(words))
    if " " not in words and words[-1] in "*о":
        yield _under(words, Row(code, "adjective", spelling.adjective(words)))


def _adjectives(code: str, words: str) -> Iterator[tuple[str, Row]]:
    """Adjectives: with the noun they name the region, and alone what belongs to it."""
    word = spelling.pattern(words)
    if spelling.CYRILLIC.search(words):
        word += spelling.ADJECTIVE_ENDING
        romanised = spelling.latin(words) + spelling.LATIN_ADJECTIVE
        yield latin_key(words), Row(code, "name", rf"{romanised}\s+{NOUN}")
        if OF_REGION.search(words):  # "Рязанщина", "Донеччина"
            land = OF_REGION.sub("", words) + ("*" if words.endswith("*") else "")
            ending = "(?:щин|ччин|чин)(?:а|ы|и|е|у|і|ою|ой)"
            yield _under(words, Row(code, "name", spelling.pattern(land) + ending))
    yield _under(words, Row(code, "name", rf"{word}\s+{NOUN}(?:\s+{NOUN})?"))
    yield _under(words, Row(code, "adjective", word))


def _under(words: str, row: Row) -> tuple[str, Row]:
    """The row of a name under what its spellings begin with."""
    return key(words, row.source), row
