"""The tables of the grammar, compiled once for each language."""

import re
from functools import cache

from habeas.extract.facilities import grammar as g
from habeas.extract.facilities import grammar_places as gp
from habeas.records.values import FacilityType

Numbered = tuple[FacilityType, re.Pattern[str]]

SEPARATOR = rf"{g.REGIME}{g.SPACE}*(?:{g.HYPHEN}{g.SPACE}*)?(?:{g.NUMBER_SIGN}{g.SPACE}*)?"
SIGN_OR_HYPHEN = rf"{g.SPACE}*(?:{g.HYPHEN}|{g.HYPHEN}?{g.SPACE}*{g.NUMBER_SIGN}){g.SPACE}*"
SIGN = rf"{g.REGIME}{g.SPACE}*(?:{g.HYPHEN}{g.SPACE}*)?{g.NUMBER_SIGN}{g.SPACE}*"
AFTER = rf"(?![\d\w]|[.,:/]\d|{g.HYPHEN}\d)"
SLOTS = {
    "{n}": rf"{SEPARATOR}(?P<number>\d{{1,3}}){AFTER}",
    "{sign}": rf"{SIGN_OR_HYPHEN}(?P<number>\d{{1,3}}){AFTER}",
    "{numbered}": rf"{SIGN}(?P<number>\d{{1,4}}){AFTER}",
    "{hyphen}": f"{g.HYPHEN}?",
}
COUNTS = re.compile(
    rf"{g.SPACE}*(?:%|(?:{g.COUNTED})|{g.HYPHEN}{g.SPACE}?(?:летн|year|й\b|го\b))", re.IGNORECASE
)
DIGITS = re.compile(r"\d+")
COLONIES = re.compile(r"[Кк]олон[иі]")
TELLING = re.compile(
    r"[Дд]ельфин|[Лл]ебед|[Сс]ов[аеуы]|[Вв]олк|Dolphin|Swan|Owl|Wolf|[Гг]осп|[Лл]ікарн|[Бб]ольниц|Hospital"
    r"|[Пп]ол[иі]гон|ground|range|area|[АБТAT]\d{4}"
)
AUTHORITY = re.compile(g.AUTHORITY)
AUTHORITY_OF = re.compile(g.AUTHORITY_OF)
PRISON_T = re.compile(g.PRISON_T)
PRISON_WORDS = re.compile(g.PRISON_WORDS)
TANKS = re.compile(g.TANKS, re.IGNORECASE)
ORDINAL = re.compile(g.ORDINAL_DIGITS)
LEGAL_FORM = re.compile(g.LEGAL_FORM, re.IGNORECASE)
NAMED = tuple(
    (re.compile(pattern), type_, number, region) for pattern, type_, number, region in g.NAMED
)


@cache
def numbered(language: str) -> tuple[Numbered, ...]:
    """The rows that hold in this language, the more telling first."""
    rows = (*g.ABBREVIATIONS, *g.NOUNS)
    return (
        *((r.type, _row(r.pattern)) for r in rows if not r.languages or language in r.languages),
        ("unit", re.compile(gp.UNIT_RUSSIAN)),
        ("unit", re.compile(gp.UNIT_ENGLISH)),
        ("hospital", re.compile(gp.HOSPITAL_ORDINAL)),
    )


UNNUMBERED: tuple[Numbered, ...] = (
    ("unit", re.compile(gp.UNIT_UKRAINIAN)),
    ("hospital", re.compile(gp.HOSPITAL_CYRILLIC)),
    ("hospital", re.compile(gp.HOSPITAL_LATIN)),
    ("ground", re.compile(gp.GROUND_QUOTED)),
    ("ground", re.compile(gp.GROUND_ADJECTIVE)),
    ("ground", re.compile(gp.GROUND_LATIN)),
)


@cache
def ordinal_words() -> re.Pattern[str]:
    """Colonies numbered in words: "семнадцатая колония", "двадцать пятой колонии"."""
    tens = "|".join(f"(?P<t{value}>{stem})" for value, stem in g.TENS.items())
    stems = {**g.UNITS_AFTER_TENS, **g.ORDINALS}
    words = "|".join(f"(?P<n{value}>{stem})" for value, stem in stems.items())
    body = rf"(?<!\w)(?:(?:{tens})\s+)?(?:{words}){g.ORDINAL_ENDING}{g.COLONY_WORD}"
    return re.compile(body, re.IGNORECASE)


def _row(pattern: str) -> re.Pattern[str]:
    for slot, body in SLOTS.items():
        pattern = pattern.replace(slot, body)
    return re.compile(pattern)
