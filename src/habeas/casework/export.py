"""A case's records as files for other programs: one file a noun, each marked a working copy."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from habeas.casework.csvfile import csv_lines
from habeas.casework.jsonl import jsonl_lines
from habeas.casework.outfolder import NOTICE, PROTECTED_NOTICE, write_folder
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

Notice = Callable[[Any], str]
Lines = Callable[[Any, Iterable[Any], Notice], Iterator[str]]
FORMATS: dict[str, Lines] = {
    "jsonl": lambda noun, records, notice: jsonl_lines(records, notice),  # noqa: ARG005 - a shape
    "csv": csv_lines,
}


def export(store: Store, form: str, out: Path, *, progress: Progress) -> None:
    """Write all tables to a folder, whole or not at all; UsageError for an unknown form."""
    if form not in FORMATS:
        raise UsageError(f"{form!r} is no form of export: use {' or '.join(FORMATS)}")
    lines, notice = FORMATS[form], notice_of(store)
    tables = progress.track(TABLES, what="writing", total=len(TABLES))
    write_folder(
        out,
        ((f"{t.name}.{form}", _chunks(lines(t.noun, t.records(store), notice))) for t in tables),
    )


def notice_of(store: Store) -> Notice:
    """Say on each line whether it rests on the material of a source that must be protected."""
    originals = {original.id for original in store.originals() if original.protected}
    shielded = {d.id for d in store.documents() if d.original in originals}
    for told in (store.claims(), store.records()):
        shielded |= {item.id for item in told if item.document in shielded}

    def notice(record: Any) -> str:
        return PROTECTED_NOTICE if shielded.intersection(_grounds(record)) else NOTICE

    return notice


def _grounds(record: Any) -> Iterator[str]:
    """Name what a record is, or rests on: its document, its records, its answers' claims."""
    yield from (record.id, getattr(record, "document", ""), getattr(record, "target", ""))
    yield from getattr(record, "records", ())
    for answer in getattr(record, "answers", ()):
        yield from answer.claims


def _chunks(lines: Iterator[str]) -> Iterator[bytes]:
    return (line.encode("utf-8", "backslashreplace") for line in lines)
