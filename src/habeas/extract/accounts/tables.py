"""A table's rows in; a Record for each person they list out."""

from collections.abc import Mapping, Sequence

from habeas.extract.accounts.building import Cell, Frame, build, names_prisons
from habeas.extract.accounts.days import order_of
from habeas.extract.accounts.headings import columns_of
from habeas.records import CaseKey, Reading, Record, Segment

TAB = "\t"
SAMPLE = 200
"""Rows by which an unnamed column is judged."""
Cells = list[tuple[str, int]]


def table_records(reading: Reading, *, key: CaseKey) -> list[Record]:
    """Read the persons of a list: its first heading says what the columns are.

    A table whose headings name no column of persons gives no records, whatever is in it.
    """
    document = reading.document
    heading = next((s for s in reading.segments if s.kind == "heading"), None)
    if document.kind != "table" or heading is None:
        return []
    titles = document.text[heading.start : heading.end].split(TAB)
    columns = columns_of(titles)
    if not columns:
        return []
    rows = [(number, s) for number, s in enumerate(reading.segments) if s.kind == "row"]
    cells = [_cells(document.text, segment) for _, segment in rows]
    if not {"facility", "facility_or_unit"} & set(columns):
        columns |= _prisons(columns, cells, width=len(titles), language=document.language)
    frame = Frame(
        document=document.id,
        language=document.language,
        key=key,
        birth_order=order_of(_column(cells, columns.get("birth"))),
        date_order=order_of(_column(cells, columns.get("date"))),
    )
    built = (
        build(
            {f: Cell(titles[i], *row[i]) for f, i in columns.items() if i < len(row)},
            frame,
            start=segment.start,
            end=segment.end,
            locator=segment.locator or str(number),
        )
        for (number, segment), row in zip(rows, cells, strict=True)
        if [text for text, _ in row] != titles  # headings printed again on a new page
    )
    return [record for record in built if record is not None]


def _prisons(
    columns: Mapping[str, int], rows: Sequence[Cells], *, width: int, language: str | None
) -> dict[str, int]:
    """Find the column of prisons where none is called so ("Откуда", "From")."""
    free = [i for i in range(width) if i not in columns.values() or columns.get("home_place") == i]
    sample = rows[:SAMPLE]
    found = (i for i in free if names_prisons(_column(sample, i), language=language))
    at = next(found, None)
    return {} if at is None else {"facility": at}


def _cells(text: str, segment: Segment) -> Cells:
    cells: Cells = []
    at = segment.start
    for cell in text[segment.start : segment.end].split(TAB):
        cells.append((cell, at))
        at += len(cell) + len(TAB)
    return cells


def _column(rows: Sequence[Cells], index: int | None) -> list[str]:
    return [row[index][0] for row in rows if index is not None and index < len(row)]
