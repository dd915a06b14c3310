"""Records as CSV, for a spreadsheet: one file a noun, nested values as JSON in their cell.

A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a return) is
given a leading apostrophe: the words come from strangers. The first column marks a working copy.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from habeas.casework.outfolder import NOTICE
from habeas.records import to_json
from habeas.records.codec import hints_of

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_lines(
    noun: Any, records: Iterable[Any], notice: Callable[[Any], str] = lambda _: NOTICE
) -> Iterator[str]:
    """Yield the heading and a line a record; numbers stay numbers, null is an empty cell."""
    names = list(hints_of(noun))
    yield _row(["notice", *names])
    for record in records:
        fields = to_json(record)
        yield _row([notice(record), *(_cell(fields[name]) for name in names)])


def _cell(value: Any) -> Any:
    if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool)):
        return value
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if text.startswith(FORMULA) else text


def _row(cells: list[Any]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()
