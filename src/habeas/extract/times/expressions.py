"""Whole expressions of time: parts, ranges, since, until, before, and a month in brackets."""

from dataclasses import dataclass, replace

from habeas.extract.times.context import Context, Read
from habeas.extract.times.days import day_in_list, days_of_month, one_stretch, second_day
from habeas.extract.times.moments import Moment, whole_year
from habeas.extract.times.numeric import read_day_month
from habeas.extract.times.parts import part_of
from habeas.extract.times.points import read_point
from habeas.extract.times.relative import ahead, read_bare_unit, read_relative
from habeas.extract.times.settling import joined

BRACKETS = {"[": "]", "(": ")"}
BACK, ON = 8, 4
STOPS = frozenset([".", "!", "?", ";"])


@dataclass(frozen=True, slots=True)
class Said:
    """A time as tokens `first` to `end`; `side` says which of its ends the words leave open."""

    first: int
    end: int
    moment: Moment
    side: str
    rule: str


def read_expression(context: Context, at: int) -> Said | None:
    """Read the longest expression of time that begins at this token, or None."""
    ranged = _opened_range(context, at)
    if ranged:
        return Said(at, ranged[0], _leant(context, at, *ranged), "in", "range")
    side = context.times.sides.match(context.tokens.words, at)
    if side and (side[1] != "from" or _is_from(context, at, side[0])):
        found = _plain_or_range(context, _skip(context, side[0])) or _short_date(context, side[0])
        if found and context.near(side[0]):
            return _sided(context, at, found, "since" if side[1] == "from" else side[1])
    found = _plain_or_range(context, at)
    if found is None:
        return None
    end, moment = _bracketed(context, *found)
    return Said(at, end, _leant(context, at, end, moment), "in", "date")


def _sided(context: Context, at: int, found: tuple[int, Moment], side: str) -> Said:
    end, moment = found
    if side in {"by", "until", "before"}:
        moment = replace(moment, lean="near") if moment.lean == "past" else moment
        moment = ahead(moment, context, end - 1) if moment.at is not None else moment
    else:
        moment = _leant(context, at, end, moment)
    return Said(at, end, moment, side, side)


def _is_from(context: Context, at: int, after: int) -> bool:
    """Say whether "from July" opens a time by itself: only where "on" follows."""
    found = _plain(context, _skip(context, after))
    return (
        bool(found)
        and context.word(at) in {"от", "from", "від"}
        and (context.word(found[0]) in {"on", "onwards", "onward"} if found else False)
    )


def _skip(context: Context, at: int) -> int:
    """Step over articles and prepositions before the point itself."""
    while context.word(at) in {"the", "самого", "around", "about", "примерно", "около"}:
        at += 1
    return at


def _plain_or_range(context: Context, at: int) -> Read:
    listed = days_of_month(context, at)
    if listed and one_stretch(context, at, listed[1]):
        return listed
    in_list = day_in_list(context, at)
    if in_list:
        return in_list
    found = _plain(context, at)
    if found is None:
        return None
    end, moment = found
    if moment.scale == "day" and moment.at is None and context.word(at) in context.times.months:
        tail = second_day(context, end, moment)
        if tail:
            return tail
    if not context.has("range_joiners", end) or context.word(end) in {"до", "until", "till", "to"}:
        return found
    second = _plain(context, end + 1)
    whole = joined(moment, second[1]) if second else None
    return (second[0], whole) if second and whole else found


def _opened_range(context: Context, at: int) -> Read:
    """From A to B, between A and B, с A по B."""
    joiners = context.times.range_openers.get(context.word(at))
    if joiners is None:
        return None
    start = _skip(context, at + 1)
    days = days_of_month(context, start)
    if days:
        return days
    first = _plain(context, start) or read_short(context, start)
    if first is None or context.word(first[0]) not in joiners:
        return None
    after = _skip(context, first[0] + 1)
    second = _plain(context, after) or read_short(context, after)
    whole = joined(first[1], second[1]) if second else None
    return (second[0], whole) if second and whole else None


def read_short(context: Context, at: int) -> Read:
    """Read 10.07 where its place shows that it is a date."""
    return read_day_month(context, at) if context.word(at).isdecimal() else None


def _short_date(context: Context, at: int) -> Read:
    found = read_short(context, at)
    if found is None:
        return None
    counted = context.word(found[0])
    blocked = counted in context.amounts.scales or counted in context.times.units or counted == "%"
    blocked = (
        blocked or context.amounts.currencies.match(context.tokens.words, found[0]) is not None
    )
    return None if blocked else found


def _plain(context: Context, at: int) -> Read:
    part = context.times.parts.match(context.tokens.words, at)
    if part:
        found = _whole(context, _over_articles(context, part[0]))
        cut = part_of(found[1], part[1]) if found and context.near(part[0]) else None
        if found and cut:
            return found[0], cut
    relative = read_relative(context, at)
    return relative or read_point(context, at)


def _whole(context: Context, at: int) -> Read:
    found = read_relative(context, at) or read_point(context, at) or _bare_year(context, at)
    return found or read_bare_unit(context, at)


def _bare_year(context: Context, at: int) -> Read:
    year = context.number(at, most=2100)
    return (at + 1, whole_year(year)) if year and year >= 1800 else None  # noqa: PLR2004


def _over_articles(context: Context, at: int) -> int:
    while context.word(at) in {"the", "of"}:
        at += 1
    return at


def _bracketed(context: Context, end: int, moment: Moment) -> tuple[int, Moment]:
    """Let a month in brackets say what a relative time is: "the last three weeks [in July]"."""
    closing = BRACKETS.get(context.word(end))
    if closing is None or moment.at is None:
        return end, moment
    inside = end + 1
    while context.has("plain", inside):
        inside += 1
    found = _plain(context, inside)
    if found is None or found[1].at is not None or context.word(found[0]) != closing:
        return end, moment
    return found[0] + 1, found[1]


def _leant(context: Context, at: int, end: int, moment: Moment) -> Moment:
    """Look forward for the year where the words around are of the future."""
    if not _future(context, at, end):
        return moment
    if moment.at is not None:
        return ahead(moment, context, at) if end == at + 1 else moment
    return replace(moment, lean="future") if moment.lean == "past" else moment


def _future(context: Context, at: int, end: int) -> bool:
    words = context.tokens.words
    before: list[str] = []
    for word in reversed(words[max(0, at - BACK) : at]):
        if word in STOPS:
            break
        before.append(word)
    after: list[str] = []
    for word in words[end : end + ON]:
        if word in STOPS:
            break
        after.append(word)
    return any(context.times.has("future", word) for word in (*before, *after))
