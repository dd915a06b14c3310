"""Folders that Habeas writes: whole or not at all, marked as its own, never over another's files.

A folder is written beside its place under a passing name and then moved there. The marker inside
it says three things: these files are a working copy, this folder may be replaced by a newer one,
and a run over the folder around it must not take them for material.
"""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from habeas.records.errors import UsageError

NOTICE = "working copy, not for publication"
PROTECTED_NOTICE = f"{NOTICE}; protected source"
"""What stands on each line of an export that rests on what a protected source gave."""
MARKER = "WORKING-COPY.txt"
MARKER_TEXT = f"{NOTICE}\nWritten by Habeas, which replaces this folder when it is made again.\n"
PARTIAL = ".partial"
OLD = ".old"


def is_output(folder: Path) -> bool:
    """Tell a folder that Habeas wrote, so that its own output never comes back as material."""
    marker = folder / MARKER
    try:
        return marker.is_file() and marker.read_text(encoding="utf-8") == MARKER_TEXT
    except (OSError, UnicodeDecodeError):
        return False


def write_folder(place: Path, files: Iterable[tuple[str, Iterable[bytes]]]) -> None:
    """Write `files` (path, parts) and put them at `place` in one move, replacing an older copy.

    UsageError where `place` holds anything that Habeas did not write, or cannot be written.
    """
    place = place.resolve()
    check_place(place)
    sweep(place)
    partial = _beside(place, PARTIAL)
    try:
        _write(partial / MARKER, (MARKER_TEXT.encode(),))
        for path, parts in files:
            _write(partial.joinpath(*path.split("/")), parts)
        with _named(place):
            _move(partial, place)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def check_place(place: Path) -> None:
    """Refuse a place that holds other people's files, before any work is done for it."""
    if not os.path.lexists(place):
        return
    if not place.is_dir():
        raise UsageError(f"{place} is a file: name a folder to write to")
    if not is_output(place) and any(place.iterdir()):
        raise UsageError(f"{place} holds files that Habeas did not write: name another folder")


def sweep(place: Path) -> None:
    """Remove what a killed run left beside `place`, and put back the copy it had moved away."""
    old = _beside(place, OLD)
    if old.is_dir() and not os.path.lexists(place):
        old.rename(place)
    for leftover in (old, _beside(place, PARTIAL)):
        shutil.rmtree(leftover, ignore_errors=True)


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Say what cannot be written, in place of the system's error."""
    try:
        yield
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror or error}") from error


def _write(target: Path, parts: Iterable[bytes]) -> None:
    with _named(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as file:
            file.writelines(parts)


def _beside(place: Path, ending: str) -> Path:
    return place.parent / f".{place.name}{ending}"


def _move(partial: Path, place: Path) -> None:
    old = _beside(place, OLD)
    if place.is_dir():
        place.rename(old)
    partial.rename(place)
    shutil.rmtree(old, ignore_errors=True)
