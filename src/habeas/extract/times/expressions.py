"""Whole expressions of time: parts, ranges, since, until, before, and a month in brackets."""

from dataclasses import dataclass, replace

from habeas.extract.times.context import Context
from habeas.extract.times.future import looks_ahead
from habeas.extract.times.moments import Lean, Moment
from habeas.extract.times.plain import read_plain
from habeas.extract.times.ranges import opened_range, read_stretch, short_date, skip
from habeas.extract.times.settling import settle
from habeas.extract.times.since import read_since_event
from habeas.extract.times.weekdays import ahead

BRACKETS = {"[": "]", "(": ")"}
# Papers that bear a date.
DATED = (
    "лист", "наказ", "рішен", "вирок", "вироку", "документ", "запит", "відповід", "заяв",
    "постанов",
    "договор", "договір", "довідк", "повідомл", "розпоряджен", "протокол", "закон", "указ", "ухвал",
    "акт", "контракт", "списк", "список", "телеграм", "довідц", "звернен", "№",
)  # fmt: skip
NOT = frozenset(["не", "not", "no"])  # "not before September" looks ahead
BACK = 8
OPENING = frozenset([".", ",", ";", ":", "!", "?"])
JOINERS = frozenset(["to", "-", "until", "till", "through", ","])


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
    ranged = opened_range(context, at)
    if ranged:
        return Said(at, ranged[0], _leant(context, at, *ranged), "in", "range")
    side = context.times.sides.match(context.tokens.words, at)
    part = context.times.parts.match(context.tokens.words, at)
    if side and (_within(context, at) or (part and part[0] > side[0])):
        side = None  # the beginning of July, which "beginning in July" is not; під кінець липня
    if side and (side[1] != "from" or _is_from(context, at, side[0])):
        found = read_stretch(context, skip(context, side[0])) or short_date(context, side[0])
        if found and context.near(side[0]):
            numbered = context.word(found[0]) in {"№", "n"}
            if context.word(at) in {"від", "от"} and (numbered or _document(context, at)):
                return Said(side[0], found[0], found[1], "in", "date")
            return _sided(context, at, found, "since" if side[1] == "from" else side[1])
    event = read_since_event(context, at)
    if event:
        return Said(at, event[0], _leant(context, at, *event), "since", "since")
    found = read_stretch(context, at)
    if found is None:
        return None
    opened = context.times.open_ends.match(context.tokens.words, found[0])
    if opened:
        return Said(at, opened[0], _leant(context, at, *found), "since", "since")
    end, moment = _bracketed(context, *found)
    end = _over_weekday(context, end, moment)
    return Said(at, end, _leant(context, at, end, moment), "in", "date")


def _within(context: Context, at: int) -> bool:
    """Say whether "through" opens no end: all through October; and "up to" in a run-up to it."""
    word, before = context.word(at), context.word(at - 1)
    return (word == "through" and before == "all") or (word == "up" and before == "-")


def _sided(context: Context, at: int, found: tuple[int, Moment], side: str) -> Said:
    end, moment = found
    opened = context.times.open_ends.match(context.tokens.words, end)
    if side == "since" and opened:
        return Said(at, opened[0], _leant(context, at, end, moment), side, side)
    if side in {"by", "until", "before"}:
        lean: Lean = "before" if side == "before" else "near"
        lean = "future" if looks_ahead(context, at, end) else lean
        moment = replace(moment, lean=lean) if moment.lean == "past" else moment
        moment = ahead(moment, context, end - 1) if moment.at is not None else moment
    else:
        moment = _leant(context, at, end, moment)
        looking = context.word(at) in NOT and moment.lean == "past"
        moment = replace(moment, lean="near") if looking else moment
    return Said(at, end, moment, side, side)


def _document(context: Context, at: int) -> bool:
    """Say whether від tells the date of a letter or an order: лист від 17 жовтня."""
    before = range(max(0, at - BACK), at)
    return any(context.word(back).startswith(DATED) for back in before)


def _is_from(context: Context, at: int, after: int) -> bool:
    """Say whether "from July" opens a time by itself: where "on" follows, or it begins the clause.

    A letter from July is dated, and no more.
    """
    found = read_plain(context, skip(context, after))
    if found is None or context.word(at) not in {"от", "from", "від"}:
        return False
    opening = not context.near(at) or context.word(at - 1) in OPENING
    english = context.word(at) == "from" and opening and context.word(found[0]) not in JOINERS
    return english or context.word(found[0]) in {"on", "onwards", "onward"}


def _bracketed(context: Context, end: int, moment: Moment) -> tuple[int, Moment]:
    """Let a month in brackets say what a relative time is: "the last three weeks [in July]"."""
    closing = BRACKETS.get(context.word(end))
    if closing is None or moment.at is None:
        return end, moment
    inside = end + 1
    while context.has("plain", inside):
        inside += 1
    found = read_plain(context, inside)
    if found is None or found[1].at is not None or context.word(found[0]) != closing:
        return end, moment
    return found[0] + 1, found[1]


def _over_weekday(context: Context, end: int, moment: Moment) -> int:
    """Step over the day of the week that only repeats a date: 5 августа, в пятницу."""
    if moment.scale != "day":
        return end
    bracket = context.word(end) == "("
    at = end + (bracket or context.word(end) == ",")
    at += context.has("plain", at)
    weekday = context.times.weekdays.get(context.word(at))
    day = settle(moment, context.anchor)[0][0]
    if weekday is None or not (bracket or (day and day.weekday() == weekday)):
        return end
    return at + 1 + (bracket and context.word(at + 1) == ")")


def _leant(context: Context, at: int, end: int, moment: Moment) -> Moment:
    """Look forward for the year where the words around are of the future."""
    if not looks_ahead(context, at, end):
        return moment
    if moment.at is not None:
        return ahead(moment, context, at) if end == at + 1 else moment
    return replace(moment, lean="future") if moment.lean == "past" else moment
