"""Parts of a span: its beginning, its middle, its second half, its last week."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from habeas.extract.times.moments import LEAP_YEAR, Moment, Span, add_months, day_of, last_day

# Days of a month; 31 stands for the last.
MONTH: dict[str, tuple[int, int]] = {
    "early": (1, 10), "mid": (11, 20), "late": (21, 31), "half1": (1, 15), "half2": (16, 31),
    "week1": (1, 7), "week2": (8, 14), "week3": (15, 21), "week4": (22, 28), "week12": (1, 14),
    "earlymid": (1, 20), "midlate": (11, 31), "teens": (10, 19), "twenties": (20, 31),
}  # fmt: skip
# Days counted from the end of a month.
MONTH_END: dict[str, int] = {"weeklast": 7, "weeklast2": 14}
# Days of a week, Monday being 0.
WEEK: dict[str, tuple[int, int]] = {
    "early": (0, 1), "mid": (2, 3), "late": (4, 6), "half1": (0, 3), "half2": (3, 6),
}  # fmt: skip
# Years of a decade.
DECADE: dict[str, tuple[int, int]] = {
    "early": (0, 3), "mid": (4, 6), "late": (7, 9), "half1": (0, 4), "half2": (5, 9),
}  # fmt: skip
# Thirds and halves of spans of whole months, as (part, of how many).
SHARES: dict[str, tuple[int, int]] = {
    "early": (0, 3), "mid": (1, 3), "late": (2, 3), "half1": (0, 2), "half2": (1, 2),
}  # fmt: skip


def part_of(moment: Moment, part: str) -> Moment | None:
    """Return a part of a moment, or None where its span has no such part."""
    scale = moment.scale
    if scale in {"day", "window"} or (
        scale != "month" and part.startswith(("week", "teens", "twenties"))
    ):
        return None
    if scale == "week" and part not in WEEK:
        return None
    return within(moment, lambda span: cut_span(span, scale, part))


def within(moment: Moment, cut: Callable[[Span], Span]) -> Moment | None:
    """Return what is cut out of a moment's span, with or without its year."""
    if moment.at is not None:
        whole = moment.at
        return replace(moment, at=lambda day: cut(whole(day)), scale="day")
    if moment.lo is None or moment.hi is None:
        return None
    year = moment.lo[0]
    over = moment.hi[1] < moment.lo[1]
    lo, hi = cut((day_of(moment.lo, LEAP_YEAR), day_of(moment.hi, LEAP_YEAR + over)))
    first = (None if year is None else lo.year, lo.month, lo.day)
    last = (None if year is None else hi.year, hi.month, _end(hi))
    return replace(moment, lo=first, hi=last, scale="day")


def _end(day: date) -> int:
    """Keep the end of a month the end of it in any year."""
    return 31 if day.day == last_day(day.year, day.month) else day.day


def cut_span(span: Span, scale: str, part: str) -> Span:
    """Cut a part out of a span of days."""
    lo, hi = span
    if scale == "week":
        first, last = WEEK[part]
        return lo + timedelta(days=first), lo + timedelta(days=last)
    if scale == "month":
        return _cut_month(lo, part)
    if scale == "decade":
        first, last = DECADE[part]
        return date(lo.year + first, 1, 1), date(lo.year + last, 12, 31)
    share, of = SHARES[part]
    months = (hi.year - lo.year) * 12 + hi.month - lo.month + 1
    if months % of:  # half of a quarter or a season: the middle month is cut in two
        middle = add_months(lo, months // 2).replace(day=15)
        return (lo, middle) if share == 0 else (middle + timedelta(days=1), hi)
    start = add_months(lo, share * months // of)
    return start, add_months(start, months // of) - timedelta(days=1)


def _cut_month(first: date, part: str) -> Span:
    end = last_day(first.year, first.month)
    if part in MONTH_END:
        return first.replace(day=end - MONTH_END[part] + 1), first.replace(day=end)
    lo, hi = MONTH[part]
    return first.replace(day=lo), first.replace(day=min(hi, end))
