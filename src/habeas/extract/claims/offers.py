"""A document's claims in; its offers out, each with its terms, its due time and its outcome."""

from collections.abc import Iterator, Sequence

from habeas.records import Claim, Value, Vocabulary
from habeas.records.offers import Offer, Outcome

LENGTHS = frozenset(("day", "week", "month", "year"))


def offers_of(claims: Sequence[Claim], vocabulary: Vocabulary) -> Iterator[Offer]:
    """Set beside each promise who is accepted for it and whether it was kept, where that is told.

    A term is an offer's where the same voice tells both; an outcome where the two do not name
    different persons or places.
    """
    kinds = {kind.name: kind for kind in vocabulary.kinds if kind.role == "offer"}
    terms = [c for c in claims if c.kind in kinds and kinds[c.kind].modality == "generic"]
    for claim in claims:
        if claim.kind not in kinds or claim.modality != "promised" or claim.stance != "asserts":
            continue
        told = [c for c in claims if _came_of(c, claim)]
        yield Offer(
            claim=claim.id,
            kind=claim.kind,
            due=next((v for v in claim.values if v.unit in LENGTHS), None),
            rate=next((v.per for v in claim.values if _is_sum(v)), None),
            eligible=tuple(t.id for t in terms if _voice(t) == _voice(claim)),
            outcome=_outcome({c.polarity for c in told}),
            told_by=tuple(c.id for c in told),
        )


def _came_of(claim: Claim, offer: Claim) -> bool:
    same = claim.kind == offer.kind and claim.modality == "happened" and claim.stance == "asserts"
    apart = (claim.subject, claim.facility), (offer.subject, offer.facility)
    return same and all(a is None or b is None or a == b for a, b in zip(*apart, strict=True))


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
