"""Reads a number at a place: digits, words or both, and nothing about what it counts."""

from dataclasses import replace

from habeas.extract.amounts.digits import read_digits
from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.reckoning import HUNDRED, Number, Reckoning, scaled, tidy
from habeas.extract.amounts.tokens import Tokens

MOST_WORDS = 12
TENS = 10


def read_number(tokens: Tokens, at: int, lexicon: Lexicon, *, joined: bool = True) -> Number | None:
    """Return the longest number that begins at this token, or None.

    `joined` is False where "and" parts two numbers: "between a hundred and fifty and …".
    """
    word = tokens.word(at)
    if word.isdecimal():
        return read_digits(tokens, at, lexicon)
    if word in lexicon.collective:
        return Number(at + 1, lexicon.collective[word], digits=False, people=True)
    whole = lexicon.whole.match(tokens.words, at)
    words = _words(tokens, at, lexicon, joined=joined)
    if whole and (words is None or whole[0] >= words.end):
        end, value = whole
        words = scaled(tokens, end, value, lexicon)
        words = replace(words, alone=not words.scales)
    if words is None or _ordinal_follows(tokens, words.end, lexicon):
        return None
    rough = " ".join(tokens.words[at : words.end]) in lexicon.round
    return replace(words, digits=False, rough=rough)


def read_led_number(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """Read a number behind words that bound it, where "тысячи" is one thousand and not many."""
    one = lexicon.bounded_one.get(tokens.word(at))
    number = read_number(tokens, at, lexicon)
    if one is None or number is not None:
        return number
    found = scaled(tokens, at + 1, one, lexicon)
    rough = found.end == at + 1 and tokens.word(at) in lexicon.round
    return replace(found, digits=False, alone=not found.scales, rough=rough)


def shared(value: float, scales: tuple[int, ...], ceiling: float) -> float | int:
    """Share the second number's thousands with the first: "100 to 200 thousand"."""
    fits = [value * scale for scale in scales if value * scale < ceiling]
    return tidy(max(fits, default=value))


def _words(tokens: Tokens, at: int, lexicon: Lexicon, *, joined: bool) -> Number | None:
    """Read a number in words, with the figures' own scale words and halves among them."""
    sums = Reckoning(lexicon)
    lead = lexicon.leads.match(tokens.words, at)
    end = at
    if lead and tokens.word(lead[0]) in lexicon.scales:
        sums.group, end = lead[1], lead[0]
    elif lexicon.small.get(tokens.word(at + 1), 0) >= TENS and tokens.near(at + 1):
        end += sums.begin(tokens.word(at))  # "из тысячи ста сорока"
    for _ in range(MOST_WORDS):
        if end > at and not _goes_with(tokens, end):
            break
        half = lexicon.halves.match(tokens.words, end) if end > at else None
        if half:
            sums.add_half(half[1])
            end = half[0]
        elif sums.take(tokens.word(end)) or (end > at and _joins(tokens, end, sums, joined=joined)):
            end += 1
        else:
            break
    return sums.number(end) if end > at else None


def _goes_with(tokens: Tokens, at: int) -> bool:
    return tokens.near(at) or tokens.touches(at)


def _joins(tokens: Tokens, at: int, sums: Reckoning, *, joined: bool) -> bool:
    """Say whether "and" or a hyphen stands inside the number: a hundred and five, twenty-five."""
    lexicon, word = sums.lexicon, tokens.word(at)
    following = lexicon.small.get(tokens.word(at + 1))
    if following is None or following >= sums.room:
        scale = lexicon.scales.get(tokens.word(at + 1))  # two-hundred, one-and-a-half
        return word == "-" and scale is not None and tokens.touches(at) and sums.group > 0
    if word == "-":
        return tokens.touches(at) and sums.room <= TENS
    multiplied = 0 < lexicon.scales.get(tokens.word(at + 2), 0) <= HUNDRED == sums.room
    return word == "and" and joined and sums.room > TENS and not multiplied


def _ordinal_follows(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Say whether the words are the head of an ordinal: twenty-first, двадцать первый."""
    at += (tokens.word(at) == "-" and tokens.touches(at)) or tokens.word(at) == "and"
    if tokens.word(at) not in lexicon.ordinals or not _goes_with(tokens, at):
        return False
    before = tokens.word(at - 1) if tokens.word(at - 1) not in {"-", "and"} else tokens.word(at - 2)
    size = lexicon.small.get(before, 0)
    return size >= 2 * TENS or before in lexicon.scales or before == "and"
