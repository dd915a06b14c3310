"""Dates in places that hold nothing but the date of the text: letter heads, datelines, file names.

Dates inside sentences are the matter of the extract room.
"""

import re
from collections.abc import Iterator

from habeas.read.months import month_number
from habeas.read.partial import span
from habeas.records import Guess, Interval

ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)")
NUMERIC = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?!\d)")
DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([^\W\d_]{3,10})\.?,?[\s-]+((?:19|20)\d\d)(?!\d)"
)
MONTH_DAY = re.compile(
    r"(?<!\w)([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)"
)
FILE_DATE = (
    re.compile(r"(?<!\d)(?P<y>20\d\d)([-_.]?)(?P<m>\d\d)\2(?P<d>\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d\d)([-_.])(?P<m>\d\d)\2(?P<y>20\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>20\d\d)[-_.](?P<m>\d\d)(?!\d)"),
    re.compile(r"(?<![\dA-Za-z])(?P<y>20\d\d)(?![\dA-Za-z])"),
)
MONTHS = 12
Found = tuple[Interval, Guess | None]


def head_date(text: str) -> Found | None:
    """Read the first whole date of a letter head or dateline, however it is written.

    The guess says so where day and month could be the other way round.
    """
    found = list(_dates(text))
    return min(found, key=lambda item: text.find(item[0].text)) if found else None


def _dates(text: str) -> Iterator[Found]:
    for match in ISO.finditer(text):
        yield from _valid(match[0], match[1], match[2], match[3])
    for match in DAY_MONTH.finditer(text):
        yield from _valid(match[0], match[3], month_number(match[2]), match[1])
    for match in MONTH_DAY.finditer(text):
        yield from _valid(match[0], match[3], month_number(match[1]), match[2])
    for match in NUMERIC.finditer(text):
        yield from _numeric(match)


def _numeric(match: re.Match[str]) -> Iterator[Found]:
    first, mark, second = int(match[1]), match[2], int(match[3])
    year = match[4] if len(match[4]) > len("22") else f"20{match[4]}"
    if mark == "." or first == second or first > MONTHS:
        yield from _valid(match[0], year, second, first)
    elif second > MONTHS:
        yield from _valid(match[0], year, first, second)
    else:
        why = f"{match[0]} could be day or month first; read as the day first"
        yield from _valid(match[0], year, second, first, why)


def _valid(
    words: str, year: str, month: str | int | None, day: str | int, why: str | None = None
) -> Iterator[Found]:
    """Give the date if the calendar has it."""
    try:
        read = span(words, int(year), int(month or 0), int(day)) if month and int(day) else None
    except ValueError:
        return
    if read and read.earliest:
        guess = Guess("published_at", read.earliest.isoformat(), why) if why else None
        yield read, guess


def filename_date(filename: str) -> Interval | None:
    """Read a date that stands plainly in a file's own name ("bolnews-2022-08.txt")."""
    name = filename.rsplit("/", 1)[-1]
    for pattern in FILE_DATE:
        for match in pattern.finditer(name):
            parts = match.groupdict()
            month, day = parts.get("m"), parts.get("d")
            try:
                return span(match[0], int(parts["y"]), _part(month), _part(day))
            except ValueError:
                continue
    return None


def _part(digits: str | None) -> int | None:
    """Number of a month or day; a written "00" is no date."""
    if digits is None:
        return None
    if not int(digits):
        raise ValueError(digits)
    return int(digits)
