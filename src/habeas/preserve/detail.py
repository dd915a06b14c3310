"""The words of a custody entry about receipt: written as JSON, so that they can be checked."""

import json
from dataclasses import dataclass

from habeas.records import Custody, canonical

RECEIVED = "received"
RECEIVED_AGAIN = "received again"
PROTECTED = "protected"
RECEIPTS = frozenset({RECEIVED, RECEIVED_AGAIN})


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was received: under which name, how, from which source (its id), with which bytes.

    `protected` is whether that source must be, as was said then.
    """

    filename: str
    how: str
    sha256: str
    source: str | None
    protected: bool = False


def detail_of(receipt: Receipt) -> str:
    """Write a receipt as the detail of a custody entry."""
    return canonical(receipt).decode("utf-8", "surrogatepass")


def receipt_of(entry: Custody) -> Receipt | None:
    """Read a receipt back; None where the entry is about something else, or was damaged."""
    if entry.verb not in RECEIPTS:
        return None
    try:
        return Receipt(**json.loads(entry.detail))
    except (ValueError, TypeError):
        return None
