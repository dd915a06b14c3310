"""One capitalised Cyrillic word and what stands around it in; whether it names a person or place out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from habeas.extract.entities.capitals import Capital, runs, with_particle
from habeas.extract.entities.slavic import Told, analyzer, told
from habeas.extract.entities.slavic_words import slavic_words

BEFORE = re.compile(r"(?<![\w-])([\w'’ʼ-]+)(?:\.?[ \u00a0]|[ \u00a0]?[:,]?[ \u00a0][—–-][ \u00a0]|:[ \u00a0])[«\"“„]?\Z")
AFTER = re.compile(r"[»\"”]?(?:[ \u00a0](?:не[ \u00a0])?|,[ \u00a0]|[ \u00a0][—–-][ \u00a0])([а-яёіїєґ'’]+)")
WIDTH = 30
SHORTEST = 3
# What case a place stands in after a preposition.
PLACE_CASES = {
    "в": ("loct", "accs", "loc2"), "во": ("loct", "accs"), "на": ("loct", "accs"), "у": ("loct", "accs"),
    "из": ("gent",), "з": ("gent",), "із": ("gent",), "зі": ("gent",), "до": ("gent",), "від": ("gent",),
    "под": ("ablt", "accs"), "під": ("ablt", "accs"), "над": ("ablt",), "через": ("accs",),
}  # fmt: skip
SURELY_THERE = frozenset(("в", "під", "под", "біля", "возле", "через", "поблизу"))
PLACE = re.compile(
    r"(?:[сц]ь?к|поль|пол|піль|бург|град|город|горск|[иіоеє]вк|[іи]вц|ич|нець|нц|щин|стан)(?:[аеиіїуюя]|ом|ою|ем|єм|ах|ям)?\Z"
    r"|[оеєі]в[оеіиу]\Z|[іи]н[оіе]\Z"
)
CALLED = re.compile(r"позывн|позивн")
CALL_SIGN = "a call sign"
Weight = Literal["sure", "likely", "open"]


@dataclass(frozen=True, slots=True)
class Single:
    """A word that names somebody or some place; "open" where another finder has to agree."""

    start: int
    end: int
    kind: Literal["person", "place"]
    rule: str
    weight: Weight


def singles(text: str, language: str) -> Iterator[Single]:
    """Read each capitalised word by itself; names of several words are another module's."""
    for run in runs(text):
        for token in run:
            if not token.initial and len(token.text) >= SHORTEST and not token.shouts:
                single = _single(token, text, language)
                if single:
                    yield single


def _single(token: Capital, text: str, language: str) -> Single | None:
    word = told(token.text, language)
    before = _before(text, token.start)
    after = _after(text, token.end)
    verdict = _cued(token, word, before) or _by_itself(token, word, language, before, after)
    if verdict is None and with_particle(text, token.start) < token.start:
        verdict = "person", "after a particle of family names", "likely"
    return Single(token.start, token.end, *verdict) if verdict else None


Verdict = tuple[Literal["person", "place"], str, Weight]


def _cued(token: Capital, word: Told, before: str) -> Verdict | None:
    """What the word before says outright: "город …", "адвокат …", "позывной …"."""
    if CALLED.match(before):
        return "person", CALL_SIGN, "sure"
    if token.opens and "N" not in word.parts and "S" not in word.parts:
        return None
    words = slavic_words()
    if before in words.place_nouns and not _names(word):
        return "place", f"after {before!r}", "likely"
    if lemma(before) & words.before_person and not token.text.isupper():
        return "person", f"after {before!r}", "likely"
    return None


def _by_itself(
    token: Capital, word: Told, language: str, before: str, after: str
) -> Verdict | None:
    if "N" in word.parts and not word.common:
        return "person", "a given name", "sure"
    if "P" in word.parts and not word.common:
        return "person", "a patronymic", "likely"
    if token.text.isupper():
        return None
    if not token.opens and _is_there(token, word, before, language):
        return "place", f"after {before!r}", "likely"
    if word.listed and (word.family or (word.surname and (word.shaped or not token.opens))):
        return "person", "a family name", "likely"
    if _acts(before) or _acts(after):
        doubtful = word.common or (token.opens and word.known)
        return "person", "beside a verb", "open" if doubtful else "likely"
    if not token.opens and word.parts:
        return "person", "a capital letter", "open" if word.common or "S" in word.parts else "likely"
    return ("person", "a word that opens", "open") if word.parts else None


def _names(word: Told) -> bool:
    return bool(word.parts & {"N", "P"}) and not word.common


@lru_cache(maxsize=50_000)
def _cases_there(small: str, language: str) -> frozenset[str]:
    """The cases in which a word is a thing and no person; every one for a word not in the dictionary."""
    morph = analyzer(language)
    parses = morph.parse(small)
    if any(name in p.tag for p in parses for name in ("Name", "Patr")):
        return frozenset()
    return frozenset(
        p.tag.case for p in parses if p.tag.POS == "NOUN" and p.tag.animacy != "anim" and p.tag.case
    )


def _is_there(token: Capital, word: Told, before: str, language: str) -> bool:
    """True after a preposition of place, for a thing's name; what no dictionary holds needs more."""
    if before not in slavic_words().prepositions:
        return False
    if not word.known:
        return bool(PLACE.search(token.small)) or (before in SURELY_THERE and not word.listed)
    wanted = PLACE_CASES.get(before, ("gent", "loct", "ablt", "accs"))
    return bool(_cases_there(token.small, language) & set(wanted))


def _before(text: str, start: int) -> str:
    match = BEFORE.search(text, max(0, start - WIDTH), start)
    return match.group(1).lower() if match else ""


def _after(text: str, end: int) -> str:
    match = AFTER.match(text, end)
    return match.group(1) if match else ""


def _acts(word: str) -> bool:
    return bool(word) and bool(slavic_words().acts.match(word))


@lru_cache(maxsize=50_000)
def lemma(word: str) -> frozenset[str]:
    """Every dictionary form that a word may have in Russian or Ukrainian, and the word itself."""
    if not word or not word[0].isalpha() or word[0].isascii():
        return frozenset((word,))
    forms = (p.normal_form for name in ("ru", "uk") for p in analyzer(name).parse(word))
    return frozenset((word, *forms))
