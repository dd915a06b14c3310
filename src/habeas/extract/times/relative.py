"""Times counted from the day of writing: yesterday, last week, two weeks ago, in the last month.

Days and weeks are counted to the day; "two months ago" is that month and "two years ago" that
year, because the words say no more.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from math import ceil

from habeas.extract.amounts.numbers import read_number
from habeas.extract.times.context import Context, Read
from habeas.extract.times.moments import Moment, Scale, Span, add_months, last_day
from habeas.extract.times.points import SEASONS, read_day_number

MOST = 10_000
SUB_DAY = frozenset(["hour", "minute"])
SCALES: dict[str, Scale] = {"day": "day", "week": "week", "month": "month", "year": "year"}


def read_relative(context: Context, at: int) -> Read:
    """Read a time counted from the anchor, or None."""
    for reader in (_named_day, _window, _shifted, _ago, _weekday, _day_of_month):
        found = reader(context, at)
        if found:
            return found
    return None


def _named_day(context: Context, at: int) -> Read:
    found = context.times.days.match(context.tokens.words, at)
    if not found:
        return None
    end, shift = found
    return end, Moment("day", at=lambda day: _same(day + timedelta(days=shift)))


def _same(day: date) -> Span:
    return day, day


def _shifted(context: Context, at: int) -> Read:
    """Read last week, в прошлом месяце, next July, торік."""
    word = context.word(at)
    if word in context.times.shifted:
        shift, unit = context.times.shifted[word]
        return at + 1, _unit_shifted(unit, shift)
    shift_or_none = context.times.shifts.get(word)
    if shift_or_none is None or not context.near(at + 1):
        return None
    shift, noun = shift_or_none, context.word(at + 1)
    if context.times.units.get(noun, (0, ""))[0] == 1.0:
        unit = context.times.units[noun][1]
        single = not noun.isascii() or not noun.endswith("s") or noun == "this"
        return (at + 2, _unit_shifted(unit, shift)) if unit in SCALES and single and not (unit == "day" and shift == -1) else None
    if noun in context.times.months:
        month = context.times.months[noun]
        return at + 2, _leaning(Moment("month", (None, month, 1), (None, month, 31)), shift)
    if noun in context.times.seasons:
        first, last = SEASONS[context.times.seasons[noun]]
        return at + 2, _leaning(Moment("season", (None, first, 1), (None, last, 31)), shift)
    if noun in context.times.weekdays:
        return at + 2, Moment("day", at=_to_weekday(context.times.weekdays[noun], shift))
    if context.has("weekend", at + 1):
        return at + 2, Moment("day", at=_weekend(shift))
    return None


def _leaning(moment: Moment, shift: int) -> Moment:
    if shift < -1:
        return replace(moment, lean="last")
    return replace(moment, lean="last" if shift < 0 else "next" if shift > 0 else "this")


def _unit_shifted(unit: str, shift: int) -> Moment:
    return Moment(SCALES[unit], at=lambda day: _unit_span(day, unit, shift))


def _unit_span(day: date, unit: str, shift: int) -> Span:
    """Return the calendar unit that is so many units from the day's own."""
    if unit == "day":
        return _same(day + timedelta(days=shift))
    if unit == "week":
        monday = day - timedelta(days=day.weekday() - 7 * shift)
        return monday, monday + timedelta(days=6)
    if unit == "month":
        first = add_months(day.replace(day=1), shift)
        return first, first.replace(day=last_day(first.year, first.month))
    return date(day.year + shift, 1, 1), date(day.year + shift, 12, 31)


def _weekend(shift: int) -> Callable[[date], Span]:
    def at(day: date) -> Span:
        saturday = day + timedelta(days=5 - day.weekday() + 7 * shift)
        return saturday, saturday + timedelta(days=1)

    return at


def _weekday(context: Context, at: int) -> Read:
    weekday = context.times.weekdays.get(context.word(at))
    if weekday is None:
        return None
    return at + 1, Moment("day", at=_to_weekday(weekday, None))


def _to_weekday(weekday: int, shift: int | None) -> Callable[[date], Span]:
    """A bare weekday, like "last", is the one before the anchor; "this" is of the same week."""

    def at(day: date) -> Span:
        back = (day.weekday() - weekday) % 7
        if shift is None or shift < 0:
            return _same(day - timedelta(days=back or 7))
        if shift > 0:
            return _same(day + timedelta(days=7 - back))
        return _same(day + timedelta(days=weekday - day.weekday()))

    return at


def ahead(moment: Moment, context: Context, at: int) -> Moment:
    """Return a weekday counted forward, where the words around it are of the future."""
    weekday = context.times.weekdays.get(context.word(at))
    return moment if weekday is None else Moment("day", at=_to_weekday(weekday, 1))


def _stretch(context: Context, at: int) -> tuple[int, int | None, str] | None:
    """Read "three weeks", "месяц", "полгода": where it ends, how many, of which unit."""
    ready = context.times.durations.match(context.tokens.words, at)
    if ready:
        return (ready[0], int(ready[1][0]), ready[1][1]) if ready[1][0] % 1 == 0 else None
    number: int | None = 1
    start = at
    vague = context.times.vague.match(context.tokens.words, at)
    read = read_number(context.tokens, at, context.amounts)
    if vague:
        number, start = None, vague[0]
    elif read and read.value == int(read.value) and read.value <= MOST:
        number, start = int(read.value), read.end
    elif context.has("articles", at):
        start = at + 1
    unit = context.times.units.get(context.word(start))
    if unit is None or (start == at and not _single(context.word(at))):
        return None
    return start + 1, None if number is None else int(number * unit[0]), unit[1]


def _single(word: str) -> bool:
    return not word.endswith("s")


def _ago(context: Context, at: int) -> Read:
    stretch = _stretch(context, at)
    if stretch is None:
        return None
    end, number, unit = stretch
    back = end + 1 if context.has("ago", end) else end
    if context.word(end) == "тому" and context.word(end + 1) == "назад":
        back = end + 2
    if back == end or not context.near(end):
        return None
    return back, _back(number, unit)


def _back(number: int | None, unit: str) -> Moment:
    if number is None:
        return Moment("window", at=lambda day: (date.min, day))
    if unit in SUB_DAY:
        hours = number / 60 if unit == "minute" else number
        return Moment("day", at=lambda day: (day - timedelta(days=ceil(hours / 24)), day))
    if unit in {"day", "week"}:
        days = number * (7 if unit == "week" else 1)
        return Moment("day", at=lambda day: _same(day - timedelta(days=days)))
    return Moment(SCALES[unit], at=lambda day: _unit_span(day, unit, -number))


def _window(context: Context, at: int) -> Read:
    """Read the last three weeks, за последний месяц, the next few days."""
    past, coming = context.has("past_window", at), context.has("next_window", at)
    if not (past or coming):
        return None
    stretch = _stretch(context, at + 1)
    if stretch is None:
        return None
    end, number, unit = stretch
    single = end == at + 2
    if single and context.word(at) in context.times.shifts:
        return None  # last week, next month: a unit of the calendar
    if number is None:
        return end, Moment("window", at=lambda day: (date.min, day) if past else (day, date.max))
    if past:
        return end, Moment("window", at=lambda day: (_moved(day, -number, unit), day))
    return end, Moment("window", at=lambda day: (day, _moved(day, number, unit)))


def _moved(day: date, number: int, unit: str) -> date:
    if unit in SUB_DAY:
        return day + timedelta(days=ceil(number / 24) if number > 0 else -ceil(-number / 24))
    if unit in {"day", "week"}:
        return day + timedelta(days=number * (7 if unit == "week" else 1))
    return add_months(day, number * (12 if unit == "year" else 1))


def _day_of_month(context: Context, at: int) -> Read:
    """Read 18 числа, на 16-е, on the 5th."""
    day = read_day_number(context, at)
    if day is None:
        return None
    end, number = day
    ahead_of = context.word(at - 1) == "на"
    if context.has("day_words", end) and context.near(end):
        return end + 1, Moment("day", at=_to_day(number, ahead=ahead_of))
    ordinal = end > at + 1 or not context.word(at).isdecimal()
    if not ordinal or not context.word(at).isdecimal():
        return None
    english = context.word(at - 1) == "the" and context.word(at - 2) in {"on", "since", "by", "until", "before", "after"}
    closed = not context.word(end).isalpha()
    if (ahead_of and context.word(end - 1) in {"е", "ое"}) or (english and closed):
        return end, Moment("day", at=_to_day(number, ahead=ahead_of))
    return None


def _to_day(number: int, *, ahead: bool) -> Callable[[date], Span]:
    """Return the last such day of a month that is not after the anchor, or the next one."""

    def at(day: date) -> Span:
        month = day.replace(day=1)
        for _ in range(3):
            if number <= last_day(month.year, month.month):
                there = month.replace(day=number)
                if (there >= day) if ahead else (there <= day):
                    return _same(there)
            month = add_months(month, 1 if ahead else -1)
        raise ValueError("no month near the anchor has this day")

    return at
