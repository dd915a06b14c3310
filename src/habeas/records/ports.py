"""What stages are handed: the doors to disk, clock and database engines, as protocols.

Stages import neither store nor engine; casework hands them objects of these shapes.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Protocol, TypeVar

from habeas.records.originals import Custody, Original, Source

T = TypeVar("T")


class Clock(Protocol):
    """Tells the time; tests hand in one that stands still."""

    def now(self) -> datetime:
        """Aware UTC."""
        ...


class Vault(Protocol):
    """Keeps the bytes of originals; the seam where a sealed case will encrypt."""

    def keep(self, data: bytes) -> str:
        """Store the bytes once and return their SHA-256; whole or not at all."""
        ...

    def fetch(self, sha256: str) -> bytes:
        """Return the bytes; CustodyError where they are gone or are not what they were."""
        ...

    def sweep(self) -> int:
        """Remove what a killed run left half-written; returns how many files."""
        ...


class Ledger(Protocol):
    """Records originals and the custody chain; both in one transaction."""

    def original(self, original_id: str) -> Original | None:
        """Return the original of this id, or None."""
        ...

    def head(self) -> Custody | None:
        """Return the last custody entry, or None in a new case."""
        ...

    def handled(self, original_id: str) -> Iterable[Custody]:
        """Return the custody entries about one original, oldest first."""
        ...

    def receive(self, original: Original, entry: Custody, source: Source | None) -> None:
        """Add the custody entry, and the original and its source where they are new.

        All of them or nothing; CaseError where another writer took the entry's place in the chain.
        """
        ...

    def protect(self, original_id: str, entry: Custody) -> None:
        """Mark an original as one whose source must be protected, and add the custody entry."""
        ...


class LinkBackend(Protocol):
    """Where a link batch runs: DuckDB on this machine, or a Spark cluster."""

    def database_api(self) -> Any:
        """Return Splink's database API for this engine, fresh for one batch."""
        ...


class Progress(Protocol):
    """Says what is being done and what is left; the doors draw it."""

    def track(self, items: Iterable[T], *, what: str, total: int | None) -> Iterable[T]:
        """Pass the items on, counting them under the words of `what`."""
        ...
