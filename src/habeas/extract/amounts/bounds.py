"""An amount and the words that make it more or less than exact."""

from dataclasses import dataclass, replace
from itertools import pairwise

from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.tokens import Tokens
from habeas.records.values import ValueKind

TURNED = {"at_least": "at_most", "at_most": "at_least"}
DENIAL_REACH = 4
DENIAL_ENDS = frozenset([",", ".", ";", ":", "!", "?"])


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as tokens `first` to `end`, before it is tied to a document's offsets.

    `bare` says that nothing but a number was read; `scales` are the multipliers it was written
    with, which a number that leans on it may share.
    """

    first: int
    end: int
    lo: float | int | None
    hi: float | int | None
    kind: ValueKind
    unit: str | None = None
    per: str | None = None
    money: bool = False
    rule: str = "amount"
    bare: bool = True
    scales: tuple[int, ...] = ()


def read_bound(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[str | None, int]:
    """Read the words that bound a number; "only about" is about."""
    kind: str | None = None
    for _ in range(3):
        found = lexicon.bounds.match(tokens.words, at) or _rough_lead(tokens, at, lexicon)
        if found is None or (kind is not None and not tokens.near(at) and not tokens.touches(at)):
            break
        if tokens.words[at] == "about" and _topic(tokens, at, lexicon):
            break
        found = _denied(tokens, at, found, lexicon)
        at = found[0]
        kind = found[1] if kind in {None, "exact"} or _firmer(kind, found[1]) else kind
    if kind is None:
        found = lexicon.money_bounds.match(tokens.words, at)
        if found:
            return "money_" + found[1], found[0]
    return kind, at


def _denied(tokens: Tokens, at: int, found: tuple[int, str], lexicon: Lexicon) -> tuple[int, str]:
    """Turn a bound round behind "nobody": nobody gets less than 100,000."""
    turned = TURNED.get(found[1])
    before = tokens.words[max(at - DENIAL_REACH, 0) : at]
    no_one = any(pair == ("no", "one") for pair in pairwise(before))
    nobody = no_one or not lexicon.nobody.isdisjoint(before)
    plain = tokens.words[at] in lexicon.comparing
    if turned is None or not nobody or not plain or not DENIAL_ENDS.isdisjoint(before):
        return found
    return found[0], turned


def _firmer(kind: str | None, further: str) -> bool:
    """Say whether a bound follows that says more: perhaps as many as."""
    return kind == "about" and further in {"at_least", "at_most"}


def _rough_lead(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Read the preposition of "з двадцять осіб", where the number's case says that it is rough."""
    follows = lexicon.rough_leads.get(tokens.word(at))
    return (at + 1, "about") if follows and tokens.word(at + 1) in follows else None


def _topic(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Say whether "about" tells what is spoken of: "talks about 50", "told us about 50"."""
    before = at - 1
    before -= tokens.word(before) in lexicon.addressed
    return tokens.word(before) in lexicon.topic


def bounded(amount: Amount, bound: str | None) -> Amount:
    """Give an amount the strength of its bound; a range and a vague amount keep their own."""
    if bound is not None and bound.startswith("money_"):
        priced = amount.money or amount.unit in {"percent", "share"}
        bound = bound.removeprefix("money_") if priced and amount.kind == "exact" else None
    if bound is None or amount.kind in {"between", "vague"}:
        return amount
    if bound == "at_least":
        return replace(amount, hi=None, kind="at_least", bare=False)
    if bound == "at_most":
        return replace(amount, lo=None, hi=amount.hi, kind="at_most", bare=False)
    if bound == "about":
        return replace(amount, kind="about", bare=False)
    return replace(amount, bare=False)
