"""Reads one amount: its bound, its number or numbers, what is counted and for each of what."""

from dataclasses import replace

from habeas.extract.amounts.bounds import Amount, bounded, read_bound
from habeas.extract.amounts.counted import is_time, read_counted, read_currency, read_each, read_per
from habeas.extract.amounts.inverted import read_inverted
from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.numbers import read_led_number, read_number
from habeas.extract.amounts.reckoning import Number, scaled, tidy
from habeas.extract.amounts.shares import read_share
from habeas.extract.amounts.spreads import read_sign, read_spread, together, widened
from habeas.extract.amounts.tokens import Tokens
from habeas.records.values import ValueKind


def read_amount(tokens: Tokens, at: int, lexicon: Lexicon) -> Amount | None:
    """Return the amount that begins at this token, or None."""
    bound, start = read_bound(tokens, at, lexicon)
    if start > at:
        start += _between(tokens, start, lexicon)
    share = read_share(tokens, at, lexicon)
    if share is not None:
        return share
    share = read_share(tokens, start, lexicon, led=bound != "exact") if start > at else None
    if share is not None:
        return bounded(replace(share, first=at), bound)
    inverted = read_inverted(tokens, start, lexicon)
    if inverted is not None:
        inverted = _with_unit(tokens, inverted, lexicon)
        return _with_after(tokens, bounded(replace(inverted, first=at), bound), lexicon)
    whole = read_spread(tokens, at, lexicon)  # "от" opens a range before it bounds a sum
    found = whole or read_spread(tokens, start, lexicon) or _one(tokens, start, lexicon, bound)
    if found is None or is_time(tokens, found.end):
        return None
    amount = _complete(tokens, replace(found, first=at), lexicon, bound=bound)
    if bound is not None and bound.startswith("money_") and amount.kind == "exact":
        amount = replace(amount, first=start)  # "from eleven colonies" bounds nothing
    return amount


def _between(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Say whether a preposition parts bound and number: более чем в 20 регионах, десь по сорок."""
    word, following = tokens.word(at), tokens.word(at + 1)
    if word in lexicon.distributive:
        return True
    if word in lexicon.openers or word not in lexicon.governing:
        return False
    counts = following.isdecimal() or following in lexicon.small
    return counts or following in lexicon.every


def _complete(tokens: Tokens, amount: Amount, lexicon: Lexicon, *, bound: str | None) -> Amount:
    """Read on from the number: a bound, what is counted, a bound again, and a greater number."""
    early = _scaled_late(tokens, _with_after(tokens, amount, lexicon, comma=False), lexicon)
    amount = _with_unit(tokens, early, lexicon)
    if early.kind in {"exact", "about", "between"}:
        amount = bounded(amount, bound)
    if early.kind == amount.kind or amount.kind in {"exact", "about"}:
        amount = _with_after(tokens, amount, lexicon)
    return _with_greater(tokens, amount, lexicon)


def _scaled_late(tokens: Tokens, amount: Amount, lexicon: Lexicon) -> Amount:
    """Read what multiplies behind the bound: "200+ тысяч", "два с лишним десятка"."""
    late = scaled(tokens, amount.end, 1, lexicon)
    if amount.scales or amount.kind not in {"at_least", "about"} or not late.scales:
        return amount
    lo, hi = (end and tidy(end * late.value) for end in (amount.lo, amount.hi))
    return replace(amount, end=late.end, lo=lo, hi=hi, scales=late.scales)


def _one(tokens: Tokens, at: int, lexicon: Lexicon, bound: str | None) -> Amount | None:
    sign, at_number = read_sign(tokens, at)
    led = bound not in {None, "exact"} or tokens.word(at - 1) in lexicon.distributive
    number = (read_led_number if led else read_number)(tokens, at_number, lexicon)
    vague = lexicon.vague.match(tokens.words, at_number)
    if vague and (number is None or vague[0] >= number.end) and not (led and number):
        end = vague[0]
        while tokens.near(end) and tokens.word(end) in lexicon.scales:
            end += 1  # several hundred thousand
        return Amount(at, end, None, None, "vague", rule="vague", bare=False)
    if number is None:
        return None
    kind: ValueKind = "about" if number.rough else "exact"
    value = number.value
    amount = Amount(
        at,
        _repeated(tokens, number, lexicon),
        value,
        value,
        kind,
        sign,
        None,
        sign is not None,
        scales=number.scales,
    )
    return replace(amount, rule="collective", bare=False) if number.people else amount


def _repeated(tokens: Tokens, number: Number, lexicon: Lexicon) -> int:
    """Step over the words in brackets of "11 (одиннадцать) гробов"."""
    if tokens.word(number.end) != "(":
        return number.end
    again = read_number(tokens, number.end + 1, lexicon)
    same = again is not None and again.value == number.value and tokens.word(again.end) == ")"
    return again.end + 1 if again and same else number.end


def _with_unit(tokens: Tokens, amount: Amount, lexicon: Lexicon) -> Amount:
    """Add what is counted and for each of what, and take their words into the span."""
    if not amount.money:
        counted = read_counted(tokens, amount.end, lexicon)
        unit = counted.unit or amount.unit
        if unit is None and amount.rule == "collective":
            unit = "person"
        amount = replace(amount, end=counted.end, unit=unit, money=counted.money)
    elif read_currency(tokens, amount.end, lexicon) is not None:
        amount = replace(amount, end=read_counted(tokens, amount.end, lexicon).end)
    per = read_per(tokens, amount.end, lexicon)
    sum_of_money = amount.money or (amount.unit is None and amount.scales)
    per = per or (read_each(tokens, amount.end, lexicon) if sum_of_money else None)
    if per is not None:
        return replace(amount, end=per[0], per=per[1], bare=False)
    if amount.money and lexicon.distributive.intersection(_beginning(tokens, amount)):
        return replace(amount, per="person")
    return amount


def _beginning(tokens: Tokens, amount: Amount) -> list[str]:
    """Return the word before an amount and those that bound it."""
    return tokens.words[max(amount.first - 1, 0) : amount.first + 3]


def _with_after(tokens: Tokens, amount: Amount, lexicon: Lexicon, *, comma: bool = True) -> Amount:
    """Read a bound that follows: "sixty, no more", "500 or more", "thirty-odd"."""
    at = amount.end
    if comma:
        parted = lexicon.of_them.match(tokens.words, at)
        at = parted[0] if parted else at
        at += tokens.word(at) == "," and at < len(tokens)
    found = lexicon.after.match(tokens.words, at)
    if found is None or amount.kind not in {"exact", "about"}:
        return amount
    ends, kind = found
    number = read_number(tokens, ends, lexicon)
    if number and tokens.word(ends - 1) in lexicon.margins and number.value < (amount.hi or 0):
        return replace(bounded(amount, kind), end=number.end)  # plus or minus two
    follows = number or tokens.word(ends) in lexicon.than
    added = tokens.word(ends - 1) in {"plus", "плюс"} and _adds(tokens, ends, lexicon)
    if follows or added or not together(tokens, at):
        return amount  # the words bound the next number, or add to this one
    return replace(bounded(amount, kind), end=ends)


def _adds(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Say whether "plus" joins another thing: 200,000 plus bonuses."""
    word = tokens.word(at)
    return word.isalpha() and together(tokens, at) and not lexicon.nouns.match(tokens.words, at)


def _with_greater(tokens: Tokens, amount: Amount, lexicon: Lexicon) -> Amount:
    """Read the 40 of "30 men, maybe 40": one amount between the two."""
    if amount.kind not in {"exact", "about"} or amount.hi is None:
        return amount
    parted = lexicon.of_them.match(tokens.words, amount.end)
    at = widened(tokens, parted[0] if parted else amount.end, lexicon)
    number = read_number(tokens, at, lexicon) if at is not None else None
    if number is None or is_time(tokens, number.end):
        return amount
    scale = max(amount.scales, default=1) if not number.scales else 1
    hi = number.value * scale if number.value * scale > amount.hi else number.value
    if hi <= amount.hi or hi > amount.hi * 10:
        return amount
    counted = read_counted(tokens, number.end, lexicon)
    if counted.unit not in {None, amount.unit}:
        return amount
    return replace(amount, end=counted.end, hi=hi, kind="between", rule="range", bare=False)
