"""A date or a language as a person states it: a date covers a day, a month or a year."""

import re
from calendar import monthrange
from datetime import date

from habeas.records import Interval
from habeas.records.errors import UsageError

SHOWN = 40
LONG_CODES = {"eng": "en", "rus": "ru", "ukr": "uk"}
"""ISO 639-2 and 639-3 codes of the languages that are read."""
LANGUAGE = re.compile(r"[a-z]{2,3}")
PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def partial_date(text: str) -> Interval:
    """Read "2022-08-10", "2022-08" or "2022"; UsageError where it is no such date.

    A publication date is often known to the month only, and must not be made sharper than that.
    """
    found = PARTIAL.fullmatch(text.strip())
    parts = found.groups() if found else (None,)
    try:
        return span(text, *(int(part) if part else None for part in parts))
    except ValueError as error:
        message = f"{text[:SHOWN]!r} is not a date: write 2022-08-10, 2022-08 or 2022"
        raise UsageError(message) from error


def language_code(text: str) -> str:
    """Read a language's ISO 639 code, "en" or "RU"; UsageError where it is none."""
    code = text.strip().lower()
    if not LANGUAGE.fullmatch(code):
        shown = text[:SHOWN]
        raise UsageError(f"{shown!r} is not a language code: use two letters, such as en or ru")
    return LONG_CODES.get(code, code)


def span(text: str, year: int | None, month: int | None = None, day: int | None = None) -> Interval:
    """Cover a day, a month or a year; ValueError where the calendar has no such date."""
    if year is None:
        raise ValueError(text)
    last_month = 12 if month is None else month
    last_day = monthrange(year, last_month)[1] if day is None else day
    first = date(year, 1 if month is None else month, 1 if day is None else day)
    last = date(year, last_month, last_day)
    return Interval(text=text, start=None, end=None, earliest=first, latest=last)
