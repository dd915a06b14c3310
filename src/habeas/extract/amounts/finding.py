"""Finds every amount of a text, from left to right."""

from habeas.extract.amounts.bounds import Amount
from habeas.extract.amounts.ellipsis import with_ellipsis
from habeas.extract.amounts.labels import without_labels
from habeas.extract.amounts.lexicon import lexicon
from habeas.extract.amounts.pairs import with_pairs
from habeas.extract.amounts.reading import read_amount
from habeas.extract.amounts.standing import stands
from habeas.extract.amounts.tokens import Tokens, cut, reach
from habeas.extract.found import Found
from habeas.records.claims import MentionKind
from habeas.records.values import Value


def find_amounts(text: str, *, offset: int, language: str | None) -> list[Found]:
    """Find what is counted and paid, so that a claim's number is never stronger than its words.

    `text` is one paragraph, message or cell and stands at `offset` of its document. Gives kinds
    "quantity" and "money", in order and without overlap; durations are left to `find_times`.
    """
    return amounts_in(cut(text), offset=offset, language=language)


def amounts_in(tokens: Tokens, *, offset: int, language: str | None) -> list[Found]:
    """Find the amounts of a text that is already cut into tokens."""
    words = lexicon(language)
    counting = without_labels(tokens, words)
    amounts: list[Amount] = []
    follows = reach(counting, words.bases)
    at, last = 0, len(counting)
    while at < last:
        word = counting.words[at]
        amount = None
        if follows[at] and (word in words.starters or word[0].isdecimal()):
            amount = read_amount(counting, at, words)
        if amount is None:
            at = _past(counting, at)
            continue
        if stands(amount, counting, words):
            amounts.append(amount)
        at = amount.end  # no part of what is no amount is one
    amounts = with_pairs(with_ellipsis(amounts, counting, words), counting, words)
    return [_found(amount, counting, offset) for amount in amounts]


def _past(tokens: Tokens, at: int) -> int:
    """Step over a rejected number together with its groups, so that no part of it is read."""
    inside = tokens.word(at).isdecimal() or (tokens.word(at) in ".,-/" and tokens.touches(at))
    at += 1
    while inside and tokens.word(at).isdecimal() and tokens.touches(at):
        at += 1
    return at


def _found(amount: Amount, tokens: Tokens, offset: int) -> Found:
    start, end = tokens.starts[amount.first], tokens.ends[amount.end - 1]
    value = Value(
        text=tokens.text[start:end],
        start=offset + start,
        end=offset + end,
        lo=amount.lo,
        hi=amount.hi,
        unit=amount.unit,
        per=amount.per,
        kind=amount.kind,
    )
    kind: MentionKind = "money" if amount.money else "quantity"
    return Found(offset + start, offset + end, kind, value, amount.rule)
