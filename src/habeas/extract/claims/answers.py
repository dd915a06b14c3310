"""Ties a denial, a doubt or a silence to what it answers; gives every claim its id."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from habeas.extract.claims.drafts import Draft
from habeas.records import CaseKey, Claim, make_id, normalised
from habeas.records.explanations import Ground

FARTHEST = 200
"""Claims before an answer among which the one it answers is looked for: some pages of text."""
STEM = 3
"""Letters of a name that no case ending changes (Павел, Павла)."""


def settled(
    drafts: Sequence[Draft], text: str, *, document: str, matter: str, key: CaseKey
) -> list[tuple[Claim, tuple[Ground, ...]]]:
    """Turn a document's drafts, in order of position, into claims, each with its grounds."""
    claims: list[Claim] = []
    grounds: list[tuple[Ground, ...]] = []
    naming = _Naming(document, key, {})
    for draft in _unique(_telling(drafts)):
        target = _target(draft, claims)
        kind = draft.kind or (target.kind if target else matter)
        claims.append(_claim(replace(draft, kind=kind), text, target, naming))
        grounds.append(draft.grounds)
    return list(zip(claims, grounds, strict=True))


def _unique(drafts: Sequence[Draft]) -> list[Draft]:
    kept: dict[tuple[int, int, str, object], Draft] = {}
    for draft in drafts:
        kept.setdefault((draft.start, draft.end, draft.kind, draft.values), draft)
    return list(kept.values())


def _telling(drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out words that an answer takes up whole: they assert nothing of their own."""
    answers = sorted((d for d in drafts if d.bare), key=lambda d: d.start)
    starts = [d.start for d in answers]
    reach = list(accumulate((d.end for d in answers), max))

    def taken_up(draft: Draft) -> bool:
        at = bisect_right(starts, draft.start)
        return at > 0 and reach[at - 1] >= draft.end

    return [d for d in drafts if d.bare or not taken_up(d)]


def _target(draft: Draft, claims: list[Claim]) -> Claim | None:
    """The claim that an answer is about: of its own words' kind, else the one just before it."""
    if draft.stance == "asserts":
        return None
    if draft.stance == "no_comment":
        return None
    near = claims[-FARTHEST:]
    before = [c for c in near if c.stance == "asserts" and _another(c, draft)]
    before = [c for c in before if _may_be_of_one(c.subject, draft.subject)]
    if draft.kind:
        before = [c for c in before if c.kind == draft.kind]
    return max(before, key=lambda c: (_shared(c, draft), c.start)) if before else None


def _shared(claim: Claim, draft: Draft) -> int:
    """How much of what an answer names a claim names too: amounts, time, facility."""
    amounts = {(v.lo or v.hi, v.unit) for v in claim.values} & {
        (v.lo or v.hi, v.unit) for v in draft.values
    }
    time = claim.time is not None and draft.time is not None and (
        (claim.time.earliest, claim.time.latest) == (draft.time.earliest, draft.time.latest)
    )  # fmt: skip
    place = claim.facility is not None and claim.facility == draft.facility
    return 2 * len(amounts) + 2 * time + place


def _may_be_of_one(one: str | None, other: str | None) -> bool:
    """False where an answer names one person and a claim another; case endings do not matter."""
    if one is None or other is None:
        return True
    left, right = ({w[:STEM].casefold() for w in name.split()} for name in (one, other))
    return left <= right or right <= left


def _another(claim: Claim, draft: Draft) -> bool:
    """Nobody denies what they say themselves."""
    mine = draft.chain[0].who if draft.chain else None
    return not claim.chain or claim.chain[0].who is None or claim.chain[0].who != mine


@dataclass(frozen=True, slots=True)
class _Naming:
    """What a document's claim ids are made with; `seen` counts quotes that stand twice."""

    document: str
    key: CaseKey
    seen: dict[tuple[str, str], Counter[int]]

    def id(self, draft: Draft, quote: str) -> str:
        starts = self.seen.setdefault((draft.kind, normalised(quote)), Counter())
        ordinal = starts[draft.start]
        occurrence = len(starts) - (draft.start in starts)
        starts[draft.start] += 1
        parts = (self.document, draft.kind, normalised(quote), occurrence, ordinal)
        return make_id(self.key, "claim", *parts)


def _claim(draft: Draft, text: str, target: Claim | None, naming: _Naming) -> Claim:
    quote = text[draft.start : draft.end]
    denied = target if draft.stance == "denies" else None
    return Claim(
        id=naming.id(draft, quote),
        document=naming.document,
        start=draft.start,
        end=draft.end,
        quote=quote,
        kind=draft.kind,
        subject=draft.subject,
        facility=draft.facility or (target.facility if target else None),
        place=draft.place,
        time=draft.time,
        values=draft.values,
        chain=draft.chain,
        stance=draft.stance,
        polarity=draft.polarity,
        modality=draft.modality,
        came_about=draft.came_about,
        denies=denied.id if denied else None,
        method=" + ".join(dict.fromkeys(g.rule for g in draft.grounds)),
        component=draft.component or (target.component if target else None),
    )
