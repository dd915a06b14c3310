"""A name token in, script-independent forms of it out: what makes Щукин and Schukin comparable."""

import re
import unicodedata
from functools import lru_cache
from itertools import product

from habeas.names.scripts import is_cyrillic, mend
from habeas.names.sounds import CONFUSED, CYRILLIC_SOUNDS, FOLDS, LATIN_SOUNDS, MARKED

MOST_FORMS = 16
"""Readings kept of one Latin token; beyond it the usual reading of the rest is taken."""

_SPELLINGS = re.compile("|".join(sorted(LATIN_SOUNDS, key=len, reverse=True)))
_FOLDS = tuple((re.compile(pattern), into) for pattern, into in FOLDS)
_CACHED = 200_000


def latin_key(token: str) -> str:
    """Give the most usual sound of a token, so that spellings of one name meet in one string."""
    return readings(token)[0]


def forms(token: str) -> frozenset[str]:
    """Give every reading of a token: an h may stand for х or г, a j for й or ж.

    Two tokens are spellings of one name where their readings have one in common.
    """
    return frozenset(readings(token))


@lru_cache(maxsize=_CACHED)
def readings(token: str) -> tuple[str, ...]:
    """Give the readings of a token, the most usual first and none twice; "" for no letters."""
    token = mend(token.strip()).lower()
    raw = [_cyrillic(token)] if is_cyrillic(token) else _latin(token)
    return tuple(dict.fromkeys(_fold(sounds) for sounds in raw))


@lru_cache(maxsize=_CACHED)
def sound_key(token: str) -> str:
    """Give a coarse key that brings spellings and typing errors of one name into one block.

    Consonants only, voiced and voiceless alike, at most six; the first sound is always kept.
    It gathers candidates and says nothing about who is who.
    """
    key = latin_key(token)
    skeleton = re.sub(r"(.)\1+", r"\1", key.translate(CONFUSED))
    first = "a" if key[:1] in set("aeiou") else ""
    return (first + skeleton)[:6]


def _cyrillic(token: str) -> str:
    return "".join(CYRILLIC_SOUNDS.get(letter, "") for letter in token)


def _latin(token: str) -> list[str]:
    token = token.translate(MARKED)
    token = "".join(c for c in unicodedata.normalize("NFD", token) if not unicodedata.combining(c))
    parts: list[tuple[str, ...]] = []
    count = 1
    for match in _SPELLINGS.finditer(token):
        choices = LATIN_SOUNDS[match.group()]
        if count * len(choices) > MOST_FORMS:
            choices = choices[:1]
        count *= len(choices)
        parts.append(choices)
    return ["".join(reading) for reading in product(*parts)]


def _fold(sounds: str) -> str:
    for pattern, into in _FOLDS:
        sounds = pattern.sub(into, sounds)
    return sounds
