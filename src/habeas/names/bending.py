"""Bent words in, their base forms out: from "Ковыляева Ивана Петровича" to the nominative."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from habeas.names.endings import (
    FAMILY_BENDS,
    FLEETING,
    GIVEN_BENDS,
    PATRONYMIC_BENDS,
    PATRONYMIC_ENDINGS,
    SURE_FAMILY_BENDS,
    Bend,
    Case,
)
from habeas.names.given import Sex, given_classes, sexes, written_in_cyrillic
from habeas.names.morphology import given_by_dictionary

SHORTEST_PATRONYMIC = len("Ильич")


@dataclass(frozen=True, slots=True)
class Base:
    """One way to read a word: its base form, and the case and sex that make it so."""

    text: str
    case: Case
    sex: Sex


def given_bases(word: str) -> tuple[Base, ...]:
    """Read a word as a given name in every case that fits; none where it is no given name."""
    bent = _bent_given().get(_plain(word), ())
    straight = tuple(Base(word, "nomn", sex) for sex in sorted(sexes(given_classes(word))))
    if _plain(word) in _straight_given() or not bent:
        bent = straight + bent
    if bent:
        return bent
    return tuple(Base(_like(word, t), c, s) for t, c, s in given_by_dictionary(word))


@lru_cache(maxsize=100_000)
def patronymic_bases(word: str) -> tuple[Base, ...]:
    """Read a Cyrillic word as a patronymic in every case that fits."""
    low = word.lower()
    straight = tuple(
        Base(word, "nomn", sex)
        for sex, endings in PATRONYMIC_ENDINGS.items()
        if low.endswith(endings) and len(low) >= SHORTEST_PATRONYMIC
    )
    bent = tuple(
        base
        for base in unbend(word, PATRONYMIC_BENDS)
        if base.text.lower().endswith(PATRONYMIC_ENDINGS[base.sex])
        and len(base.text) >= SHORTEST_PATRONYMIC
    )
    return straight + bent


def family_base(word: str, *, case: Case, sex: Sex, ukrainian: bool = False) -> str:
    """Put a surname into the nominative, its case and sex being known from the words beside it.

    A surname that the case cannot have bent so (Шевченко, Черных, a man's ending in a woman's
    name) stays as written. Ukrainian knows no soft р and no ы: Бондарю is the dative of Бондар.
    """
    parts = (_family_part(part, case=case, sex=sex) for part in word.split("-"))
    base = "-".join(parts)
    if not ukrainian or base == word:
        return base
    return base[:-1] if base.endswith("рь") else re.sub(r"ый\Z", "ий", base)


def family_alone(word: str) -> str:
    """Put a surname that stands alone into the nominative, where its ending leaves no choice.

    Ковыляевым is a man's and Ивановой a woman's; Иванова is a woman or a man's genitive, and
    stays.
    """
    return next((base.text for base in unbend(word, SURE_FAMILY_BENDS)), word)


def unbend(word: str, bends: tuple[Bend, ...]) -> Iterator[Base]:
    """Undo each pattern whose ending the word has, in the order of the table."""
    low = word.lower()
    for bend in bends:
        for case, endings in bend.cases.items():
            for ending in endings:
                stem = word[: len(word) - len(ending)]
                if low.endswith(ending) and len(stem) > 1 and _fits(stem, bend):
                    yield Base(stem + bend.nomn, case, bend.sex)


def _family_part(word: str, *, case: Case, sex: Sex) -> str:
    for base in unbend(word, FAMILY_BENDS):
        if base.case == case and base.sex == sex:
            return base.text
    return word


def _fits(stem: str, bend: Bend) -> bool:
    return not bend.stems or stem.lower().endswith(bend.stems)


@cache
def _straight_given() -> frozenset[str]:
    """Base forms in Cyrillic: Никола is one, Николая is not, though they sound alike."""
    return frozenset(_plain(form) for form, _ in written_in_cyrillic())


@cache
def _bent_given() -> dict[str, tuple[Base, ...]]:
    """Every case of every Cyrillic given name in the table, by the bent form."""
    found: dict[str, dict[Base, None]] = {}
    for form, sex in written_in_cyrillic():
        for bent, case in _cases_of(form, sex):
            found.setdefault(_plain(bent), {})[Base(form, case, sex)] = None
    return {bent: tuple(bases) for bent, bases in found.items()}


def _cases_of(form: str, sex: Sex) -> Iterator[tuple[str, Case]]:
    """Bend a base form by the first pattern that takes it."""
    for bend in GIVEN_BENDS:
        if bend.sex == sex and form.endswith(bend.nomn) and not _soft(form, bend):
            stem = FLEETING.get(form, form[: len(form) - len(bend.nomn)])
            for case, endings in bend.cases.items():
                yield from ((stem + ending, case) for ending in endings)
            return


def _soft(form: str, bend: Bend) -> bool:
    """The bare pattern takes consonants only: not Саша, not Сергей."""
    return not bend.nomn and form[-1].lower() in "аеёиоуыэюяійьї"


def _plain(word: str) -> str:
    return word.lower().replace("ё", "е")


def _like(word: str, base: str) -> str:
    return base[:1].upper() + base[1:] if word[:1].isupper() else base
