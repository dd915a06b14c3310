"""Names known beforehand: `gazetteer.toml` in, where they stand in a text out."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from habeas.extract.facilities.spelling import ENDING, LETTER

KnownKind = Literal["organisation", "place"]
KEY_LENGTH = 2
ADJECTIVAL = ("ск*", "ськ*", "цк*", "цьк*")
CITY_ENDING = "(?:а|у|ом|е|і|ові)?"
"""A city in -ск bends as a noun: "Луганский" is no place, "Луганска" is one."""
WORD = re.compile(r"(?<![\w.])\w[^\W_]+")
TABLES: tuple[tuple[str, KnownKind], ...] = (("organisations", "organisation"), ("places", "place"))


@dataclass(frozen=True, slots=True)
class Known:
    """A name from the gazetteer where it stands in a text."""

    start: int
    end: int
    kind: KnownKind


def known_names(text: str) -> Iterator[Known]:
    """Find every listed name, the longest first where two begin at one word; none overlap."""
    index = _index()
    done = 0
    for word in WORD.finditer(text):
        if word.start() < done:
            continue
        for source, kind in index.get(word.group()[:KEY_LENGTH], ()):
            match = _compiled(source).match(text, word.start())
            if match:
                done = match.end()
                yield Known(word.start(), done, kind)
                break


@cache
def demonyms() -> frozenset[str]:
    """List words for a people or a faith: capitalised, and no entity."""
    return frozenset(_table()["demonyms"]["words"].lower().split())


@cache
def _table() -> dict[str, dict[str, str]]:
    source = files("habeas.extract.entities") / "gazetteer.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def _index() -> dict[str, tuple[tuple[str, KnownKind], ...]]:
    index: dict[str, list[tuple[str, KnownKind]]] = {}
    for table, kind in TABLES:
        for line in _table()[table].values():
            for name in filter(None, (part.strip() for part in line.replace("\n", " ").split(","))):
                index.setdefault(name[:KEY_LENGTH], []).append((name, kind))
    return {
        key: tuple(sorted(set(names), key=lambda n: -len(n[0]))) for key, names in index.items()
    }


@cache
def _compiled(name: str) -> re.Pattern[str]:
    ending = CITY_ENDING if name.endswith(ADJECTIVAL) else ENDING
    body = re.escape(name).replace(r"\*", ending).replace(r"\ ", r"\s+")
    return re.compile(rf"{body}(?!{LETTER}|[’'-]{LETTER}{{2}})")
