"""Answers in, short words of caution out: what a number must never be shown without."""

from habeas.publish.atlas import Atlas
from habeas.records import Answer, Claim


def hearsay(claim: Claim) -> bool:
    """Whether a claim's first hop is not named, or was itself only told."""
    if not claim.chain:
        return False
    first = claim.chain[0]
    return first.gap or not first.who or first.basis == "told"


def teller(claim: Claim) -> str | None:
    """Name who a claim comes from, nearest to the matter; None where the text names nobody."""
    return next((link.who for link in claim.chain if link.who and not link.gap), None)


def cautions(answer: Answer, atlas: Atlas) -> tuple[str, ...]:
    """List what an answer's number must carry: keys of the catalog's [caution]."""
    claims = [atlas.claims[c] for c in answer.claims if c in atlas.claims]
    found = {
        "hearsay": bool(claims) and all(hearsay(claim) for claim in claims),
        "doubted": answer.stance == "doubts",
        "denied": answer.stance == "denies" or any(c.id in atlas.denied_by for c in claims),
        "not_so": bool(claims) and all(c.polarity == "negative" for c in claims),
        "contested": answer.contested,
    }
    return tuple(key for key, holds in found.items() if holds)
