"""The custody chain: each entry holds the hash of the one before, so that none can be changed.

A chain shows that entries were edited, removed from within or put in another order. It cannot
show that the newest were cut off: for that, `verify_register` holds it against the originals.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any

from habeas.records import Custody, canonical

GENESIS = "0" * 64
"""What stands as `prev` in the first entry."""

FIRST = 1
UNHASHED = frozenset({"hash", "signature"})
"""The fields that cannot be part of the hash: itself, and the signature made over it."""


def entry_after(
    prev: Custody | None,
    *,
    at: datetime,
    by: str,
    verb: str,
    object: str,  # noqa: A002 (the record's own field name)
    detail: str,
) -> Custody:
    """Make the entry that follows `prev`, bound to it by its hash."""
    content: dict[str, Any] = {
        "seq": prev.seq + 1 if prev else FIRST,
        "at": at,
        "by": by,
        "verb": verb,
        "object": object,
        "detail": detail,
        "prev": prev.hash if prev else GENESIS,
    }
    return Custody(**content, hash=_hash(content), signature=None)


def verify_chain(entries: Iterable[Custody]) -> list[str]:
    """Say what is wrong with a chain, entry by entry; an empty list where nothing is."""
    problems: list[str] = []
    before: Custody | None = None
    for entry in entries:
        problems.extend(_against_itself(entry))
        problems.extend(_against_the_one_before(entry, before))
        before = entry
    return problems


def _against_itself(entry: Custody) -> list[str]:
    content = {f.name: getattr(entry, f.name) for f in fields(entry) if f.name not in UNHASHED}
    if entry.hash == _hash(content):
        return []
    return [f"custody entry {entry.seq} was edited: its hash is not that of its words"]


def _against_the_one_before(entry: Custody, before: Custody | None) -> list[str]:
    last = before.seq if before else FIRST - 1
    if entry.seq <= last:
        return [f"custody entry {entry.seq} stands after entry {last}: the order was changed"]
    if entry.seq > last + 1:
        return [f"custody {_span(last + 1, entry.seq - 1)} deleted"]
    if entry.prev != (before.hash if before else GENESIS):
        return [f"custody entry {entry.seq} does not follow from the entry before it"]
    return []


def _span(first: int, last: int) -> str:
    return f"entry {first} was" if first == last else f"entries {first} to {last} were"


def _hash(content: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(content)).hexdigest()
