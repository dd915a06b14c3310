"""A name as written in, its words out: without dates, titles, brackets and call signs."""

import re
from dataclasses import dataclass

from habeas.names.scripts import is_cyrillic, mend

_LETTER = r"[^\W\d_]"
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
_WORD = re.compile(rf"{_LETTER}(?:{_LETTER}|[ʹʺ'’ʼ`´-](?={_LETTER})|['’ʹ](?=\s|$))*")
_DROPPED = frozenset({
    "г", "гр", "р", "род", "рожд", "рождения", "год", "года", "гражданин", "гражданка",
    "гражданина", "осужденный", "осуждённый", "осужденного", "осуждённого", "осужденная", "зк",
    "з", "к", "рядовой", "ряд", "сержант", "мл", "ст", "боец", "доброволец", "дядя", "тётя",
    "тетя", "господин", "госпожа", "пан", "пані", "mr", "mrs", "ms", "miss", "dr", "herr", "frau",
    "monsieur", "mme", "sgt", "pvt", "born", "né", "née", "nee", "урожд", "урождённая",
    "урожденная", "позывной",
})  # fmt: skip
_MAIDEN = re.compile(r"\b(?:урожд\w*\.?|née|nee|born|дев\.|девичья)\s+\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name: `initial` is a single letter, `shouted` is all capitals.

    `before_comma` marks the part before a comma, which lists keep for the family name.
    """

    text: str
    cyrillic: bool
    initial: bool
    shouted: bool
    before_comma: bool


def words_of(text: str) -> tuple[Word, ...]:
    """Cut a name into words; what is no part of the person's own name is left out."""
    text = _MAIDEN.sub(" ", _BRACKETS.sub(" ", text))
    comma = _comma(text)
    found = [(m.start(), mend(m.group())) for m in _WORD.finditer(text)]
    kept = [(at, word) for at, word in found if not _is_dropped(word, text, at)]
    return tuple(_word(word, before_comma=at < comma) for at, word in kept)


def _comma(text: str) -> int:
    """Find a comma with a word on both sides: "PETROV, Ivan"; 0 where there is none."""
    at = text.find(",")
    return at if at > 0 and _WORD.search(text, at) else 0


def _is_dropped(word: str, text: str, at: int) -> bool:
    """Drop titles, and the "г" of "1990 г.р."; a lone capital letter is an initial and stays."""
    if len(word) == 1:
        return word.islower() or bool(re.search(r"\d\s*(?:г\.?\s*)?$", text[:at]))
    return word.casefold() in _DROPPED


def _word(text: str, *, before_comma: bool) -> Word:
    initial = len(text) == 1
    shouted = not initial and text.isupper()
    return Word(_titled(text), is_cyrillic(text), initial, shouted, before_comma)


def _titled(text: str) -> str:
    """Title case in every part: "САЛТЫКОВ-ЩЕДРИН" is Салтыков-Щедрин, "McDonald" stays."""
    if not (text.isupper() or text.islower()):
        return text
    return "-".join(part[:1].upper() + part[1:].lower() for part in text.split("-"))
