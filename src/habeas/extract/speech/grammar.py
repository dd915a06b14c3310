"""A sentence's tokens to what each of them does beside a verb of saying."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files

from pymorphy3.analyzer import Parse

from habeas.extract.words import TokenLine
from habeas.extract.words.lists import word_list
from habeas.extract.words.tokens import MASK
from habeas.names.dictionary import readings

DETERMINERS = word_list("determiners")
PUNCTUATION = frozenset(',;:.!?…()[]"«»“”„—–-')
HARD = frozenset(";:!?…()—–")
UKRAINIAN, RUSSIAN = frozenset("іїєґ"), frozenset("ыэъ")
WHOLE = 4
"""Letters from which on a word before a full stop is no abbreviation."""
LIST_NUMBER = 6
"""Tokens of the longest number before an item of a list ("3.1.2.")."""
LIKELY = 0.04
"""Share of a word's uses below which a reading of it is left out."""


@cache
def words(name: str) -> frozenset[str]:
    """One list of `words.toml`."""
    source = files("habeas.extract.speech") / "words.toml"
    return frozenset(_lists(source.read_text(encoding="utf-8"))[name])


@cache
def _lists(toml: str) -> dict[str, list[str]]:
    return tomllib.loads(toml)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's tokens with its text, the tokens that mentions of time cover, and its cues."""

    text: str
    line: TokenLine
    cues: frozenset[int]
    timed: frozenset[int]
    language: str

    def with_cues(self, cues: Iterable[int]) -> "Sentence":
        """Return the sentence with other cues; most sentences have none."""
        found = frozenset(cues)
        return self if found == self.cues else replace(self, cues=found)

    def __len__(self) -> int:
        return len(self.line.tokens)

    def form(self, index: int) -> str:
        """The folded word at a place; a full stop beyond either end."""
        return self.line.tokens[index].form if 0 <= index < len(self.line.tokens) else "."

    def capital(self, index: int) -> bool:
        """True for a word written with a capital letter."""
        return 0 <= index < len(self) and self.text[self.line.tokens[index].start].isupper()

    def stops(self, index: int) -> bool:
        """True for the full stop of a message that begins no sentence with a capital."""
        tokens, before = self.line.tokens, self.form(index - 1)
        apart = 0 < index < len(tokens) - 1 and tokens[index].end < tokens[index + 1].start
        return apart and before.isalpha() and len(before) >= WHOLE and not before.isascii()

    def body(self) -> int:
        """Where the words begin, past the "2." of a list."""
        stops = (i for i in range(min(LIST_NUMBER, len(self))) if self.form(i) == ".")
        return next((i + 1 for i in reversed(list(stops)) if self._numbers(i)), 0)

    def _numbers(self, stop: int) -> bool:
        """True for the full stop of a list's "2." or "3.1." before an item's first words."""
        number = [token.form for token in self.line.tokens[:stop]]
        dotted = all(f.isdigit() or f == "." or (f[0].isdigit() and "." in f) for f in number)
        return bool(number) and dotted and number[0][0].isdigit()

    def breaks(self, index: int) -> bool:
        """True where no noun phrase goes on: an end, a quotation, a hard sign."""
        form = self.form(index)
        if form == "-":
            tokens = self.line.tokens
            return not (tokens[index - 1].end == tokens[index].start if index else False)
        if form == ".":
            ends = index < 0 or index >= len(self) - 1 or self.stops(index)
            return ends or self._numbers(index)
        return form == MASK or form in HARD


def sentence_of(text: str, line: TokenLine, language: str) -> Sentence:
    """Make a sentence ready, as yet without cues: one pass over its mentions and letters."""
    timed = [f for f in line.found if f.kind in ("date", "duration")]
    covered = frozenset(
        i for i, t in enumerate(line.tokens) if any(f.start <= t.start < f.end for f in timed)
    )
    covered |= _occasions([t.form for t in line.tokens])
    forms = [t.form for t in line.tokens if t.form[0].isalpha()]
    slavic = sum(not form.isascii() for form in forms) * 2 > len(forms)
    return Sentence(text, line, frozenset(), covered, _tongue(forms, language) if slavic else "en")


def _occasions(forms: list[str]) -> frozenset[int]:
    """The words of "последний раз" and "last time", which say when and not who."""
    found: set[int] = set()
    for index, form in enumerate(forms):
        first = index
        while first and form in words("times") and forms[first - 1] in words("time_markers"):
            first -= 1
        if first + (forms[first] == "the") < index:
            led = first > 0 and forms[first - 1] in ("в", "у", "во", "за", "на")
            found.update(range(first - led, index + 1))
    return frozenset(found)


def _tongue(forms: list[str], language: str) -> str:
    """Tell Ukrainian from Russian by the letters that only one has, else by the document's own."""
    letters = set("".join(forms))
    if letters & UKRAINIAN:
        return "uk"
    return "uk" if language == "uk" and not letters & RUSSIAN else "ru"


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a dictionary takes a Russian or Ukrainian word for, in any of its likely readings."""

    parts: frozenset[str]
    cases: frozenset[str]
    numbers: frozenset[str]
    nominal: bool
    verb: bool
    gerund: bool
    animate: bool = False

    def may_be(self, *cases: str) -> bool:
        """True for a noun, adjective or pronoun that can stand in one of the cases."""
        return self.nominal and not self.cases.isdisjoint(cases)


NOMINAL = frozenset(("NOUN", "ADJF", "NPRO", "NUMR", "PRTF", "ADJS"))
ANY_CASE = frozenset(("nomn", "gent", "accs"))
NONE: frozenset[str] = frozenset()
NO_WORD = Grammar(NONE, NONE, NONE, nominal=False, verb=False, gerund=False)


@lru_cache(maxsize=100_000)
def grammar(form: str, language: str) -> Grammar:
    """Read one word by the dictionary of its language."""
    if not form[0].isalpha():
        return NO_WORD
    likely = [p for p in readings(form, language) if p.score >= LIKELY]
    parts = frozenset(str(p.tag.POS) for p in likely)
    cases = frozenset(str(p.tag.case) for p in likely if p.tag.POS in NOMINAL and p.tag.case)
    if "NOUN" in parts and not cases:
        cases = ANY_CASE  # the Ukrainian dictionary leaves the case of some nouns out
    if any(p.tag.POS == "NOUN" and p.normal_form == form for p in likely):
        cases |= {"nomn"}  # and the nominative of others ("директор")
    first = likely[0].tag.POS if likely else None
    if first == "GRND" and language == "uk" and form.endswith("в"):
        first = "VERB"  # "пояснив" is a man's past, and "пояснивши" the gerund
    return Grammar(
        parts,
        cases,
        _numbers(likely),
        nominal=bool(parts & NOMINAL) and first not in ("PREP", "CONJ", "PRCL", "INTJ", "ADVB"),
        verb=first in ("VERB", "INFN") and form not in words("no_verbs"),
        gerund=first == "GRND",
        animate=any(_is_animate(p) for p in likely),
    )


def _is_animate(reading: Parse) -> bool:
    return ",anim" in str(reading.tag) or reading.tag.POS == "NPRO"


def _numbers(likely: list[Parse]) -> frozenset[str]:
    """In which numbers a word is a verb's form or a nominative."""
    told = [r for r in likely if r.tag.POS == "VERB" or r.tag.case in ("nomn", None)]
    return frozenset("plur" if "plur" in str(r.tag) else "sing" for r in told)


@lru_cache(maxsize=50_000)
def is_finite(form: str) -> bool:
    """True for an English word that ends its subject: an auxiliary, a past tense."""
    return form in words("finite") or (
        form.endswith("ed") and len(form) > len("need") and form.isalpha()
    )
