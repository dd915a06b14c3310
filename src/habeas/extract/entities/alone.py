"""One capitalised Cyrillic word and what stands around it in; a person or a place out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from habeas.extract.entities.beside import (
    acts,
    leads_to_person,
    lemma,
    named_sexes,
    sexes_of_verb,
    word_after,
    word_before,
)
from habeas.extract.entities.capitals import Capital, runs, with_particle
from habeas.extract.entities.slavic_words import slavic_words
from habeas.extract.entities.there import is_there
from habeas.extract.entities.told import Told, told

SHORTEST = 3
CALLED = re.compile(r"позывн|позивн")
CALL_SIGN = "a call sign"
ALSO_A_WORD = "a given name that is also a word"
QUOTES = tuple('«»"“”„')
FAMILY_ALONE = "a family name"
Weight = Literal["sure", "likely", "open"]
Verdict = tuple[Literal["person", "place"], str, Weight]


@dataclass(frozen=True, slots=True)
class Single:
    """A word that names somebody or some place; "open" where another finder has to agree."""

    start: int
    end: int
    kind: Literal["person", "place"]
    rule: str
    weight: Weight
    after_place: bool


def singles(text: str, language: str) -> Iterator[Single]:
    """Read each capitalised word by itself; names of several words are another module's."""
    for run in runs(text):
        for at, token in enumerate(run):
            leads = at + 1 < len(run) and leads_to_person(token.small)
            greets = token.opens and token.small in slavic_words().greetings
            short = len(token.text) < (SHORTEST - (not token.opens))
            if token.initial or short or token.shouts or leads or greets:
                continue
            single = _single(token, text, language)
            if single:
                yield single


def _single(token: Capital, text: str, language: str) -> Single | None:
    word = told(token.text, language)
    before, after = word_before(text, token.start), word_after(text, token.end)
    verdict = _cued(token, word, before) or _by_itself(token, word, language, before, after)
    if verdict is None and with_particle(text, token.start) < token.start:
        verdict = "person", "after a particle of family names", "likely"
    if verdict and language != "uk" and not _holds_alone(token, word, verdict, text):
        verdict = "person", verdict[1], "open"
    there = before in slavic_words().prepositions or bool(
        lemma(before) & slavic_words().place_nouns
    )
    return Single(token.start, token.end, *verdict, there) if verdict else None


def _holds_alone(token: Capital, word: Told, verdict: Verdict, text: str) -> bool:
    """True where the rules suffice in Russian, in which the model reads every word as well."""
    kind, rule, weight = verdict
    if kind == "place" or rule == CALL_SIGN or weight == "open":
        return True
    quoted = (
        text[token.start - 1 : token.start] in QUOTES and text[token.end : token.end + 1] in QUOTES
    )
    cued = rule.startswith("after ") and word.known  # "сержант Волк", not "сотрудники Рыбохраны"
    return (word.listed or cued) and rule != ALSO_A_WORD and not quoted


def _cued(token: Capital, word: Told, before: str) -> Verdict | None:
    """What the word before says outright: "город …", "адвокат …", "позывной …"."""
    if CALLED.match(before):
        return "person", CALL_SIGN, "sure"
    if token.opens and not word.parts & {"N", "S"}:
        return None
    if lemma(before) & slavic_words().place_nouns and (word.common or not word.parts & {"N", "P"}):
        return "place", f"after {before!r}", "likely"
    if leads_to_person(before) and not token.text.isupper():
        return "person", f"after {before!r}", "likely"
    return None


def _by_itself(
    token: Capital, word: Told, language: str, before: str, after: str
) -> Verdict | None:
    """What the word is by the dictionary, its ending and the verb beside it."""
    if "N" in word.parts and not word.common:
        return "person", "a given name", "sure"
    if "P" in word.parts and not word.common:
        return "person", "a patronymic", "likely"
    if token.text.isupper():
        return None
    if not token.opens and is_there(token, word, before, language):
        return "place", f"after {before!r}", "likely"
    if not word.parts:
        return None
    if _is_family(token, word):
        return "person", FAMILY_ALONE, "likely"
    if _does(token, word, before, after):
        return "person", "beside a verb", "likely"
    if "N" in word.parts and not token.opens:
        return "person", ALSO_A_WORD, "likely"
    return "person", "a capital letter", "open"


def _is_family(token: Capital, word: Told) -> bool:
    if not word.listed:
        return False
    return word.family or (word.surname and (word.shaped or not token.opens))


def _does(token: Capital, word: Told, before: str, after: str) -> bool:
    """True for who does something: "Прядко зник", "Надія поїхала"; not for what happens."""
    if not word.common and not (token.opens and word.known):
        return acts(before) or acts(after)
    if leads_to_person(token.small) or not sexes_of_verb(after):
        return False
    if "N" in word.parts:
        return acts(after) or bool(sexes_of_verb(after) & named_sexes(token.small))
    return word.surname and not word.thing
