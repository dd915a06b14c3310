"""Excel workbooks (.xlsx): each sheet with words is a table."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from habeas.read.drafts import Draft, Opened
from habeas.read.grid import Row, table
from habeas.records.errors import EmptyFile, UnknownFormat

WORKBOOK = "xl/workbook.xml"
UNPACKED_LIMIT = 300_000_000
"""Bytes: a small file that unpacks to more than this is a trap, not a list of people."""

DAMAGE = (
    zipfile.BadZipFile, zlib.error, InvalidFileException, SyntaxError, LookupError, ValueError,
    TypeError, AttributeError, EOFError, OSError, NotImplementedError, ArithmeticError,
    RuntimeError, AssertionError,
)  # fmt: skip
"""What openpyxl raises on a damaged workbook; a syntax error is one of the XML inside."""


def read_xlsx(opened: Opened) -> list[Draft] | None:
    """Read every sheet that holds anything; None where the bytes are no workbook."""
    if not opened.data.startswith(b"PK\x03\x04") or WORKBOOK.encode() not in opened.data:
        return None
    try:
        _check_size(opened.data)
        drafts = list(_sheets(opened.data))
    except DAMAGE as error:
        message = f"the workbook is damaged ({type(error).__name__}); save it anew"
        raise UnknownFormat(message) from error
    if not drafts:
        raise EmptyFile("the workbook holds no filled cell")
    return drafts


def _check_size(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        unpacked = sum(item.file_size for item in packed.infolist())
    if unpacked > UNPACKED_LIMIT:
        raise UnknownFormat(f"the workbook would unpack to {unpacked} bytes")


def _sheets(data: bytes) -> Iterator[Draft]:
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        for sheet in book.worksheets:
            if not hasattr(sheet, "iter_rows"):
                continue  # a sheet that is one chart has no cells
            sheet.reset_dimensions()  # some programs write a wrong size
            draft = table(_rows(sheet), locator=sheet.title, short_is_ragged=False)
            if draft:
                yield draft
    finally:
        book.close()


def _rows(sheet: Any) -> Iterator[Row]:
    for row in sheet.iter_rows(values_only=True):
        yield [cell_text(cell) for cell in row]


def cell_text(value: Any) -> str:
    """Write a cell as a person would read it: dates in ISO form, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        midnight = value.time() == time(0)
        return value.date().isoformat() if midnight else value.isoformat(sep=" ")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
