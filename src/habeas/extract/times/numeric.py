"""Dates written in figures: 10.07.2022, 2022-07-10, 7/20/2022."""

import re
from dataclasses import replace

from habeas.extract.amounts.tokens import normalised
from habeas.extract.times.context import Context, Read
from habeas.extract.times.moments import Moment, one_day, whole_month

FULL_ISO = re.compile(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d/-]|[.:]\d)")
FULL = re.compile(
    r"(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|-(?!\d\d?[./]\d\d?[./]\d)|[.:]\d)"
)
YEAR_MONTH = re.compile(r"(\d{4})([-/.])(0[1-9]|1[0-2])(?![\d/-]|[.:]\d)")
MONTH_YEAR = re.compile(r"(0?[1-9]|1[0-2])([/.])((?:19|20)\d\d)(?![\d/-]|[.:]\d)")
ROMAN = re.compile(
    r"(\d{1,2})\s?([-./\s])\s?([IVXІХ]{1,4})\s?[-./\s]\s?(\d{4}|\d{2})(?![\d/-]|[.:]\d)",
    re.IGNORECASE,
)
DAYS = re.compile(r"(\d{1,2})\s?[-–—]\s?(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d/-]|[.:]\d)")
SPAN = re.compile(r"(\d{1,2})\.(\d\d)\s?[-–—]\s?(\d{1,2})\.(\d\d)\.(\d{4}|\d{2})(?![\d/-]|[.:]\d)")
SHORT_SPAN = re.compile(r"(\d\d)\.(\d\d)\s?[-–—]\s?(\d\d)\.(\d\d)(?![\d/%-]|[.:,]\d)")
NAMED = re.compile(r"(\d{1,2})([-/.])([^\W\d_]{3,9})\2(\d{4}|\d{2})(?![\d/-]|[.:]\d)")
BEFORE_DASH = re.compile(r"\d[./]\d{1,2}[./]\d{2,4}-$")
CYRILLIC = re.compile("[а-яіїєґ]", re.IGNORECASE)
LONGEST = 12  # characters of a date in figures and its dash
AROUND = 300  # characters in which Cyrillic letters say that the day comes first
ROMAN_MONTHS: dict[str, int] = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10,
    "XI": 11, "XII": 12,
}  # fmt: skip
LOOKALIKE = str.maketrans("ІХ", "IX")
DAY_MONTH = re.compile(r"(\d{2})\.(\d{2})(?![\d/%]|[.:,]\d)")
OLDEST_SHORT_YEAR = 40  # '41 to '99 are of the last century where no anchor tells
MONTHS = 12


def read_numeric(context: Context, at: int) -> Read:
    """Read a date in figures that begins at this token, or None."""
    text, start = context.tokens.text, context.tokens.starts[at]
    if (
        start
        and (
            text[start - 1].isalnum()
            or (text[start - 1] in "./-:,+" and start > 1 and text[start - 2].isalnum())
        )
        and not BEFORE_DASH.search(text[max(0, start - LONGEST) : start])
    ):
        return None
    for pattern, reader in (
        (FULL_ISO, _iso),
        (FULL, _full),
        (ROMAN, _roman),
        (DAYS, _days),
        (SPAN, _span),
        (SHORT_SPAN, _short_span),
        (NAMED, _month_named),
        (YEAR_MONTH, _year_month),
        (MONTH_YEAR, _month_year),
    ):
        found = pattern.match(text, start)
        moment = reader(context, found) if found else None
        if found and moment:
            return _token_at(context, at, found.end()), moment
    return None


def read_day_month(context: Context, at: int) -> Read:
    """Read 10.07, which only a preposition or a second one tells from a decimal number."""
    found = DAY_MONTH.match(context.tokens.text, context.tokens.starts[at])
    moment = one_day(None, int(found[2]), int(found[1])) if found else None
    return (_token_at(context, at, found.end()), moment) if found and moment else None


def full_year(short: int, context: Context) -> int:
    """Return the year that two figures mean: not after the anchor, within a hundred years."""
    latest = context.anchor.latest or context.anchor.earliest if context.anchor else None
    if latest is None:
        return 1900 + short if short > OLDEST_SHORT_YEAR else 2000 + short
    year = latest.year - latest.year % 100 + short
    return year - 100 if year > latest.year + 2 else year


def _token_at(context: Context, at: int, end: int) -> int:
    while at < len(context.tokens) and context.tokens.ends[at] <= end:
        at += 1
    return at


def _iso(_: Context, found: re.Match[str]) -> Moment | None:
    return one_day(_sane(found[1]), int(found[3]), int(found[4]))


def _full(context: Context, found: re.Match[str]) -> Moment | None:
    first, second, mark = int(found[1]), int(found[3]), found[2]
    short = len(found[4]) == 2  # noqa: PLR2004
    year = _of_figures(context, found[4])
    if short and mark == "-":
        return None
    if mark == "/" and first != second and first <= MONTHS and second <= MONTHS:
        return _either(context, year, first, second, start=found.start())
    if mark == "/" and second > MONTHS:
        first, second = second, first
    return one_day(year, second, first) if year else None


def _either(
    context: Context, year: int | None, first: int, second: int, *, start: int
) -> Moment | None:
    """7/10/2022 is July here and October there, so from the one to the other.

    Where the text around it is Cyrillic the day comes first.
    """
    if year is None or CYRILLIC.search(context.tokens.text, max(0, start - AROUND), start + AROUND):
        return one_day(year, second, first) if year else None
    low, high = sorted(((second, first), (first, second)))
    return Moment("window", (year, *low), (year, *high))


def _roman(context: Context, found: re.Match[str]) -> Moment | None:
    month = ROMAN_MONTHS.get(found[3].upper().translate(LOOKALIKE))
    year = _of_figures(context, found[4])
    return one_day(year, month, int(found[1])) if month and year else None


def _days(context: Context, found: re.Match[str]) -> Moment | None:
    """Read 10-15.08.2022."""
    year, first, last = _of_figures(context, found[4]), int(found[1]), int(found[2])
    whole = one_day(year, int(found[3]), last) if year and 1 <= first < last else None
    return replace(whole, scale="window", lo=(year, int(found[3]), first)) if whole else None


def _span(context: Context, found: re.Match[str]) -> Moment | None:
    """Read 01.06-15.07.2022; the first day may lie in the year before."""
    year = _of_figures(context, found[5])
    last = one_day(year, int(found[4]), int(found[3])) if year else None
    over = (int(found[2]), int(found[1])) > (int(found[4]), int(found[3]))
    first = one_day(year - over, int(found[2]), int(found[1])) if year else None
    return replace(last, scale="window", lo=first.lo) if first and last else None


def _short_span(_: Context, found: re.Match[str]) -> Moment | None:
    """Read 28.10 - 02.11, which no two amounts are: both are days of the calendar."""
    first = one_day(None, int(found[2]), int(found[1]))
    last = one_day(None, int(found[4]), int(found[3]))
    return replace(first, scale="window", hi=last.hi) if first and last else None


def _month_named(context: Context, found: re.Match[str]) -> Moment | None:
    """Read 12-Aug-2022, 12/авг/2022."""
    month = context.times.months.get(normalised(found[3]))
    year = _of_figures(context, found[4])
    return one_day(year, month, int(found[1])) if month and year else None


def _of_figures(context: Context, figures: str) -> int | None:
    short = len(figures) == 2  # noqa: PLR2004
    return full_year(int(figures), context) if short else _sane(figures)


def _year_month(_: Context, found: re.Match[str]) -> Moment | None:
    year, month = _sane(found[1]), int(found[3])
    if year is None or (found[2] != "-" and found[2] != "/") or year % 100 + 1 == month:
        return None
    return whole_month(month, year)


def _month_year(_: Context, found: re.Match[str]) -> Moment | None:
    return whole_month(int(found[1]), int(found[3]))


def _sane(year: str) -> int | None:
    value = int(year)
    return value if 1000 <= value <= 2999 else None  # noqa: PLR2004
