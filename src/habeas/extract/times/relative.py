"""Times counted from the day of writing: yesterday, last week, on Tuesday, 18 числа."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from habeas.extract.times.context import Context, Read
from habeas.extract.times.joining import from_moment
from habeas.extract.times.lapses import read_ago, read_window
from habeas.extract.times.moments import (
    SCALES,
    Moment,
    Span,
    add_months,
    same_day,
    unit_span,
    whole_month,
)
from habeas.extract.times.monthdays import read_day_alone
from habeas.extract.times.points import SEASONS
from habeas.extract.times.settling import before_last
from habeas.extract.times.told import read_told
from habeas.extract.times.weekdays import (
    Which,
    in_week,
    read_weekday,
    read_weekend,
    to_weekday,
    weekday_at,
    weekend,
)

DAYS = frozenset(["дня", "день", "дні", "дню", "днем"])
QUARTER = (3.0, "month")


def read_relative(context: Context, at: int) -> Read:
    """Read a time counted from the anchor, or None."""
    for reader in READERS:
        found = reader(context, at)
        if found:
            return found
    return None


def _named_day(context: Context, at: int) -> Read:
    if context.times.recent.match(context.tokens.words, at):
        end, _ = context.times.recent.match(context.tokens.words, at) or (at, None)
        return end, Moment("window", at=lambda day: (date.min, day))
    found = context.times.days.match(context.tokens.words, at)
    if not found:
        return None
    end, shift = found
    adjective = end == at + 1 and not context.word(at).isascii() and context.near(end)
    end += adjective and (context.word(end) in DAYS or context.has("day_parts", end))
    return end, Moment("day", at=lambda day: same_day(day + timedelta(days=shift)))


def _shifted(context: Context, at: int) -> Read:
    """Read last week, в прошлом месяце, next July, торік, this past weekend."""
    named = context.times.shifted.match(context.tokens.words, at)
    if named:
        return named[0], _unit_shifted(named[1][1], named[1][0])
    shift = context.times.shifts.get(context.word(at))
    if shift is None or not context.near(at + 1):
        return None
    if context.word(at) == "this" and context.word(at + 1) == "past":
        return _named(context, at + 2, -1, "last")
    which: Which = "last" if shift < 0 else "this"
    if shift > 0:
        which = "coming" if context.has("coming", at) else "next"
    return _unit(context, at + 1, shift) or _named(context, at + 1, shift, which)


def _unit(context: Context, at: int, shift: int) -> Read:
    """Read the week of "last week", квартале, року."""
    noun = context.word(at)
    size, unit = context.times.units.get(noun, (0.0, ""))
    if noun.isascii() and noun.endswith("s"):
        return None
    if (size, unit) == QUARTER or context.has("quarters", at):
        if context.word(at + 1) == "of" or context.word(at + 1).isdecimal():
            return None
        return at + 1, Moment("quarter", at=lambda day: _quarter(day, shift))
    if size != 1 or unit not in SCALES or (unit == "day" and shift):
        return None
    return (
        _weekday_in(context, at + 1, shift)
        if unit == "week"
        else (at + 1, _unit_shifted(unit, shift))
    )


def _weekday_in(context: Context, end: int, shift: int) -> Read:
    """Read the Wednesday of "last week on Wednesday", на прошлой неделе в среду."""
    at = end + (context.word(end) == ",")
    at += context.word(at) in {"on", "в", "во", "у"}
    weekday = context.times.weekdays.get(context.word(at))
    if weekday is None or at == end or not context.near(end):
        return end, _unit_shifted("week", shift)
    return at + 1, Moment("day", at=in_week(weekday, shift))


def _weekday_of_week(context: Context, at: int) -> Read:
    """Read Wednesday last week, в среду на прошлой неделе, the Friday before last."""
    weekday = context.times.weekdays.get(context.word(at))
    if weekday is None:
        return None
    if context.word(at + 1) == "before" and context.word(at + 2) == "last":
        before = to_weekday(weekday, "last")
        return at + 3, Moment("day", at=lambda day: before(before(day)[0]))
    week = at + 1 + (context.word(at + 1) in {"of", "на"})
    shift = context.times.shifts.get(context.word(week))
    if shift is None or context.times.units.get(context.word(week + 1)) != (1.0, "week"):
        return None
    return week + 2, Moment("day", at=in_week(weekday, shift))


def _weekdays_ago(context: Context, at: int) -> Read:
    """Read two Sundays ago: the second one back, the last being the first."""
    number = context.amounts.small.get(context.word(at)) or context.number(at, most=9)
    weekday = context.times.weekdays.get(context.word(at + 1).removesuffix("s"))
    back = context.times.ago.match(context.tokens.words, at + 2)
    if not number or weekday is None or back is None or number != int(number):
        return None
    last, weeks = to_weekday(weekday, "last"), timedelta(days=7 * (int(number) - 1))
    return back[0], Moment("day", at=lambda day: same_day(last(day)[0] - weeks))


def _quarter(day: date, shift: int) -> Span:
    first = add_months(day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1), 3 * shift)
    return first, add_months(first, 3) - timedelta(days=1)


def _named(context: Context, at: int, shift: int, which: Which) -> Read:
    """Read the July, summer, Friday or weekend of a neighbouring year or week."""
    noun = context.word(at)
    if noun in context.times.months:
        return at + 1, _leaning(whole_month(context.times.months[noun]), shift)
    if noun in context.times.seasons:
        first, last = SEASONS[context.times.seasons[noun]]
        return at + 1, _leaning(Moment("season", (None, first, 1), (None, last, 31)), shift)
    weekday = weekday_at(context, at)
    if weekday is not None:
        dated = read_weekday(context, at)
        if dated and dated[0] > at + 1:
            return dated
        there = to_weekday(weekday, which)
        again = there if shift < -1 else same_day  # позапрошлая суббота is the one before the last
        return at + 1, Moment("day", at=lambda day: again(there(day)[0]))
    if context.has("weekend", at):
        return at + 1, Moment("day", at=weekend(shift))
    return None


def _leaning(moment: Moment, shift: int) -> Moment:
    if shift < -1:
        return replace(moment, lo=None, hi=None, at=before_last(moment))
    return replace(moment, lean="last" if shift < 0 else "next" if shift > 0 else "this")


def read_bare_unit(context: Context, at: int) -> Read:
    """Read the year of "the end of the year": the one that is running."""
    unit = context.times.units.get(context.word(at))
    if unit is None or unit[0] != 1.0 or unit[1] not in {"week", "month", "year"}:
        return None
    if context.word(at).endswith("s"):
        return None
    whole = _unit_shifted(unit[1], 0)
    told = context.told_before(at)
    if told is None or not context.in_sentence(at):
        return at + 1, whole
    return at + 1, from_moment(told, lambda day: unit_span(day, unit[1], 0), SCALES[unit[1]])


def _unit_shifted(unit: str, shift: int) -> Moment:
    return Moment(SCALES[unit], at=lambda day: unit_span(day, unit, shift))


READERS: tuple[Callable[[Context, int], Read], ...] = (
    _named_day, read_told, read_window, _shifted, read_ago, _weekdays_ago, _weekday_of_week,
    read_weekday, read_weekend, read_day_alone,
)  # fmt: skip
