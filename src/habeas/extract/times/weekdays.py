"""Days of the week: on Tuesday, last Friday, a weekend, and those that only repeat a date."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from habeas.extract.times.context import Context, Read
from habeas.extract.times.days import read_day
from habeas.extract.times.moments import Moment, Span, same_day
from habeas.extract.times.monthdays import day_in_figures
from habeas.extract.times.numeric import read_numeric

SATURDAY = 5
SHORT_LEADS = frozenset(["on", "last", "next", "this", "в", "во", "у"])
DAY_PARTS = frozenset(["morning", "evening", "night", "afternoon"])
Which = Literal["bare", "last", "this", "next", "coming"]


def read_weekday(context: Context, at: int) -> Read:
    """Read on Tuesday; the day of the week of "Tuesday, 2 August" is part of that date."""
    weekday = context.times.weekdays.get(context.word(at))
    short = context.word(at) in context.times.short_weekdays
    if (weekday is None and not short) or context.has("every", at - 1):
        return None
    weekday = weekday_at(context, at)
    dated = _date_after(context, at + 1, short=short)
    if dated:
        return dated
    return (at + 1, Moment("day", at=to_weekday(weekday, "bare"))) if weekday is not None else None


def weekday_at(context: Context, at: int) -> int | None:
    """Return the day of the week told here, Monday being 0; a short one only where it is led."""
    whole = context.times.weekdays.get(context.word(at))
    short = context.times.short_weekdays.get(context.word(at))
    if whole is not None or short is None:
        return whole
    follows = context.word(at + 1)
    part = follows in DAY_PARTS
    led = context.word(at - 1) in SHORT_LEADS and follows != "."
    verb = context.word(at) in {"sat", "sun"} and follows.isalpha() and not part
    return short if part or (led and not verb) else None


def read_weekend(context: Context, at: int) -> Read:
    """Read over the weekend, на выходных: the last that began."""
    before = at - 1 - (context.word(at - 1) == "the")
    of = context.word(at + 1) == "of"  # the weekend of 22 October
    if of or not context.has("weekend", at) or not context.has("plain", before):
        return None
    return at + 1, Moment("day", at=lambda day: weekend(-(day.weekday() < SATURDAY))(day))


def _date_after(context: Context, at: int, *, short: bool) -> Read:
    over = {",", "the", "on", "(", "-"} | ({"."} if short else set())
    for _ in range(3):
        at += context.word(at) in over
    if not context.near(at):
        return None
    found = read_numeric(context, at) if context.word(at).isdecimal() else None
    found = found or read_day(context, at) or day_in_figures(context, at)
    return found if found and found[1].scale == "day" else None


def weekend(shift: int) -> Callable[[date], Span]:
    """Return the Saturday and Sunday of a week so many weeks away."""

    def at(day: date) -> Span:
        saturday = day + timedelta(days=SATURDAY - day.weekday() + 7 * shift)
        return saturday, saturday + timedelta(days=1)

    return at


def in_week(weekday: int, shift: int) -> Callable[[date], Span]:
    """Return such a day of a week so many weeks away."""
    return lambda day: same_day(day + timedelta(days=weekday - day.weekday() + 7 * shift))


def to_weekday(weekday: int, which: Which) -> Callable[[date], Span]:
    """Return the day that is meant: a bare one is the last, up to the anchor's own day.

    "Last" is before the anchor, "this" of the same week, "next" of the next week, "coming" the
    nearest after the anchor.
    """

    def at(day: date) -> Span:
        back = (day.weekday() - weekday) % 7
        if which == "bare":
            return same_day(day - timedelta(days=back))
        if which == "last":
            return same_day(day - timedelta(days=back or 7))
        if which == "coming":
            return same_day(day + timedelta(days=7 - back))
        return in_week(weekday, int(which == "next"))(day)

    return at


def ahead(moment: Moment, context: Context, at: int) -> Moment:
    """Return a weekday counted forward, where the words around it are of the future."""
    weekday = weekday_at(context, at)
    if context.has("weekend", at) and context.word(at - 1) not in context.times.shifts:
        return Moment("day", at=lambda day: weekend(int(day.weekday() >= SATURDAY))(day))
    bare = weekday is not None and context.word(at - 1) not in context.times.shifts
    return (
        moment if weekday is None or not bare else Moment("day", at=to_weekday(weekday, "coming"))
    )
