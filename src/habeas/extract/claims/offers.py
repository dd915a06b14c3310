"""A document's claims in; its offers out, each with its terms, its due time and its outcome."""

from collections.abc import Iterable, Iterator, Sequence

from habeas.records import Claim, Facility, Value, Vocabulary
from habeas.records.offers import Offer, Outcome

Told = tuple[str, str | None, Facility | None]
"""An offer's kind, and the person and the prison that its claim names."""
LENGTHS = frozenset(("day", "week", "month", "year"))


def offers_of(claims: Sequence[Claim], vocabulary: Vocabulary) -> Iterator[Offer]:
    """Set beside each promise who is accepted for it and whether it was kept, where that is told.

    A term is an offer's where the same voice tells both; an outcome where the two do not name
    different persons or places.
    """
    kinds = {kind.name: kind for kind in vocabulary.kinds if kind.role == "offer"}
    terms: dict[tuple[str | None, ...], list[str]] = {}
    for claim in claims:
        if claim.kind in kinds and kinds[claim.kind].modality == "generic":
            terms.setdefault(_voice(claim), []).append(claim.id)
    came_of = _Outcomes(c for c in claims if c.kind in kinds)
    for claim in claims:
        if claim.kind not in kinds or claim.modality != "promised" or claim.stance != "asserts":
            continue
        told = came_of(claim)
        yield Offer(
            claim=claim.id,
            kind=claim.kind,
            due=next((v for v in claim.values if v.unit in LENGTHS), None),
            rate=next((v.per for v in claim.values if _is_sum(v)), None),
            eligible=tuple(terms.get(_voice(claim), ())),
            outcome=_outcome({c.polarity for c in told}),
            told_by=tuple(c.id for c in told),
        )


class _Outcomes:
    """What came of each kind of offer; offers to one person or place are looked up once."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._told: dict[str, list[Claim]] = {}
        self._of: dict[Told, list[Claim]] = {}
        for claim in claims:
            if claim.modality == "happened" and claim.stance == "asserts":
                self._told.setdefault(claim.kind, []).append(claim)

    def __call__(self, offer: Claim) -> list[Claim]:
        key = offer.kind, offer.subject, offer.facility
        if key not in self._of:
            self._of[key] = [c for c in self._told.get(offer.kind, ()) if _may_be_of(c, offer)]
        return self._of[key]


def _may_be_of(claim: Claim, offer: Claim) -> bool:
    apart = (claim.subject, claim.facility), (offer.subject, offer.facility)
    return all(a is None or b is None or a == b for a, b in zip(*apart, strict=True))


def _voice(claim: Claim) -> tuple[str | None, ...]:
    return tuple(link.who for link in claim.chain)


def _is_sum(value: Value) -> bool:
    return value.unit is None or value.unit not in LENGTHS


def _outcome(polarities: set[str]) -> Outcome:
    if not polarities:
        return "unknown"
    if len(polarities) > 1:
        return "both"
    return "kept" if "positive" in polarities else "broken"
