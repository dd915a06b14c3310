"""Tables as text: CSV and its relatives, whatever parts their cells."""

import csv
from collections import Counter
from collections.abc import Iterator

from habeas.read.drafts import Draft, Opened
from habeas.read.grid import Row, table
from habeas.read.headings import is_heading_cell
from habeas.records import Guess
from habeas.records.errors import EmptyFile

DELIMITERS = (";", "\t", "|", ",")
EXTENSIONS = (".csv", ".tsv", ".tab")
SAMPLE = 50_000
SAMPLE_ROWS = 200
FEWEST_COLUMNS = 3
LONGEST_HEADING = 40


def read_csv(opened: Opened) -> list[Draft] | None:
    """Read a table; None where the text is none.

    A file that is not named as a table must show several cells of a known heading.
    """
    text = opened.text or ""
    named = opened.filename.lower().endswith(EXTENSIONS) or opened.stated.kind == "table"
    sample = text[:SAMPLE]
    if len(text) > SAMPLE:
        sample = sample[: sample.rfind("\n") + 1] or sample
    delimiter = _delimiter(sample)
    if not named and not _shows_heading(sample, delimiter):
        return None
    rows, guesses = _rows(text, delimiter)
    draft = table(rows, locator="", short_is_ragged=True, guesses=guesses)
    if draft is None:
        raise EmptyFile("the table holds no filled cell")
    return [draft]


def _rows(text: str, delimiter: str) -> tuple[list[Row], tuple[Guess, ...]]:
    """Parse the table; line by line where a quotation mark is never closed: no row is lost."""
    try:
        rows = list(
            csv.reader(_lines(text), delimiter=delimiter, strict=_left_open(text, delimiter))
        )
    except csv.Error as error:
        lines = (line.rstrip("\n").split(delimiter) for line in _lines(text))
        plain = [[cell.strip('"') for cell in line] for line in lines]
        return plain, (Guess("quoting", "none", f"quotation marks do not pair up: {error}"),)
    return rows, ()


def _left_open(text: str, delimiter: str) -> bool:
    """True where a quotation mark that opens a cell is closed by nothing, or by a later cell's."""
    if text.count('"') % 2 == 0:
        return False
    try:
        for _ in csv.reader(_lines(text), delimiter=delimiter, strict=True):
            pass
    except csv.Error:
        return True
    return False


def _lines(text: str) -> Iterator[str]:
    """Give each line with its newline, without a copy of the whole text."""
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        yield text[at:end]
        at = end


def _delimiter(sample: str) -> str:
    """Choose the mark that parts most rows into the same number of cells, above one."""
    return max(DELIMITERS, key=lambda mark: _evenness(sample, mark))


def _evenness(sample: str, delimiter: str) -> tuple[float, int]:
    widths = Counter(len(row) for row in _sample_rows(sample, delimiter) if any(row))
    wide = {width: count for width, count in widths.items() if width > 1}
    if not wide:
        return 0.0, 0
    width = max(wide, key=lambda w: wide[w])
    return round(wide[width] / widths.total(), 1), width


def _sample_rows(sample: str, delimiter: str) -> list[Row]:
    try:
        rows = list(csv.reader(_lines(sample), delimiter=delimiter))
    except csv.Error:
        rows = [line.rstrip("\n").split(delimiter) for line in _lines(sample)]
    return rows[:SAMPLE_ROWS]


def _shows_heading(sample: str, delimiter: str) -> bool:
    rows = [row for row in _sample_rows(sample, delimiter) if any(row)]
    heading = next((row for row in rows[:5] if sum(map(is_heading_cell, row)) > 1), None)
    if heading is None or not all(is_heading_cell(c) or len(c) < LONGEST_HEADING for c in heading):
        return False
    alike = sum(abs(len(row) - len(heading)) <= 1 for row in rows)
    return len(rows) > 1 and len(heading) >= FEWEST_COLUMNS and alike >= 0.8 * len(rows)
