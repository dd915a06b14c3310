"""Reads a part of a whole: half of them, two thirds, one in five, каждый пятый, треть бойцов.

A share is a number between nothing and one under the unit "share": how many that is, the words
do not say.
"""

from dataclasses import replace

from habeas.extract.amounts.bounds import Amount
from habeas.extract.amounts.counted import TIME_WORDS
from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.spreads import together
from habeas.extract.amounts.timewords import UNSURE_MONTHS
from habeas.extract.amounts.tokens import Tokens

UNIT = "share"
TIMES = TIME_WORDS - UNSURE_MONTHS
LONGEST_WHOLE = 100
SMALLEST_PART = 2
TEN = 10
SKIPPED = 4


def read_share(tokens: Tokens, at: int, lexicon: Lexicon, *, led: bool = False) -> Amount | None:
    """Return the share that begins at this token, or None; `led`: a bound stands before it."""
    joiners = lexicon.openers.get(tokens.word(at))
    first_at = at + (joiners is not None)
    named = lexicon.fractions.match(tokens.words, first_at)
    if named and tokens.word(named[0]) in (joiners or lexicon.joiners):
        second = _one(tokens, named[0] + 1, lexicon, led=led)
        if second and second.hi and named[1] < second.hi:
            size = round(named[1], 6)
            return replace(second, first=at, lo=size, kind="between")
    return None if joiners is not None else _one(tokens, at, lexicon, led=led)


def _one(tokens: Tokens, at: int, lexicon: Lexicon, *, led: bool) -> Amount | None:
    word = tokens.word(at)
    lead = lexicon.leads.match(tokens.words, at)
    if lead and tokens.word(lead[0]) in lexicon.scales:
        return None  # a quarter of a million
    if word in lexicon.every:
        return _every(tokens, at, lexicon)
    found = lexicon.fractions.match(tokens.words, at)
    if found:
        stands = _halves(tokens, found[0], lexicon) and _of_something(tokens, found[0], lexicon)
        ordered = tokens.word(at - 1) in lexicon.ordinals and together(tokens, at)
        return _made(at, found[0], found[1]) if stands and not ordered else None
    return _parts(tokens, at, lexicon, led=led)


def _made(at: int, end: int, size: float) -> Amount:
    size = round(size, 6)
    return Amount(at, end, size, size, "exact", UNIT, rule="share", bare=False)


def _halves(tokens: Tokens, end: int, lexicon: Lexicon) -> bool:
    """Say whether a part that could be an ordinal is a part: a third of, and no third man."""
    word = tokens.word(end)
    needing = tokens.word(end - 1) in lexicon.needing
    verb = word.endswith("ed") and len(word) > SKIPPED  # a third signed
    return not needing or verb or word in lexicon.halved or word.isdecimal()


def _every(tokens: Tokens, at: int, lexicon: Lexicon) -> Amount | None:
    """Every third of them; not every third day."""
    part = lexicon.ordinals.get(tokens.word(at + 1), 0)
    if part < SMALLEST_PART or tokens.word(at + 2) in TIMES:
        return None
    return _made(at, at + 2, 1 / part)


def _parts(tokens: Tokens, at: int, lexicon: Lexicon, *, led: bool) -> Amount | None:
    """Two thirds, две пятых; one in five, nine out of ten."""
    parts = _small(tokens, at, lexicon)
    if parts is None:
        return None
    end = at + 1 + (tokens.word(at + 1) == "-")
    whole = lexicon.denominators.get(tokens.word(end))
    if whole is not None and parts < whole and together(tokens, end):
        return (
            _made(at, end + 1, parts / whole) if _of_something(tokens, end + 1, lexicon) else None
        )
    among = lexicon.among.match(tokens.words, at + 1)
    if among is None:
        return None
    size = _small(tokens, among[0], lexicon)
    if size is None or not parts < size <= LONGEST_WHOLE or not together(tokens, among[0]):
        return None
    if among[1] == "tens" and tokens.word(at) in lexicon.collective:
        return None  # "трое из десяти" are three
    literal = among[1] == "tens" and not led and (size != TEN or tokens.word(at).isdecimal())
    return None if literal or among[0] > len(tokens) else _made(at, among[0] + 1, parts / size)


def _small(tokens: Tokens, at: int, lexicon: Lexicon) -> float | None:
    word = tokens.word(at)
    if word.isdecimal():
        return int(word) if len(word) <= SKIPPED - 1 and word[0] != "0" else None
    return lexicon.small.get(word, lexicon.collective.get(word))


def _of_something(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Say whether a whole can follow: men, not the month or the hour."""
    for _ in range(SKIPPED):
        word = tokens.word(at)
        if not word or not together(tokens, at) or not (word.isalpha() or word.isdecimal()):
            return True
        if word in TIMES or word in lexicon.timely or word in lexicon.ordinals:
            return False
        if word not in lexicon.articles:
            return True
        at += 1
    return True
