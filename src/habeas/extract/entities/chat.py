"""Chat text in small letters in; given names ("мой саша", "вадика") out."""

import re
from collections.abc import Iterator
from functools import lru_cache

from habeas.extract.entities.english import Entity
from habeas.extract.entities.slavic import analyzer
from habeas.names import given_classes

SMALL = re.compile(r"(?<![\w-])[а-яёіїєґ]{3,}(?![\w-])")
_CACHED = 100_000


def small_names(text: str, language: str) -> Iterator[Entity]:
    """Given names written small, in a text that has no capital letter at all."""
    if any(c.isupper() for c in text):
        return
    for word in SMALL.finditer(text):
        if is_small_name(word.group(), language):
            yield Entity(word.start(), word.end(), "person", "a given name in small letters")


@lru_cache(maxsize=_CACHED)
def is_small_name(word: str, language: str) -> bool:
    """True where every reading of the word is a given name: "вера" and "роман" are also words."""
    morph = analyzer(language)
    if not morph.word_is_known(word):
        return bool(given_classes(word))
    parses = morph.parse(word)
    return all("Name" in p.tag for p in parses) and any(
        given_classes(p.normal_form) for p in parses
    )
