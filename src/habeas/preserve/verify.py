"""From what is kept to what is wrong with it: the originals held against vault and custody."""

from collections.abc import Iterable

from habeas.preserve.detail import PROTECTED, RECEIVED, Receipt, receipt_of
from habeas.records import Custody, Original
from habeas.records.errors import CustodyError
from habeas.records.ports import Vault


def verify_original(original: Original, vault: Vault) -> str | None:
    """Hash an original's bytes again and say what is wrong; None where they are what they were."""
    try:
        size = len(vault.fetch(original.sha256))
    except CustodyError as error:
        return f"original {original.id}: {error}"
    if size != original.size:
        return f"original {original.id}: {size} bytes are kept, {original.size} are on record"
    return None


def verify_register(originals: Iterable[Original], entries: Iterable[Custody]) -> list[str]:
    """Hold the originals against the custody chain, which says what each was when it came.

    Finds originals that were added, removed or described anew behind the chain's back, among
    them those whose entries were cut off its end.
    """
    chain = tuple(entries)
    received = {e.object: (e, receipt_of(e)) for e in chain if e.verb == RECEIVED}
    shielded = {e.object for e in chain if e.verb == PROTECTED}
    problems: list[str] = []
    for original in originals:
        entry, receipt = received.pop(original.id, (None, None))
        if entry is None:
            problems.append(f"original {original.id} has no custody entry of its receipt")
        elif receipt is None or not _agrees(original, entry, receipt):
            problems.append(f"original {original.id} is not what custody entry {entry.seq} says")
        elif original.protected != (receipt.protected or original.id in shielded):
            problems.append(f"original {original.id} is not protected as its custody entries say")
    problems.extend(
        f"original {entry.object} of custody entry {entry.seq} is gone"
        for entry, _ in received.values()
    )
    return problems


def _agrees(original: Original, entry: Custody, receipt: Receipt) -> bool:
    recorded = (original.filename, original.how or "", original.sha256, original.source)
    said = (receipt.filename, receipt.how, receipt.sha256, receipt.source)
    return recorded == said and original.received_at == entry.at
