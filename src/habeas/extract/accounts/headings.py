"""A heading or a form's label in; the record's field that it fills out."""

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

OTHER = ("not_the_person", "nothing")
FORMAT_HINT = re.compile(r"\s*[(\[].*?[)\]]\s*")
EDGES = " \t\n\u00a0:.,;*№#\"'«»"


def field_of(heading: str) -> str | None:
    """Return the field that this heading names, or None: "ФИО осуждённого" is `name`."""
    plain = _plain(heading)
    exact, prefixes = _headings()
    if plain in exact:
        return exact[plain]
    if not plain or any(stem in plain for stem in _table()["not_the_person"]["stems"]):
        return None
    for words, field in prefixes:
        if plain.startswith(words) and not plain[len(words) : len(words) + 1].isalnum():
            return field
    return None


def columns_of(headings: Sequence[str]) -> dict[str, int]:
    """Which column fills which field, the first of its kind; empty where no column names a person.

    A plain "name" beside a column of family names is the given name.
    """
    columns: dict[str, int] = {}
    for index, heading in enumerate(headings):
        field = field_of(heading)
        if field and field not in columns:
            columns[field] = index
    if "family" in columns and "name" in columns and "given" not in columns:
        columns["given"] = columns.pop("name")
    if "given" in columns and "family" not in columns and "name" not in columns:
        columns["name"] = columns.pop("given")
    return columns if "name" in columns or "family" in columns else {}


def said(cell: str) -> str | None:
    """Return the cell's words, or None where they say that nothing is known."""
    words = " ".join(cell.split())
    return None if words.casefold() in _nothing() else words


def _plain(heading: str) -> str:
    words = (
        FORMAT_HINT.sub(" ", heading)
        .casefold()
        .replace("_", " ")
        .replace("ё", "е")
        .replace("’", "'")
    )
    return " ".join(words.replace("ʼ", "'").strip(EDGES).split()).rstrip(".")


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    source = files("habeas.extract.accounts") / "headings.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def _nothing() -> frozenset[str]:
    return frozenset(_table()["nothing"]["words"])


@cache
def _headings() -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    exact: dict[str, str] = {}
    prefixes: list[tuple[str, str]] = []
    for field, languages in _table().items():
        if field in OTHER:
            continue
        for words in (w for listed in languages.values() for w in listed):
            plain = words.rstrip("*").rstrip(".")
            exact.setdefault(plain, field)
            if words.endswith("*"):
                prefixes.append((plain, field))
    return exact, tuple(sorted(prefixes, key=lambda p: -len(p[0])))
