"""What was promised and what came of it, as far as anyone says."""

from collections.abc import Iterable
from dataclasses import dataclass

from habeas.publish.atlas import Atlas
from habeas.records import Claim, Finding
from habeas.records.offers import Outcome


@dataclass(frozen=True, slots=True)
class Promise:
    """One kind of offer: the findings about it, its outcome, and a claim for each side of that.

    `outcome` is None for terms that nobody can keep or break, such as who is accepted.
    """

    kind: str
    findings: tuple[Finding, ...]
    outcome: Outcome | None
    told_by: tuple[Claim, ...]


def promises(atlas: Atlas) -> list[Promise]:
    """Gather the offers in the vocabulary's order; one that nobody speaks of is left out."""
    found: dict[str, list[Finding]] = {kind: [] for kind in atlas.vocabulary.offers}
    for finding in atlas.findings:
        if finding.question.kind in found:
            found[finding.question.kind].append(finding)
    return [_promise(kind, findings, atlas) for kind, findings in found.items() if findings]


def _promise(kind: str, findings: list[Finding], atlas: Atlas) -> Promise:
    ids = (c for f in findings for a in f.answers for c in a.claims)
    claims = [atlas.claims[c] for c in ids if c in atlas.claims]
    if atlas.vocabulary.kind(kind).modality != "promised":
        return Promise(kind, tuple(findings), None, ())
    told = [c for c in claims if c.modality == "happened" and c.stance == "asserts"]
    sides = {claim.polarity: claim for claim in reversed(told)}
    return Promise(kind, tuple(findings), outcome(told), tuple(sides.values()))


def outcome(claims: Iterable[Claim]) -> Outcome:
    """Say what claims that something happened make of a promise; with none, it is unknown."""
    polarities = {claim.polarity for claim in claims}
    if len(polarities) > 1:
        return "both"
    if not polarities:
        return "unknown"
    return "kept" if "positive" in polarities else "broken"
