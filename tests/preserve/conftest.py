"""A ledger, a vault and a clock that live in memory, of the shapes the ports ask for."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from habeas.preserve import Received, receive
from habeas.records import UNSEALED, Custody, Incoming, Original, Source, Stated
from habeas.records.errors import CustodyError


class MemoryVault:
    def __init__(self):
        self.kept: dict[str, bytes] = {}

    def keep(self, data: bytes) -> str:
        sha256 = hashlib.sha256(data).hexdigest()
        self.kept[sha256] = data
        return sha256

    def fetch(self, sha256: str) -> bytes:
        if sha256 not in self.kept:
            raise CustodyError("gone")
        return self.kept[sha256]

    def sweep(self) -> int:
        return 0


class MemoryLedger:
    def __init__(self):
        self.originals: dict[str, Original] = {}
        self.sources: dict[str, Source] = {}
        self.chain: list[Custody] = []

    def original(self, original_id: str) -> Original | None:
        return self.originals.get(original_id)

    def head(self) -> Custody | None:
        return self.chain[-1] if self.chain else None

    def handled(self, original_id: str) -> Iterator[Custody]:
        return (entry for entry in self.chain if entry.object == original_id)

    def receive(self, original: Original, entry: Custody, source: Source | None) -> None:
        self.originals.setdefault(original.id, original)
        self.chain.append(entry)
        if source:
            self.sources.setdefault(source.id, source)

    def protect(self, original_id: str, entry: Custody) -> None:
        self.originals[original_id] = replace(self.originals[original_id], protected=True)
        self.chain.append(entry)


class Ticking:
    """One second passes each time anybody looks."""

    def __init__(self):
        self.time = datetime(2022, 9, 1, tzinfo=UTC)

    def now(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


class Door:
    """An empty case in memory, and a way to receive bytes into it under a name."""

    def __init__(self):
        self.vault, self.ledger, self.clock = MemoryVault(), MemoryLedger(), Ticking()

    def take(self, filename: str, data: bytes, stated=Stated(), how="from a folder") -> Received:
        return receive(
            Incoming(filename, data, stated),
            vault=self.vault,
            ledger=self.ledger,
            clock=self.clock,
            key=UNSEALED,
            by="case worker",
            how=how,
        )


@pytest.fixture
def new_door():
    """Make as many empty cases as a test wants."""
    return Door


@pytest.fixture
def door():
    return Door()


@pytest.fixture
def vault(door):
    return door.vault


@pytest.fixture
def ledger(door):
    return door.ledger


@pytest.fixture
def take(door):
    return door.take
