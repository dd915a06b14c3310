"""Finds every amount of a text, from left to right."""

from habeas.extract.amounts.bounds import Amount
from habeas.extract.amounts.ellipsis import with_ellipsis
from habeas.extract.amounts.labels import without_labels
from habeas.extract.amounts.lexicon import lexicon
from habeas.extract.amounts.reading import YEARS, read_amount
from habeas.extract.amounts.tokens import Tokens, cut, reach
from habeas.extract.found import Found
from habeas.extract.words.lists import word_list
from habeas.records.claims import MentionKind
from habeas.records.values import Value

# Vague words that are an amount only beside what they count.
LOOSE = frozenset(["several", "a few", "few", "пара", "пару", "кілька", "несколько", "нескольких"])
# After a number: it is a share of something, and no count.
FRACTIONS = frozenset(word_list("fractions"))


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
        if amount is None or not _stands(amount, counting):
            at = _past(counting, at)
        else:
            amounts.append(amount)
            at = amount.end
    return [_found(a, counting, offset) for a in with_ellipsis(amounts, counting, words)]


def _past(tokens: Tokens, at: int) -> int:
    """Step over a rejected number together with its groups, so that no part of it is read."""
    at += 1
    while tokens.word(at).isdecimal() and tokens.touches(at):
        at += 1
    return at


def _stands(amount: Amount, tokens: Tokens) -> bool:
    """Reject what only looks like an amount: a year, "one" as a pronoun, the two of two thirds."""
    if tokens.word(amount.end) in FRACTIONS:
        return False
    size = amount.hi if amount.hi is not None else amount.lo
    plain = amount.bare and amount.kind == "exact"
    if plain and not amount.money and size == 1 and not _digit(tokens, amount):
        return False
    if plain and not amount.money and size in YEARS and amount.unit is None:
        return amount.end - amount.first != 1
    if amount.kind == "vague" and amount.unit is None:
        return " ".join(tokens.words[amount.first : amount.end]) not in LOOSE
    return not (size is not None and size <= 0 and amount.unit is None)


def _digit(tokens: Tokens, amount: Amount) -> bool:
    return tokens.words[amount.first].isdecimal() and amount.unit is not None


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
