"""Times so long before or after the anchor: two weeks ago, in the last month, за полгода.

Days and weeks are counted to the day; "two months ago" is that month and "two years ago" that
year, because the words say no more.
"""

from datetime import date, timedelta
from math import ceil

from habeas.extract.amounts.numbers import read_number
from habeas.extract.times.context import Context, Read
from habeas.extract.times.moments import SCALES, Moment, add_months, same_day, unit_span

MOST = 10_000
SUB_DAY = frozenset(["hour", "minute"])


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


def read_ago(context: Context, at: int) -> Read:
    """Read two weeks ago, месяц назад, рік тому."""
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
        return Moment("day", at=lambda day: same_day(day - timedelta(days=days)))
    return Moment(SCALES[unit], at=lambda day: unit_span(day, unit, -number))


def read_window(context: Context, at: int) -> Read:
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
