"""Times in readable words, no more precise than the source's: an open end is said to be open."""

import calendar
import re
from datetime import UTC, date, datetime

from habeas.publish.words import Words
from habeas.records import Interval

YEARLESS = re.compile(r"--(\d\d)-(\d\d)(?:/--(\d\d)-(\d\d))?")
LEAP = 2024
"""A year that has every day, to reckon with days whose year is not known."""


def interval(time: Interval, words: Words) -> str:
    """Say an interval: "1–15 July 2022", "since 1 July 2022", "July, year not given"."""
    if time.earliest and time.latest:
        return closed(time.earliest, time.latest, words)
    if time.earliest:
        return words("date.since", a=day(time.earliest, words))
    if time.latest:
        return words("date.until", b=day(time.latest, words))
    return yearless(time.yearless, words) or words("amount.quoted", words=time.text)


def closed(first: date, last: date, words: Words) -> str:
    """Say a stretch of days as the shortest form that loses nothing: a day, a month, a year."""
    if first == last:
        return day(first, words)
    whole_months = first.day == 1 and last.day == _length(last)
    if whole_months and first.year == last.year:
        if first.month == last.month:
            return words("date.month", month=_month(first, words), year=first.year)
        if (first.month, last.month) == (1, 12):
            return words("date.year", year=first.year)
    if (first.year, first.month) == (last.year, last.month):
        return _days("date.days", first, last, words)
    if first.year == last.year:
        start = words("date.day_no_year", d=first.day, month=_month_of(first, words))
        return words("date.span", a=start, b=day(last, words))
    return words("date.span", a=day(first, words), b=day(last, words))


def yearless(said: str | None, words: Words) -> str | None:
    """Say a day or month whose year is not known; None where it cannot be read."""
    found = YEARLESS.fullmatch(said or "")
    if not found:
        return None
    m1, d1, m2, d2 = (int(g) if g else 0 for g in found.groups())
    try:
        first, last = date(LEAP, m1, d1), date(LEAP, m2 or m1, d2 or d1)
    except ValueError:
        return None
    return words("date.yearless", a=_without_year(first, last, words))


def day(d: date, words: Words) -> str:
    """Say one day."""
    return words("date.day", d=d.day, month=_month_of(d, words), year=d.year)


def moment(at: datetime, words: Words) -> str:
    """Say a moment in UTC, and that it is UTC."""
    utc = at.astimezone(UTC)
    return words("date.time", date=day(utc.date(), words), time=f"{utc:%H:%M}")


def written(at: datetime, words: Words) -> str:
    """Say a moment as a source wrote it, where its zone is not known: no zone is claimed."""
    utc = at.astimezone(UTC)
    return f"{day(utc.date(), words)}, {utc:%H:%M}"


def _without_year(first: date, last: date, words: Words) -> str:
    one_month = first.month == last.month
    if one_month and first.day == 1 and last.day >= _length(last) - (last.month == 2):  # noqa: PLR2004
        return _month(first, words)
    if first == last:
        return words("date.day_no_year", d=first.day, month=_month_of(first, words))
    if one_month:
        return _days("date.days_no_year", first, last, words)
    ends = [words("date.day_no_year", d=d.day, month=_month_of(d, words)) for d in (first, last)]
    return words("date.span", a=ends[0], b=ends[1])


def _days(key: str, first: date, last: date, words: Words) -> str:
    month = _month_of(first, words)
    filled = {"d1": first.day, "d2": last.day, "month": month}
    return words(key, **filled, **({"year": first.year} if key == "date.days" else {}))


def _length(d: date) -> int:
    return calendar.monthrange(d.year, d.month)[1]


def _month(d: date, words: Words) -> str:
    return words("date.months").split()[d.month - 1]


def _month_of(d: date, words: Words) -> str:
    return words("date.months_of").split()[d.month - 1]
