"""From what was given (a folder, a file) to the files to receive and what was stated of each."""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from habeas.casework.outfolder import is_output
from habeas.preserve import Found, collect
from habeas.read.manifest import Manifest, parse_manifest
from habeas.records import Stated
from habeas.records.errors import UsageError
from habeas.store import Store

MANIFEST = "material.toml"


@dataclass(frozen=True, slots=True)
class Material:
    """All that was given at once: its files in order of name, and what is known of them."""

    files: tuple[Found, ...]
    manifest: Manifest
    default: Stated

    def stated(self, filename: str) -> Stated:
        """Say what is known of one file: its own table first, the default where that is silent."""
        return fill(self.manifest.stated(filename), self.default)


def gather(given: Path, *, default: Stated, besides: Collection[Path]) -> Material:
    """List a folder, or take one file; `besides` are folders that are not to be entered.

    What Habeas made itself (cases, reports, exports) is passed over. UsageError where there is
    nothing to take; MaterialError where `material.toml` is wrong.
    """
    if given.is_file():
        files: tuple[Found, ...] = (Found(given, given.name),)
        return Material(files, _manifest(given.parent), default)
    if not given.is_dir():
        raise UsageError(f"{given} does not exist: name a folder of material")
    if _is_ours(given):
        raise UsageError(f"{given} was made by Habeas: name a folder of material")
    files = tuple(collect(given, besides=[*besides, *_made_by_habeas(given)]))
    if not files:
        raise UsageError(f"{given} has no files")
    return Material(files, _manifest(given), default)


def fill(stated: Stated, default: Stated) -> Stated:
    """Return `stated` with its silent fields taken from `default`."""
    names = Stated.__slots__
    said = {name: getattr(stated, name) for name in names}
    return Stated(**{n: getattr(default, n) if said[n] is None else said[n] for n in names})


def _made_by_habeas(folder: Path) -> Iterator[Path]:
    """Find cases and working copies inside a folder, and look no further into them."""
    for here, inner, _ in os.walk(folder):
        made = [name for name in inner if _is_ours(Path(here, name))]
        yield from (Path(here, name) for name in made)
        inner[:] = [name for name in inner if name not in made]


def _is_ours(folder: Path) -> bool:
    return Store.is_case(folder) or is_output(folder)


def _manifest(folder: Path) -> Manifest:
    path = folder / MANIFEST
    if not path.is_file():
        return Manifest()
    try:
        return parse_manifest(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not UTF-8: save it as UTF-8 text") from error
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
