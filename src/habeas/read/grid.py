"""Rows of cells to a table document: one line a row, one tab between cells, heading first."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from habeas.read.drafts import Draft, Page, Piece
from habeas.read.headings import is_heading_cell
from habeas.records import Guess

Row = list[str]
GAPS = re.compile(r"[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
LOOK_FOR_HEADING = 30
SHOWN = 20


def table(
    rows: Iterable[Row], *, locator: str, short_is_ragged: bool, guesses: tuple[Guess, ...] = ()
) -> Draft | None:
    """Lay out a table; None where it has no cell with words.

    Titles above the heading become the document's title. Data rows are numbered as in the file,
    blank ones too. A row that is longer than the heading, or shorter where `short_is_ragged`, is
    kept and named in a guess.
    """
    source = ([GAPS.sub(" ", cell).strip() for cell in row] for row in rows)
    first = list(islice(source, LOOK_FOR_HEADING))
    filled = [number for number, row in enumerate(first) if any(row)]
    if not filled:
        return _table_below(source, locator, short_is_ragged, guesses)
    at = _heading_row([_trimmed(row) for row in first], filled)
    heading = _trimmed(first[at]) if at is not None else _numbered(first)
    above = [cell for n in filled if at is not None and n < at for cell in first[n] if cell]
    data = chain(first[at + 1 :] if at is not None else first, source)
    page, ragged = Page(), list[tuple[int, int]]()
    opening = Piece("heading", *page.add("\t".join(heading)))
    pieces = (opening, *_rows(data, heading, page, ragged))
    shown = [r for r in ragged if short_is_ragged or r[1] > len(heading)]
    return Draft(
        kind="table",
        text=page.text,
        pieces=pieces,
        locator=locator,
        title=" ".join(above) or None,
        guesses=(*guesses, *_no_heading(at), *_ragged(shown, len(heading))),
    )


def _table_below(
    source: Iterator[Row], locator: str, short_is_ragged: bool, guesses: tuple[Guess, ...]
) -> Draft | None:
    """Go on where a table starts with many blank rows."""
    later = next((row for row in source if any(row)), None)
    if later is None:
        return None
    rows = chain([later], source)
    return table(rows, locator=locator, short_is_ragged=short_is_ragged, guesses=guesses)


def _trimmed(row: Row) -> Row:
    """Drop the empty cells at the end."""
    cells = list(row)
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _heading_row(first: list[Row], filled: list[int]) -> int | None:
    """Find the row with most known headings, or a first full row that holds no data; else None."""
    known = {n: sum(map(is_heading_cell, first[n])) for n in filled}
    best = max(filled, key=lambda n: known[n])
    if known[best] >= max(1, 0.3 * len(first[best])) and (known[best] > 1 or best == filled[0]):
        return best
    width = max(len(first[n]) for n in filled)
    full = next((n for n in filled if len(first[n]) == width and all(first[n])), None)
    if full is None or any(re.search(r"\d", cell) for cell in first[full]) or full == filled[-1]:
        return None
    below = [first[n] for n in filled if n > full]
    return full if any(re.search(r"\d", cell) for row in below for cell in row) else None


def _numbered(first: list[Row]) -> Row:
    return [f"column {number}" for number in range(1, max(map(len, first)) + 1)]


def _rows(
    data: Iterable[Row], heading: Row, page: Page, ragged: list[tuple[int, int]]
) -> Iterator[Piece]:
    """Write the data rows; those of another width than the heading are noted in `ragged`."""
    for number, row in enumerate(data, 1):
        cells = _trimmed(row)
        if not cells or cells == heading:
            continue
        if len(cells) > len(heading) or len(row) < len(heading):
            ragged.append((number, max(len(cells), min(len(row), len(heading)))))
        page.add("\n")
        cells += [""] * (len(heading) - len(cells))
        yield Piece("row", *page.add("\t".join(cells)), locator=f"row {number}")


def _no_heading(at: int | None) -> tuple[Guess, ...]:
    why = "no row reads as a heading; the columns are numbered instead"
    return () if at is not None else (Guess("heading", "none", why),)


def _ragged(ragged: list[tuple[int, int]], width: int) -> tuple[Guess, ...]:
    if not ragged:
        return ()
    rows = ", ".join(f"row {number} ({cells})" for number, cells in ragged[:SHOWN])
    more = f" and {len(ragged) - SHOWN} more" if len(ragged) > SHOWN else ""
    numbers = ", ".join(str(number) for number, _ in ragged[:SHOWN])
    why = f"the heading has {width} cells, but {rows}{more}: kept as they stand"
    return (Guess("ragged rows", f"{numbers}{more}", why),)
