"""Keeps the bytes of originals as plain files, each under its hash, in an unsealed case."""

import hashlib
import os
import re
import tempfile
from pathlib import Path

from habeas.records.errors import CaseError, CustodyError
from habeas.store.disk import replace_for_good

FOLDER = "vault"
UNFINISHED = ".unfinished"
SHA256 = re.compile(r"[0-9a-f]{64}")


class PlainVault:
    """The vault of the unsealed case in `folder`: `vault/ab/<sha256>`, whole files only."""

    def __init__(self, folder: Path) -> None:
        self._root = folder / FOLDER

    def keep(self, data: bytes) -> str:
        """Store the bytes once and return their SHA-256; whole or not at all.

        CustodyError where something else already stands under that hash.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        path = self._path(sha256)
        try:
            if not path.exists():
                _write(path, data)
            kept = path.stat().st_size
        except OSError as error:
            raise CaseError(f"the vault cannot be written to: {error.strerror}") from error
        if kept != len(data):
            raise CustodyError(f"the kept bytes of {sha256} are not what they were")
        return sha256

    def fetch(self, sha256: str) -> bytes:
        """Return the bytes; CustodyError where they are gone or are not what they were."""
        if not SHA256.fullmatch(sha256):
            raise CustodyError("the original on record has no valid SHA-256")
        try:
            data = self._path(sha256).read_bytes()
        except FileNotFoundError as error:
            raise CustodyError(f"the kept bytes of {sha256} are gone") from error
        except OSError as error:
            raise CustodyError(
                f"the kept bytes of {sha256} cannot be read: {error.strerror}"
            ) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise CustodyError(f"the kept bytes of {sha256} are not what they were")
        return data

    def sweep(self) -> int:
        """Remove what a killed run left half-written; returns how many files."""
        leftovers = list(self._root.glob(f"*/*{UNFINISHED}"))
        try:
            for path in leftovers:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise CaseError(f"the vault cannot be written to: {error.strerror}") from error
        return len(leftovers)

    def _path(self, sha256: str) -> Path:
        return self._root / sha256[:2] / sha256


def _write(path: Path, data: bytes) -> None:
    """Write beside the place, flush, then move: no reader ever sees half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(suffix=UNFINISHED, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        replace_for_good(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)  # where it was not moved: nothing half-written stays
