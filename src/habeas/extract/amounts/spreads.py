"""Reads two numbers as one amount: 50 to 60, между 50 и 60, two or three, то ли 20, то ли 30."""

from dataclasses import dataclass, replace

from habeas.extract.amounts.bounds import Amount, read_bound
from habeas.extract.amounts.counted import read_currency
from habeas.extract.amounts.lexicon import CODES, SIGNS, Lexicon
from habeas.extract.amounts.numbers import read_led_number, read_number, shared
from habeas.extract.amounts.reckoning import Number
from habeas.extract.amounts.tokens import Tokens

YEARS = range(1900, 2100)
TEN = 10
UP_TO = frozenset(["up", "and", "и", "і", "й", "аж", "вплоть"])
AND = frozenset(["and", "и", "і", "й", "та", "but", "но", "але"])


@dataclass(frozen=True, slots=True)
class Side:
    """One number of a spread with the currency or the noun that stands at it."""

    number: Number
    end: int
    unit: str | None = None
    money: bool = False


def read_spread(tokens: Tokens, at: int, lexicon: Lexicon) -> Amount | None:
    """Return the range that begins at this token, or None."""
    either = lexicon.either.match(tokens.words, at)
    joiners = lexicon.openers.get(tokens.word(at))
    begin = either[0] if either else at + (joiners is not None)
    first = _side(tokens, begin, lexicon, led=joiners is not None)
    if first is None:
        return None
    if either:
        joined = _either_again(tokens, first.end, at, either[0])
    elif joiners is not None:
        joined = _opened(tokens, first.end, joiners)
    else:
        joined = _joined(tokens, first, lexicon)
    if joined is None or not together(tokens, joined - 1):
        return None
    second = _side(tokens, joined, lexicon, led=joiners is not None)
    if second and first.money and second.money and first.unit != second.unit:
        return None  # a sum and its conversion
    return _range(at, first, second, either is not None) if second else None


def together(tokens: Tokens, at: int) -> bool:
    """Say whether this token stands on the line of the one before it."""
    return tokens.near(at) or tokens.touches(at)


def read_sign(tokens: Tokens, at: int) -> tuple[str | None, int]:
    """Read the currency before a sum: $500, US$500, USD 500."""
    at += tokens.word(at) == "us" and tokens.word(at + 1) == "$"
    word = tokens.word(at)
    if word in SIGNS:
        return SIGNS[word], at + 1
    if word in CODES and tokens.word(at + 1).isdecimal():
        return word.upper(), at + 1
    return None, at


def _side(tokens: Tokens, at: int, lexicon: Lexicon, *, led: bool) -> Side | None:
    """Read one number of a range; behind "from" it may have words of its own: from about 30."""
    if led:
        at = read_bound(tokens, at, lexicon)[1]
    sign, at = read_sign(tokens, at)
    between = at > 0 and tokens.word(at - 1) == "between"
    if led and not between:
        number = read_led_number(tokens, at, lexicon)
    else:
        number = read_number(tokens, at, lexicon, joined=not between)
    if number is None or not (together(tokens, at) or at == 0 or tokens.word(at - 1) == ""):
        return None if number is None else _plain(number, sign)
    money = None if sign else read_currency(tokens, number.end, lexicon)
    if money:
        return Side(number, money.end, money.unit, money=True)
    return _plain(number, sign)


def _plain(number: Number, sign: str | None) -> Side:
    return Side(number, number.end, sign, money=sign is not None)


def _either_again(tokens: Tokens, at: int, first: int, end: int) -> int | None:
    """Find the second "то ли" after the first number; return where its number begins."""
    at += tokens.word(at) == ","
    at += tokens.word(at) in AND
    length = end - first
    same = tokens.words[at : at + length] == tokens.words[first:end]
    return at + length if same else None


def _opened(tokens: Tokens, at: int, joiners: frozenset[str]) -> int | None:
    """Find the "and" of "between 50 men and 60"; return where the second number begins."""
    at += tokens.word(at) == "," and tokens.word(at + 1) in joiners
    at += tokens.word(at) in UP_TO and tokens.word(at + 1) in joiners
    return at + 1 if tokens.word(at) in joiners or tokens.word(at) == "-" else None


def _joined(tokens: Tokens, first: Side, lexicon: Lexicon) -> int | None:
    """Find what joins two numbers that nothing opens; return where the second begins."""
    if tokens.word(first.end) in lexicon.joiners:
        return first.end + 1
    return widened(tokens, first.end, lexicon)


def widened(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """Read ", maybe" and ", а то и", behind which a greater number may stand."""
    at += tokens.word(at) == ","
    found = lexicon.wider.match(tokens.words, at)
    return found[0] if found and together(tokens, at) else None


def _range(at: int, first: Side, second: Side, either: bool) -> Amount | None:
    lo = shared(first.number.value, second.number.scales, second.number.value)
    lo = first.number.value if first.number.scales else lo
    hi = second.number.value
    if first.number.alone and not second.number.scales and hi < TEN:
        hi = first.number.value * hi  # a thousand or two
        lo = first.number.value
    unit = first.unit or second.unit
    if either and lo > hi:
        lo, hi = hi, lo
    if lo >= hi or (unit is None and first.number.value in YEARS and hi in YEARS):
        return None
    money = first.money or second.money
    amount = Amount(
        at, second.end, lo, hi, "between", unit, None, money, "range", bare=False,
        scales=second.number.scales,
    )  # fmt: skip
    return replace(amount, rule="collective") if second.number.people else amount
