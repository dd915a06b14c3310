"""Reads a number in figures: 75,000, 75 000, 75.000, 1,5 and what multiplies or follows it."""

from dataclasses import replace

from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.reckoning import THOUSAND, Number, scaled, tidy
from habeas.extract.amounts.tokens import Tokens

SPACES = frozenset(" \u00a0\u202f\u2009")
GROUP = 3
MOST_DIGITS = 12
MILLION = 1_000_000


def read_digits(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """Return the number whose figures begin at this token, or None for what is no number."""
    word = tokens.words[at]
    if len(word) > MOST_DIGITS or (len(word) > 1 and word[0] == "0"):
        return None
    end, base = _grouped(tokens, at, lexicon)
    half = lexicon.halves.match(tokens.words, end)
    end, base = (half[0], base + half[1]) if half else (end, base)
    number = scaled(tokens, end, base, lexicon)
    rest = _rest(tokens, number, base, lexicon)
    if rest is None:
        return number
    return replace(number, value=tidy(number.value + rest.value), end=rest.end, scales=())


def _rest(tokens: Tokens, number: Number, base: float, lexicon: Lexicon) -> Number | None:
    """Read the 500 of "4 тысячи 500 рублей": a lesser number before the same currency."""
    at, value = number.end, number.value
    word = tokens.word(at)
    if value < THOUSAND or not number.scales or not word.isdecimal() or not tokens.near(at):
        return None
    rest = read_digits(tokens, at, lexicon)
    if rest is None or not base or rest.value >= value / base:
        return None
    counts = lexicon.currencies.match(tokens.words, rest.end)
    return rest if counts or lexicon.nouns.match(tokens.words, rest.end) else None


def _grouped(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, float | int]:
    """Read groups of three; a separator must be the same throughout."""
    written, end = tokens.words[at], at + 1
    separator = None
    while len(written) < MOST_DIGITS:
        found = _separator(tokens, end)
        if found is None or (separator is not None and found[0] != separator):
            break
        mark, digits_at = found
        if len(tokens.words[digits_at]) != GROUP or len(tokens.words[at]) > GROUP or written == "0":
            break
        separator, written, end = mark, written + tokens.words[digits_at], digits_at + 1
    if end == at + 3 and _thousandths(tokens, end, lexicon):
        return end, float(f"{tokens.words[at]}.{tokens.words[at + 2]}")
    found = _separator(tokens, end)
    if found and found[0] in ".," and found[0] != separator and len(tokens.word(found[1])) < GROUP:
        return found[1] + 1, float(f"{written}.{tokens.words[found[1]]}")
    return end, int(written)


def _thousandths(tokens: Tokens, end: int, lexicon: Lexicon) -> bool:
    """Say whether three figures before millions are a fraction: 1.275 million, 1,275 млн."""
    scale = tokens.word(end)
    decimal = tokens.word(end - 2) == "." or not scale.isascii()
    return decimal and lexicon.scales.get(scale, 0) >= MILLION


def _separator(tokens: Tokens, at: int) -> tuple[str, int] | None:
    word = tokens.word(at)
    if word in {",", "."} and tokens.touches(at) and tokens.touches(at + 1):
        return (word, at + 1) if tokens.word(at + 1).isdecimal() else None
    if word.isdecimal() and at < len(tokens) and not tokens.touches(at):
        gap = tokens.text[tokens.ends[at - 1] : tokens.starts[at]]
        return (" ", at) if gap in SPACES else None
    return None
