"""The tables of the grammar, compiled once for each language."""

import re
from functools import cache

from habeas.extract.facilities import grammar as g
from habeas.extract.facilities import grammar_places as gp
from habeas.records.values import FacilityType

Numbered = tuple[FacilityType, re.Pattern[str]]

SEPARATOR = rf"{g.REGIME}{g.SPACE}*(?:{g.HYPHEN}{g.SPACE}*)?(?:\(?{g.NUMBER_SIGN}{g.SPACE}*)?"
SIGN_OR_HYPHEN = rf"{g.SPACE}*(?:{g.HYPHEN}|{g.HYPHEN}?{g.SPACE}*{g.NUMBER_SIGN}){g.SPACE}*"
SIGN = rf"{g.REGIME}{g.SPACE}*(?:{g.HYPHEN}{g.SPACE}*)?{g.NUMBER_SIGN}{g.SPACE}*"
AFTER = rf"(?![\d\w]|[.,:/]\d|{g.HYPHEN}\d)"
SLOTS = {
    "{n}": rf"{SEPARATOR}(?P<number>\d{{1,3}}){AFTER}",
    "{sign}": rf"{SIGN_OR_HYPHEN}(?P<number>\d{{1,3}}){AFTER}",
    "{numbered}": rf"{SIGN}(?P<number>\d{{1,4}}){AFTER}",
    "{hyphen}": f"{g.HYPHEN}?",
}
# A number in words: after the word "number", or right after the noun or the abbreviation.
WORDS = (
    rf"{g.REGIME}(?:{g.SPACE}*{g.HYPHEN}?{g.SPACE}*{g.NUMBER_SIGN})?{g.SPACE}+"
    rf"(?P<words>[^\W\d_]{{3,}}(?:[ -][^\W\d_]{{3,}})?)"
)
COUNTS = re.compile(
    rf"{g.SPACE}*(?:%|(?:{g.COUNTED})|{g.HYPHEN}{g.SPACE}?(?:летн|year|й\b|го\b))", re.IGNORECASE
)
DIGITS = re.compile(r"\d+")
COLONIES = re.compile(
    r"[Кк]олон[иі]|colony|[Зз]он[аыеуоиі]|[ИІ]К\b|[ИиІі]к\s|IK\s|[Nn]umber\s+[a-z]|[Нн]омер\w{0,2}\s+[а-я]"
)
TELLING = re.compile(
    r"[Гг]осп|[Шш]питал|[Лл]ікарн|[Бб]ольниц|[Hh]ospital|[Пп]ол[иі]гон|ground|range|area|camp|polygon"
    r"|[АБТAT]-?\d{4}|С[ИІ]ЗО|сизо|SIZO|золятор|detention|emand|[Кк]олон[иі]|colony"
)
AUTHORITY = re.compile(g.AUTHORITY)
AUTHORITY_OF = re.compile(g.AUTHORITY_OF)
PRISON_T = re.compile(g.PRISON_T)
PRISON_WORDS = re.compile(g.PRISON_WORDS, re.IGNORECASE)
TANKS = re.compile(g.TANKS, re.IGNORECASE)
ORDINAL = re.compile(g.ORDINAL_DIGITS)
ENGLISH_ORDINAL = re.compile(g.ENGLISH_ORDINAL, re.IGNORECASE)
LEGAL_FORM = re.compile(g.LEGAL_FORM, re.IGNORECASE)
OTHER_ZONES = re.compile(g.OTHER_ZONES, re.IGNORECASE)
OTHER_COLONY_BEFORE = re.compile(g.OTHER_COLONY_BEFORE, re.IGNORECASE)
OTHER_COLONY_AFTER = re.compile(g.OTHER_COLONY_AFTER, re.IGNORECASE)
NEXT_NUMBER = re.compile(g.NEXT_NUMBER, re.IGNORECASE)
REGION_NEXT = re.compile(r"\s+(?:of\s+(?:the\s+)?)?(?=[^\W\d_])")
LIST_ENDS = re.compile(g.LIST_ENDS, re.IGNORECASE)


@cache
def numbered(language: str) -> tuple[Numbered, ...]:
    """The rows that hold in this language, the more telling first."""
    return (
        *((row.type, _row(row.pattern)) for row in _rows(language)),
        ("unit", re.compile(gp.UNIT_CYRILLIC)),
        ("unit", re.compile(gp.UNIT_ENGLISH)),
        ("hospital", re.compile(gp.HOSPITAL_ORDINAL)),
        ("hospital", re.compile(gp.HOSPITAL_ENGLISH_ORDINAL)),
    )


@cache
def worded(language: str) -> tuple[Numbered, ...]:
    """The same rows with the number in words: "colony number seventeen"."""
    return tuple(
        (
            row.type,
            re.compile(
                row.pattern.replace("{hyphen}", SLOTS["{hyphen}"]).removesuffix("{n}") + WORDS
            ),
        )
        for row in _rows(language)
        if row.pattern.endswith("{n}")
    )


def _rows(language: str) -> tuple[g.Row, ...]:
    rows = (*g.ABBREVIATIONS, *g.NOUNS)
    return tuple(row for row in rows if not row.languages or language in row.languages)


UNNUMBERED: tuple[Numbered, ...] = (
    ("unit", re.compile(gp.UNIT_UKRAINIAN)),
    ("hospital", re.compile(gp.HOSPITAL_CYRILLIC)),
    ("hospital", re.compile(gp.HOSPITAL_LATIN)),
    ("ground", re.compile(gp.GROUND_QUOTED)),
    ("ground", re.compile(gp.GROUND_NAMED)),
    ("ground", re.compile(gp.GROUND_ADJECTIVE)),
    ("ground", re.compile(gp.GROUND_LATIN)),
)
PLACED: tuple[Numbered, ...] = tuple((type_, re.compile(row)) for type_, row in gp.PLACED)
ZONE = re.compile(g.ZONE.replace("{n}", SLOTS["{n}"]))


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
