"""Lengths without a number before their unit: for a month, лет пять, уже четвёртый месяц."""

from dataclasses import replace

from habeas.extract.amounts.bounds import Amount
from habeas.extract.amounts.numbers import read_number
from habeas.extract.amounts.phrases import word_set
from habeas.extract.amounts.reckoning import Number
from habeas.extract.times.context import Context
from habeas.extract.times.lengths import OLDEST, made, tidy, unit_of

SPREAD = frozenset(["-", "or", "или", "либо", "або", "чи", "to"])
# Units that stand before their number to say "about".
INVERTED = word_set("""
    лет года месяцев месяца недель недели дней дня часов минут часа років тижнів днів суток
    місяців місяця тижні годин
""")
# Forms that need a number before them.
PLURALS = word_set("""
    лет месяцев недель років дней днів часов дні недели месяцы годы годам годах роки днях днями
    неделе месяце году годе часе тижні місяці році годині
""")
RUNNING = word_set("уже вот идет пошел пошла вже уж іде пішов the")
GOING_ON = ("ит", "ет", "ут", "ют", "ат", "ят", "ем", "им", "ть", "ємо", "емо", "імо", "ю")
SHORTEST_VERB = 3
RUNNING_UNITS = word_set("""
    день неделю неделя месяц год сутки тиждень місяць рік добу week month year day
""")


def read_single(context: Context, at: int, *, led: bool) -> Amount | None:
    """Read a decade, for a month, через неделю; not the month of "a month" in a wage."""
    article = context.has("articles", at)
    unit_at = at + article
    unit_at += article and context.word(unit_at) in {"single", "whole", "full", "entire", "solid"}
    word = context.word(unit_at)
    unit = context.times.units.get(word)
    if unit is None or (word.endswith("s") and word.isascii()):
        return None
    pair = context.times.or_two.match(context.tokens.words, unit_at + 1)
    if pair and context.near(pair[0] - 1) and not unit_of(context, pair[0]):
        return replace(made(at, pair[0], unit[0], unit[1]), hi=tidy(2 * unit[0]), kind="between")
    long = context.word(unit_at + 1) == "-" and context.word(unit_at + 2) == "long"
    behind = led or context.has("bounded_durations", at - 1)
    behind = behind or (context.has("accusative", unit_at) and context.has("passing", unit_at + 1))
    behind = behind or (article and (unit[0] > 1 or context.capital(at)))
    if long:
        return made(at, unit_at + 3, *unit)
    if not behind or (word.isascii() and not article):
        return None
    if context.word(unit_at + 1).isdecimal() or word in PLURALS:
        return None
    return made(at, unit_at + 1, *unit)


def read_inverted(context: Context, at: int) -> Amount | None:
    """Read "лет пять", whose order says about."""
    if context.word(at) not in INVERTED or context.word(at - 1).isdecimal():
        return None
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


def _going_on(context: Context, at: int) -> bool:
    """Say whether a verb follows that tells what goes on: третью неделю молчит."""
    word = context.word(at)
    verb = len(word) > SHORTEST_VERB and word.endswith(GOING_ON)
    return word in {"нет", "ни", "без", "немає", "нема"} or verb


def read_running(context: Context, at: int) -> Amount | None:
    """Read "уже четвёртый месяц": more than three months and up to four."""
    if context.word(at + 1) not in RUNNING_UNITS:
        return None
    if context.word(at - 1) not in RUNNING and not _going_on(context, at + 2):
        return None
    if context.word(at).isascii() and context.word(at - 2) != "for":
        return None
    nth = context.times.nth.get(context.word(at))
    ordinal = context.times.year_ordinals.match(context.tokens.words, at)
    number = nth if nth is not None else ordinal[1] if ordinal else 0
    if not 1 < number <= OLDEST:
        return None
    if context.times.parts.match(context.tokens.words, at) and context.near(at + 2):
        follows = context.word(at + 2)
        if follows in context.times.months or follows == "of":
            return None  # the third week of July
    unit = context.times.units[context.word(at + 1)]
    length = made(at, at + 2, number * unit[0], unit[1])
    return replace(length, lo=tidy((number - 1) * unit[0]), kind="between")
