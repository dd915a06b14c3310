"""What stands before and after a capitalised Cyrillic word, as far as it tells of a name."""

import re
from functools import lru_cache
from typing import Any

from habeas.extract.entities.capitals import ABBREVIATED
from habeas.extract.entities.slavic_words import slavic_words
from habeas.names.dictionary import is_listed, readings

BEFORE = re.compile(
    r"(?<![\w-])([\w'’ʼ-]+)"
    r"(?:\.?[ \u00a0]|[ \u00a0]?[:,]?[ \u00a0][—–-][ \u00a0]|:[ \u00a0])[«\"“„]?\Z"
)
AFTER = re.compile(
    r"[»\"”]?(?:[ \u00a0](?:не[ \u00a0])?|,[ \u00a0]|[ \u00a0][—–-][ \u00a0])([а-яёіїєґ'’]+)"
)
WIDTH = 30
_CACHED = 50_000


def word_before(text: str, start: int) -> str:
    """The word before, over a dash or a colon; empty where a sentence begins."""
    match = BEFORE.search(text, max(0, start - WIDTH), start)
    if match is None or _is_over(text, match):
        return ""
    return match.group(1).lower()


def _is_over(text: str, word: re.Match[str]) -> bool:
    """True where the full stop ends a sentence: "засуджених. Картина", not "вул. Зелена"."""
    if text[word.end(1)] != ".":
        return False
    abbreviated = ABBREVIATED.search(text, word.start(1), word.end(1))
    return not abbreviated and word[1].lower() not in slavic_words().place_nouns


def word_after(text: str, end: int) -> str:
    """The small word after, over a comma, a dash, a negation."""
    match = AFTER.match(text, end)
    return match.group(1) if match else ""


def acts(word: str) -> bool:
    """True for a verb of what people do."""
    return bool(word) and bool(slavic_words().acts.match(word))


@lru_cache(maxsize=_CACHED)
def sexes_of_verb(word: str) -> frozenset[str]:
    """The sexes that a past verb's subject may have; none for what is no past verb."""
    if not word:
        return frozenset()
    known = [language for language in ("ru", "uk") if is_listed(word, language)]
    parses = [p for language in known for p in readings(word, language) if p.tag.POS == "VERB"]
    return frozenset(
        "m" if p.tag.gender == "masc" else "f"
        for p in parses
        if p.tag.tense == "past" and p.tag.gender in ("masc", "femn")
    )


@lru_cache(maxsize=_CACHED)
def is_verb(word: str) -> bool:
    """True for a finite verb of either language."""
    return any(
        is_listed(word, language) and readings(word, language)[0].tag.POS == "VERB"
        for language in ("ru", "uk")
    )


@lru_cache(maxsize=_CACHED)
def named_in(small: str) -> frozenset[str]:
    """The sexes of those whose given name it is in Ukrainian, in any case."""
    return frozenset(p.tag.gender[0] for p in readings(small, "uk") if _names(p))


def _names(parse: Any) -> bool:
    return "Name" in parse.tag and parse.tag.gender is not None


@lru_cache(maxsize=_CACHED)
def named_sexes(small: str) -> frozenset[str]:
    """The sexes of a given name in the nominative that no common word of that gender can be.

    "Марта зачинила" is Марта, for the month is no "she"; "Надія прийшла" may be hope.
    """
    parses = [p for language in ("ru", "uk") for p in readings(small, language)]
    straight = [p for p in parses if p.tag.case == "nomn" and p.tag.gender in ("masc", "femn")]
    named = {p.tag.gender for p in straight if "Name" in p.tag}
    common = {p.tag.gender for p in straight if "Name" not in p.tag and "Surn" not in p.tag}
    return frozenset(gender[0] for gender in named - common)


@lru_cache(maxsize=_CACHED)
def lemma(word: str) -> frozenset[str]:
    """Every dictionary form that a word may have in Russian or Ukrainian, and the word itself."""
    if not word or not word[0].isalpha() or word[0].isascii():
        return frozenset((word,))
    forms = (p.normal_form for name in ("ru", "uk") for p in readings(word, name))
    return frozenset((word, *forms))


def leads_to_person(word: str) -> bool:
    """True for kin, titles, ranks, trades: "адвокат", "дядя", "по фамилии"."""
    return bool(lemma(word) & slavic_words().before_person)
