"""Where an amount's bar begins and ends: no narrower than its words, open where they are open."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from habeas.records import Value

WIDE = 20
"""Above this ratio of the largest to the smallest number, a scale grows by powers of ten."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A range on a scale of 0 to 100: no wider and no narrower than the words.

    `point` is true where the words give one number, `about` where they only come near it.
    """

    lo: float
    hi: float
    open_lo: bool
    open_hi: bool
    vague: bool
    point: bool
    about: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """One scale for all answers to a question, so that their bars can be compared."""

    top: float
    powers: bool

    def at(self, n: float) -> float:
        """Place a number between 0 and 100."""
        if n <= 0:
            return 0.0
        share = math.log10(1 + n) / math.log10(1 + self.top) if self.powers else n / self.top
        return round(min(100.0, 100 * share), 2)

    def bar(self, value: Value) -> Bar:
        """Draw an amount; a vague one spans the scale, hatched."""
        lo, hi = value.lo, value.hi
        if lo is None and hi is None:
            return Bar(0, 100, open_lo=True, open_hi=True, vague=True, point=False, about=False)
        return Bar(
            lo=0.0 if lo is None else self.at(lo),
            hi=100.0 if hi is None else self.at(hi),
            open_lo=lo is None,
            open_hi=hi is None,
            vague=False,
            point=lo == hi,
            about=lo == hi and value.kind == "about",
        )


def scale_of(values: Iterable[Value]) -> Scale | None:
    """Make the scale of a question's answers, with room above an open end; None without numbers."""
    given = list(values)
    numbers = [n for v in given for n in (v.lo, v.hi) if n is not None and n > 0]
    if not numbers:
        return None
    top = max(numbers)
    open_above = any(v.hi is None and v.lo is not None for v in given)
    return Scale(top * (2.5 if open_above else 1.15), powers=top / min(numbers) > WIDE)
