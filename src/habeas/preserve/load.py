"""From a path to its bytes, whole, or an error that says why not."""

import os
import stat
from pathlib import Path

from habeas.records.errors import EmptyFile, UnreadableFile


def load(path: Path) -> bytes:
    """Read a file once and whole, because half a file must never be kept as an original.

    EmptyFile where it has no bytes; UnreadableFile where it vanished, is no file, is refused by
    the system, or grew or shrank while it was read.
    """
    try:
        data, expected = _read(path)
    except FileNotFoundError as error:
        raise UnreadableFile("the file vanished before it could be read") from error
    except OSError as error:
        raise UnreadableFile(f"the system refuses to read it: {error.strerror}") from error
    if len(data) != expected:
        raise UnreadableFile("the file changed while it was read: run again when it is complete")
    if not data:
        raise EmptyFile("the file has no bytes")
    return data


def _read(path: Path) -> tuple[bytes, int]:
    """Return a regular file's bytes and size; a pipe or a device would never end."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise UnreadableFile("not a regular file")
    with path.open("rb") as file:
        data = file.read()
        return data, os.fstat(file.fileno()).st_size
