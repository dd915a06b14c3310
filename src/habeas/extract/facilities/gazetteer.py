"""The gazetteer of regions: `regions.toml` in, its rows under their first letters out."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

Sense = Literal["name", "adjective", "city", "town"]
SENSES: tuple[tuple[str, Sense], ...] = (
    ("names", "name"),
    ("adjectives", "adjective"),
    ("cities", "city"),
    ("towns", "town"),
)
KEY_LENGTH = 3
ENDING = (
    "(?:а|я|и|ы|у|ю|е|о|ь|ой|ей|ом|ем|ью|ии|ия|ию|ией|ие|ий|ая|ую|ого|ому|ым|им|их|ых|ах|ях|ов|ье|ья|ью|і|ї|"
    "ою|ею|єю|ії|ія|ію|ією|ій|ого|ої|ському|ам|ами|ям|ьем|ьє)?"
)
ADJECTIVE_ENDING = "(?:ая|ой|ую|ою|ий|ого|ому|им|ом|ие|их|ими|ый|ое|а|у|ої|ій|ою|і|ього|ьому|е)"
LETTER = r"[^\W\d_]"
NOUN = (
    r"(?:област[ьиею]\w{0,2}|обл\b\.?|кра[йяюе]\w{0,2}|(?:автономн\w+\s+)?(?:округ\w{0,2}|област\w+)"
    r"|АО\b|республик\w{1,2}|област[іьюі]\w{0,2}|кра[їєю]\w{0,2}|республік\w{1,2}"
    r"|region|oblast|province|krai|kray|territory|republic|(?:autonomous\s+)?(?:okrug|district))"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One way to name a region: its code, the sort of word it is, the pattern that finds it."""

    code: str
    sense: Sense
    source: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled at first use: a text meets few of the two thousand."""
        return _compiled(self.source)


@cache
def rows_by_key() -> dict[str, tuple[Row, ...]]:
    """All rows under the first letters of their first word; longest pattern first."""
    index: dict[str, list[tuple[int, Row]]] = {}
    source = files("habeas.extract.facilities") / "regions.toml"
    for code, body in tomllib.loads(source.read_text(encoding="utf-8")).items():
        for field, sense in SENSES:
            for words in body.get(field, ()):
                for row in _rows(code, sense, words):
                    index.setdefault(words[:KEY_LENGTH].lower(), []).append((len(words), row))
    return {
        key: tuple(row for _, row in sorted(rows, key=lambda item: -item[0]))
        for key, rows in index.items()
    }


def _rows(code: str, sense: Sense, words: str) -> list[Row]:
    body = re.escape(words).replace(r"\*", ENDING).replace(r"\ ", r"\s+").replace("'", "['’ʼ]")
    if sense != "adjective":
        return [Row(code, sense, body)]
    word = body + ADJECTIVE_ENDING if re.search("[а-яё]", words) else body
    return [
        Row(code, "name", rf"{word}\s+{NOUN}(?:\s+{NOUN})?"),
        Row(code, "adjective", word),
    ]


@cache
def _compiled(body: str) -> re.Pattern[str]:
    return re.compile(rf"{body}(?!{LETTER})", re.IGNORECASE)
