"""Two passages in, out which derives from which, and what that rests on."""

from typing import NamedTuple

from habeas.weigh.derive.passages import Passage
from habeas.weigh.spelling import folded


class Direction(NamedTuple):
    """Which passage derives from which; `shown` is false where only a rule of order decided."""

    derived: Passage
    origin: Passage
    shown: bool
    why: str


def direction(one: Passage, other: Passage, *, lengths: tuple[int, int]) -> Direction:
    """Decide by credit, then by time; else say that it is not shown and take the shorter text."""
    by_credit = [credits_it(one, other), credits_it(other, one)]
    if by_credit[0] != by_credit[1]:
        derived, origin = (one, other) if by_credit[0] else (other, one)
        late = " although it is dated before its source" if _before(derived, origin) else ""
        return Direction(derived, origin, shown=True, why=f"credits {origin.publisher}{late}")
    if _before(one, other):
        return Direction(other, one, shown=True, why=_dates(other, one))
    if _before(other, one):
        return Direction(one, other, shown=True, why=_dates(one, other))
    key_one, key_other = (-lengths[0], one.id), (-lengths[1], other.id)
    derived, origin = (one, other) if key_one > key_other else (other, one)
    why = "which of them came first is not shown, and nothing rests on the order given here"
    return Direction(derived, origin, shown=False, why=why)


def credits_it(one: Passage, other: Passage) -> bool:
    """Tell whether one passage names the other's publisher as where its matter comes from."""
    if other.publisher is None or other.document == one.document:
        return False
    names = {folded(name) for name in one.credits} | {folded(one.forwarded_from or "")}
    return folded(other.publisher) in names


def _before(one: Passage, other: Passage) -> bool:
    return one.when is not None and other.when is not None and one.when[1] < other.when[0]


def _dates(derived: Passage, origin: Passage) -> str:
    assert derived.when is not None
    assert origin.when is not None
    return f"dated {derived.when[0]:%Y-%m-%d}, after {origin.when[1]:%Y-%m-%d}"
