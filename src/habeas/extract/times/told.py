"""Times counted from a time that the text itself tells: the next day, a week later, накануне.

What is counted from is the date named with them ("two days before 24 August"), else the last date
told in the paragraph. Where there is none, "the day before" is counted from the anchor; "the next
day" and "a week later" then say no day, because their reader knows a story that is not here.
"""

from dataclasses import dataclass, replace
from datetime import date

from habeas.extract.times.context import Context, Read
from habeas.extract.times.future import looks_ahead
from habeas.extract.times.joining import from_moment, in_near_year
from habeas.extract.times.lapses import read_lapse
from habeas.extract.times.moments import SCALES, Moment, unit_span
from habeas.extract.times.points import read_point
from habeas.extract.words.forms import may_be_genitive

OWN = frozenset(
    ["моего", "своего", "его", "ее", "их", "нашего", "мого", "свого", "його", "її", "їх"]
)
WIDEST = 366  # days of a told time that others may still be counted from


@dataclass(frozen=True, slots=True)
class Step:
    """How far from the told time: `shift` units; `anchored` where the anchor may stand in."""

    shift: int
    unit: str
    anchored: bool


def read_told(context: Context, at: int) -> Read:
    """Read a time that is counted from another one, or None."""
    found = context.times.eves.match(context.tokens.words, at)
    if found is None:
        return _directed(context, at) or _coming(context, at) or _led(context, at)
    end, (shift, unit, anchored) = found
    step = Step(shift, unit, anchored)
    leads = context.word(end - 1) in {"of", "beginning", "starting", "commencing"}
    named = _named(context, end) if shift or leads else None
    if named:
        return named[0], _stepped(named[1], step)
    if leads:
        return None
    told = context.told_before(at)
    if told is not None:
        return end, _stepped(told, step)
    if context.has("eve_of", end) or (shift and _event(context, end - 1)):
        return None  # the day after the funeral
    if anchored:
        return end, _stepped(Moment("day", at=lambda day: (day, day)), step)
    return None


def _event(context: Context, at: int) -> bool:
    """Say whether "the day after" goes on to an event that has no date here."""
    word = context.word(at)
    after = context.word(at + 1)
    if word in {"after", "before"}:
        return after.isalpha() or after.isdecimal()
    event_at = at + 1 + (after in OWN)
    event = context.word(event_at)
    alone = word in {"накануне", "напередодні"} and event.isalpha() and context.near(at + 1)
    return alone and may_be_genitive(event)


def _named(context: Context, at: int) -> Read:
    """Read the date that follows "the day before", "накануне", "a week after"."""
    at += context.has("eve_of", at)
    at += context.word(at) == "the"
    if not context.near(at):
        return None
    found = context.times.holidays.match(context.tokens.words, at)
    if found:
        month, day = found[1]
        return found[0], Moment("day", (None, month, day), (None, month, day))
    point = read_point(context, at)
    return point if point and point[1].scale in {"day", "window"} else None


def _stepped(base: Moment, step: Step) -> Moment:
    def at(day: date) -> tuple[date, date]:
        return unit_span(day, step.unit, step.shift)

    scale = SCALES.get(step.unit, "day")
    if step.unit == "week" and base.at is None and base.year is None:
        return Moment(scale, at=in_near_year(base, at))  # the year says where its weeks begin
    return from_moment(base, at, scale)


def _directed(context: Context, at: int) -> Read:
    """Read a week later, two days earlier, неделю спустя, three days after 10 July."""
    if not (context.word(at).isalnum()):
        return None
    lapse = read_lapse(context, at)
    if lapse is None or not context.near(lapse.end):
        return None
    found = context.times.directions.match(context.tokens.words, lapse.end)
    if found is None:
        return None
    end, (sign, mode) = found
    named = _named(context, end) if mode in {"named", "both"} else None
    if named:
        return named[0], from_moment(named[1], lambda day: lapse.away(day, sign), "window")
    if mode == "now":
        return end, lapse.moment(sign)
    if mode == "named" or (mode == "both" and context.word(end).isalpha()):
        return None
    told = context.told_before(at)
    if told is not None:
        return end, from_moment(told, lambda day: lapse.away(day, sign), "window")
    return (end, lapse.moment(-1)) if sign < 0 and mode == "told" else None


def _coming(context: Context, at: int) -> Read:
    """Read "через два дня" and "in three days" where what is told there has yet to happen."""
    if not context.has("ahead_openers", at) or not context.near(at + 1):
        return None
    lapse = read_lapse(context, at + 1)
    if lapse is None or lapse.unit != "day" or lapse.least is None or lapse.least != lapse.most:
        return None
    follows = context.word(lapse.end)
    counted = follows.isalpha() and not follows.isascii() and may_be_genitive(follows)
    if counted or context.told_before(at) or not looks_ahead(context, at, lapse.end):
        return None
    return lapse.end, lapse.moment(1)


def _led(context: Context, at: int) -> Read:
    """Read через неделю, за два дня до этого, за тиждень: only where a time is told before it."""
    if not context.has("lapse_openers", at) or not context.near(at + 1):
        return None
    lapse = read_lapse(context, at + 1)
    if lapse is None or lapse.least is None:
        return None
    found = context.times.directions.match(context.tokens.words, lapse.end)
    named = _named(context, found[0]) if found and found[1][1] in {"named", "both"} else None
    if found and named:
        sign = found[1][0]
        return named[0], from_moment(named[1], lambda day: lapse.away(day, sign), "window")
    told = context.told_before(at)
    if told is None or (found and found[1][1] == "named"):
        return None
    end, sign = (found[0], found[1][0]) if found else (lapse.end, 1)
    if found is None and not _lately(context, at, lapse.end):
        return None
    return end, from_moment(told, lambda day: lapse.away(day, sign), "window")


def _lately(context: Context, at: int, end: int) -> bool:
    """Say whether "через неделю" goes on from a time told in this sentence, in the past."""
    words = context.tokens.words
    if context.told_at is None or not context.in_sentence(at):
        return False
    if words[at] == "за" and context.word(end) in context.times.months:
        return False
    around = (*words[context.told_at : at], *words[end : end + 8])
    return not any(context.times.has("future", word) for word in around)


def tellable(moment: Moment, ends: tuple[date | None, date | None]) -> Moment | None:
    """Return a date as what later words may be counted from, where it is narrow enough."""
    lo, hi = ends
    if lo is not None and hi is not None:
        if date.min < lo <= hi < date.max and (hi - lo).days <= WIDEST:
            first, last = (lo.year, lo.month, lo.day), (hi.year, hi.month, hi.day)
            return replace(moment, scale="window", lo=first, hi=last, at=None, base=None)
        return None
    open_year = moment.at is None and moment.year is None and moment.lo is not None
    return moment if open_year else None
