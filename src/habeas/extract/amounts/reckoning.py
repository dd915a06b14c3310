"""Adds up the words of a number: what multiplies, what adds, what may still come."""

from dataclasses import dataclass

from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.tokens import Tokens

HUNDRED = 100
THOUSAND = 1_000
SHORTENED = frozenset(["тыс", "тыщ", "тис", "млн", "млрд"])


@dataclass(frozen=True, slots=True)
class Number:
    """A number, where it ends, and how it was written.

    `scales` are the multipliers that a number before it could share ("5 to 10 million"), `alone`
    says that it is one of its own scale ("a thousand or two"), `rough` marks a number that is round
    by nature ("a couple"), and `people` one that counts only people ("трое").
    """

    end: int
    value: float | int
    digits: bool
    scales: tuple[int, ...] = ()
    alone: bool = False
    rough: bool = False
    people: bool = False


class Reckoning:
    """The sum of a number's words so far."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Begin with nothing."""
        self.lexicon = lexicon
        self.total: float = 0
        self.group: float = 0
        self.room: float = THOUSAND
        self.ceiling: float = float("inf")
        self.scales: list[int] = []
        self.one = False

    def take(self, word: str) -> bool:
        """Take one more word, and say whether it belongs to the number."""
        small = self.lexicon.small.get(word)
        if small is None and self.group:
            small = self.lexicon.collective.get(word)  # двадцять троє
        if small is not None:
            return self._add(small)
        scale = self.lexicon.scales.get(word)
        return scale is not None and self._multiply(word, scale)

    def begin(self, word: str) -> bool:
        """Take "тысячи" as one thousand, where lesser words follow it."""
        if word not in self.lexicon.bounded_one:
            return False
        self.group = 1
        return self._multiply(word, self.lexicon.scales[word])

    def _add(self, small: float) -> bool:
        whole = small == int(small) or not self.total
        if (self.group and small >= self.room) or not whole:
            return False
        self.group, self.room, self.scales, self.one = self.group + small, _room(small), [], False
        return True

    def _multiply(self, word: str, scale: int) -> bool:
        if not self.group:
            if self.total or word not in self.lexicon.alone:
                return self._again(scale)
            self.group, self.one = 1, True
        if scale >= self.ceiling or (scale < THOUSAND and self.scales):
            return False
        self._widen(scale)
        if scale < THOUSAND:  # a hundred multiplies inside its own group
            self.group, self.room = self.group * scale, HUNDRED if scale == HUNDRED else 0
        else:
            self.total += self.group * scale
            self.group, self.ceiling, self.room = 0, scale, THOUSAND
        return True

    def _again(self, scale: int) -> bool:
        """Take the second scale of "five thousand million"; nothing else follows a scale."""
        if not self.scales or scale < THOUSAND or self.ceiling >= scale:
            return False
        self.total, self.ceiling = self.total * scale, THOUSAND
        self._widen(scale)
        return True

    def _widen(self, scale: int) -> None:
        self.scales = [scale, *(scale * other for other in self.scales)]

    def add_half(self, part: float) -> None:
        """Add the half of "two and a half" or of "a million and a half"."""
        if self.scales:
            self.total, self.scales, self.ceiling = self.total + part * self.scales[0], [], 0
        else:
            self.group += part
        self.room = 0

    def number(self, end: int) -> Number | None:
        """Return the sum, or None where the words made less than one."""
        value = self.total + self.group
        if value < 1:
            return None
        alone = self.one and bool(self.scales)
        return Number(end, tidy(value), digits=False, scales=tuple(self.scales), alone=alone)


def _room(small: float) -> float:
    """Return what the next word must stay below: a ten takes units, a hundred takes tens."""
    if small >= HUNDRED:
        return HUNDRED
    return 10 if small >= 20 else 0  # noqa: PLR2004


def scaled(tokens: Tokens, end: int, base: float, lexicon: Lexicon) -> Number:
    """Multiply figures, or a number of one word, by the scale words behind them."""
    value, scales = base, list[int]()
    for _ in range(2):
        word = tokens.word(end)
        short = lexicon.short_sums.match(tokens.words, end)
        if short:
            return _made(
                short[0] - 1, value * short[1], [short[1]]
            )  # its last word is the currency
        if tokens.touches(end) and word in lexicon.touching and not _letters(tokens, end + 1):
            return _made(end + 1, value * lexicon.touching[word], [lexicon.touching[word]])
        scale_at = end + (word == "-" and tokens.touches(end))
        scale = lexicon.scales.get(tokens.word(scale_at))
        if scale is None or not (tokens.near(scale_at) or tokens.touches(scale_at)):
            break
        scales = [scale, *(scale * other for other in scales)]
        value, end = value * scale, scale_at + 1
        end += tokens.word(end - 1) in SHORTENED and _abbreviation_ends(tokens, end)
    return _made(end, value, scales)


def _made(end: int, value: float, scales: list[int]) -> Number:
    return Number(end, tidy(value), digits=True, scales=tuple(scales))


def _letters(tokens: Tokens, at: int) -> bool:
    return tokens.touches(at) and tokens.word(at).isalpha()


def _abbreviation_ends(tokens: Tokens, at: int) -> bool:
    """Say whether the full stop here closes "тыс." and not the sentence."""
    if tokens.word(at) != "." or not (tokens.near(at + 1) or tokens.touches(at + 1)):
        return False
    return not tokens.text[tokens.starts[at + 1]].isupper()


def tidy(value: float) -> float | int:
    """Return a whole number as one."""
    return int(value) if value == int(value) else round(value, 6)
