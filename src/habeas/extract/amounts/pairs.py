"""Joins two bounds of one amount: "no fewer than 30 and no more than 50" is between 30 and 50."""

from dataclasses import replace

from habeas.extract.amounts.bounds import Amount
from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.numbers import shared
from habeas.extract.amounts.tokens import Tokens

BOUNDED = frozenset(["at_least", "at_most"])
MOST_BETWEEN = 2


def with_pairs(amounts: list[Amount], tokens: Tokens, lexicon: Lexicon) -> list[Amount]:
    """Return the amounts, a lower and an upper bound of one thing made one."""
    done: list[Amount] = []
    for amount in amounts:
        pair = _pair(done[-1], amount, tokens, lexicon) if done else None
        if pair is None:
            done.append(amount)
        else:
            done[-1] = pair
    return done


def _pair(first: Amount, second: Amount, tokens: Tokens, lexicon: Lexicon) -> Amount | None:
    if {first.kind, second.kind} != BOUNDED:
        return None
    between = tokens.words[first.end : second.first]
    if len(between) > MOST_BETWEEN or not all(w == "," or w in lexicon.pairing for w in between):
        return None
    units = {u for u in (first.unit, second.unit) if u is not None}
    named = first.unit is not None and second.unit is not None
    if len(units) > 1 or (named and not first.money and first.rule != "collective"):
        return None
    if first.kind == "at_most" and not lexicon.contrasting.issuperset(between):
        return None  # "as many as 270 and as few as 30" are two
    size, other = _size(first), _size(second)
    size = size if first.scales else shared(size, second.scales, other)
    lo, hi = (size, other) if first.kind == "at_least" else (other, size)
    if lo >= hi:
        return None
    unit = units.pop() if units else None
    return replace(
        second, first=first.first, lo=lo, hi=hi, kind="between", unit=unit,
        per=second.per or first.per, money=first.money or second.money, rule="two bounds",
    )  # fmt: skip


def _size(amount: Amount) -> float | int:
    """Return the one end that a bounded amount has."""
    return (amount.hi if amount.lo is None else amount.lo) or 0
