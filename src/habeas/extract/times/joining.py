"""Moments made of other moments: a step away from one, or from one to another."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from habeas.extract.times.moments import Mark, Moment, Scale, Span, day_of
from habeas.extract.times.settling import nearest_year, settle
from habeas.records.values import Interval

WEEK = timedelta(days=7)
COMMON_YEAR = 2001  # stands in where no year is known; not a leap year


def from_moment(base: Moment, step: Callable[[date], Span], scale: Scale) -> Moment:
    """Return the time that is a step away from another one, with or without its year."""
    if base.at is not None:
        whole = base.at
        return Moment(scale, at=lambda day: (step(whole(day)[0])[0], step(whole(day)[1])[1]))
    assert base.lo is not None
    assert base.hi is not None
    over = base.hi[1:] < base.lo[1:]
    first, last = day_of(base.lo, COMMON_YEAR), day_of(base.hi, COMMON_YEAR + over)
    lo, hi = step(first)[0], step(last)[1]
    if base.year is None and (lo == date.min or hi == date.max):
        return Moment(scale, at=in_near_year(base, step))
    if base.year is None:
        return replace(base, scale=scale, lo=(None, lo.month, lo.day), hi=(None, hi.month, hi.day))
    named = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return Moment(scale, _mark(lo), _mark(hi), base=named)


def in_near_year(base: Moment, step: Callable[[date], Span]) -> Callable[[date], Span]:
    """Return an open stretch that begins or ends at a day whose year the anchor gives."""

    def at(day: date) -> Span:
        assert base.lo is not None
        assert base.hi is not None
        dated = base.in_year(nearest_year(base.lo, base.hi, day, day, base.lean))
        assert dated.lo is not None
        assert dated.hi is not None
        return step(day_of(dated.lo))[0], step(day_of(dated.hi))[1]

    return at


def _mark(day: date) -> Mark:
    return day.year, day.month, day.day


def joined(first: Moment, second: Moment) -> Moment | None:
    """Return the stretch from the first moment's beginning to the second one's end."""
    if first.at is None and second.at is None:
        return _joined_calendar(first, second)

    def at(day: date) -> Span:
        here = Interval("", None, None, day, day)
        opening = first
        if first.at is None and first.year is None and first.lo is not None:
            end = settle(second, here)[0][1]
            late = end is not None and first.lo[1:] > (end.month, end.day)
            opening = first.in_year(end.year - late) if end else first
        lo, hi = settle(opening, here)[0][0], settle(second, here)[0][1]
        if lo and hi and hi < lo <= hi + WEEK:
            lo -= WEEK  # from Monday to Wednesday, told on a Tuesday
        if lo and hi and hi > day < lo and second.at is not None and opening.at is None:
            lo, hi = lo.replace(year=lo.year - 1), hi.replace(year=hi.year - 1)  # told afterwards
        if lo is None or hi is None or lo > hi:
            raise ValueError("the ends of a range are out of order")
        return lo, hi

    return Moment("window", at=at)


def _joined_calendar(first: Moment, second: Moment) -> Moment | None:
    """Join two stretches; where only one has its year, the other takes the nearest to it."""
    if not first.lo or not second.hi or not first.hi or not second.lo:
        return None
    over = first.lo[1:] > second.hi[1:]
    if first.year is None and second.year is not None:
        first = first.in_year(second.year - over)
    elif second.year is None and first.year is not None:
        second = second.in_year(first.year + over)
    if first.lo is None or second.hi is None:
        return None
    if first.year is not None and day_of(first.lo) > day_of(second.hi):
        return None
    return replace(first, scale="window", hi=second.hi)
