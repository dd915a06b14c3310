"""One writer a case: a lock that the system itself lets go when its holder dies."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from habeas.records.errors import CaseError

LOCK_NAME = "lock"


@contextmanager
def one_writer(case: Path) -> Iterator[None]:
    """Hold the case against a second writer, so that two runs cannot mix their results.

    CaseError where another holds it. A killed run leaves the file behind and not the lock.
    """
    try:
        handle = (case / LOCK_NAME).open("a+b")
    except OSError as error:
        raise CaseError(f"the case {case} cannot be written to: {error.strerror}") from error
    with handle:
        if not _take(handle):
            raise CaseError(f"the case {case} is in use by another run: wait until it has ended")
        yield


@contextmanager
def founding(case: Path) -> Iterator[None]:
    """Hold a folder while a case is made in it; CaseError where that cannot be."""
    try:
        case.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CaseError(f"no case can be made in {case}: {error.strerror}") from error
    with one_writer(case):
        yield


if sys.platform == "win32":
    import msvcrt

    def _take(handle: IO[bytes]) -> bool:
        handle.seek(0)
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(handle: IO[bytes]) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
