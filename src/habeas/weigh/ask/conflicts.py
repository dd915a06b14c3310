"""Answers to one question in, conflicts out: each with its kind, and a sentence that says why."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations, pairwise

from habeas.records import Conflict, Interval
from habeas.records.findings import ConflictKind
from habeas.weigh.ask.answers import Group
from habeas.weigh.ask.entries import Entry
from habeas.weigh.ask.measures import agree, signature
from habeas.weigh.spelling import folded

MOST_COMPARED = 60
"""Answers of one question that are set against each other two by two; beyond, neighbours only."""
_FACTUAL = frozenset({"happened", "believed", "possible"})
_COUNTED = _FACTUAL | {"planned"}


def conflicts(groups: Sequence[Group], drifted: frozenset[tuple[str, str]]) -> list[Conflict]:
    """Name the ways in which the answers differ; `drifted` holds pairs of claims, origin first."""
    return [found for one, other in _pairs(groups) if (found := _conflict(one, other, drifted))]


def opposed(one: Group, other: Group) -> bool:
    """Tell whether two answers cannot both hold for the same scope."""
    return _kind(one, other, frozenset()) == "true"


def _pairs(groups: Sequence[Group]) -> Iterator[tuple[Group, Group]]:
    if len(groups) <= MOST_COMPARED:
        yield from combinations(groups, 2)
    else:
        yield from pairwise(groups)


def _conflict(one: Group, other: Group, drifted: frozenset[tuple[str, str]]) -> Conflict | None:
    kind = _kind(one, other, drifted)
    if kind is None:
        return None
    if kind == "drift" and not _changed(one, other, drifted):
        one, other = other, one
    claims = tuple(e.claim.id for e in (*one.entries, *other.entries))
    return Conflict(kind, claims, _why(kind, one, other))


def _kind(one: Group, other: Group, drifted: frozenset[tuple[str, str]]) -> ConflictKind | None:
    if _denies(one, other) or _denies(other, one):
        return "true"
    a, b = one.first.claim, other.first.claim
    if "asserts" not in (a.stance, b.stance) or a.stance != b.stance:
        return None
    if _drifted(one, other, drifted):
        return "drift"
    if a.polarity != b.polarity:
        comparable = {a.modality, b.modality} <= _COUNTED and _one_matter(one, other)
        return _apart(one, other) or "true" if comparable else None
    if a.modality != b.modality and not {a.modality, b.modality} <= _FACTUAL:
        return None
    if signature(one.value) == signature(other.value) or None in (one.value, other.value):
        return None
    if agree(one.value, other.value):
        return "precision"
    if a.modality == "promised":
        return "scope"  # two men can be promised two sums
    return _apart(one, other) or "true"


def _one_matter(one: Group, other: Group) -> bool:
    """Opposite sayings clash only where person or place is the same known one."""
    claims = (one.first.claim, other.first.claim)
    same_place = all(claim.facility is not None for claim in claims)
    return same_place or all(claim.subject for claim in claims)


def _denies(one: Group, other: Group) -> bool:
    targets = {entry.target for entry in one.entries if entry.claim.stance == "denies"}
    return bool(targets & {entry.claim.id for entry in other.entries})


def _drifted(one: Group, other: Group, drifted: frozenset[tuple[str, str]]) -> bool:
    return _changed(one, other, drifted) or _changed(other, one, drifted)


def _changed(one: Group, other: Group, drifted: frozenset[tuple[str, str]]) -> bool:
    """Tell whether every entry of the second answer is a changed copy of one of the first."""
    was, now = ({e.claim.id for e in group.entries} for group in (one, other))
    return {b for a, b in drifted if a in was and b in now} == now


def _apart(one: Group, other: Group) -> ConflictKind | None:
    if not any(_meet(a.claim.time, b.claim.time) for a in one.entries for b in other.entries):
        return "time"
    left = {folded(e.claim.place) for e in one.entries if e.claim.place}
    right = {folded(e.claim.place) for e in other.entries if e.claim.place}
    return "scope" if left and right and not left & right else None


def _meet(one: Interval | None, other: Interval | None) -> bool:
    if one is None or other is None:
        return True
    return (one.earliest or date.min) <= (other.latest or date.max) and (
        other.earliest or date.min
    ) <= (one.latest or date.max)


_WHY: dict[ConflictKind, str] = {
    "true": "“{a}” and “{b}” answer the same question and cannot both hold.",
    "time": "“{a}” and “{b}” are of different times, so both may hold.",
    "scope": "“{a}” and “{b}” are of different places or people, so both may hold.",
    "precision": "“{a}” and “{b}” agree; one of them says less exactly how many or what.",
    "drift": "“{b}” is a changed copy of “{a}”, not a second account.",
    "component": "“{a}” and “{b}” give one figure for two different things.",
}


def _why(kind: ConflictKind, one: Group, other: Group) -> str:
    denial = next((x for x in (one, other) if x.first.claim.stance == "denies"), None)
    if denial:
        denied = other if denial is one else one
        return f"“{denial.first.claim.quote}” denies “{denied.first.claim.quote}”."
    return _WHY[kind].format(a=one.first.claim.quote, b=other.first.claim.quote)


def component_conflict(was: Entry, now: Entry) -> Conflict:
    """Name a copy that gives its original's figure for something else."""
    why = _WHY["component"].format(a=was.claim.quote, b=now.claim.quote)
    return Conflict("component", (was.claim.id, now.claim.id), why)
