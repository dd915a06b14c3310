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
LETTER = "(?:[^\\W\\d_][’'ʼ]?)"
SPELLED = rf"(?P<words>{LETTER}{{3,}}(?:[ -]{LETTER}{{3,}})?)"
WORD_SIGN = rf"{g.SPACE}*{g.HYPHEN}?{g.SPACE}*{g.NUMBER_SIGN}{g.SPACE}+"
# A number in words: after the word "number", or right after the noun or the abbreviation.
WORDS = rf"{g.REGIME}(?:{WORD_SIGN}|{g.SPACE}+|{g.HYPHEN}){SPELLED}"
WORDS_SIGNED = rf"{g.REGIME}{WORD_SIGN}{SPELLED}"
COUNTS = re.compile(
    rf"{g.SPACE}*(?:%|(?:{g.COUNTED})|{g.HYPHEN}{g.SPACE}?(?:летн|year|й\b|го\b))", re.IGNORECASE
)
ASSAULTS = re.compile(r"[Шш]турмов|[Aa]ssault")
DATES = re.compile(
    rf"(?:\s*(?:,|и|та|і|and|или|або|or|{g.HYPHEN})\s*\d{{1,2}})+(?:-?го)?\s+(?:{g.MONTHS})",
    re.IGNORECASE,
)
DIGITS = re.compile(r"\d+")
COLONIES = re.compile(
    r"[Кк]олон[иі]|[Cc]olony|[Зз]он[аыеуоиі]|zone\b|[ИІ]К\b|(?<!\w)[ИиІі]к[\s-]|IK[\s-]|[Nn]umber\s+[A-Za-z]|[Нн]омер\w{0,2}\s+[А-Яа-яіїєІЇЄ]"
    r"|[Лл][ИІиі][Уу]|[СCс][ИІиі][ЗЗз][ОOо]|золятор|[Тт]юрь?м|[Вв]иправн"
)
TELLING = re.compile(
    r"[Гг]осп|[Шш]питал|[Лл]ікарн|[Бб]ольниц|[Hh]ospital|[Пп]ол[иі]гон|ground|range|area|camp|polygon|[Шш][Тт][Оо][Рр][Мм]|[Ss]torm"
    r"|[АБТAT]-?\d{4}|С[ИІ]ЗО|сизо|SIZO|золятор|detention|emand|[Кк]олон[иі]|colony|[Тт]юрь?м|[Вв].язниц|[Pp]rison|[Tt]yurma|ВК\b|[ИІ]К\b|ЛИУ|ЛІУ|settlement"
)
AUTHORITY = re.compile(g.AUTHORITY)
AUTHORITY_OF = re.compile(g.AUTHORITY_OF)
PRISON_T = re.compile(g.PRISON_T)
PRISON_WORDS = re.compile(g.PRISON_WORDS, re.IGNORECASE)
TANKS = re.compile(g.TANKS, re.IGNORECASE)
ORDINAL = re.compile(g.ORDINAL_DIGITS)
ENGLISH_ORDINAL = re.compile(g.ENGLISH_ORDINAL, re.IGNORECASE)
LEGAL_FORM = re.compile(g.LEGAL_FORM, re.IGNORECASE)
OF_FEMININE = re.compile(gp.OF_FEMININE)
ON_ZONE = re.compile(g.ON_ZONE)
PARTED_IK = re.compile(g.PARTED_IK)
OTHER_ZONES = re.compile(g.OTHER_ZONES, re.IGNORECASE)
OTHER_COLONY_BEFORE = re.compile(g.OTHER_COLONY_BEFORE, re.IGNORECASE)
OTHER_COLONY_AFTER = re.compile(g.OTHER_COLONY_AFTER, re.IGNORECASE)
NEXT_NUMBER = re.compile(g.NEXT_NUMBER, re.IGNORECASE)
REGION_NEXT = re.compile(r"\s+(?:of\s+(?:the\s+)?)?(?=[^\W\d_])")
LISTING = re.compile(g.LISTING, re.IGNORECASE)
LIST_ENDS = re.compile(g.LIST_ENDS, re.IGNORECASE)


@cache
def numbered(language: str) -> tuple[Numbered, ...]:
    """The rows that hold in this language, the more telling first."""
    return (
        *((row.type, _row(row.pattern)) for row in _rows(language)),
        ("unit", re.compile(gp.UNIT_CYRILLIC)),
        ("unit", re.compile(gp.UNIT_PART)),
        ("unit", re.compile(gp.UNIT_ENGLISH)),
        ("unit", re.compile(gp.UNIT_ASSAULT)),
        ("unit", re.compile(gp.UNIT_ASSAULT_SIGN)),
        ("unit", re.compile(gp.UNIT_ASSAULT_ENGLISH)),
        ("hospital", re.compile(gp.HOSPITAL_ORDINAL)),
        ("hospital", re.compile(gp.HOSPITAL_ENGLISH_ORDINAL)),
    )


@cache
def worded(language: str) -> tuple[Numbered, ...]:
    """The same rows with the number in words: "colony number seventeen"."""
    return tuple(
        (
            row.type,
            re.compile(row.pattern.replace("{hyphen}", SLOTS["{hyphen}"]).replace(slot, words)),
        )
        for row in _rows(language)
        for slot, words in (("{n}", WORDS), ("{numbered}", WORDS_SIGNED))
        if row.pattern.endswith(slot)
    )


@cache
def loose(language: str) -> tuple[Numbered, ...]:
    """Rows that are something else as well, where nothing near speaks of prison."""
    rows = (row for row in g.LOOSE if not row.languages or language in row.languages)
    return (("IK", ZONE), *((row.type, _row(row.pattern)) for row in rows))


@cache
def placed(language: str) -> tuple[Numbered, ...]:
    """Nouns that a town beside them makes one facility; "ВК" is another colony in Ukrainian."""
    of_language = gp.PLACED_UKRAINIAN if language == "uk" else gp.PLACED_RUSSIAN
    return tuple((type_, re.compile(row)) for type_, row in (*gp.PLACED, *of_language))


def _rows(language: str) -> tuple[g.Row, ...]:
    rows = (*g.ABBREVIATIONS, *g.NOUNS)
    return tuple(row for row in rows if not row.languages or language in row.languages)


UNNUMBERED: tuple[Numbered, ...] = (
    ("unit", re.compile(gp.UNIT_UKRAINIAN)),
    ("unit", re.compile(gp.UNIT_STORM)),
    ("unit", re.compile(gp.UNIT_STORM_ENGLISH)),
    ("hospital", re.compile(gp.HOSPITAL_CYRILLIC)),
    ("hospital", re.compile(gp.HOSPITAL_LATIN)),
    ("ground", re.compile(gp.GROUND_QUOTED)),
    ("ground", re.compile(gp.GROUND_NAMED)),
    ("ground", re.compile(gp.GROUND_ADJECTIVE)),
    ("ground", re.compile(gp.GROUND_LATIN)),
)
ZONE = re.compile(g.ZONE.replace("{n}", SLOTS["{n}"]))


@cache
def ordinal_words() -> re.Pattern[str]:
    """Colonies numbered in words: "семнадцатая колония", "двадцать пятой колонии"."""
    tens = "|".join(f"(?P<t{value}>{stem})" for value, stem in g.TENS.items())
    stems = {**g.UNITS_AFTER_TENS, **g.ORDINALS}
    words = "|".join(f"(?P<n{value}>{stem})" for value, stem in stems.items())
    body = rf"(?<!\w)(?:(?:{tens})\s+)?(?:{words}){g.ORDINAL_ENDING}{g.COLONY_WORD}"
    return re.compile(body, re.IGNORECASE)


@cache
def assault_words() -> re.Pattern[str]:
    """Detachments numbered in words: "седьмой штурмовой отряд", "the seventh assault unit"."""
    stems = {**g.UNITS_AFTER_TENS, **g.ORDINALS}
    words = "|".join(f"(?P<n{value}>{stem})" for value, stem in stems.items())
    return re.compile(
        rf"(?<!\w)(?:{words})\w{{1,3}}\s+{gp.ASSAULT}{gp.DETACHMENT}\w{{0,3}}(?!\w)"
        rf"|(?<!\w)(?P<unit>{g.ENGLISH_UNITS})\s+assault\s+(?:detachment|unit|battalion|company)(?!\w)",
        re.IGNORECASE,
    )


def _row(pattern: str) -> re.Pattern[str]:
    for slot, body in SLOTS.items():
        pattern = pattern.replace(slot, body)
    return re.compile(pattern)
