"""What a claim measures, so that only like is set beside like; a value's span, never a midpoint."""

import math
import re

from habeas.records import Claim, Value, normalised
from habeas.records.vocabulary import Kind
from habeas.weigh.ask.vague_table import VAGUE

Span = tuple[float, float]
Signature = tuple[str, float | None, float | None, str]

ABOUT = 0.10
"""How far from its figure "about" may lie and still agree with another figure."""
_SAME_UNIT: dict[str, tuple[str, int]] = {"year": ("month", 12), "week": ("day", 7)}
_DAYS: dict[str, Span] = {"month": (28, 31), "day": (1, 1)}
_TIMES = frozenset({"hour", "day", "week", "month", "year"})
_CURRENCY = re.compile(r"[A-Z]{3}")
_COUNTED = "person"
_LEAST_COUNT = 2


def measured(claim: Claim, kind: Kind) -> Value | None:
    """Pick the value that answers the claim's question: the first of the kind's own measures."""
    for measure in kind.measures:
        for value in claim.values:
            if _measure(value) == measure and _counts(value, kind):
                return value
    return claim.values[0] if claim.values and kind.role != "step" else None


def _counts(value: Value, kind: Kind) -> bool:
    """A step is counted in people: three lorries are no answer to how many left."""
    return kind.role != "step" or _measure(value) != "quantity" or value.unit in (_COUNTED, None)


def component(claim: Claim, kind: Kind, value: Value | None) -> str | None:
    """Name what is measured: the claim's component, the currency or unit, what it is paid per.

    A count of people and a kind's usual duration need no name; months and roubles of one kind do.
    """
    own = claim.component or kind.component
    if value is None:
        return own
    unit: str | None = value.unit
    usual = bool(kind.measures) and _measure(value) == kind.measures[0]
    if _measure(value) == "duration":
        unit = None if usual else "duration"
    elif _measure(value) == "quantity" and value.unit == _COUNTED:
        unit = None if usual or not kind.measures else _COUNTED
    parts = (own, unit, f"per {value.per}" if value.per else None)
    return ", ".join(part for part in parts if part) or None


def signature(value: Value | None) -> Signature | None:
    """Reduce a value to what makes it the same answer: six months and half a year are one."""
    if value is None:
        return None
    times = _SAME_UNIT.get(value.unit or "", ("", 1))[1]
    lo, hi = (None if end is None else end * times for end in (value.lo, value.hi))
    words = normalised(value.text) if value.kind == "vague" else ""
    return value.kind, lo, hi, f"{_unit(value)}{words}"


def agree(one: Value | None, other: Value | None) -> bool:
    """Tell whether both values can hold at once; a value agrees with what gives no number."""
    if one is None or other is None:
        return True
    (a, b), (c, d) = span(one), span(other)
    return a <= d and c <= b


def span(value: Value) -> Span:
    """Return the lowest and highest that a value's words allow, durations in days."""
    low, high = _stated(value)
    shortest, longest = _DAYS.get(_unit(value), (1, 1))
    times = _SAME_UNIT.get(value.unit or "", ("", 1))[1]
    return low * times * shortest, high * times * longest


def _stated(value: Value) -> Span:
    if value.kind == "vague" and value.lo is None and value.hi is None:
        words = normalised(value.text).split()
        found = [VAGUE[word] for word in words if word in VAGUE]
        return found[0] if found else (_LEAST_COUNT, math.inf)
    low = float(value.lo) if value.lo is not None else 0.0
    high = float(value.hi) if value.hi is not None else math.inf
    if value.kind == "about":
        return low * (1 - ABOUT), high * (1 + ABOUT)
    return low, high


def _measure(value: Value) -> str:
    """Tell an amount's kind, in the vocabulary's words."""
    unit = value.unit or ""
    if unit in _TIMES:
        return "duration"
    return "money" if _CURRENCY.fullmatch(unit) else "quantity"


def _unit(value: Value) -> str:
    return _SAME_UNIT.get(value.unit or "", (value.unit or "", 1))[0]
