"""Ties a moment to the anchor: the year or the day it is counted from, and no more than that.

Where the anchor is itself a month or a year, a relative time is reckoned from its first and from
its last day, and the interval holds both answers.
"""

from collections.abc import Callable
from datetime import date, timedelta

from habeas.extract.times.moments import Lean, Mark, Moment, Span, day_of
from habeas.records.values import Interval

Ends = tuple[date | None, date | None]
FRESH = 45  # days; "on 10 July they will be taken", told in August, may still tell of this one
SOON = 45  # days
WIDEST_ANCHOR = 366  # days; a wider anchor gives no year
NONE: Ends = (None, None)


def settle(moment: Moment, anchor: Interval | None) -> tuple[Ends, bool]:
    """Return the first and last day of a moment, and whether the anchor was needed."""
    try:
        if moment.at is not None:
            return _relative(moment.at, anchor), anchor is not None
        if moment.year is not None:
            return _dated(moment), False
        year = year_of(moment, anchor)
        return (_dated(moment.in_year(year)), True) if year is not None else (NONE, False)
    except (ValueError, OverflowError):  # outside the years that dates can hold
        return NONE, False


def _dated(moment: Moment) -> Ends:
    lo = day_of(moment.lo) if moment.lo else None
    return lo, day_of(moment.hi) if moment.hi else None


def _relative(at: Callable[[date], Span], anchor: Interval | None) -> Ends:
    if anchor is None:
        return NONE
    lo = at(anchor.earliest)[0] if anchor.earliest else None
    return lo, at(anchor.latest)[1] if anchor.latest else None


def year_of(moment: Moment, anchor: Interval | None) -> int | None:
    """Return the year that the anchor gives to a moment whose words have none."""
    ends = [day for day in (anchor.earliest, anchor.latest) if day] if anchor else []
    if not ends or (ends[-1] - ends[0]).days > WIDEST_ANCHOR or not moment.lo or not moment.hi:
        return None
    return nearest_year(moment.lo, moment.hi, ends[0], ends[-1], moment.lean)


def nearest_year(lo: Mark, hi: Mark, first: date, last: date, lean: Lean) -> int:
    """Return the year of the nearest such month in the direction of `lean`."""
    over = hi[1:] < lo[1:]  # winter ends in the next year
    years = range(last.year - 2, last.year + 3)
    if lean == "this":
        return last.year - (over and last.month <= hi[1])
    if lean == "next":
        return next(y for y in years if (y, lo[1]) > (first.year, first.month))
    if lean == "last":
        return next(y for y in reversed(years) if (y + over, hi[1]) < (last.year, last.month))
    if lean == "future":
        return first.year + (_gone(hi, first) and hi[1] >= lo[1])
    past = last.year - (lo[1] > last.month)
    if lean in {"near", "before"}:
        after = (day_of(lo, past + 1) - last).days
        shy = lean == "before" and after > SOON  # "before 24 February" looks back unless it is near
        return past + (not shy and after < abs((last - day_of(hi, past)).days))
    return past


def _gone(hi: Mark, first: date) -> bool:
    """Say whether such a month is over so long that a promise of it must mean the next one."""
    return hi[1] < first.month and (first - day_of(hi, first.year)).days > FRESH


def from_day(end: Callable[[date], Span], first: int) -> Callable[[date], Span]:
    """Return the stretch from a day of the month to a moment's end in the same month."""

    def at(day: date) -> Span:
        last = end(day)[1]
        if not 1 <= first < last.day:
            raise ValueError("the ends of a range are out of order")
        return last.replace(day=first), last

    return at


def in_anchor_year(moment: Moment, shift: int) -> Callable[[date], Span]:
    """Return the moment's days in the anchor's year, or in one so many years away."""

    def at(day: date) -> Span:
        dated = moment.in_year(day.year + shift)
        assert dated.lo is not None
        assert dated.hi is not None
        return day_of(dated.lo), day_of(dated.hi)

    return at


def before_last(moment: Moment) -> Callable[[date], Span]:
    """Return the days of the last but one such stretch."""

    def at(day: date) -> Span:
        assert moment.lo is not None
        assert moment.hi is not None
        year = nearest_year(moment.lo, moment.hi, day, day, "last") - 1
        dated = moment.in_year(year)
        assert dated.lo is not None
        assert dated.hi is not None
        return day_of(dated.lo), day_of(dated.hi)

    return at


def yearless(moment: Moment, side: str) -> str | None:
    """Keep what was said of a time whose year stays open: "--07-01/--07-15"."""
    if moment.at is not None or moment.year is not None or not moment.lo or not moment.hi:
        return None
    first, last = day_of(moment.lo, 2000), day_of(moment.hi, 2000)
    if side == "before":
        return f"../{_short(first - timedelta(days=1))}"
    if side == "after":
        return f"{_short(last + timedelta(days=1))}/.."
    if side == "since":
        return f"{_short(first)}/.."
    if side in {"until", "by"}:
        return f"../{_short(last)}"
    return _short(first) if first == last else f"{_short(first)}/{_short(last)}"


def _short(day: date) -> str:
    return f"--{day.month:02}-{day.day:02}"
