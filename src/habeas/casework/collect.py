"""From what was given (a folder, a file) to the files to receive and what was stated of each."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from habeas.casework.outfolder import is_output
from habeas.preserve import MANIFEST, Found, collect
from habeas.read.manifest import Manifest, parse_manifest
from habeas.records import Stated
from habeas.records.errors import UsageError
from habeas.store import Store


@dataclass(frozen=True, slots=True)
class Material:
    """All that was given at once: its files in order of name, and what is known of them.

    `unheard` says what of `material.toml` is for no file of the folder; None where all of it is.
    """

    files: tuple[Found, ...]
    manifest: Manifest
    default: Stated
    unheard: str | None = None

    def stated(self, filename: str) -> Stated:
        """Say what is known of one file: its own table first, the default where that is silent."""
        return fill(self.manifest.stated(filename), self.default)


def gather(given: Path, *, default: Stated, besides: Collection[Path]) -> Material:
    """List a folder, or take one file; `besides` are folders that are passed over.

    What else Habeas made (other cases, reports, exports) is refused by name. UsageError where there
    is nothing to take; MaterialError where `material.toml` is wrong.
    """
    if given.is_file():
        files: tuple[Found, ...] = (Found(given, given.name),)
        return Material(files, _manifest(given.parent), default)
    if not given.is_dir():
        raise UsageError(f"{given} does not exist: name a folder of material")
    if _made_by_habeas(given):
        raise UsageError(f"{given} was made by Habeas: name a folder of material")
    files = tuple(collect(given, besides=besides, why_not=_made_by_habeas))
    if not files:
        raise UsageError(f"{given} has no files")
    manifest = _manifest(given)
    return Material(files, manifest, default, _unheard(manifest, files))


def fill(stated: Stated, default: Stated) -> Stated:
    """Return `stated` with its silent fields taken from `default`."""
    names = Stated.__slots__
    said = {name: getattr(stated, name) for name in names}
    return Stated(**{n: getattr(default, n) if said[n] is None else said[n] for n in names})


def _made_by_habeas(folder: Path) -> str | None:
    if Store.is_case(folder):
        return "the folder holds a case (habeas.db): nothing in it was taken"
    if is_output(folder):
        return "the folder is a report or an export of Habeas: nothing in it was taken"
    return None


def _unheard(manifest: Manifest, files: tuple[Found, ...]) -> str | None:
    idle = manifest.idle([found.filename for found in files])
    if not idle:
        return None
    named = ", ".join(f'["{pattern}"]' for pattern in idle)
    return f"no file of the folder goes by {named}: what it states is said of nothing"


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
