"""A case's records as files for other programs: one file a noun, each marked a working copy."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from habeas.casework.csvfile import csv_lines
from habeas.casework.jsonl import jsonl_lines
from habeas.casework.outfolder import write_folder
from habeas.records import Claim, Decision, Document, Finding, Person, Record, Segment
from habeas.records.errors import UsageError
from habeas.records.ports import Progress
from habeas.store import Store


@dataclass(frozen=True, slots=True)
class Table:
    """One file of an export: its name, the noun in it, and where its records come from."""

    name: str
    noun: Any
    records: Callable[[Store], Iterable[Any]]


TABLES = (
    Table("documents", Document, Store.documents),
    Table("segments", Segment, Store.segments),
    Table("claims", Claim, Store.claims),
    Table("records", Record, Store.records),
    Table("persons", Person, Store.persons),
    Table("decisions", Decision, Store.decisions),
    Table("findings", Finding, lambda store: store.weighing().findings),
)

Lines = Callable[[Any, Iterable[Any]], Iterator[str]]
FORMATS: dict[str, Lines] = {
    "jsonl": lambda noun, records: jsonl_lines(records),  # noqa: ARG005 - the shape of `Lines`
    "csv": csv_lines,
}


def export(store: Store, form: str, out: Path, *, progress: Progress) -> None:
    """Write all tables to a folder, whole or not at all; UsageError for an unknown form."""
    if form not in FORMATS:
        raise UsageError(f"{form!r} is no form of export: use {' or '.join(FORMATS)}")
    lines = FORMATS[form]
    tables = progress.track(TABLES, what="writing", total=len(TABLES))
    write_folder(
        out, ((f"{t.name}.{form}", _chunks(lines(t.noun, t.records(store)))) for t in tables)
    )


def _chunks(lines: Iterator[str]) -> Iterator[bytes]:
    return (line.encode("utf-8", "backslashreplace") for line in lines)
