"""Reads a number at a place: digits, words or both, and nothing about what it counts."""

from dataclasses import dataclass

from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.tokens import Tokens

SPACES = frozenset(" \u00a0\u202f\u2009")
GROUP = 3
MOST_DIGITS = 12
MOST_WORDS = 12
SHORTENED = frozenset(["тыс", "тыщ", "тис", "млн", "млрд"])


@dataclass(frozen=True, slots=True)
class Number:
    """A number, where it ends, and how it was written.

    `base` is the number before its scale word ("5" of "5 million"), so that "5 to 10 million" can
    share it. `rough` marks a number that is round by nature ("a couple").
    """

    end: int
    value: float | int
    digits: bool
    base: float | int
    scale: int
    rough: bool = False


def read_number(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """Return the longest number that begins at this token, or None."""
    word = tokens.word(at)
    if word.isdecimal():
        return _digits(tokens, at, lexicon)
    whole = lexicon.whole.match(tokens.words, at)
    words = _words(tokens, at, lexicon)
    if whole and (words is None or whole[0] >= words.end):
        end, value = whole
        rough = " ".join(tokens.words[at:end]) in lexicon.round
        return Number(end, _tidy(value), digits=False, base=value, scale=1, rough=rough)
    return words


def _digits(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    word = tokens.words[at]
    if len(word) > MOST_DIGITS or (len(word) > 1 and word[0] == "0"):
        return None
    end, base = _grouped(tokens, at)
    half = lexicon.halves.match(tokens.words, end)
    end, base = (half[0], base + 0.5) if half else (end, base)
    value, after = _scaled(tokens, end, base, lexicon)
    rest = _rest(tokens, after, value, base, lexicon)
    if rest:
        value, after = value + rest.value, rest.end
    return Number(
        after, _tidy(value), digits=True, base=base, scale=round(value / base) if base else 1
    )


def _rest(tokens: Tokens, at: int, value: float, base: float, lexicon: Lexicon) -> Number | None:
    """Read the 500 of "4 тысячи 500 рублей": a lesser number before the same currency."""
    word = tokens.word(at)
    if value < 1000 or value == base or not word.isdecimal() or not tokens.near(at):  # noqa: PLR2004 - scale words begin at a thousand
        return None
    rest = _digits(tokens, at, lexicon)
    if rest is None or rest.value >= value / base:
        return None
    counts = lexicon.currencies.match(tokens.words, rest.end)
    return rest if counts or lexicon.nouns.match(tokens.words, rest.end) else None


def _grouped(tokens: Tokens, at: int) -> tuple[int, float | int]:
    """Read 75,000, 75 000, 75.000 and 1,5; a separator must be the same throughout."""
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
    found = _separator(tokens, end)
    if found and found[0] in ".," and found[0] != separator and len(tokens.word(found[1])) < GROUP:
        return found[1] + 1, float(f"{written}.{tokens.words[found[1]]}")
    return end, int(written)


def _separator(tokens: Tokens, at: int) -> tuple[str, int] | None:
    word = tokens.word(at)
    if word in {",", "."} and tokens.touches(at) and tokens.touches(at + 1):
        return (word, at + 1) if tokens.word(at + 1).isdecimal() else None
    if word.isdecimal() and at < len(tokens) and not tokens.touches(at):
        gap = tokens.text[tokens.ends[at - 1] : tokens.starts[at]]
        return (" ", at) if gap in SPACES else None
    return None


def _scaled(tokens: Tokens, end: int, base: float, lexicon: Lexicon) -> tuple[float | int, int]:
    value = base
    for _ in range(2):
        word = tokens.word(end)
        if tokens.touches(end) and word in lexicon.touching and not _letters(tokens, end + 1):
            return value * lexicon.touching[word], end + 1
        if word not in lexicon.scales or not tokens.near(end):
            break
        value, end = value * lexicon.scales[word], end + 1
        end += word in SHORTENED and _abbreviation_ends(tokens, end)
    return value, end


def _letters(tokens: Tokens, at: int) -> bool:
    return tokens.touches(at) and tokens.word(at).isalpha()


def _abbreviation_ends(tokens: Tokens, at: int) -> bool:
    """Say whether the full stop here closes "тыс." and not the sentence."""
    if tokens.word(at) != "." or not tokens.near(at + 1):
        return False
    return not tokens.text[tokens.starts[at + 1]].isupper()


def _words(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    total: float = 0
    group: float = 0
    room: float = 1_000
    ceiling: float = float("inf")
    end, last_scale = at, 1
    for _ in range(MOST_WORDS):
        word = tokens.word(end)
        if end > at and not tokens.near(end):
            break
        small = lexicon.small.get(word)
        if small is not None and (group == 0 or small < room):
            group, room = group + small, _room(small)
        elif word in lexicon.scales and group and lexicon.scales[word] < ceiling:
            scale = lexicon.scales[word]
            if scale == 100:  # noqa: PLR2004 - hundred multiplies inside its own group
                group, room = group * scale, 100
            else:
                total, group, ceiling, room = total + group * scale, 0, scale, 1_000
            last_scale = scale
        elif end > at and group and lexicon.halves.match(tokens.words, end):
            half = lexicon.halves.match(tokens.words, end)
            group, room, end = group + 0.5, 0, half[0] - 1 if half else end
        elif end > at and word in {"and", "-"} and _goes_on(tokens, end, room, lexicon, word):
            pass
        else:
            break
        end += 1
    value = total + group
    if end == at or value < 1:
        return None
    base = value / last_scale
    return Number(end, _tidy(value), digits=False, base=base, scale=last_scale)


def _room(small: float) -> float:
    """Return what the next word must stay below: a ten takes units, a hundred takes tens."""
    if small >= 100:  # noqa: PLR2004
        return 100
    return 10 if small >= 20 else 0  # noqa: PLR2004


def _goes_on(tokens: Tokens, at: int, room: float, lexicon: Lexicon, word: str) -> bool:
    """Say whether "and" or a hyphen stands inside the number: a hundred and five, twenty-five."""
    following = lexicon.small.get(tokens.word(at + 1))
    if following is None or following >= room:
        return False
    return tokens.touches(at) if word == "-" else room > 10  # noqa: PLR2004


def _tidy(value: float) -> float | int:
    return int(value) if value == int(value) else round(value, 6)
