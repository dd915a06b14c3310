"""Gives a second sum the currency that its sentence leaves out.

"100,000 rubles a month, another 200,000": the second is rubles a month too.
"""

from dataclasses import replace

from habeas.extract.amounts.bounds import Amount
from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.tokens import Tokens

FURTHEST = 9  # words between the two sums
RATIO = 20  # sums further apart than this are hardly of one kind
SMALLEST = 100
ENDS = frozenset([".", "!", "?", ";"])


def with_ellipsis(amounts: list[Amount], tokens: Tokens, lexicon: Lexicon) -> list[Amount]:
    """Return the amounts, the bare ones tied to the money before or right after them."""
    done: list[Amount] = []
    for at, amount in enumerate(amounts):
        source = done[-1] if done and _leads(done[-1], amount, tokens, lexicon) else None
        if source is None and at + 1 < len(amounts):
            after = amounts[at + 1]
            source = after if _shares(amount, after, tokens, lexicon) else None
        if source is None:
            done.append(amount)
        else:
            per = amount.per or source.per
            done.append(
                replace(amount, unit=source.unit, per=per, money=True, rule="money ellipsis")
            )
    return done


def _leads(first: Amount, second: Amount, tokens: Tokens, lexicon: Lexicon) -> bool:
    between = tokens.words[first.end : second.first]
    return (
        _alike(second, first)
        and len(between) <= FURTHEST
        and not ENDS.intersection(between)
        and any(word in lexicon.another for word in between)
    )


def _shares(first: Amount, second: Amount, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Say whether the two stand as "100,000 or 200,000 rubles"."""
    between = tokens.words[first.end : second.first]
    joined = len(between) == 1 and (between[0] in lexicon.both or between[0] == ",")
    return joined and _alike(first, second)


def _alike(bare: Amount, money: Amount) -> bool:
    size, other = bare.hi or bare.lo, money.hi or money.lo
    if bare.unit is not None or not money.money or not size or not other:
        return False
    return size >= SMALLEST and 1 / RATIO <= size / other <= RATIO
