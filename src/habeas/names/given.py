"""Given names: a token in, the names it may stand for out, whatever the language or pet form."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from habeas.names.keys import forms
from habeas.names.scripts import is_cyrillic

Sex = Literal["m", "f"]


@dataclass(frozen=True, slots=True)
class GivenName:
    """One given name across languages: `name` is the class, a plain Latin spelling."""

    name: str
    sex: Sex
    full: tuple[str, ...]
    short: tuple[str, ...]


@cache
def given_names() -> tuple[GivenName, ...]:
    """Read the table of given names that ships with the package."""
    table = (files("habeas.names") / "given_names.tsv").read_text(encoding="utf-8")
    return tuple(_row(line) for line in table.splitlines() if line and not line.startswith("#"))


def given_classes(token: str) -> frozenset[str]:
    """Name the given names that a token may stand for; none where it is not known as one.

    "Саша" may be aleksandr or aleksandra: two tokens can be one name where their sets meet.
    """
    index = _index()
    return frozenset().union(*(index.get(form, frozenset()) for form in forms(token)))


def sexes(classes: frozenset[str]) -> frozenset[Sex]:
    """Say whose names these are: men's, women's, or both."""
    known = _sex_of()
    return frozenset(known[name] for name in classes)


def written_in_cyrillic() -> Iterator[tuple[str, Sex]]:
    """List every Cyrillic form with its sex: the words that grammar may have bent."""
    for name in given_names():
        for form in name.full + name.short:
            if is_cyrillic(form):
                yield form, name.sex


def _row(line: str) -> GivenName:
    name, sex, full, short = line.split("\t")
    assert sex in ("m", "f"), line
    return GivenName(name, "m" if sex == "m" else "f", tuple(full.split()), tuple(short.split()))


@cache
def _index() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name in given_names():
        for form in name.full + name.short:
            for reading in forms(form):
                found.setdefault(reading, set()).add(name.name)
    return {reading: frozenset(classes) for reading, classes in found.items()}


@cache
def _sex_of() -> dict[str, Sex]:
    return {name.name: name.sex for name in given_names()}
