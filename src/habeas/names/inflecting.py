"""A surname in the nominative in, every form a text may bend it into out."""

from functools import lru_cache

from habeas.names.endings import FAMILY_BENDS
from habeas.names.given import Sex

_VOWELS = "аеёиоуыэюяіїє"
_ANY_SEX = {"а": "а ы и і е у ой ою ей ею", "я": "я и і е ю ей ею ї єю", "о": "о а у ові ом і"}
"""Дзюба and Щербина bend alike for men and women; Шевченко bends in Ukrainian."""
_PLURALS = ("ы", "ых", "ым", "ыми", "и", "их", "им", "ими", "і", "ими")
_PLURAL_STEMS = ("ов", "ев", "ёв", "ин", "ын", "їн", "ін", "єв")


@lru_cache(maxsize=50_000)
def family_forms(family: str, sex: Sex | None) -> frozenset[str]:
    """Bend a surname by every pattern that fits; of both sexes where the bearer's is not known.

    A woman's name that ends like a man's (Анна Коваль) stays as it is.
    """
    found = {family}
    for bend in FAMILY_BENDS:
        stem = family[: len(family) - len(bend.nomn)]
        if sex not in (None, bend.sex) or not family.endswith(bend.nomn) or len(stem) < 2:  # noqa: PLR2004
            continue
        if bend.stems and not stem.endswith(bend.stems):
            continue
        if not bend.nomn and family[-1].lower() in _VOWELS:
            continue
        found |= {stem + ending for endings in bend.cases.values() for ending in endings}
    for nomn, endings in _ANY_SEX.items():
        if family.endswith(nomn):
            found |= {family[: -len(nomn)] + ending for ending in endings.split()}
    return frozenset(found)


@lru_cache(maxsize=50_000)
def plural_forms(family: str) -> frozenset[str]:
    """Name the forms that tell of several bearers: Сомовы, Сомовых; none where it has no plural."""
    if family.endswith(_PLURAL_STEMS):
        return frozenset(family + ending for ending in _PLURALS)
    if family.endswith("а") and family[:-1].endswith(_PLURAL_STEMS):
        return plural_forms(family[:-1])
    if family.endswith(("ский", "цкий", "ський", "цький", "ская", "цкая", "ська", "цька")):
        stem = family.rstrip("аяий")
        return frozenset(stem + ending for ending in ("ие", "их", "им", "ими", "і"))
    return frozenset()
