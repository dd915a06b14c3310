"""From a folder to the files in it, in an order that does not change from run to run."""

import os
from collections.abc import Callable, Collection, Iterator
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


def collect(
    folder: Path,
    *,
    besides: Collection[Path] = (),
    why_not: Callable[[Path], str | None] = lambda _: None,
) -> Iterator[Found]:
    """List all material of a folder, so that every file is either taken or refused by name.

    Passes over hidden entries, lock files of editors, the folder's `material.toml` and the folders
    in `besides` (the case itself, its report). `why_not` says of an inner folder why nothing of it
    is to be taken. UsageError where the folder cannot be listed.
    """
    root = folder.resolve()
    if not root.is_dir():
        raise UsageError(f"{folder} is not a folder: name a folder of material")
    rules = _Rules(root, frozenset(path.resolve() for path in besides), why_not)
    return _walk(folder, prefix="", rules=rules)


@dataclass(frozen=True, slots=True)
class _Rules:
    root: Path
    besides: frozenset[Path]
    why_not: Callable[[Path], str | None]


def _walk(folder: Path, *, prefix: str, rules: _Rules) -> Iterator[Found]:
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield Found(folder, prefix or ".", f"the folder cannot be listed: {error.strerror}")
        return
    for entry in entries:
        path, filename = Path(entry.path), prefix + _shown(entry.name)
        if entry.name.startswith((".", LOCK_PREFIX)) or filename == MANIFEST:
            continue
        if not entry.is_dir(follow_symlinks=False):
            yield Found(path, filename, _why_refused(entry, rules.root))
        elif path.resolve() in rules.besides:
            continue
        elif reason := rules.why_not(path):
            yield Found(path, filename, reason)
        else:
            yield from _walk(path, prefix=f"{filename}/", rules=rules)


def _why_refused(entry: os.DirEntry[str], root: Path) -> str | None:
    """Refuse links to what nobody put into the folder, and statements that nobody would hear."""
    if entry.name == MANIFEST:
        return f"only the {MANIFEST} of the folder that is handed in is heard: move it there"
    if not entry.is_symlink():
        return None
    try:
        target = Path(entry.path).resolve(strict=True)
    except (OSError, RuntimeError):  # RuntimeError: links that lead in a circle, before 3.13
        return "a link that leads to no file"
    if not target.is_relative_to(root):
        return "a link that leads outside the folder: copy the file itself here"
    return "a link to a folder: its files are read where they stand" if target.is_dir() else None


def _shown(name: str) -> str:
    """Return a name as text that can be stored and printed, also where the system's is none."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")
