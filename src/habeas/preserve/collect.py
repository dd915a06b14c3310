"""From a folder to the files in it, in an order that does not change from run to run."""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from habeas.records.errors import UsageError

MANIFEST = "material.toml"
LOCK_PREFIX = "~$"
"""What office programs put before the name of a file that somebody has open."""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry of the folder: where it lies, and its name inside it ("/" between parts).

    `refused` says why it must not be opened, and is None for a file that can be loaded.
    """

    path: Path
    filename: str
    refused: str | None = None


def collect(folder: Path, *, besides: Collection[Path] = ()) -> Iterator[Found]:
    """List all material of a folder, so that every file is either taken or refused by name.

    Passes over hidden entries, lock files of editors, `material.toml` and the folders in
    `besides` (the case itself, a report). UsageError where the folder cannot be listed.
    """
    root = folder.resolve()
    if not root.is_dir():
        raise UsageError(f"{folder} is not a folder: name a folder of material")
    return _walk(folder, root=root, prefix="", besides={path.resolve() for path in besides})


def _walk(folder: Path, *, root: Path, prefix: str, besides: set[Path]) -> Iterator[Found]:
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield Found(folder, prefix or ".", f"the folder cannot be listed: {error.strerror}")
        return
    for entry in entries:
        path, filename = Path(entry.path), prefix + _shown(entry.name)
        if _is_passed_over(entry.name):
            continue
        if not entry.is_dir(follow_symlinks=False):
            yield Found(path, filename, _why_refused(path, root) if entry.is_symlink() else None)
        elif path.resolve() not in besides:
            yield from _walk(path, root=root, prefix=f"{filename}/", besides=besides)


def _is_passed_over(name: str) -> bool:
    return name.startswith((".", LOCK_PREFIX)) or name == MANIFEST


def _why_refused(link: Path, root: Path) -> str | None:
    """Refuse links that would bring in what nobody put into the folder."""
    try:
        target = link.resolve(strict=True)
    except (OSError, RuntimeError):  # RuntimeError: links that lead in a circle, before 3.13
        return "a link that leads to no file"
    if not target.is_relative_to(root):
        return "a link that leads outside the folder: copy the file itself here"
    return "a link to a folder: its files are read where they stand" if target.is_dir() else None


def _shown(name: str) -> str:
    """Return a name as text that can be stored and printed, also where the system's is none."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")
