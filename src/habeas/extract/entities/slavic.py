"""Russian or Ukrainian text in; people by the parts of their names out.

The parts of a name are found in any case and order: "Ковыляева Ивана Петровича".
"""

import re
from collections.abc import Iterator, Sequence

from habeas.extract.entities.beside import lemma
from habeas.extract.entities.capitals import LEADING, Capital, runs, with_son_of
from habeas.extract.entities.slavic_words import slavic_words
from habeas.extract.entities.told import Told, given_cases, told
from habeas.names.dictionary import readings

PAIR = 2
LISTED = re.compile(r"\s*(?:[.,;(\n]|\d|\Z)")
BEFORE_PLACE = re.compile(r"(?<!\w)(?:у|в|до|з|із|під|біля|на|місті|місто|селі|село|м\.|с\.) \Z")
# Reading of a run: S a family name, N a given name, P a patronymic, I an initial; longest first.
SHAPES = ("SNP", "NPS", "SII", "IIS", "SNI", "NIS", "NNS", "SN", "NS", "NP", "SI", "IS", "SP")
CALLED_BY = frozenset(("NOUN", "ADJF"))
LONGEST = 4
"""Words looked at together: the longest shape, and the word after it."""


def person_spans(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Spans of people's names of several words, with the shape that each was read as."""
    for run in runs(text):
        at = 0
        while at < len(run):
            ahead = run[at : at + LONGEST]
            shape = next((s for s in SHAPES if _fits(s, ahead, text, language)), None)
            if shape:
                start, end = run[at].start, run[at + len(shape) - 1].end
                yield start, with_son_of(text, end), shape
            elif language == "uk" and _has_rare_given(run[at : at + 2], text):
                shape = "XS"
                yield run[at].start, with_son_of(text, run[at + 1].end), shape
            at += len(shape) if shape else 1


def _has_rare_given(pair: Sequence[Capital], text: str) -> bool:
    """A given name that no list holds, before a family name: "Алима Айдамака"."""
    if (
        len(pair) < PAIR
        or pair[0].opens
        or any(t.shouts or t.initial or t.text.isupper() for t in pair)
    ):
        return False
    if text[pair[0].start - 1] in '«"“„' or _leads_to_place(text, pair[0].start):
        return False
    given, family = (told(t.text, "uk") for t in pair)
    if given.known and not given.parts & {"N", "S"}:
        return False
    if given.known and any(p.tag.POS == "ADJF" for p in readings(pair[0].small, "uk")):
        return False
    if not given.known and not family.known:
        return True
    return "S" in family.parts and "N" not in family.parts and family.listed and not family.common


def _leads_to_place(text: str, start: int) -> bool:
    """True after a preposition or a noun of place."""
    return bool(BEFORE_PLACE.search(text, max(0, start - 8), start))


def _fits(shape: str, tokens: Sequence[Capital], text: str, language: str) -> bool:
    if len(tokens) < len(shape):
        return False
    words = [told(t.text, language) for t in tokens[: len(shape)]]
    for index, role in enumerate(shape):
        led = index > 0 and LEADING.search(text, tokens[index - 1].end, tokens[index].start)
        signed = shape in ("SII", "IIS") and not tokens[index].opens
        beside = shape == "NS" and index and _is_called(words, tokens, language)
        if role not in words[index].parts and not (role == "S" and (led or signed or beside)):
            return False
        leads = tokens[index].small in slavic_words().before_person
        if role == "N" and leads and tokens[index].opens and words[index].common:
            return False
    if shape in ("NS", "NNS") and "N" in words[1].parts and _are_two(words, tokens, language):
        return False
    if len(tokens) > len(shape) and _begins_later(
        shape, words, told(tokens[len(shape)].text, language)
    ):
        return False
    return all(
        _family_holds(shape, index, words, tokens)
        or (shape == "SN" and _is_listed(words, tokens[:PAIR], text))
        for index, role in enumerate(shape)
        if role == "S"
    )


def _are_two(words: Sequence[Told], tokens: Sequence[Capital], language: str) -> bool:
    """Two given names that do not agree are two persons': "Дарини | Лідія Шульга"."""
    first, second = (given_cases(t.small, language) for t in tokens[:PAIR])
    if len(words) == PAIR and words[1].surname:
        second = words[1].cases
    return not first & second


def _is_called(words: Sequence[Told], tokens: Sequence[Capital], language: str) -> bool:
    """A common word after a given name that is nothing else, in its case: "Павло Зима"."""
    token, lists = tokens[1], slavic_words()
    if words[0].common or "N" in words[1].parts or token.opens or token.text.isupper():
        return False
    parses = readings(token.small, language)
    if lemma(token.small) & (lists.heads | lists.before_person | lists.place_nouns) or any(
        "Geox" in str(p.tag) for p in parses
    ):
        return False
    cases = {p.tag.case for p in parses if p.tag.POS in CALLED_BY and p.tag.number != "plur"}
    return bool(cases & given_cases(tokens[0].small, language) - {"voct"})


def _is_listed(words: Sequence[Told], tokens: Sequence[Capital], text: str) -> bool:
    """A family name that is also a word, first in its line: "9. Рак Назарій."."""
    if len(words) != PAIR or tokens[0].shouts or not words[0].surname or words[1].common:
        return False
    fits = bool(words[0].cases & words[1].cases) and "N" in words[1].parts
    return fits and bool(LISTED.match(text, tokens[1].end))


def _begins_later(shape: str, words: Sequence[Told], following: Told) -> bool:
    """Two persons in a row: "Курбаса | Валентина Чистякова", "Максима | Галина Тимофіївна"."""
    if shape == "SN":
        return "P" in following.parts or (following.family and "N" not in following.parts)
    return shape == "NS" and "N" in words[1].parts and "P" in following.parts


def _family_holds(shape: str, index: int, words: Sequence[Told], tokens: Sequence[Capital]) -> bool:
    """A common word is a family name where nothing but a name accounts for its capital letter."""
    word, token = words[index], tokens[index]
    if not word.common or "NP" in shape or (index and "P" in words[index - 1].parts):
        return True
    beside = words[index - 1] if index else words[1]
    if token.small in slavic_words().before_person or "I" in shape:
        return "I" in shape and not token.shouts
    if token.shouts:  # "ИВАН СОМОВ": of fish it would not agree
        return word.listed and bool(word.cases & beside.cases) == word.surname
    if token.text.isupper() and tokens[index - 1 if index else 1].text.isupper():
        return True
    return not token.opens and bool(word.cases & beside.cases) and (word.listed or index > 0)
