"""`material.toml`: what people state about the files of a folder.

One table a file or glob, its keys in `KEYS`; `[default]` is for every file:

    ["letters/*.txt"]
    source = "letters"
    published = "2022-08"
    protected = true

A table that names a file wins over a glob, a later table over an earlier one.
"""

import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from fnmatch import fnmatchcase
from typing import Any, get_args

from habeas.read.partial import language_code, partial_date, span
from habeas.records import Interval, Stated
from habeas.records.documents import DocumentKind
from habeas.records.errors import MaterialError, UsageError

KEYS = {
    "source": "source",
    "publisher": "publisher",
    "published": "published_at",
    "published_at": "published_at",
    "date": "published_at",
    "language": "language",
    "protected": "protected",
    "kind": "kind",
    "url": "url",
    "title": "title",
}
"""A key as people write it, and the field of `Stated` that it fills."""

FILE_KEYS = ("path", "file", "name")
LISTS = ("file", "files")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is stated of all files: a name or glob with its statement each, weakest first."""

    entries: tuple[tuple[str, Stated], ...] = ()

    def stated(self, filename: str) -> Stated:
        """Say what is known of one file, named by its path inside the folder ("/" between)."""
        merged = Stated()
        for pattern, stated in self.entries:
            if _matches(pattern, filename):
                said = {f: v for f in Stated.__slots__ if (v := getattr(stated, f)) is not None}
                merged = replace(merged, **said)
        return merged

    def idle(self, filenames: Collection[str]) -> tuple[str, ...]:
        """Name the tables that are for none of these files: mistyped, they would go unheard."""
        patterns = dict.fromkeys(pattern for pattern, _ in self.entries)
        return tuple(p for p in patterns if not any(_matches(p, name) for name in filenames))


def parse_manifest(text: str) -> Manifest:
    """Read `material.toml`; MaterialError names the table and key that is wrong."""
    try:
        data = tomllib.loads(text.removeprefix("\ufeff"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise MaterialError(f"material.toml is not TOML: {error}") from error
    tables = sorted(_tables(data), key=lambda item: _strength(item[0]))
    return Manifest(tuple((pattern, _stated(pattern, table)) for pattern, table in tables))


def _tables(data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every table with the files it is for, in the order written; "" stands for all files."""
    yield "", {key: value for key, value in data.items() if not isinstance(value, (dict, list))}
    for name, value in data.items():
        if name == "default" and isinstance(value, dict):
            yield "", value
        elif name in LISTS and isinstance(value, list):
            yield from (_listed(item) for item in value)
        elif name in LISTS and isinstance(value, dict) and not set(value) & set(KEYS):
            yield from ((file, _table(file, table)) for file, table in value.items())
        elif isinstance(value, (dict, list)):
            yield name, _table(name, value)


def _table(name: str, value: Any) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    raise MaterialError(f"material.toml: {name!r} must be a table of keys like {_known()}")


def _listed(item: Any) -> tuple[str, dict[str, Any]]:
    table = dict(_table("file", item))
    for key in FILE_KEYS:
        if isinstance(table.get(key), str):
            return table.pop(key), table
    raise MaterialError("material.toml: a [[file]] does not say its path")


def _strength(pattern: str) -> tuple[bool, bool, int]:
    """Sort: every file first, then globs, then names; a longer glob says more than a shorter."""
    is_glob = any(mark in pattern for mark in "*?[")
    return bool(pattern), not is_glob, len(pattern.strip("*")) if is_glob else 0


def _matches(pattern: str, filename: str) -> bool:
    pattern = pattern.replace("\\", "/").removeprefix("./")
    basename = filename.rsplit("/", 1)[-1]
    return (
        not pattern
        or pattern == filename
        or fnmatchcase(filename, pattern)
        or ("/" not in pattern and fnmatchcase(basename, pattern))
    )


def _stated(pattern: str, table: dict[str, Any]) -> Stated:
    stated = Stated()
    for key, value in table.items():
        where = f"material.toml: {pattern or 'default'}: {key}"
        if key not in KEYS:
            raise MaterialError(f"{where} is not a known key; use {_known()}")
        stated = replace(stated, **{KEYS[key]: _value(where, KEYS[key], value)})
    return stated


def _value(where: str, field: str, value: Any) -> Any:
    if field == "published_at":
        return _date(where, value)
    if field == "protected":
        if isinstance(value, bool):
            return value
        raise MaterialError(f"{where} must be true or false")
    if not isinstance(value, str) or not value.strip():
        raise MaterialError(f"{where} must be words in quotation marks")
    if field == "kind" and value not in get_args(DocumentKind):
        raise MaterialError(f"{where} must be one of {', '.join(get_args(DocumentKind))}")
    if field != "language":
        return value.strip()
    try:
        return language_code(value)
    except UsageError as error:
        raise MaterialError(f"{where}: {error}") from error


def _date(where: str, value: Any) -> Interval:
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return span(value.isoformat(), value.year, value.month, value.day)
    try:
        return partial_date(str(value))
    except UsageError as error:
        raise MaterialError(f"{where}: {error}") from error


def _known() -> str:
    return ", ".join(KEYS)
