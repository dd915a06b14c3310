"""A Record in, what of it is compared out: one row of the table that Splink reads."""

import re
from dataclasses import dataclass
from functools import lru_cache

from habeas.link.places import place_keys, region_keys
from habeas.names import (
    father_classes,
    forms,
    given_classes,
    initial_sounds,
    is_initial,
    latin_key,
    read_name,
)
from habeas.records import Name, Record

PRISONS = frozenset({"IK", "KP", "LIU", "SIZO", "T", "VK", "LPU", "PFRSI", "prison"})
"""Facilities that a man is held in; a unit or a hospital is elsewhere and contradicts no prison."""

_FIRST_SURNAME_PART = 3  # letters; shorter parts (оглы, де) do not make a family name


@dataclass(frozen=True, slots=True)
class Features:
    """What is compared of one record; None is "this source does not say", and counts nothing.

    `row` is the record's place in the batch. Lists hold every reading: two lists that meet agree.
    `given` and `father` are classes of given names, or sounds marked "~" where no class is known;
    they are None for initials, whose sounds stand in `given_initials` and `father_initials`.
    """

    row: int
    family: tuple[str, ...] | None
    family_key: str | None
    given: tuple[str, ...] | None
    given_key: str | None
    given_initials: tuple[str, ...] | None
    father: tuple[str, ...] | None
    father_key: str | None
    father_initials: tuple[str, ...] | None
    born: str | None
    born_swapped: str | None
    year: int | None
    prison: str | None
    prison_region: str | None
    region: tuple[str, ...] | None
    home: tuple[str, ...] | None
    tag: str | None
    blocks: tuple[str, ...] = ()


def features_of(record: Record, row: int) -> Features:
    """Read one record for comparison; where its name was not split into roles, split it."""
    name = _name(record)
    born = record.birth_date
    held = record.facility if record.facility and record.facility.type in PRISONS else None
    has_number = held is not None and held.number is not None
    return Features(
        row=row,
        family=_family(name.family) if name.family else None,
        family_key=latin_key(name.family) or None if name.family else None,
        given=_given(name.given),
        given_key=_key(name.given),
        given_initials=_initials(name.given),
        father=_father(name.patronymic),
        father_key=_key(name.patronymic),
        father_initials=_father_initials(name.patronymic),
        born=born.isoformat() if born else None,
        born_swapped=f"{born.year:04}-{born.day:02}-{born.month:02}" if born else None,
        year=born.year if born else record.birth_year,
        prison=f"{held.type}-{held.number}" if held and has_number else None,
        prison_region=held.region if held and has_number else None,
        region=_region(record),
        home=place_keys(record.home_place) or None if record.home_place else None,
        tag=tag_key(record.tag) if record.tag else None,
    )


@lru_cache(maxsize=50_000)
def tag_key(tag: str) -> str | None:
    """Fold a tag's spelling: "Ж-40318", "ж 40318" and "ZH40318" are one; None for no digits."""
    parts = re.findall(r"\d+|[^\W\d_]+", tag)
    folded = "".join(part if part.isdigit() else latin_key(part) for part in parts)
    return folded if any(c.isdigit() for c in folded) else None


def _name(record: Record) -> Name:
    """Take the roles as the source gave them; a table's "given names" may hold a patronymic."""
    if not (record.family or record.given or record.patronymic):
        return read_name(record.name)
    if record.given and not record.patronymic and len(record.given.split()) > 1:
        whole = read_name(f"{record.family or ''} {record.given}")
        return Name(record.family, whole.given or record.given, whole.patronymic)
    return Name(record.family, record.given, record.patronymic)


@lru_cache(maxsize=100_000)
def _family(family: str) -> tuple[str, ...] | None:
    """Read a family name whole and by its parts: Petrova-Vodkina may be listed as Vodkina."""
    parts = [p for p in re.split(r"[\s-]+", family) if len(p) >= _FIRST_SURNAME_PART]
    readings = set(forms(family)).union(*(forms(part) for part in parts))
    return tuple(sorted(readings - {""})) or None


@lru_cache(maxsize=100_000)
def _given(given: str | None) -> tuple[str, ...] | None:
    if not given or is_initial(given):
        return None
    words = [word for word in given.split() if not is_initial(word)]
    classes = frozenset[str]().union(*(given_classes(word) for word in words))
    sounds = {"~" + form for word in words for form in forms(word) if form}
    return tuple(sorted(classes or sounds)) or None


@lru_cache(maxsize=100_000)
def _father(patronymic: str | None) -> tuple[str, ...] | None:
    if not patronymic or is_initial(patronymic):
        return None
    return tuple(sorted(father_classes(patronymic))) or None


def _key(name: str | None) -> str | None:
    return latin_key(name) or None if name and not is_initial(name) else None


def _initials(name: str | None) -> tuple[str, ...] | None:
    return tuple(sorted(initial_sounds(name))) or None if name else None


def _father_initials(patronymic: str | None) -> tuple[str, ...] | None:
    """Give the sounds a patronymic's initial may have: those of the father's name."""
    if not patronymic:
        return None
    fathers = father_classes(patronymic) if not is_initial(patronymic) else frozenset()
    named = [initial_sounds(father) for father in fathers if not father.startswith("~")]
    return tuple(sorted(initial_sounds(patronymic).union(*named))) or None


def _region(record: Record) -> tuple[str, ...] | None:
    held = record.facility
    written = region_keys(record.region) if record.region else ()
    if not written and held and held.region and held.type in PRISONS:
        written = (held.region,)
    return written or None
