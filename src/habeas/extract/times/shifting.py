"""A day moved by a length: to the day for days and weeks, to the month or year for longer ones.

"Two months ago" is that month and "two years ago" that year, because the words say no more.
"""

from datetime import date, timedelta
from math import ceil, floor

from habeas.extract.times.moments import Span, add_months, unit_span

SUB_DAY: dict[str, int] = {"hour": 24, "minute": 24 * 60}
DAYS: dict[str, int] = {"day": 1, "week": 7}
MONTHS: dict[str, int] = {"month": 1, "year": 12}
MONTH_DAYS = 30


def moved(day: date, length: float, unit: str) -> date:
    """Return the day so many units later, or earlier where the length is negative."""
    if unit in SUB_DAY:
        days = length / SUB_DAY[unit]
        return day + timedelta(days=ceil(days) if days > 0 else floor(days))
    if unit in DAYS:
        return day + timedelta(days=round(length * DAYS[unit]))
    months = length * MONTHS[unit]
    rest = round((abs(months) % 1) * MONTH_DAYS)
    there = add_months(day, int(months))
    return there + timedelta(days=rest if months > 0 else -rest)


def there(day: date, length: float, unit: str) -> Span:
    """Return the day, month or year that lies so many units from a day."""
    if unit in SUB_DAY:
        end = moved(day, length, unit)
        return min(day, end), max(day, end)
    if unit in DAYS:
        days = length * DAYS[unit]
        return day + timedelta(days=floor(days)), day + timedelta(days=ceil(days))
    if length == int(length):
        return unit_span(day, unit, int(length))
    return unit_span(moved(day, length, unit), "month", 0)


def between(day: date, least: float | None, most: float | None, *, sign: int, unit: str) -> Span:
    """Return where a time may lie that is at least and at most so far from a day."""
    far = date.min if sign < 0 else date.max
    if least is not None and least == most:
        return there(day, sign * least, unit)
    if least is not None and most is not None:
        near, last = there(day, sign * least, unit), there(day, sign * most, unit)
        return min(near[0], last[0]), max(near[1], last[1])
    near_end = day if least is None else moved(day, sign * least, unit)
    far_end = far if most is None else moved(day, sign * most, unit)
    return min(near_end, far_end), max(near_end, far_end)
