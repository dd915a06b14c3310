"""Times counted from the day of writing: yesterday, last week, on Tuesday, 18 числа."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from habeas.extract.times.context import Context, Read
from habeas.extract.times.lapses import read_ago, read_window
from habeas.extract.times.moments import (
    SCALES,
    Moment,
    Span,
    same_day,
    unit_span,
)
from habeas.extract.times.monthdays import read_day_alone
from habeas.extract.times.points import SEASONS
from habeas.extract.times.settling import before_last
from habeas.extract.times.told import read_told
from habeas.extract.times.weekdays import Which, read_weekday, to_weekday, weekend


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
    end += context.word(end) in {"дня", "день", "дні", "дню", "днем"}
    return end, Moment("day", at=lambda day: same_day(day + timedelta(days=shift)))


def _shifted(context: Context, at: int) -> Read:
    """Read last week, в прошлом месяце, next July, торік."""
    word = context.word(at)
    named = context.times.shifted.match(context.tokens.words, at)
    if named:
        return named[0], _unit_shifted(named[1][1], named[1][0])
    shift_or_none = context.times.shifts.get(word)
    if shift_or_none is None or not context.near(at + 1):
        return None
    shift, noun = shift_or_none, context.word(at + 1)
    if context.times.units.get(noun, (0, ""))[0] == 1.0:
        unit = context.times.units[noun][1]
        single = not noun.isascii() or not noun.endswith("s") or noun == "this"
        return (
            (at + 2, _unit_shifted(unit, shift))
            if unit in SCALES and single and not (unit == "day" and shift)
            else None
        )
    if noun in context.times.months:
        month = context.times.months[noun]
        return at + 2, _leaning(Moment("month", (None, month, 1), (None, month, 31)), shift)
    if noun in context.times.seasons:
        first, last = SEASONS[context.times.seasons[noun]]
        return at + 2, _leaning(Moment("season", (None, first, 1), (None, last, 31)), shift)
    if noun in context.times.weekdays:
        return at + 2, Moment(
            "day", at=to_weekday(context.times.weekdays[noun], _which(context, at, shift))
        )
    if context.has("weekend", at + 1):
        return at + 2, Moment("day", at=weekend(shift))
    return None


def _which(context: Context, at: int, shift: int) -> Which:
    if shift > 0:
        return "coming" if context.has("coming", at) else "next"
    return "last" if shift < 0 else "this"


def _leaning(moment: Moment, shift: int) -> Moment:
    if shift < -1:
        return replace(moment, lo=None, hi=None, at=before_last(moment))
    return replace(moment, lean="last" if shift < 0 else "next" if shift > 0 else "this")


def read_bare_unit(context: Context, at: int) -> Read:
    """Read the year of "the end of the year": the one that is running."""
    unit = context.times.units.get(context.word(at))
    if unit is None or unit[0] != 1.0 or unit[1] not in {"week", "month", "year"}:
        return None
    return None if context.word(at).endswith("s") else (at + 1, _unit_shifted(unit[1], 0))


def _unit_shifted(unit: str, shift: int) -> Moment:
    return Moment(SCALES[unit], at=lambda day: unit_span(day, unit, shift))


READERS: tuple[Callable[[Context, int], Read], ...] = (
    _named_day, read_told, read_window, _shifted, read_ago, read_weekday, read_day_alone,
)  # fmt: skip
