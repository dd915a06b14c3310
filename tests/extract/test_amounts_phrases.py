"""Sentences of news, letters and chats, and every amount that each of them holds.

A row of `amounts_en.txt` and its like is a sentence and its amounts in order, `;` between them:
`40` exact, `~40` about, `>=40` at least, `<=40` at most, `30-50` between, `V` vague; then the unit
(`-` for none) and what it is for each of, as `/month`. A row without amounts says that its figures
count nothing.
"""

import re
from pathlib import Path

import pytest

from habeas.extract.measures import find_measures
from habeas.records.values import Value

CELL = re.compile(r"(V|~|>=|<=)?([\d.]+)?(?:-([\d.]+))?(?: ([A-Za-z]+|-))(?: /(\w+))?")
MARKS = {"~": "about", ">=": "at_least", "<=": "at_most", "V": "vague", None: "exact"}
ROWS = [
    (language, *(part.strip() for part in line.rsplit("|", 1)))
    for language in ("en", "ru", "uk")
    for line in (Path(__file__).parent / f"amounts_{language}.txt").read_text("utf-8").splitlines()
]


def expected(cell: str) -> tuple[str, float | None, float | None, str | None, str | None]:
    """Read one amount of a row's second column."""
    found = CELL.fullmatch(cell)
    assert found, cell
    mark, first, second, unit, per = found.groups()
    kind = "between" if second else MARKS[mark]
    lo = None if kind in {"at_most", "vague"} else float(first)
    hi = None if kind in {"at_least", "vague"} else float(second or first)
    return kind, lo, hi, None if unit == "-" else unit, per


def test_every_language_has_its_rows():
    assert all(sum(row[0] == language for row in ROWS) > 100 for language in ("en", "ru", "uk"))


@pytest.mark.parametrize("language, text, cells", ROWS)
def test_the_amounts_of_a_sentence(language, text, cells):
    found = find_measures(text, offset=0, language=language, anchor=None)
    values = [f.norm for f in found if f.kind in {"quantity", "money"}]
    assert all(isinstance(v, Value) and text[v.start : v.end] == v.text for v in values)
    read = [(v.kind, v.lo, v.hi, v.unit, v.per) for v in values]
    assert read == [expected(cell.strip()) for cell in cells.split(";") if cell.strip()]
