"""A case checked from its originals up: every hash, custody entry, reading and quoted word."""

from collections.abc import Iterator, Sequence

from habeas.preserve import verify_original
from habeas.read import read
from habeas.records import (
    CaseKey,
    Claim,
    Document,
    Extraction,
    Interval,
    Mention,
    Original,
    Reading,
    Record,
    Stated,
    Value,
)
from habeas.records.errors import MaterialError
from habeas.records.ports import Vault
from habeas.store import Store


def check_original(
    original: Original,
    stated: Stated,
    readings: Sequence[Reading],
    *,
    vault: Vault,
    key: CaseKey,
) -> Iterator[str]:
    """Hash an original again, read it again as it was read, and say what differs."""
    problem = verify_original(original, vault)
    if problem is not None:
        yield problem
        return
    if not readings:
        return
    try:
        anew = {
            reading.document.id: reading
            for reading in read(original, vault.fetch(original.sha256), stated, key=key)
        }
    except MaterialError as error:
        yield f"original {original.id} can no longer be read: {error}"
        return
    for reading in readings:
        yield from _same(reading, anew.get(reading.document.id))


def check_spans(document: Document, extraction: Extraction) -> Iterator[str]:
    """Say which claims, mentions, values and records do not stand on the words they name."""
    for claim in extraction.claims:
        if not _stands(document, claim.start, claim.end, claim.quote):
            yield f"claim {claim.id} does not quote document {document.id}"
        yield from _amounts(document, claim)
    for mention in extraction.mentions:
        if not _stands(document, mention.start, mention.end, mention.text):
            yield f"mention {mention.id} does not quote document {document.id}"
    for record in extraction.records:
        if not _lies_inside(document, record):
            yield f"record {record.id} does not stand in document {document.id}"


def check_ties(store: Store) -> Iterator[str]:
    """Say which findings, persons and pairs rest on a claim or a record that is not there."""
    claims = {claim.id for claim in store.claims()}
    for finding in store.weighing().findings:
        rest = {claim for answer in finding.answers for claim in answer.claims}
        yield from (
            f"finding {finding.id} rests on no claim {id_}" for id_ in sorted(rest - claims)
        )
    records = {record.id for record in store.records()}
    for person in store.persons():
        gone = set(person.records) - records
        yield from (f"person {person.id} rests on no record {id_}" for id_ in sorted(gone))
    for pair in store.pairs():
        if not {pair.left, pair.right} <= records:
            yield f"the pair {pair.left} and {pair.right} compares a record that is not there"


def _same(kept: Reading, anew: Reading | None) -> Iterator[str]:
    document = kept.document
    if anew is None:
        yield f"document {document.id} no longer comes out of its original"
    elif anew.document.text != document.text:
        yield f"document {document.id} has another text than its original: run the case again"
    elif anew.segments != kept.segments:
        yield f"document {document.id} has other segments than its original: run the case again"


def _amounts(document: Document, claim: Claim) -> Iterator[str]:
    stood_on: list[Value | Interval] = [*claim.values]
    if claim.time is not None:
        stood_on.append(claim.time)
    for item in stood_on:
        if item.start is None or item.end is None:
            continue
        if not _stands(document, item.start, item.end, item.text):
            yield f"claim {claim.id} has an amount or time that document {document.id} does not"


def _stands(document: Document, start: int, end: int, words: str) -> bool:
    return 0 <= start < end <= len(document.text) and document.text[start:end] == words


def _lies_inside(document: Document, item: Record | Mention) -> bool:
    return 0 <= item.start < item.end <= len(document.text)
