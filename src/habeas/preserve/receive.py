"""One file comes in: its bytes are kept once, and that they came is written down for good."""

from dataclasses import dataclass, replace

from habeas.preserve.custody import entry_after
from habeas.preserve.detail import (
    PROTECTED,
    RECEIVED,
    RECEIVED_AGAIN,
    Receipt,
    detail_of,
    receipt_of,
)
from habeas.preserve.media import media_type
from habeas.records import CaseKey, Custody, Incoming, Original, Source, make_id
from habeas.records.errors import EmptyFile
from habeas.records.ports import Clock, Ledger, Vault


@dataclass(frozen=True, slots=True)
class Received:
    """The original that the bytes are, and whether this case saw them for the first time."""

    original: Original
    new: bool


def receive(
    incoming: Incoming,
    *,
    vault: Vault,
    ledger: Ledger,
    clock: Clock,
    key: CaseKey,
    by: str,
    how: str,
) -> Received:
    """Keep a file as an original, so that everything said of it can be checked against it.

    The bytes go to the vault first: a run killed before the ledger is written leaves bytes that
    the next run takes up. Bytes that the case knows add a custody entry under each further name,
    and nothing else; that they are to be protected may be said later, and holds from then on.
    EmptyFile where there are none.
    """
    if not incoming.data:
        raise EmptyFile("the file has no bytes")
    sha256 = vault.keep(incoming.data)
    original_id = make_id(key, "original", sha256)
    known = ledger.original(original_id)
    if known and incoming.stated.protected and not known.protected:
        known = replace(known, protected=True)
        said = entry_after(
            ledger.head(), at=clock.now(), by=by, verb=PROTECTED, object=original_id, detail=""
        )
        ledger.protect(original_id, said)
    if known and incoming.filename in _names(known, ledger):
        return Received(known, new=False)
    source = _source(incoming, key)
    protected = bool(known.protected if known else incoming.stated.protected)
    receipt = Receipt(incoming.filename, how, sha256, source.id if source else None, protected)
    entry = entry_after(
        ledger.head(),
        at=clock.now(),
        by=by,
        verb=RECEIVED_AGAIN if known else RECEIVED,
        object=original_id,
        detail=detail_of(receipt),
    )
    original = known or _original(incoming, receipt, entry)
    ledger.receive(original, entry, source)
    return Received(original, new=known is None)


def _original(incoming: Incoming, receipt: Receipt, entry: Custody) -> Original:
    return Original(
        id=entry.object,
        sha256=receipt.sha256,
        size=len(incoming.data),
        media_type=media_type(incoming.data, incoming.filename),
        filename=incoming.filename,
        received_at=entry.at,
        source=receipt.source,
        url=incoming.stated.url,
        how=receipt.how,
        protected=receipt.protected,
    )


def _source(incoming: Incoming, key: CaseKey) -> Source | None:
    pseudonym = incoming.stated.source
    return Source(make_id(key, "source", pseudonym), pseudonym) if pseudonym else None


def _names(original: Original, ledger: Ledger) -> set[str]:
    """Return every name under which the bytes have come in."""
    receipts = (receipt_of(entry) for entry in ledger.handled(original.id))
    return {original.filename} | {receipt.filename for receipt in receipts if receipt}
