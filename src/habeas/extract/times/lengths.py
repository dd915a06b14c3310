"""What every reader of a length of time needs: the unit behind a number, and the length made."""

from habeas.extract.amounts.bounds import Amount
from habeas.extract.times.context import Context

OLDEST = 120


def made(at: int, end: int, value: float, unit: str, rule: str = "duration") -> Amount:
    """Return a length of one exact number of units."""
    return Amount(at, end, tidy(value), tidy(value), "exact", unit, rule=rule)


def tidy(value: float) -> float | int:
    """Return a whole number as one."""
    return int(value) if value == int(value) else round(value, 6)


def unit_of(context: Context, at: int) -> tuple[float, str] | None:
    """Return the unit of time that stands behind a number, as so many of a plain one."""
    at += context.word(at) == "-" and context.tokens.touches(at)
    while context.word(at) in {
        "more",
        "full",
        "whole",
        "long",
        "еще",
        "полных",
        "целых",
        "ще",
        "долгих",
        "additional",
    }:
        at += 1
    return context.times.units.get(context.word(at)) if context.near(at) else None


def unit_end(context: Context, at: int) -> int:
    """Return where the words of the unit end."""
    while context.word(at) not in context.times.units:
        at += 1
    end = at + 1
    if context.word(end) == "-" and context.word(end + 1) == "long":
        return end + 2
    short = context.word(at) in {"мес", "нед", "мин"} and context.word(end) == "."
    return end + (short and context.near(end + 1) and not context.capital(end + 1))
