"""Cyrillic text in; people, organisations and places that the news model of natasha sees out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from habeas.extract.entities.beside import leads_to_person, lemma
from habeas.extract.entities.capitals import PARTICLES
from habeas.extract.entities.english import EntityKind
from habeas.extract.entities.news import news_model
from habeas.extract.entities.slavic_words import slavic_words
from habeas.extract.entities.told import told
from habeas.extract.words.forms import is_verb
from habeas.names.dictionary import readings

BLOCK = 20_000
"""Code points given to the model at once, so that a long text does not fill the memory."""
KINDS: dict[str, EntityKind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
PIECE = re.compile(r"[^•*,;()\n|/]+")
WORDS = re.compile(r"\S+")
SHORTEST = 3
AMBIGUOUS = frozenset(("слава", "мила", "люба"))
"""Greetings that are given names too: there the model decides."""


@dataclass(frozen=True, slots=True)
class ModelSpan:
    """What the model says of a stretch of text."""

    start: int
    end: int
    kind: EntityKind


def model_spans(text: str) -> Iterator[ModelSpan]:
    """Spans of the model, in order; a text without any capital letter is not shown to it."""
    for lo, hi in _blocks(text):
        block = text[lo:hi]
        if not any(c.isupper() for c in block):
            continue
        for span in news_model().spans(block):
            if span.type == "LOC" and is_verb(block[span.start : span.stop]):
                continue  # the first word of a sentence: "Погибло до …"
            yield ModelSpan(lo + span.start, lo + span.stop, KINDS[span.type])


def person_pieces(span: ModelSpan, text: str, language: str) -> Iterator[tuple[int, int]]:
    """The believable names in a span: "Овечкин, Фёдоров" is two, "Всё-таки Проди" is Проди."""
    for piece in PIECE.finditer(text, span.start, span.end):
        for run in _capital_runs(list(WORDS.finditer(text, piece.start(), piece.end()))):
            words = _bare(run, language)
            if words and _believable([w.group() for w in words], language):
                yield words[0].start(), words[-1].end()


def _bare(words: list[re.Match[str]], language: str) -> list[re.Match[str]]:
    """Without what stands before or after the name and is no part of it."""
    while len(words) > 1 and _leads(words[0].group(), language):
        words = words[1:]
    while words and _is_over(words[-1].group(), language):
        words = words[:-1]
    return words


def _capital_runs(words: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Cut where a small word stands that is no particle of names: "Юрко з Черкас"."""
    run: list[re.Match[str]] = []
    for word in words:
        if word.group()[0].islower() and not (run and word.group() in PARTICLES):
            if run:
                yield run
            run = []
        else:
            run.append(word)
    if run:
        yield run


def _believable(words: list[str], language: str) -> bool:
    """False for a greeting, a lone initial, and Latin words, which have their own rules."""
    if words[0][0].isascii():
        return False
    if len(words) > 1:
        return any(len(word.strip(".")) > 1 for word in words)
    return len(words[0]) >= SHORTEST and not _is_plain(words[0], language)


def _is_plain(word: str, language: str) -> bool:
    """True for a word that the dictionary knows, and not as a name."""
    bare = word.strip('«»"“”.!?:—– ')
    said, lists = told(bare, language), slavic_words()
    if lemma(bare.lower()) & lists.mostly_things or bare.lower() in lists.greetings - AMBIGUOUS:
        return True
    return said.known and not said.parts


@lru_cache(maxsize=50_000)
def _leads(word: str, language: str) -> bool:
    """True for what only begins a sentence, or is a trade or a title: "Шериф О'Нил"."""
    said = told(word.strip('«»"“”.!?:—– '), language)
    unnamed = said.common and not said.parts & {"N", "P"}
    return _is_over(word, language) or (unnamed and (language == "uk" or not said.surname))


@lru_cache(maxsize=50_000)
def _is_over(word: str, language: str) -> bool:
    """True for "Всё-таки", "Передала", "Потерпілий": what stands beside a name and is none."""
    bare = word.strip('«»"“”.!?:—– ')
    if not bare or not bare[0].isalpha():
        return True
    if len(bare) == 1 or bare[0].isascii():
        return False
    parses = readings(bare.lower(), language)
    greets = bare.lower() in slavic_words().greetings - AMBIGUOUS
    if greets or leads_to_person(bare.lower()) or parses[0].tag.POS == "NPRO":
        return True
    if told(bare, language).parts:
        return False
    return bare[0].islower() or not any(p.tag.POS in (None, "NOUN", "ADJF") for p in parses)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    lo = 0
    while lo < len(text):
        hi = len(text)
        if hi - lo > BLOCK:
            cut = max(text.rfind("\n", lo, lo + BLOCK), text.rfind(". ", lo, lo + BLOCK))
            hi = cut + 1 if cut > lo else lo + BLOCK
        yield lo, hi
        lo = hi
