"""Gives a second number what its sentence leaves out: the currency, the thousands, the noun.

"100,000 rubles a month, another 200,000": the second is rubles a month too. "30 men from Perm,
another 20 from Kirov": the second counts men.
"""

from dataclasses import replace

from habeas.extract.amounts.bounds import Amount
from habeas.extract.amounts.labels import BLANK
from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.reckoning import THOUSAND, tidy
from habeas.extract.amounts.tokens import Tokens

FURTHEST = 9  # words between the two sums
RATIO = 20  # sums further apart than this are hardly of one kind
SMALLEST = 100
NEAREST = 4
LARGE = 100_000  # of nothing named, hardly anything but money
ENDS = frozenset([".", "!", "?", ";"])

SHARES = frozenset(["share", "percent", "time", "km"])


def with_ellipsis(amounts: list[Amount], tokens: Tokens, lexicon: Lexicon) -> list[Amount]:
    """Return the amounts, the bare ones tied to what stands before or right after them."""
    done: list[Amount] = []
    for at, amount in enumerate(amounts):
        before = done[-1] if done else None
        after = amounts[at + 1] if at + 1 < len(amounts) else None
        if before and (_leads(before, amount, tokens, lexicon) or _follows(before, amount, tokens)):
            done.append(_as_money(amount, before))
        elif after and _shares(amount, after, tokens, lexicon):
            done.append(_as_money(amount, after))
        elif before and _counts_on(before, amount, tokens, lexicon):
            done.append(replace(amount, unit=before.unit, rule="noun ellipsis"))
        else:
            done.append(amount)
    return done


def _as_money(amount: Amount, source: Amount) -> Amount:
    factor = _factor(amount, source)
    lo, hi = (None if end is None else tidy(end * factor) for end in (amount.lo, amount.hi))
    return replace(
        amount, lo=lo, hi=hi, unit=source.unit, per=amount.per or source.per, money=source.money,
        rule="money ellipsis",
    )  # fmt: skip


def _leads(first: Amount, second: Amount, tokens: Tokens, lexicon: Lexicon) -> bool:
    between = tokens.words[first.end : second.first]
    return (
        _alike(second, first)
        and len(between) <= FURTHEST
        and not ENDS.intersection(between)
        and any(word in lexicon.another for word in between)
    )


def _follows(first: Amount, second: Amount, tokens: Tokens) -> bool:
    """Say whether the two stand as "30,000 rubles in July, 45,000 in August"."""
    between = tokens.words[first.end : second.first]
    near = first.money and "," in between and len(between) <= NEAREST
    large = (second.hi or second.lo or 0) >= THOUSAND
    return near and large and ENDS.isdisjoint(between) and _alike(second, first)


def _shares(first: Amount, second: Amount, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Say whether the two stand as "100,000 or 200,000 rubles"."""
    between = tokens.words[first.end : second.first]
    joined = len(between) == 1 and (between[0] in lexicon.both or between[0] in {",", BLANK})
    return joined and _alike(first, second, smallest=1 if between[0] == BLANK else SMALLEST)


def _alike(bare: Amount, money: Amount, *, smallest: int = SMALLEST) -> bool:
    size, other = bare.hi or bare.lo, money.hi or money.lo
    bare_sum = money.unit is None and money.scales and (money.per or (other or 0) >= LARGE)
    paid = money.money or bare_sum
    if bare.unit is not None or bare.money or not paid or not size or not other:
        return False
    size *= _factor(bare, money)
    return size >= smallest and 1 / RATIO <= size / other <= RATIO


def _factor(bare: Amount, money: Amount) -> int:
    """Return the thousands that "another 200" leaves out behind "100 тысяч рублей"."""
    size = bare.hi or bare.lo or 0
    scale = max(money.scales, default=1)
    return scale if not bare.scales and size < scale else 1


def _counts_on(first: Amount, second: Amount, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Say whether a bare number counts what was counted before it."""
    if second.unit is not None or second.money or first.unit is None or first.money:
        return False
    if first.unit in SHARES or second.kind == "vague":
        return False
    before = tokens.words[max(second.first - 2, first.end) : second.first + 1]
    more = any(word in lexicon.further for word in before)
    places = (second.end, second.first - 2, second.first - 3)
    parted = any(lexicon.of_them.match(tokens.words, at) for at in places)
    place = tokens.word(first.end)
    alike = place in lexicon.governing and place == tokens.word(second.end)
    between = tokens.words[first.end : second.first]
    whole = ENDS.isdisjoint(between)
    return parted or ((more or alike) and whole)
