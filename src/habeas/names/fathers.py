"""A patronymic in, the father's possible names out: Олексійович and Alekseevich agree."""

import re
from functools import cache, lru_cache
from typing import Literal

from habeas.names.endings import FLEETING, SON_OF
from habeas.names.given import given_classes, given_names
from habeas.names.keys import readings

# Endings of patronymics in sounds (see sounds.py): -ович, -евна, -инична, -ич, -ыч; then vowels.
_ENDING = re.compile(r"(?:(?:[aeoi]v|v)(?:i[qc]|na)|(?:ini|i)?qna|(?:i|e)?wna|i?[qc])$")
_VOWELS = re.compile(r"[aeiou]+$")
_SON_OF = frozenset(SON_OF["m"] + SON_OF["f"])
# Names whose stem grows in the patronymic.
_GROWN = {"Яковл": "yakov", "Иаковл": "yakov"}


@lru_cache(maxsize=100_000)
def father_classes(patronymic: str) -> frozenset[str]:
    """Name the given names that a patronymic may come from.

    Where the father's name is not in the table, the stem's sounds stand for it, marked "~", so
    that two spellings of a rare patronymic still agree.
    """
    words = [word for word in patronymic.split() if word.lower() not in _SON_OF]
    if len(words) < len(patronymic.split()):
        return frozenset().union(*(_plain_name(word) for word in words))
    stems = {stem for word in words for reading in readings(word) if (stem := _stem(reading))}
    found = frozenset().union(*(_fathers().get(stem, frozenset()) for stem in stems))
    return found or frozenset("~" + stem for stem in stems)


def _plain_name(word: str) -> frozenset[str]:
    return given_classes(word) or frozenset("~" + _bare(reading) for reading in readings(word))


def _stem(sounds: str) -> str:
    return _bare(_ENDING.sub("", sounds))


def _bare(sounds: str) -> str:
    return _VOWELS.sub("", sounds) or sounds


@cache
def _fathers() -> dict[str, frozenset[str]]:
    """Stems of men's names, as patronymics keep them; a pet form (Саныч) only where none is full.

    Алексеевич is the son of an Алексей, though an Александр may be called Алекс.
    """
    full, short = _stems("full"), _stems("short")
    for stem, name in _GROWN.items():
        full.setdefault(_bare(readings(stem)[0]), set()).add(name)
    return {stem: frozenset(classes) for stem, classes in (short | full).items()}


def _stems(kind: Literal["full", "short"]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name in given_names():
        forms: tuple[str, ...] = getattr(name, kind) if name.sex == "m" else ()
        for form in forms:
            for word in {form, FLEETING.get(form, form)}:
                for reading in readings(word):
                    found.setdefault(_bare(reading), set()).add(name.name)
    return found
