"""One time by itself, a part of a span, or a stretch counted in it: the first ten days of May."""

from dataclasses import replace
from datetime import date, timedelta

from habeas.extract.times.context import Context, Read
from habeas.extract.times.lapses import Lapse, read_lapse
from habeas.extract.times.moments import Moment, Span, day_of, last_day, whole_year
from habeas.extract.times.nights import read_night
from habeas.extract.times.parts import part_of, within
from habeas.extract.times.points import read_month, read_point
from habeas.extract.times.relative import read_bare_unit, read_relative
from habeas.extract.times.settling import nearest_year
from habeas.extract.times.shifting import moved

OLDEST_YEAR = 1800
RUNNING = frozenset(["so_far", "to_come"])


def read_plain(context: Context, at: int) -> Read:
    """Read a time that is no range: a point, a relative time, or a part of either."""
    part = context.times.parts.match(context.tokens.words, at)
    if part:
        found = read_whole(context, _over_articles(context, part[0]))
        if part[1] in RUNNING:
            return _running(found, part[1]) if found and context.near(part[0]) else None
        cut = part_of(found[1], part[1]) if found and context.near(part[0]) else None
        if found and cut:
            return found[0], cut
    found = (
        read_night(context, at)
        or _months_of_year(context, at)
        or _counted(context, at)
        or read_relative(context, at)
        or read_point(context, at)
    )
    return _in_year(context, found) if found and found[1].scale == "year" else found


def _months_of_year(context: Context, at: int) -> Read:
    """Read the first nine months of "за 9 месяцев 2022 года", as offices report."""
    months = context.number(at, most=11)
    if months is None or context.word(at - 1) != "за":
        return None
    if context.times.units.get(context.word(at + 1)) != (1.0, "month"):
        return None
    year = read_point(context, at + 2)
    if year is None or year[1].scale != "year" or year[1].lo is None or year[0] == at + 3:
        return None
    return year[0], replace(year[1], scale="window", hi=(year[1].lo[0], months, 31))


def _in_year(context: Context, year: tuple[int, Moment]) -> tuple[int, Moment]:
    """Read a year and the time of it that follows: в прошлом году в мае, in 2021, on 5 May."""
    end, whole = year
    at = end + (context.word(end) == ",")
    at += context.word(at) in {"in", "on", "в", "у", "во", "на"}
    found = read_plain(context, at) if at > end or context.word(at).isalnum() else None
    if (
        found is None
        or not context.near(at)
        or found[1].at is not None
        or found[1].year is not None
    ):
        return year
    inside = found[1]
    if whole.year is not None:
        return found[0], inside.in_year(whole.year)
    if whole.at is None:
        return year
    of = whole.at

    def there(day: date) -> Span:
        dated = inside.in_year(of(day)[0].year)
        if dated.lo is None or dated.hi is None:
            raise ValueError("no time to look for in a year")
        return day_of(dated.lo), day_of(dated.hi)

    return found[0], Moment(inside.scale, at=there)


def _running(found: tuple[int, Moment], part: str) -> Read:
    """Read earlier this month, later this year: up to the anchor, or from it on."""
    end, moment = found
    if moment.at is None or moment.scale not in {"week", "month", "year"}:
        return None
    whole = moment.at

    def cut(day: date) -> Span:
        lo, hi = whole(day)
        if not lo <= day <= hi:
            raise ValueError("the anchor lies outside the span that is said to run")
        return (lo, day) if part == "so_far" else (day, hi)

    return end, Moment("window", at=cut)


def read_whole(context: Context, at: int) -> Read:
    """Read the span that a part is taken from; "the year" alone is the one that runs."""
    found = read_relative(context, at) or read_point(context, at) or _bare_year(context, at)
    return found or read_bare_unit(context, at)


def _bare_year(context: Context, at: int) -> Read:
    year = context.number(at, most=2100)
    return (at + 1, whole_year(year)) if year and year >= OLDEST_YEAR else None


def _over_articles(context: Context, at: int) -> int:
    while context.word(at) in {"the", "of"}:
        at += 1
    return at


def _counted(context: Context, at: int) -> Read:
    """Read the first three weeks of July, последнее воскресенье августа."""
    nth = context.times.nth.get(context.word(at))
    if nth is None or not context.near(at + 1):
        return None
    weekday = context.times.weekdays.get(context.word(at + 1))
    if weekday is not None:
        start = at + 2 + (context.word(at + 2) in {"of", "in"})
        month = read_month(context, start)
        return (month[0], _weekday_of(month[1], weekday, nth)) if month else None
    if context.times.units.get(context.word(at + 1)) == (1.0, "day"):
        return _day_of(context, at, nth)
    lapse = read_lapse(context, at + 1) if nth in {1, -1} else None
    if lapse is None or lapse.least is None or lapse.end == at + 2:
        return None
    whole = read_whole(context, _over_articles(context, lapse.end))
    if whole is None or not context.near(lapse.end) or whole[1].scale in {"day", "window"}:
        return None
    cut = within(whole[1], lambda span: _end_of(span, lapse, nth))
    return (whole[0], cut) if cut else None


def _day_of(context: Context, at: int, nth: int) -> Read:
    """Read the first day of July, в последний день января."""
    whole = read_whole(context, _over_articles(context, at + 2)) if context.near(at + 2) else None
    if whole is None or whole[1].scale in {"day", "window"}:
        return None

    def cut(span: Span) -> Span:
        found = span[1] if nth < 0 else span[0] + timedelta(days=nth - 1)
        return found, found

    day = within(whole[1], cut)
    return (whole[0], day) if day else None


def _end_of(span: Span, lapse: Lapse, nth: int) -> Span:
    """Cut so long a stretch off the beginning or the end of a span."""
    length = lapse.least or 1
    if nth > 0:
        return span[0], moved(span[0], length, lapse.unit) - timedelta(days=1)
    return moved(span[1] + timedelta(days=1), -length, lapse.unit), span[1]


def _weekday_of(month: Moment, weekday: int, nth: int) -> Moment:
    """Return the first, second or last such day of the week in a month."""

    def at(day: date) -> Span:
        lo, hi = month.lo, month.hi
        if lo is None or hi is None:
            raise ValueError("no month to count in")
        year = month.year if month.year is not None else nearest_year(lo, hi, day, day, month.lean)
        first = day_of(lo, year)
        if nth < 0:
            last = first.replace(day=last_day(first.year, first.month))
            found = last - timedelta(days=(last.weekday() - weekday) % 7)
        else:
            found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
        if found.month != first.month:
            raise ValueError("the month has no such day")
        return found, found

    if month.year is None:
        return Moment("day", at=at)
    lo, hi = at(date(month.year, 1, 1))
    return Moment("day", (lo.year, lo.month, lo.day), (hi.year, hi.month, hi.day))
