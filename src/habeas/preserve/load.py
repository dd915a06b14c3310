"""From a path to its bytes, whole, or an error that says why not."""

import os
import stat
from pathlib import Path

from habeas.records.errors import EmptyFile, UnreadableFile

LARGEST = 2**30
"""Bytes of the largest file that is taken: it is held in memory whole, once."""


def load(path: Path) -> bytes:
    """Read a file once and whole, because half a file must never be kept as an original.

    EmptyFile where it has no bytes; UnreadableFile where it vanished, is no file, is too large, is
    refused by the system, or grew or shrank while it was read.
    """
    try:
        data, expected = _read(path)
    except FileNotFoundError as error:
        raise UnreadableFile("there is no such file, or it is gone by now") from error
    except OSError as error:
        raise UnreadableFile(f"the system refuses to read it: {error.strerror}") from error
    if len(data) != expected:
        raise UnreadableFile("the file changed while it was read: run again when it is complete")
    if not data:
        raise EmptyFile("the file has no bytes")
    return data


def _read(path: Path) -> tuple[bytes, int]:
    """Return a regular file's bytes and size; a pipe or a device would never end."""
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise UnreadableFile("a folder, and not a file: `habeas run` takes folders")
    if not stat.S_ISREG(found.st_mode):
        raise UnreadableFile("not a regular file")
    if found.st_size > LARGEST:
        raise UnreadableFile(f"larger than {LARGEST:,} bytes: hand it in in parts")
    with path.open("rb") as file:
        data = file.read()
        return data, os.fstat(file.fileno()).st_size
