"""Readings and claims in, entries out: each claim with its place, author and measure at hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from habeas.records import Claim, Document, Reading, Value, Vocabulary
from habeas.records.vocabulary import Kind
from habeas.weigh.ask.measures import component, measured
from habeas.weigh.derive import message_at


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim as it is weighed.

    `node` is the passage it stands in. `target` is the claim that it denies, at the end of any
    denials between, and `value` is then the denied one's.
    """

    claim: Claim
    kind: Kind
    node: str
    document: Document
    author: str | None
    value: Value | None
    component: str | None
    target: str | None


def entries(
    readings: Sequence[Reading], claims: Sequence[Claim], *, vocabulary: Vocabulary
) -> list[Entry]:
    """List the claims that count, rejected ones left out, in an order of their own."""
    by_document = {reading.document.id: reading for reading in readings}
    counted = {
        claim.id: claim
        for claim in claims
        if claim.status != "rejected" and claim.document in by_document
    }
    order = sorted(counted.values(), key=lambda c: (c.document, c.start, c.end, c.id))
    return [_entry(claim, by_document[claim.document], counted, vocabulary) for claim in order]


def _entry(
    claim: Claim, reading: Reading, counted: Mapping[str, Claim], vocabulary: Vocabulary
) -> Entry:
    target = _denied(claim, counted)
    about = target or claim
    kind = vocabulary.kind(about.kind)
    value = measured(about, kind)
    message = message_at(reading, claim.start)
    return Entry(
        claim=claim,
        kind=kind,
        node=message.id if message else reading.document.id,
        document=reading.document,
        author=message.author if message else None,
        value=value,
        component=_scope(about, kind, value),
        target=target.id if target else None,
    )


def _scope(claim: Claim, kind: Kind, value: Value | None) -> str | None:
    """Who is taken and who is not are two questions: what holds in general has its polarity."""
    if claim.modality == "generic":
        return claim.polarity
    return component(claim, kind, value)


def _denied(claim: Claim, counted: Mapping[str, Claim]) -> Claim | None:
    seen = {claim.id}
    target = counted.get(claim.denies or "")
    while target is not None and target.denies in counted and target.id not in seen:
        seen.add(target.id)
        target = counted[target.denies or ""]
    return None if target is None or target.id == claim.id else target
