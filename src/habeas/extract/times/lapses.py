"""Times so long before the anchor, or up to it: two weeks ago, in the last month, за полгода."""

from dataclasses import dataclass
from datetime import date

from habeas.extract.times.context import Context, Read
from habeas.extract.times.lengths import unit_of
from habeas.extract.times.moments import SCALES, Moment, Span, unit_span
from habeas.extract.times.shifting import MONTHS, between, moved
from habeas.extract.times.stretches import read_length


@dataclass(frozen=True, slots=True)
class Lapse:
    """A length of time up to token `end`; where the words leave a bound open, it is None."""

    end: int
    least: float | None
    most: float | None
    unit: str

    def away(self, day: date, sign: int) -> Span:
        """Return the times that lie so far before (-1) or after (1) a day."""
        return between(day, self.least, self.most, sign=sign, unit=self.unit)

    def moment(self, sign: int) -> Moment:
        """Return a time so far before or after the day that it will be counted from."""
        exact = self.least is not None and self.least == self.most
        scale = SCALES[self.unit] if exact and self.unit in MONTHS else "window"
        return Moment(scale, at=lambda day: self.away(day, sign))


def read_lapse(context: Context, at: int) -> Lapse | None:
    """Read "three weeks", "более года", "месяца полтора", "полгода" and a bare "месяц"."""
    length = read_length(context, at)
    if length is not None and length.unit is not None:
        nearly = length.kind == "at_most" and context.has("nearly", at)
        return Lapse(length.end, length.hi if nearly else length.lo, length.hi, length.unit)
    if context.word(at - 1)[:1].isdecimal():
        return None  # more years than a length can have: 9999 лет назад
    start = at + context.has("articles", at)
    unit = unit_of(context, start) if start > at else context.times.units.get(context.word(at))
    if unit is None or context.word(start) not in context.times.units:
        return None
    if start == at and _plural(context, at):
        return Lapse(at + 1, None, None, unit[1])
    odd = context.times.odd.match(context.tokens.words, start + 1)
    if odd:
        return Lapse(odd[0], unit[0], None, unit[1])
    return Lapse(start + 1, unit[0], unit[0], unit[1])


def _plural(context: Context, at: int) -> bool:
    """Say whether "days" or "последние недели" leaves their number open."""
    word, lead = context.word(at), context.word(at - 1)
    if _round_the_clock(context, at):
        return False
    return word.endswith("s") if word.isascii() else lead.endswith(("ие", "их", "ые", "ых", "ні"))


def _round_the_clock(context: Context, at: int) -> bool:
    """Say whether сутки or доба stands here: one day and night, and plural in form alone."""
    return context.word(at).startswith(("сут", "доб"))


def read_ago(context: Context, at: int) -> Read:
    """Read two weeks ago, более года назад, рік тому."""
    lapse = read_lapse(context, at)
    if lapse is None or not context.near(lapse.end):
        return None
    back = context.times.ago.match(context.tokens.words, lapse.end)
    if back is None:
        return None
    to_the_day = context.has("precisely", at) or context.has("precisely", at - 1)
    to_the_day = to_the_day or context.word(back[0] - 1) == "today"
    weeks = lapse.unit == "week" and lapse.least == lapse.most and not to_the_day
    return back[0], _weeks_ago(lapse) if weeks and _whole(lapse.most) else lapse.moment(-1)


def _weeks_ago(lapse: Lapse) -> Moment:
    """Return the week that lies so many weeks back: as TimeML has it, the grain is the word's."""
    return Moment("week", at=lambda day: unit_span(lapse.away(day, -1)[0], "week", 0))


def _whole(length: float | None) -> bool:
    return length is not None and length == int(length)


def read_window(context: Context, at: int) -> Read:
    """Read the last three weeks, за последний месяц, the next few days, in recent months."""
    past, coming = context.has("past_window", at), context.has("next_window", at)
    if not (past or coming):
        return None
    lapse = read_lapse(context, at + 1)
    if lapse is None or not context.near(at + 1):
        return None
    calendar = (lapse.least == 1 and not _round_the_clock(context, at + 1)) or context.has(
        "quarters", at + 1
    )
    if lapse.end == at + 2 and context.word(at) in context.times.shifts and calendar:
        return None  # last week, next month: a unit of the calendar
    far = lapse.most if lapse.most is not None else lapse.least

    def window(day: date) -> Span:
        if past:
            return (date.min if far is None else moved(day, -far, lapse.unit)), day
        return day, date.max if far is None else moved(day, far, lapse.unit)

    return lapse.end, Moment("window", at=window)
