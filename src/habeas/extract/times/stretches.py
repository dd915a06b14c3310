"""Lengths of time as they are told: six months, полтора года, nearly a decade, years of it."""

from dataclasses import replace

from habeas.extract.amounts.bounds import Amount, bounded, read_bound
from habeas.extract.amounts.numbers import read_number
from habeas.extract.times.context import Context
from habeas.extract.times.lengths import OLDEST, made, tidy, unit_end, unit_of
from habeas.extract.times.singles import SPREAD, read_inverted, read_single

HOUR = (1.0, "hour")
CLOCK_OPENERS = frozenset(["с", "со", "з", "із", "зі"])
MOST_KEPT = 1000  # lengths of one text that are remembered
SENTENCED = ("засудж", "присудж")
LONGEST = 999
SHORT_YEARS, SHORT_MONTHS = frozenset("глр"), frozenset(["м", "мес", "міс"])
SMALLER: dict[str, tuple[str, int]] = {
    "year": ("month", 12), "week": ("day", 7), "day": ("hour", 24), "hour": ("minute", 60),
}  # fmt: skip


def read_length(context: Context, at: int) -> Amount | None:
    """Read the length that begins at this token, with the words that bound it, or None.

    Many readers ask for the same one, so it is read once.
    """
    if at not in context.lengths:
        if len(context.lengths) > MOST_KEPT:
            context.lengths.clear()
        context.lengths[at] = _bounded_length(context, at)
    return context.lengths[at]


def _bounded_length(context: Context, at: int) -> Amount | None:
    if context.word(at) == "до" and context.word(at - 1).startswith(SENTENCED):
        return None  # засуджений до 7 років: so long, and not up to it
    bound, start = read_bound(context.tokens, at, context.amounts)
    bound = None if bound is not None and bound.startswith("money_") else bound
    start = at if bound is None else start
    own = context.times.length_bounds.match(context.tokens.words, at)
    if bound is None and own:
        start, bound = own
    elif bound is None and _roughly(context, at):
        bound, start = "about", at + 1
    length = _spread(context, start) or _length(context, start, led=at < start)
    if length is None:
        return None
    return _with_after(context, bounded(replace(length, first=at), bound))


def _roughly(context: Context, at: int) -> bool:
    """Say whether "с" means about: с полгода, з тиждень, зо два тижні."""
    if not context.has("roughly", at) or not context.near(at + 1):
        return False
    ready = context.times.durations.match(context.tokens.words, at + 1)
    return bool(ready) or context.has("accusative", at + 1) or context.word(at) == "зо"


def _length(context: Context, at: int, *, led: bool) -> Amount | None:
    words = context.tokens.words
    ready = context.times.durations.match(words, at)
    if ready:
        return made(at, ready[0], *ready[1])
    bare = context.times.vague_bare.match(words, at)
    if bare:
        return Amount(at, bare[0], None, None, "vague", bare[1], rule="duration")
    vague = context.times.vague.match(words, at)
    if vague:
        unit = unit_of(context, vague[0])
        return (
            Amount(at, vague[0] + 1, None, None, "vague", unit[1], rule="duration")
            if unit
            else None
        )
    inverted = read_inverted(context, at)
    if inverted:
        return inverted
    term = _short_term(context, at)
    if term:
        return term
    return _numbered(context, at) or read_single(context, at, led=led)


def _numbered(context: Context, at: int) -> Amount | None:
    """Read a number and its unit: six months, 9 с половиной лет, трёх с лишним месяцев."""
    number = read_number(context.tokens, at, context.amounts)
    if number is None:
        return None
    half = context.times.halves.match(context.tokens.words, number.end)
    if half:
        number = replace(number, end=half[0], value=number.value + 0.5)
    odd = context.times.odd.match(context.tokens.words, number.end)
    more = unit_of(context, odd[0]) if odd else None
    if odd and more:
        end = unit_end(context, odd[0])
        return bounded(made(at, end, number.value * more[0], more[1]), "at_least")
    unit = unit_of(context, number.end)
    if unit is None or _clock(context, at, number.end):
        return None
    if unit[1] == "year" and number.value * unit[0] > LONGEST:
        return None  # a year of the calendar
    first = made(at, unit_end(context, number.end), number.value * unit[0], unit[1])
    return _compound(context, first, number.value, unit[1])


def _short_term(context: Context, at: int) -> Amount | None:
    """Read 4 г. 6 мес. and 7 л. 3 м., as forms write a term."""
    years = context.number(at, most=LONGEST)
    if years is None or context.word(at + 1) not in SHORT_YEARS:
        return None
    month_at = at + 2 + (context.word(at + 2) == ".")
    months = context.number(month_at, most=11)
    if months is None or context.word(month_at + 1) not in SHORT_MONTHS:
        return None
    end = month_at + 2 + (context.word(month_at + 2) == ".")
    return made(at, end, years * 12 + months, "month")


def _clock(context: Context, at: int, unit_at: int) -> bool:
    """Say whether "в 5 часов" is a time of day."""
    hour = context.times.units.get(context.word(unit_at)) == (1.0, "hour")
    return hour and context.has("clock", at - 1) and not context.word(at - 1).isascii()


def _compound(context: Context, first: Amount, years: float, unit: str) -> Amount:
    """Read 5 лет 6 месяцев as 66 months: one length in its smaller unit."""
    at = first.end + (context.word(first.end) in {"and", "и", "і", "та"})
    number = read_number(context.tokens, at, context.amounts)
    smaller = unit_of(context, number.end) if number else None
    if (
        number is None
        or smaller is None
        or unit not in SMALLER
        or smaller != (1.0, SMALLER[unit][0])
    ):
        return first
    name, factor = SMALLER[unit]
    if number.value >= factor or not context.near(at):
        return first
    return made(first.first, unit_end(context, number.end), years * factor + number.value, name)


def _spread(context: Context, at: int) -> Amount | None:
    """Read two or three weeks, от 3 до 5 лет, 2-3 months."""
    opener = context.amounts.openers.get(context.word(at))
    start = at + (opener is not None)
    first = read_number(context.tokens, start, context.amounts)
    if first is None:
        return None
    joiner = first.end
    unit_first = unit_of(context, joiner) if opener else None
    joiner = unit_end(context, joiner) if unit_first else joiner
    if context.word(joiner) not in (opener or SPREAD):
        return None
    second = read_number(context.tokens, joiner + 1, context.amounts)
    unit = unit_of(context, second.end) if second else None
    if second is None or unit is None or first.value >= second.value:
        return None
    if unit[1] == "year" and second.value > OLDEST:
        return None  # two years of the calendar
    if unit == HOUR and context.word(at) in CLOCK_OPENERS:
        return None  # the hours of a working day
    lo, hi = tidy(first.value * unit[0]), tidy(second.value * unit[0])
    return Amount(at, unit_end(context, second.end), lo, hi, "between", unit[1], rule="duration")


def _with_after(context: Context, amount: Amount) -> Amount:
    odd = context.times.odd.match(context.tokens.words, amount.end)
    if odd and amount.kind == "exact":
        return replace(bounded(amount, "at_least"), end=odd[0])
    found = context.amounts.after.match(context.tokens.words, amount.end)
    if found is None or amount.kind != "exact" or not context.near(amount.end):
        return amount
    follows = read_number(context.tokens, found[0], context.amounts)
    return amount if follows else replace(bounded(amount, found[1]), end=found[0])
