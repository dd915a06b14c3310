"""The face of a case's store: everything that is kept of one case, behind one object."""

from contextlib import ExitStack
from pathlib import Path
from typing import Self

from habeas.records.closing import Closing
from habeas.records.errors import CaseError
from habeas.store.database import Database
from habeas.store.derived import DerivedPart
from habeas.store.ledger import LedgerPart
from habeas.store.notes import NotesPart
from habeas.store.results import ResultsPart
from habeas.store.upgrade import DATABASE, bring_up, build
from habeas.store.vault import PlainVault

NAME = "case name"
INVENTED = "case is invented"
VOCABULARY = "case vocabulary"


class Store(LedgerPart, DerivedPart, ResultsPart, NotesPart, Closing):
    """One open case; close it, or use it in a `with`, so that its files are left complete."""

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        name: str | None = None,
        invented: bool = False,
        vocabulary: str | None = None,
    ) -> Self:
        """Make a new case in a folder and open it; CaseError where there is one already.

        `name` is the folder's where none is given; `invented` marks a case that is not real;
        `vocabulary` notes what it is about.
        """
        if cls.is_case(folder):
            raise CaseError(f"{folder} is already a case: open it, or name another folder")
        state = {NAME: name or folder.resolve().name, INVENTED: str(invented)}
        if vocabulary is not None:
            state[VOCABULARY] = vocabulary
        try:
            folder.mkdir(parents=True, exist_ok=True)
            build(folder, state)
        except OSError as error:
            raise CaseError(f"no case can be made in {folder}: {error.strerror}") from error
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open a case, upgraded to this version; CaseError says why it cannot be."""
        if not folder.is_dir():
            raise CaseError(f"{folder} is not a case: there is no such folder")
        if not cls.is_case(folder):
            raise CaseError(f"{folder} is not a case: it has no {DATABASE}")
        database = Database(folder / DATABASE)
        with ExitStack() as undone:
            undone.callback(database.close)
            bring_up(database)
            undone.pop_all()
        return cls(database)

    @staticmethod
    def is_case(folder: Path) -> bool:
        """Tell whether a folder holds a case, whole or damaged."""
        try:
            return (folder / DATABASE).is_file()
        except OSError:  # a folder that may not be looked into
            return False

    @property
    def folder(self) -> Path:
        """Where the case lies."""
        return self._database.path.parent

    @property
    def vault(self) -> PlainVault:
        """The vault of this unsealed case."""
        return PlainVault(self.folder)

    @property
    def name(self) -> str:
        """What the case is called."""
        return self.derived_state(NAME) or self.folder.resolve().name

    @property
    def invented(self) -> bool:
        """Whether the case is an example, so that nobody takes its people for real ones."""
        return self.derived_state(INVENTED) == str(True)

    def close(self) -> None:
        """Close the case; what was kept is on disk."""
        self._database.close()
