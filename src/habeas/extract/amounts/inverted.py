"""Reads a noun before its number, whose order says about: человек десять, сотни две."""

from dataclasses import dataclass, replace

from habeas.extract.amounts.bounds import Amount, bounded, read_bound
from habeas.extract.amounts.counted import is_time, read_counted
from habeas.extract.amounts.lexicon import CODES, Lexicon
from habeas.extract.amounts.numbers import read_led_number, read_number
from habeas.extract.amounts.reckoning import tidy
from habeas.extract.amounts.spreads import read_spread, together
from habeas.extract.amounts.tokens import Tokens

CURRENCIES = frozenset(code.upper() for code in CODES)
FEWEST = 5
IN = frozenset(["в", "у"])  # тысяч в двенадцать
ADJECTIVAL = ("ых", "их")  # "раненых двадцать" is exact: the order says nothing
TEN = 10


@dataclass(frozen=True, slots=True)
class Head:
    """The word before the number: a noun with its unit, or a scale word with its factor."""

    unit: str | None
    factor: int = 1
    few: bool = False
    noun: bool = False
    adjectival: bool = False


def read_inverted(tokens: Tokens, at: int, lexicon: Lexicon) -> Amount | None:
    """Return the amount whose noun or scale word stands at this token, before its number."""
    head = _head(tokens, at, lexicon)
    if head is None or _counted_before(tokens, at, lexicon):
        return None
    within = tokens.word(at + 1) in IN and (head.factor > 1 or head.unit in CURRENCIES)
    at_bound = at + 1 + (within or tokens.word(at + 1) in lexicon.fillers)
    bound, start = read_bound(tokens, at_bound, lexicon)
    bound = None if bound is not None and bound.startswith("money_") else bound
    start = at_bound if bound is None else start
    number = (read_led_number if bound else read_number)(tokens, start, lexicon)
    if number is None or not together(tokens, start) or is_time(tokens, number.end):
        return None
    if head.few and number.value >= TEN:
        return None
    if head.noun and not bound and (number.digits or number.value < FEWEST or head.adjectival):
        return None
    spread = read_spread(tokens, start, lexicon)
    end = spread.end if spread else number.end
    if head.unit and read_counted(tokens, end, lexicon).unit not in {None, head.unit}:
        return None  # the number has a noun of its own
    ends = (spread.lo, spread.hi) if spread else (number.value, number.value)
    return bounded(_made(at, end, head, ends, spread is not None), bound)


def _made(
    at: int, end: int, head: Head, ends: tuple[float | int | None, float | int | None], spread: bool
) -> Amount:
    lo, hi = (tidy((size or 0) * head.factor) for size in ends)
    amount = Amount(at, end, lo, hi, "about", head.unit, rule="inverted", bare=False)
    amount = replace(amount, money=head.unit in CURRENCIES)
    return replace(amount, kind="between") if spread else amount


def _head(tokens: Tokens, at: int, lexicon: Lexicon) -> Head | None:
    word = tokens.word(at)
    unit = lexicon.inverted.get(word)
    if unit == "1":
        return Head(None)  # "штук двадцать" counts whatever follows
    if unit == "":
        few = word in lexicon.bounded_one
        return Head(None, lexicon.scales[word], few=few)
    if unit is not None:
        return Head(unit)
    noun = lexicon.nouns.match(tokens.words, at)
    if noun is None or noun[0] != at + 1 or not word.endswith(lexicon.many_endings):
        return None
    governed = tokens.word(at - 1) in lexicon.governing and together(tokens, at)
    if governed:
        return None
    return Head(noun[1], noun=True, adjectival=word.endswith(ADJECTIVAL))


def _counted_before(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Say whether a number stands before the noun, which then belongs to that number."""
    before = tokens.word(at - 1)
    if not before or not together(tokens, at):
        return False
    return (
        before.isdecimal()
        or before in lexicon.small
        or before in lexicon.scales
        or before in lexicon.collective
        or before in lexicon.quantifiers
    )
