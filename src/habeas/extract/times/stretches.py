"""Lengths of time as they are told: six months, полтора года, nearly a decade, years of it."""

from dataclasses import replace

from habeas.extract.amounts.bounds import Amount, bounded, read_bound
from habeas.extract.amounts.numbers import Number, read_number
from habeas.extract.amounts.phrases import word_set
from habeas.extract.times.context import Context
from habeas.extract.times.lengths import OLDEST, made, tidy, unit_end, unit_of

LONGEST = 999
SPREAD = frozenset(["-", "or", "или", "либо", "або", "чи", "to"])
INVERTED = word_set("""
    лет года месяцев месяца недель недели дней дня часов минут часа років тижнів днів суток
    місяців місяця тижні годин годика деньков деньочків
""")
SMALLER: dict[str, tuple[str, int]] = {
    "year": ("month", 12), "week": ("day", 7), "day": ("hour", 24), "hour": ("minute", 60),
}  # fmt: skip


def read_length(context: Context, at: int) -> Amount | None:
    """Read the length that begins at this token, with the words that bound it, or None."""
    bound, start = read_bound(context.tokens, at, context.amounts)
    bound = None if bound is not None and bound.startswith("money_") else bound
    start = at if bound is None else start
    if bound is None and _roughly(context, at):
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
    if context.word(at) in INVERTED and not context.word(at - 1).isdecimal():
        return _inverted(context, at)
    number = read_number(context.tokens, at, context.amounts)
    if number is None:
        return _single(context, at, led=led)
    unit = unit_of(context, number.end)
    if unit is None or _clock(context, at, number.end):
        return None
    if unit[1] == "year" and number.value * unit[0] > LONGEST:
        return None  # a year of the calendar
    first = made(at, unit_end(context, number.end), number.value * unit[0], unit[1])
    return _compound(context, first, number.value, unit[1])


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


def _single(context: Context, at: int, *, led: bool) -> Amount | None:
    """Read a decade, for a month, через неделю; not the month of "a month" in a wage."""
    article = context.has("articles", at)
    unit_at = at + article
    word = context.word(unit_at)
    unit = context.times.units.get(word)
    if unit is None or (word.endswith("s") and word.isascii()):
        return None
    long = context.word(unit_at + 1) == "-" and context.word(unit_at + 2) == "long"
    behind = led or context.has("bounded_durations", at - 1)
    behind = behind or (article and (unit[0] > 1 or context.capital(at)))
    if long:
        return made(at, unit_at + 3, *unit)
    if (
        not behind
        or (word.isascii() and not article)
        or context.times.ago.match(context.tokens.words, unit_at + 1)
    ):
        return None
    if context.word(unit_at + 1).isdecimal() or word in {
        "лет",
        "месяцев",
        "недель",
        "років",
        "дней",
        "днів",
        "часов",
        "дні",
        "недели",
        "месяцы",
        "годы",
        "годам",
        "годах",
        "роки",
    }:
        return None
    return made(at, unit_at + 1, *unit)


def _inverted(context: Context, at: int) -> Amount | None:
    """Read "лет пять", whose order says about."""
    number_at = at + 1 + (context.word(at + 1) in {"зо", "так", "уже", "через"})
    number = read_number(context.tokens, number_at, context.amounts)
    before = context.amounts.small.get(context.word(at - 1)) or context.has("articles", at - 1)
    unit = context.times.units[context.word(at)]
    if number is None or before or not context.near(at + 1) or number.value > OLDEST:
        return None
    most = _upper(context, number)
    if most:
        lo, hi = tidy(number.value), tidy(most.value)
        return replace(made(at, most.end, lo, unit[1]), hi=hi, kind="between")
    if unit_of(context, number.end) or context.word(number.end) in context.times.months:
        return None
    if number.digits or context.amounts.nouns.match(context.tokens.words, number.end):
        return None
    return replace(made(at, number.end, number.value, unit[1]), kind="about")


def _upper(context: Context, first: Number) -> Number | None:
    """Read the three of "недели две-три"."""
    if context.word(first.end) not in SPREAD:
        return None
    second = read_number(context.tokens, first.end + 1, context.amounts)
    fits = second is not None and not second.digits and first.value < second.value <= OLDEST
    return second if fits else None


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
    lo, hi = tidy(first.value * unit[0]), tidy(second.value * unit[0])
    return Amount(at, unit_end(context, second.end), lo, hi, "between", unit[1], rule="duration")


def _with_after(context: Context, amount: Amount) -> Amount:
    found = context.amounts.after.match(context.tokens.words, amount.end)
    if found is None or amount.kind != "exact" or not context.near(amount.end):
        return amount
    follows = read_number(context.tokens, found[0], context.amounts)
    return amount if follows else replace(bounded(amount, found[1]), end=found[0])
