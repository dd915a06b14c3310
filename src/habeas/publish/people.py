"""Persons and pairs as the report lays them out: each value beside the record that gave it."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from habeas.publish.atlas import Atlas
from habeas.publish.dates import day, interval
from habeas.publish.wording import Wording
from habeas.records import Facility, Pair, Person, Record

Sign = Literal["agrees", "contradicts", "unknown"]

FIELDS = (
    "name", "family", "given", "patronymic", "birth_date", "birth_year", "home_place", "facility",
    "region", "article", "term", "unit", "tag", "call_sign", "status", "date",
)  # fmt: skip
FIXED = frozenset({"birth_date", "birth_year", "tag"})
"""What does not change and has one spelling: here two different values contradict each other."""
PAIRS_DRAWN = 24
PAIRS_LISTED = 200


@dataclass(frozen=True, slots=True)
class Line:
    """One feature across records: the values in the records' order, and how they compare."""

    feature: str
    values: tuple[str | None, ...]
    sign: Sign
    adds: float | None
    """What the link's weights let it add; None where the records were not weighed as a pair."""


def fullest(records: Sequence[Record]) -> str | None:
    """Pick the name that spells most of its parts out; of two alike, the earlier record's."""
    best = max((r for r in records if r.name), key=_spelt_out, default=None)
    return best.name if best else None


def _spelt_out(record: Record) -> tuple[int, int]:
    parts = [p for p in (record.family, record.given, record.patronymic) if p]
    return sum(len(p.strip(" .")) > 1 for p in parts), len(parts)


def value_of(record: Record, field: str, wording: Wording) -> str | None:
    """Say one field of a record; None where the record does not give it."""
    if field == "facility":
        return wording.facility(record.facility) if record.facility else None
    if field == "birth_date":
        return day(record.birth_date, wording.words) if record.birth_date else None
    if field == "date":
        return interval(record.date, wording.words) if record.date else None
    value = getattr(record, field)
    if field == "status" and value is not None and wording.knows(value):
        return wording.one(value)
    return None if value is None else str(value)


def compared(records: Sequence[Record], atlas: Atlas, wording: Wording) -> list[Line]:
    """Set records face to face, one line a feature; features that nobody gives are left out."""
    lines = []
    for field in FIELDS:
        values = tuple(value_of(record, field, wording) for record in records)
        if any(values):
            sign = _sign(field, values, records, atlas)
            lines.append(Line(field, values, sign, _adds(field, records, atlas)))
    return lines


def _sign(
    field: str, values: tuple[str | None, ...], records: Sequence[Record], atlas: Atlas
) -> Sign:
    """Compare what is given: the link's own verdict first, then plain equality.

    Two spellings of a name or a place are not a contradiction, so they stay unknown here.
    """
    given = [v for v in values if v is not None]
    if len(given) < 2:  # noqa: PLR2004 - it takes two to compare
        return "unknown"
    judged = _judged(field, records, atlas)
    if judged:
        return judged
    if len({_plain(v) for v in given}) == 1:
        return "agrees"
    if field == "facility":
        return _facilities([r.facility for r in records if r.facility])
    return "contradicts" if field in FIXED else "unknown"


def _facilities(given: Sequence[Facility]) -> Sign:
    """Compare facilities: a region that one source leaves out does not contradict the other's."""
    if len({(f.type, f.number) for f in given}) > 1:
        return "contradicts"
    return "contradicts" if len({f.region for f in given if f.region}) > 1 else "agrees"


def _judged(field: str, records: Sequence[Record], atlas: Atlas) -> Sign | None:
    pairs = _pairs(records, atlas)
    outcomes = {w.outcome for p in pairs for w in p.weights if _names(w.feature, field)}
    if "contradicts" in outcomes:
        return "contradicts"
    return "agrees" if outcomes == {"agrees"} else None


def _adds(field: str, records: Sequence[Record], atlas: Atlas) -> float | None:
    """Say the most that a feature adds in any pair of these records; what is not weighed adds 0."""
    pairs = _pairs(records, atlas)
    given = (w.log_odds for p in pairs for w in p.weights if _names(w.feature, field))
    return max(given, default=0.0) if pairs else None


def _pairs(records: Sequence[Record], atlas: Atlas) -> list[Pair]:
    first = records[0].id
    found = (atlas.pairs_of.get(frozenset((first, other.id))) for other in records[1:])
    return [pair for pair in found if pair]


def _names(feature: str, field: str) -> bool:
    return feature == field or (feature == "birth" and field in ("birth_date", "birth_year"))


def _plain(value: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", value).casefold().split())


def together(pair: Pair, atlas: Atlas) -> bool:
    """Whether a pair's records were put together into one person."""
    left, right = atlas.person_of.get(pair.left), atlas.person_of.get(pair.right)
    return left is not None and left is right


def accounts(person: Person, atlas: Atlas) -> list[Record]:
    """List a person's records that are in the case, the founding one first."""
    return [atlas.records[r] for r in person.records if r in atlas.records]


def shown_pairs(atlas: Atlas) -> list[Pair]:
    """List the pairs whose records are in the case, the most probable first."""
    known = [p for p in atlas.view.pairs if p.left in atlas.records and p.right in atlas.records]
    return sorted(known, key=lambda p: (-p.probability, p.left, p.right))
