"""Days with their month, alone, in a stretch or in a list: 10 July, July 3-7, 3, 5 и 7 июля."""

from dataclasses import replace

from habeas.extract.times.context import Context, Read
from habeas.extract.times.moments import Moment, one_day
from habeas.extract.times.settling import from_day
from habeas.extract.times.years import with_year

DAY_JOINERS = frozenset(
    ["-", "и", "and", "й", "та", "і", "to", "through", "until", "till", "по", "до", "or", "или"]
)
QUOTES = frozenset(["»", '"', "”", "“"])
SHORTEST_NAME = 5  # shorter names of months may be abbreviations


def read_day_number(context: Context, at: int) -> tuple[int, int] | None:
    """Read a day of the month: 10, 10th, 10-го, tenth, десятого."""
    spelled = context.times.ordinal_days.match(context.tokens.words, at)
    if spelled:
        return spelled
    day = context.number(at, most=31)
    if day is None or _hung(context, at):
        return None
    end = at + 1
    ending = end + (context.word(end) == "-" and context.tokens.touches(end))
    if context.tokens.touches(ending) and context.has("day_endings", ending):
        end = ending + 1
    return end, day


def _hung(context: Context, at: int) -> bool:
    """Say whether the figures hang on letters: the 8 of ИК-8."""
    hung = context.word(at - 1) == "-" and context.touches(at) and context.touches(at - 1)
    return (
        hung and context.word(at - 2).isalpha() and context.word(at - 2) not in context.times.months
    )


def read_day(context: Context, at: int) -> Read:
    """Read a day with its month: 10 July 2022, 10-го июля, July 10, the tenth of July."""
    if context.word(at) in context.times.months:
        return _month_first(context, at)
    day = read_day_number(context, at)
    if day is None:
        return None
    end, number = day
    end += context.word(end) in QUOTES and context.touches(end)
    while context.word(end) in {"of", "day"}:
        end += 1
    month = context.times.months.get(context.word(end))
    if month is None or not context.near(end):
        return None
    moment = one_day(None, month, number)
    return _existing(with_year(context, over_dot(context, end), moment)) if moment else None


def _month_first(context: Context, at: int) -> Read:
    if not context.word(at).isascii():
        return None
    start = at + 1 + (context.word(at + 1) == ".")
    start += context.word(start) == "the"
    day = read_day_number(context, start)
    if day is None or not context.near(start) or _unsure_verb(context, at):
        return None
    moment = one_day(None, context.times.months[context.word(at)], day[1])
    if moment is None or _counts_on(context, day[0]):
        return None
    return _existing(with_year(context, day[0], moment))


def _counts_on(context: Context, at: int) -> bool:
    """Say whether the figures are those of a clock or a share: March 2:30, May 5%."""
    clock = context.word(at) == ":" and context.word(at + 1).isdecimal() and context.touches(at + 1)
    return context.touches(at) and (clock or context.word(at) == "%")


def _existing(found: tuple[int, Moment]) -> Read:
    """Leave out 29 February of a year that has none."""
    mark = found[1].lo
    no_such = mark is not None and mark[0] is not None and one_day(*mark) is None
    return None if no_such else found


def _unsure_verb(context: Context, at: int) -> bool:
    return context.has("unsure_months", at) and not context.capital(at)


def over_dot(context: Context, month_at: int) -> int:
    """Step over the full stop of "10 авг. 2022"."""
    short = context.has("unsure_months", month_at) or len(context.word(month_at)) < SHORTEST_NAME
    follows = context.word(month_at + 2)
    after = context.word(month_at + 1) == "." and short and (follows.isdecimal() or follows == "-")
    return month_at + 1 + after


def second_day(context: Context, end: int, moment: Moment) -> Read:
    """July 3-7, July 3 to 7, July 3 and 4."""
    joins = context.has("range_joiners", end) or context.word(end) == "and"
    day = read_day_number(context, end + 1) if joins else None
    if day is None or moment.lo is None or not context.word(end + 1).isdecimal():
        return None
    if context.word(day[0]) in context.times.months:
        return None
    last = one_day(moment.lo[0], moment.lo[1], day[1])
    if last is None or day[1] <= moment.lo[2]:
        return None
    whole = replace(moment, scale="window", hi=last.hi)
    return with_year(context, day[0], whole) if moment.year is None else (day[0], whole)


def days_of_month(context: Context, at: int) -> Read:
    """3-7 July, 3 and 4 July, 3 по 7 июля: days that share the month of the last."""
    first = read_day_number(context, at)
    if first is None:
        return None
    if context.word(first[0]) not in DAY_JOINERS:
        return None
    second_at = first[0] + 1 + (context.word(first[0] + 1) == "the")
    second = read_day(context, second_at)
    if second is None or second[1].scale != "day":
        return None
    if context.word(second_at) in context.times.months:
        return None
    if second[1].at is not None:
        whole = from_day(second[1].at, first[1])
        return second[0], Moment("window", at=whole)
    if second[1].lo is None or not 1 <= first[1] < second[1].lo[2]:
        return None
    year, month, _ = second[1].lo
    return second[0], Moment("window", (year, month, first[1]), second[1].hi)


def one_stretch(context: Context, at: int, days: Moment) -> bool:
    """Say whether the days are a stretch: 5-20 August, or 5 and 6; 5 and 20 August are two."""
    first = read_day_number(context, at)
    assert first is not None
    if days.lo is None or days.hi is None:
        return not context.has("and", first[0])
    listing = context.has("and", first[0])
    return not listing or days.hi[2] == days.lo[2] + 1


def day_in_list(context: Context, at: int) -> Read:
    """Read the 3 of "3, 5 and 7 July" as a day of that month."""
    first = day = read_day_number(context, at)
    last, conjoined = 0, False
    while day is not None and context.has("and", day[0]) and day[1] > last:
        conjoined = conjoined or context.word(day[0]) != ","
        last = day[1]
        point = read_day(context, day[0] + 1)
        if point and point[1].scale == "day" and point[1].lo and point[1].at is None:
            fits = conjoined and first is not None and point[1].lo[2] > last
            fits = fits and context.word(day[0] + 1) not in context.times.months
            moment = one_day(point[1].lo[0], point[1].lo[1], first[1]) if first and fits else None
            return (first[0], moment) if first and moment else None
        day = read_day_number(context, day[0] + 1)
    return None
