"""Finds every date and duration of a text, from left to right."""

from dataclasses import replace
from datetime import date, timedelta

from habeas.extract.amounts.bounds import Amount
from habeas.extract.amounts.lexicon import lexicon
from habeas.extract.amounts.tokens import Tokens, cut, reach
from habeas.extract.found import Found
from habeas.extract.times.births import read_birth
from habeas.extract.times.compounds import compound_places
from habeas.extract.times.context import Context
from habeas.extract.times.days import QUOTES
from habeas.extract.times.durations import read_duration
from habeas.extract.times.expressions import Said, read_expression
from habeas.extract.times.lexicon import time_lexicon
from habeas.extract.times.refusing import IN_NAME, stands_in_name
from habeas.extract.times.settling import Ends, settle, yearless
from habeas.extract.times.told import tellable
from habeas.records.values import Interval, Value

OPENING = frozenset(["«", '"', "“", "„"])


def find_times(
    text: str, *, offset: int, language: str | None, anchor: Interval | None
) -> list[Found]:
    """Find when things were and how long they lasted, never more precisely than it is told.

    `text` is one paragraph, message or cell and stands at `offset` of its document; `anchor` is
    when it was published or sent. Gives kinds "date" and "duration", in order, without overlap.
    """
    return times_in(cut(text), offset=offset, language=language, anchor=anchor)


def times_in(
    tokens: Tokens, *, offset: int, language: str | None, anchor: Interval | None
) -> list[Found]:
    """Find the times of a text that is already cut into tokens."""
    if anchor is not None and anchor.earliest is None and anchor.latest is None:
        anchor = None
    context = Context(tokens, time_lexicon(language), lexicon(language), anchor)
    found: list[Found] = []
    follows = reach(tokens, context.times.bases)
    compounds = compound_places(tokens)
    at, last = 0, len(tokens)
    while at < last:
        end = at
        if (follows[at] and _may_begin(context, tokens.words[at])) or at in compounds:
            end, context = _read(context, at, offset, found)
        at = max(end, at + 1)
    return found


def _may_begin(context: Context, word: str) -> bool:
    return (
        word[0].isdecimal()
        or word in context.times.starters
        or word in context.amounts.starters
        or word in context.times.units
    )


def _read(context: Context, at: int, offset: int, found: list[Found]) -> tuple[int, Context]:
    """Add what begins here, the longer of a date and a duration; later words may count from it."""
    if stands_in_name(context, at):
        return at + IN_NAME, context
    said = _said(context, at)
    length = read_duration(context, at)
    if length is not None and (said is None or length.end > said.end):
        found.append(_length(context, length, offset))
        return length.end, context
    if said is None:
        return at, context
    found.append(_date(context, said, offset))
    return said.end, _after(context, said)


def _said(context: Context, at: int) -> Said | None:
    try:
        return read_birth(context, at) or read_expression(context, at)
    except (ValueError, OverflowError):  # outside the years that dates can hold
        return None


def _after(context: Context, said: Said) -> Context:
    """Let what follows be counted from this date; a birth or an open end is no such place."""
    if said.side != "in" or said.rule == "birth":
        return context
    told = tellable(said.moment, settle(said.moment, context.anchor)[0])
    return replace(context, told=told, told_at=said.end) if told else context


def _date(context: Context, said: Said, offset: int) -> Found:
    tokens = context.tokens
    if context.word(said.first - 1) in OPENING and QUOTES & {*tokens.words[said.first : said.end]}:
        said = replace(said, first=said.first - 1)  # «12» октября
    start, end = tokens.starts[said.first], tokens.ends[said.end - 1]
    ends, anchored = settle(said.moment, context.anchor)
    earliest, latest = _opened(ends, said.side)
    kept = yearless(said.moment, said.side) if ends == (None, None) else None
    base = said.moment.base or (_named(context.anchor) if anchored and context.anchor else None)
    norm = Interval(
        text=tokens.text[start:end],
        start=offset + start,
        end=offset + end,
        earliest=earliest,
        latest=latest,
        anchor=base,
        yearless=kept,
    )
    return Found(offset + start, offset + end, "date", norm, said.rule)


def _opened(ends: Ends, side: str) -> Ends:
    """Open the end that since, until, before and after leave open."""
    earliest = None if ends[0] in {date.min, None} else ends[0]
    latest = None if ends[1] in {date.max, None} else ends[1]
    if side == "since":
        return earliest, None
    if side in {"until", "by"}:
        return None, latest
    if side == "before":
        return None, earliest - timedelta(days=1) if earliest else None
    if side == "after":
        return (latest + timedelta(days=1) if latest else None), None
    return earliest, latest


def _named(anchor: Interval) -> str:
    first = anchor.earliest.isoformat() if anchor.earliest else ".."
    last = anchor.latest.isoformat() if anchor.latest else ".."
    return first if first == last else f"{first}/{last}"


def _length(context: Context, length: Amount, offset: int) -> Found:
    tokens = context.tokens
    start, end = tokens.starts[length.first], tokens.ends[length.end - 1]
    length = replace(length, per=None)
    norm = Value(
        text=tokens.text[start:end],
        start=offset + start,
        end=offset + end,
        lo=length.lo,
        hi=length.hi,
        unit=length.unit,
        per=None,
        kind=length.kind,
    )
    return Found(offset + start, offset + end, "duration", norm, length.rule)
