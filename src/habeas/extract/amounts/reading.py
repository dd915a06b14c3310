"""Reads one amount: its bound, its number or numbers, what is counted and for each of what."""

from dataclasses import replace

from habeas.extract.amounts.bounds import Amount, bounded, read_bound
from habeas.extract.amounts.counted import is_time, read_counted, read_currency, read_per
from habeas.extract.amounts.lexicon import CODES, SIGNS, Lexicon
from habeas.extract.amounts.numbers import Number, read_number
from habeas.extract.amounts.tokens import Tokens
from habeas.records.values import ValueKind

TEN = 10
YEARS = range(1900, 2100)


def read_amount(tokens: Tokens, at: int, lexicon: Lexicon) -> Amount | None:
    """Return the amount that begins at this token, or None."""
    bound, start = read_bound(tokens, at, lexicon)
    if tokens.word(start) in lexicon.inverted:
        inverted = _inverted(tokens, start, lexicon)
        if inverted is not None:
            return bounded(replace(inverted, first=at), bound)
    whole = _spread(tokens, at, lexicon)  # "от" opens a range before it bounds a sum
    spread = whole or _spread(tokens, start, lexicon) or _one(tokens, start, lexicon, bound)
    if spread is None:
        return None
    if is_time(tokens, spread.end):
        return None
    amount = _with_unit(tokens, replace(spread, first=at), lexicon)
    if bound is not None and bound.startswith("money_") and not amount.money and not whole:
        amount = replace(amount, first=start)  # "from eleven colonies" bounds nothing
    return _with_after(tokens, bounded(amount, bound), lexicon)


def _spread(tokens: Tokens, at: int, lexicon: Lexicon) -> Amount | None:
    """Read two numbers as one amount: between 50 and 60, от 50 до 60, 50-60, two or three."""
    opener = lexicon.openers.get(tokens.word(at))
    joiners = lexicon.joiners if opener is None else opener | (lexicon.both & frozenset("-"))
    at += opener is not None
    sign, at_first = _sign(tokens, at)
    first = read_number(tokens, at_first, lexicon)
    if first is None:
        return None
    money = read_currency(tokens, first.end, lexicon) if sign is None else None
    joiner = money.end if money else first.end
    if tokens.word(joiner) not in joiners or _line_break(tokens, joiner):
        return None
    second_sign, at_second = _sign(tokens, joiner + 1)
    second = read_number(tokens, at_second, lexicon)
    if second is None or _line_break(tokens, joiner + 1):
        return None
    lo, hi = _shared_scale(first, second), second.value
    unit = sign or second_sign or (money.unit if money else None)
    if lo >= hi or (unit is None and first.value in YEARS and hi in YEARS):
        return None
    return Amount(
        at, second.end, lo, hi, "between", unit, None, unit is not None, "range", bare=False
    )


def _line_break(tokens: Tokens, at: int) -> bool:
    return not (tokens.near(at) or tokens.touches(at))


def _sign(tokens: Tokens, at: int) -> tuple[str | None, int]:
    word = tokens.word(at)
    if word in SIGNS:
        return SIGNS[word], at + 1
    if word in CODES and tokens.word(at + 1).isdecimal():
        return word.upper(), at + 1
    return None, at


def _shared_scale(first: Number, second: Number) -> float | int:
    """Share the second number's thousands with the first: "100 to 200 thousand"."""
    if first.scale == 1 and second.scale > 1 and first.value < second.base:
        return first.value * second.scale
    return first.value


def _one(tokens: Tokens, at: int, lexicon: Lexicon, bound: str | None) -> Amount | None:
    sign, at_number = _sign(tokens, at)
    word = tokens.word(at_number)
    if bound not in {None, "exact"} and word in lexicon.bounded_one:
        one = lexicon.bounded_one[word]
        return Amount(at, at_number + 1, one, one, "exact", bare=False)
    vague = lexicon.vague.match(tokens.words, at_number)
    number = read_number(tokens, at_number, lexicon)
    if vague and (number is None or vague[0] >= number.end):
        return Amount(at, vague[0], None, None, "vague", rule="vague", bare=False)
    if word in lexicon.collective:
        people = lexicon.collective[word]
        return Amount(at, at_number + 1, people, people, "exact", rule="collective", bare=False)
    if number is None:
        return None
    kind: ValueKind = "about" if number.rough else "exact"
    value = number.value
    return Amount(at, number.end, value, value, kind, sign, None, sign is not None)


def _with_unit(tokens: Tokens, amount: Amount, lexicon: Lexicon) -> Amount:
    """Add what is counted and for each of what, and take their words into the span."""
    if amount.unit is None or not amount.money:
        counted = read_counted(tokens, amount.end, lexicon)
        unit = counted.unit
        if unit is None and amount.rule == "collective":
            unit = "person"
        amount = replace(amount, end=counted.end, unit=unit, money=counted.money)
    elif read_currency(tokens, amount.end, lexicon) is not None and amount.rule == "range":
        amount = replace(amount, end=read_counted(tokens, amount.end, lexicon).end)
    per = read_per(tokens, amount.end, lexicon)
    if per is None:
        return amount
    return replace(amount, end=per[0], per=per[1], bare=False)


def _with_after(tokens: Tokens, amount: Amount, lexicon: Lexicon) -> Amount:
    """Read a bound that follows: "sixty, no more", "500 or more"."""
    at = amount.end + (tokens.word(amount.end) == "," and amount.end < len(tokens))
    found = lexicon.after.match(tokens.words, at)
    if found is None or amount.kind not in {"exact", "about"}:
        return amount
    ends, kind = found
    if read_number(tokens, ends, lexicon) is not None or _line_break(tokens, at):
        return amount  # the words bound the next number
    return replace(bounded(amount, kind), end=ends)


def _inverted(tokens: Tokens, at: int, lexicon: Lexicon) -> Amount | None:
    """Read "человек десять", whose order says about."""
    word = tokens.word(at)
    unit = lexicon.inverted.get(word)
    if unit is None or tokens.word(at - 1).isdecimal() or tokens.word(at - 1) in lexicon.small:
        return None
    if tokens.word(at - 1) in lexicon.scales:
        return None
    start = at + 1 + (tokens.word(at + 1) in {"этак", "так"})
    number = read_number(tokens, start, lexicon)
    if number is None or _line_break(tokens, start) or is_time(tokens, number.end):
        return None
    if unit and read_counted(tokens, number.end, lexicon).unit is not None:
        return None  # the number has a noun of its own
    one = lexicon.bounded_one.get(word)  # "тысячи две"
    if one and (number.digits or number.value >= TEN):
        return None
    factor = one or lexicon.scales.get(word, 1)
    value = number.value * factor
    spread = _spread(tokens, start, lexicon)
    amount = Amount(
        at, number.end, value, value, "about", unit or None, rule="inverted", bare=False
    )
    if spread is not None and spread.lo is not None and spread.hi is not None:
        amount = replace(
            amount, end=spread.end, lo=spread.lo * factor, hi=spread.hi * factor, kind="between"
        )
    if not unit:
        amount = _with_unit(tokens, amount, lexicon)
    money = unit in {"RUB", "USD", "UAH", "EUR"}
    amount = replace(amount, money=amount.money or money)
    per = read_per(tokens, amount.end, lexicon)
    amount = replace(amount, end=per[0], per=per[1]) if per else amount
    return _with_after(tokens, amount, lexicon)
