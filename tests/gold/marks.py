"""How what was found is set beside the truth: what counts as the same span, value, name, claim."""

import re
from datetime import date
from typing import Any

from habeas.records import Claim, Facility, Interval, Link, Mention, Name, Value

from .documents import Gold, Row

Span = tuple[int, int]
LONGEST = 3.0
"""A quote of more than this many times the true one's length is a paragraph, and not found."""
SHORT = 60
"""Characters that a quote may be longer than the true one, however short that is."""
STEM = 4
ARTICLES = frozenset(("the", "a", "an"))


def overlap(one: Span, other: Span) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def bare(gold: Gold, span: Span) -> str:
    """Words without what may stand before a name or not: articles, quotation marks, blanks."""
    words = gold.text[slice(*span)].strip(" «»“”„\"'’.,")
    return re.sub(r"^(?:the|a|an) ", "", words, flags=re.IGNORECASE)


def value_right(true: Row, norm: Any) -> bool:
    """Interval, bound and unit of an amount; half a year and six months are one."""
    if not isinstance(norm, Value) or true["bound"] != norm.kind:
        return False
    unit, per = true.get("unit"), true.get("per")
    measured = true["kind"] in ("duration", "money")
    if measured and MONTHS.get(unit, unit) != MONTHS.get(norm.unit, norm.unit):
        return False
    if true["kind"] == "money" and per != norm.per:
        return False
    times, ours = FACTOR.get(unit, 1), FACTOR.get(norm.unit, 1)
    return _times(true.get("lo"), times) == _times(norm.lo, ours) and (
        _times(true.get("hi"), times) == _times(norm.hi, ours)
    )


MONTHS = {"year": "month", "week": "day"}
FACTOR = {"year": 12, "week": 7}


def _times(number: float | None, factor: int) -> float | None:
    return None if number is None else round(number * factor, 6)


def interval_right(true: Row, norm: Any) -> bool:
    """Both ends of a time; where no year is known, the same days of the year."""
    if not isinstance(norm, Interval):
        return False
    wanted = (_day(true.get("earliest")), _day(true.get("latest")))
    if norm.yearless and (norm.earliest, norm.latest) == (None, None):
        days = [end.removeprefix("--") for end in norm.yearless.split("/")]
        return days == [w[-5:] if w else ".." for w in wanted]
    return wanted == (_day(norm.earliest), _day(norm.latest))


def _day(end: str | date | None) -> str | None:
    return None if end in (None, "") else str(end)


def facility_right(true: Row, norm: Any) -> bool:
    return isinstance(norm, Facility) and (
        (true.get("type"), true.get("number"), true.get("region"))
        == (norm.type, norm.number, norm.region)
    )


def name_right(true: Row, norm: Any) -> bool:
    """Every role that the truth gives, in its base form."""
    return isinstance(norm, Name) and all(
        true.get(role, "").casefold() in ("", (getattr(norm, role) or "").casefold())
        for role in ("family", "given", "patronymic")
    )


def norm_right(true: Row, mention: Mention) -> bool:
    if true["kind"] in ("quantity", "money", "duration"):
        return value_right(true, mention.norm)
    if true["kind"] == "date":
        return interval_right(true, mention.norm)
    if true["kind"] == "facility":
        return facility_right(true, mention.norm)
    return true["kind"] != "person" or name_right(true, mention.norm)


def same_quote(true: Span, claim: Claim) -> bool:
    """Whether a claim stands on the true words: half of the shorter shared, and no paragraph."""
    length, own = true[1] - true[0], claim.end - claim.start
    shared = overlap(true, (claim.start, claim.end))
    return 2 * shared >= min(length, own) and own <= max(LONGEST * length, length + SHORT)


def same_who(true: str, link: Link) -> bool:
    """Whether a hop is who the truth names, whatever the case ending or the article."""
    if true == "gap" or link.gap:
        return true == "gap" and link.gap
    ours, wanted = _stems(link.who or ""), _stems(true)
    return bool(ours and wanted) and (ours <= wanted or wanted <= ours)


def _stems(who: str) -> set[str]:
    words = re.findall(r"\w+", who.casefold().replace("ё", "е"))
    return {word[:STEM] for word in words if word not in ARTICLES}


def chain_right(true: Row, claim: Claim) -> bool:
    wanted = true.get("chain", [])
    return len(wanted) == len(claim.chain) and all(
        same_who(who, link) for who, link in zip(wanted, claim.chain, strict=True)
    )


def values_right(true: Row, claim: Claim) -> bool:
    """Every value of the truth among the claim's, each once, and no other number of people."""
    left = list(claim.values)
    for wanted in true.get("values", []):
        kind = "money" if str(wanted.get("unit", "")).isupper() else "quantity"
        row = {"kind": kind, **wanted}
        if wanted.get("unit") in (*MONTHS, *MONTHS.values(), "hour", "decade"):
            row["kind"] = "duration"
        found = next((v for v in left if value_right(row, v)), None)
        if found is None:
            return False
        left.remove(found)
    return not any(v.unit == "person" for v in left)


def time_right(true: Row, claim: Claim) -> bool:
    return interval_right(true["time"], claim.time) if "time" in true else True
