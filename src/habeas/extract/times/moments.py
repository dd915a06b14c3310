"""A time as it was said, before anything is known of its year or of the day it was said on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

Span = tuple[date, date]
Mark = tuple[int | None, int, int]  # year, or None where the words give none; month; day
Scale = Literal["day", "week", "month", "season", "quarter", "half", "year", "decade", "window"]
Lean = Literal["past", "future", "near", "before", "last", "this", "next"]
SCALES: dict[str, Scale] = {"day": "day", "week": "week", "month": "month", "year": "year"}
LEAP_YEAR = 2000
LONGEST_MONTH = 31


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of the calendar (`lo` to `hi`), or a function of the day it is counted from.

    `lean` says in which direction a missing year is looked for. `base` is the time of the text
    itself, as ISO 8601, that this one was counted from.
    """

    scale: Scale
    lo: Mark | None = None
    hi: Mark | None = None
    at: Callable[[date], Span] | None = None
    lean: Lean = "past"
    base: str | None = None

    @property
    def year(self) -> int | None:
        """The year of the words."""
        return self.lo[0] if self.lo else None

    def in_year(self, year: int) -> "Moment":
        """Return the same stretch in a given year; winter ends in the next."""
        if self.lo is None or self.hi is None:
            return self
        over = self.hi[1:] < self.lo[1:]
        lo, hi = (year, *self.lo[1:]), (year + over, *self.hi[1:])
        return replace(self, lo=lo, hi=hi)


def day_of(mark: Mark, year: int | None = None) -> date:
    """Return the mark as a date; day 31 stands for the last of any month."""
    use = mark[0] if mark[0] is not None else year
    if use is None:
        raise ValueError("a mark without a year is no date")
    end = mark[2] == LONGEST_MONTH
    return date(use, mark[1], last_day(use, mark[1]) if end else mark[2])


def last_day(year: int, month: int) -> int:
    """Return the last day of a month."""
    following = date(year + (month == 12), month % 12 + 1, 1) if year < date.max.year else None  # noqa: PLR2004
    return (following - timedelta(days=1)).day if following else 31


def whole_month(month: int, year: int | None = None) -> Moment:
    """Return a month, with or without its year."""
    return Moment("month", (year, month, 1), (year, month, 31))


def whole_year(year: int) -> Moment:
    """Return a year."""
    return Moment("year", (year, 1, 1), (year, 12, 31))


def one_day(year: int | None, month: int, day: int) -> Moment | None:
    """Return a day, or None where the calendar has no such day."""
    if not 1 <= month <= 12 or not 1 <= day <= last_day(year or LEAP_YEAR, month):  # noqa: PLR2004
        return None
    return Moment("day", (year, month, day), (year, month, day))


def add_months(day: date, months: int) -> date:
    """Return the day so many months later, kept inside its month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, last_day(year, month + 1)))


def same_day(day: date) -> Span:
    """Return a day as a span."""
    return day, day


def unit_span(day: date, unit: str, shift: int) -> Span:
    """Return the calendar unit that is so many units from the day's own."""
    if unit == "day":
        return same_day(day + timedelta(days=shift))
    if unit == "week":
        monday = day - timedelta(days=day.weekday() - 7 * shift)
        return monday, monday + timedelta(days=6)
    if unit == "month":
        first = add_months(day.replace(day=1), shift)
        return first, first.replace(day=last_day(first.year, first.month))
    return date(day.year + shift, 1, 1), date(day.year + shift, 12, 31)
