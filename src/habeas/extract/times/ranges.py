"""Stretches with two ends: from A to B, с A по B, 28 June – 3 July, July or August."""

from dataclasses import replace

from habeas.extract.times.context import Context, Read
from habeas.extract.times.days import (
    day_in_list,
    days_of_month,
    one_stretch,
    read_day_number,
    second_day,
)
from habeas.extract.times.joining import joined
from habeas.extract.times.moments import Moment
from habeas.extract.times.numeric import read_day_month
from habeas.extract.times.plain import read_plain

OPENING = frozenset(["до", "until", "till", "to"])  # these join only what "from" opened
OVER = frozenset(["on", "of", "the", "самого", "around", "about", "примерно", "около", "приблизно"])
MONTHS = 12


def skip(context: Context, at: int) -> int:
    """Step over articles and prepositions before the point itself."""
    while context.word(at) in OVER or context.has("day_parts", at):
        at += 1
    return at


def read_stretch(context: Context, at: int) -> Read:
    """Read a time, or two that a dash, "or" or "and" joins to one stretch."""
    listed = days_of_month(context, at)
    if listed and one_stretch(context, at, listed[1]):
        return listed
    in_list = day_in_list(context, at)
    if in_list:
        return in_list
    found = read_plain(context, at)
    if found is None:
        return None
    end, moment = found
    if moment.scale == "day" and moment.at is None and context.word(at) in context.times.months:
        tail = second_day(context, end, moment)
        if tail:
            return tail
    if context.has("and", end) and context.word(end) != ",":
        return _conjoined(context, found)
    weekdays = {context.word(at), context.word(end + 1)} <= context.times.weekdays.keys()
    opens = context.word(end) in OPENING and not weekdays
    opens = opens and (context.word(end) != "to" or moment.at is not None)
    if not context.has("range_joiners", end) or opens:
        return found
    after = end + 1 + (context.word(end + 1) in {"in", "on", "в", "у", "на"})
    second = read_plain(context, after)
    whole = joined(moment, second[1]) if second else None
    return (second[0], whole) if second and whole else found


def _conjoined(context: Context, first: tuple[int, Moment]) -> Read:
    """Read July or August as one stretch; "10 July and 5 August 2021" are two of one year."""
    end, moment = first
    after = end + 1
    while context.word(after) in {"in", "on", "the", "в", "у", "на", "at"}:
        after += 1
    second = read_plain(context, after) if context.near(end + 1) else None
    if second is None or moment.at is not None or second[1].at is not None:
        return first
    one = joined(moment, second[1])
    if one and (context.has("or", end) or _next_to(moment, second[1])):
        return second[0], one
    if moment.year is None and second[1].year is not None and moment.lo and second[1].lo:
        over = moment.lo[1:] > second[1].lo[1:]
        return end, moment.in_year(second[1].year - over)
    return first


def _next_to(first: Moment, second: Moment) -> bool:
    """Say whether the second of two months or years follows the first at once."""
    if first.scale != second.scale or not first.lo or not second.lo:
        return False
    if first.scale == "month":
        return second.lo[1] == first.lo[1] % MONTHS + 1
    return first.scale == "year" and second.lo[0] == (first.lo[0] or 0) + 1


def opened_range(context: Context, at: int) -> Read:
    """Read from A to B, between A and B, с A по B."""
    joiners = context.times.range_openers.get(context.word(at))
    if joiners is None:
        return None
    start = skip(context, at + 1)
    days = days_of_month(context, start) or _night(context, start)
    if days:
        return days
    first = read_plain(context, start) or read_short(context, start)
    if first is None:
        return _month_of_second(context, start, joiners)
    join = first[0]
    join += context.has("and", join) and context.word(join + 1) in joiners
    night = context.word(join - 1) in context.times.weekdays or context.has("day_parts", at - 1)
    if context.word(join) not in joiners and not (night and context.word(join) == "на"):
        return None
    after = skip(context, join + 1)
    second = read_plain(context, after) or read_short(context, after)
    whole = joined(first[1], second[1]) if second else None
    return (second[0], whole) if second and whole else None


def _month_of_second(context: Context, at: int, joiners: frozenset[str]) -> Read:
    """Read с 10 по 15.08.2022: the first day takes the month of the second."""
    day = read_day_number(context, at)
    if day is None or context.word(day[0]) not in joiners:
        return None
    second = read_plain(context, day[0] + 1) or read_short(context, day[0] + 1)
    if second is None or second[1].scale != "day" or second[1].lo is None:
        return None
    year, month, last = second[1].lo
    if day[1] >= last:
        return None
    return second[0], replace(second[1], scale="window", lo=(year, month, day[1]))


def _night(context: Context, at: int) -> Read:
    """Read the night "с 3 на 4 сентября"."""
    day = read_day_number(context, at)
    if day is None or context.word(day[0]) != "на":
        return None
    second = read_plain(context, day[0] + 1)
    if second is None or second[1].scale != "day" or second[1].lo is None:
        return None
    year, month, last = second[1].lo
    if last != day[1] + 1:
        return None
    return second[0], replace(second[1], scale="window", lo=(year, month, day[1]))


def read_short(context: Context, at: int) -> Read:
    """Read 10.07 where its place shows that it is a date."""
    return read_day_month(context, at) if context.word(at).isdecimal() else None


def short_date(context: Context, at: int) -> Read:
    """Read 10.07 behind a preposition, where no unit or currency shows it to be an amount."""
    found = read_short(context, at)
    if found is None:
        return None
    counted = context.word(found[0])
    blocked = counted in context.amounts.scales or counted in context.times.units or counted == "%"
    money = context.amounts.currencies.match(context.tokens.words, found[0])
    return None if blocked or money else found
