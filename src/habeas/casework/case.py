"""One case and the verbs on it; the only place that knows in which order the stages come."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Self

from habeas.casework import checking, export, reporting
from habeas.casework.clock import SystemClock
from habeas.casework.collect import gather
from habeas.casework.counting import added_since, refused_of
from habeas.casework.deriving import stale
from habeas.casework.lock import founding, one_writer
from habeas.casework.matter import DEFAULT, note_of, vocabulary_of
from habeas.casework.outfolder import check_place
from habeas.casework.reading import Rules, due
from habeas.casework.summary import CaseStatus, RunSummary, Verification
from habeas.casework.taking import Desk, take_in, whoever_runs_this
from habeas.casework.viewing import view_of
from habeas.records import UNSEALED, CaseView, Stated, to_json
from habeas.records.closing import Closing
from habeas.records.errors import UsageError
from habeas.records.ports import Clock, Progress
from habeas.records.silence import Silence
from habeas.store import VOCABULARY, Store


class Case(Closing):
    """One open case. Close it, or use it in a `with`."""

    def __init__(self, store: Store, *, path: Path, clock: Clock | None = None) -> None:
        self._store = store
        self._path = path
        self._clock = clock or SystemClock()
        self._rules = Rules(vocabulary_of(store.derived_state(VOCABULARY)), UNSEALED)

    @classmethod
    def create(
        cls,
        path: Path | str,
        *,
        name: str | None = None,
        invented: bool = False,
        vocabulary: str | None = None,
    ) -> Self:
        """Make a new case in a folder; CaseError where there is one already.

        `invented` marks an example, so that nobody takes its people for real ones. `vocabulary`
        says what the case is about: the name of one that ships, or the path of an own one.
        """
        folder, note = Path(path), note_of(vocabulary or DEFAULT)
        return cls(Store.create(folder, name=name, invented=invented, vocabulary=note), path=folder)

    @classmethod
    def open(cls, path: Path | str) -> Self:
        """Open a case; CaseError says why a folder cannot be opened as one."""
        return cls(Store.open(Path(path)), path=Path(path))

    @classmethod
    def open_or_create(
        cls,
        path: Path | str,
        *,
        name: str | None = None,
        invented: bool = False,
        vocabulary: str | None = None,
    ) -> Self:
        """Open the case of this folder, or make it where there is none yet.

        An open case takes up new words of its own vocabulary; UsageError for another matter's.
        """
        folder = Path(path)
        if Store.is_case(folder):
            opened = cls.open(folder)
            if vocabulary is not None:
                opened.reword(vocabulary)
            return opened
        with founding(folder):  # two runs that begin at once must not build over each other
            return cls.create(folder, name=name, invented=invented, vocabulary=vocabulary)

    def reword(self, vocabulary: str) -> None:
        """Take up another state of the case's vocabulary; UsageError where it is another matter.

        What it changes is read anew when the case is next added to.
        """
        note = note_of(vocabulary)
        words = vocabulary_of(note)
        if words.name != self._rules.vocabulary.name:
            raise UsageError(
                f"{self._path} is about {self._rules.vocabulary.name}, not {words.name}: "
                "make another case for another matter"
            )
        self._store.keep_state(VOCABULARY, note)
        self._rules = Rules(words, UNSEALED)

    @property
    def invented(self) -> bool:
        """Whether the case is an example."""
        return self._store.invented

    def run(
        self,
        folder: Path | str,
        *,
        stated: Stated | None = None,
        by: str | None = None,
        progress: Progress | None = None,
        report: Path | str | None = None,
        language: str = "en",
    ) -> RunSummary:
        """Do everything: receive a folder, read what is new, link, weigh, write the report.

        `stated` is said of every file of which nothing else says it, `by` is who hands them in,
        `report` the report's folder (CASE/report). A second run adds nothing.
        """
        out = self._report_folder(report)
        check_place(out)
        summary = self.add(folder, stated=stated, by=by, progress=progress, besides=(out,))
        self.report(out, language=language, progress=progress)
        return replace(summary, report=str(out))

    def add(
        self,
        *given: Path | str,
        stated: Stated | None = None,
        by: str | None = None,
        progress: Progress | None = None,
        besides: Collection[Path] = (),
    ) -> RunSummary:
        """Receive folders and files, and bring readings, persons and findings up to date.

        `besides` are folders inside them that are no material; the case itself never is.
        """
        default, passed_over = stated or Stated(), (self._store.folder, *besides)
        materials = [gather(Path(g), default=default, besides=passed_over) for g in given]
        desk = Desk(self._store, self._rules, self._clock, by or whoever_runs_this())
        with one_writer(self._store.folder):
            before = self._store.totals()
            refused = take_in(materials, desk, progress=progress or Silence())
            after = self._store.totals()
        return RunSummary(
            case=str(self._path),
            **to_json(after),
            added=added_since(before, after),
            refused=refused,
            report=None,
        )

    def verify(self, *, progress: Progress | None = None) -> Verification:
        """Check every hash, custody entry, reading and quoted word, from the originals up."""
        found = checking.verify_case(self._store, self._rules.key, progress=progress or Silence())
        return replace(found, case=str(self._path))

    def export(self, form: str, out: Path | str, *, progress: Progress | None = None) -> None:
        """Write all records as "jsonl" or "csv" to a folder, whole or not at all."""
        export.export(self._store, form, Path(out), progress=progress or Silence())

    def view(self, *, progress: Progress | None = None) -> CaseView:
        """Return the whole case as its report shows it."""
        shown = progress or Silence()
        return view_of(
            self._store, vocabulary=self._rules.vocabulary, clock=self._clock, progress=shown
        )

    def report(
        self,
        out: Path | str | None = None,
        *,
        language: str = "en",
        progress: Progress | None = None,
    ) -> Path:
        """Write the report to a folder (CASE/report) and return the folder."""
        folder = self._report_folder(out)
        check_place(folder)
        shown = progress or Silence()
        with one_writer(self._store.folder):
            view = self.view(progress=shown)
            reporting.write_report(view, folder, language, progress=shown)
        return folder

    def status(self) -> CaseStatus:
        """Say what the case holds, and what still waits to be done."""
        store = self._store
        return CaseStatus(
            case=str(self._path),
            name=store.name,
            invented=store.invented,
            sealed=False,
            vocabulary=self._rules.vocabulary.name,
            counts=store.totals(),
            custody=sum(1 for _ in store.custody()),
            unread=sum(1 for _ in due(store, {}, self._rules)),
            stale=stale(store),
            refused=refused_of(store.refusals()),
        )

    def close(self) -> None:
        """Let go of the case; all that was done is on disk."""
        self._store.close()

    def _report_folder(self, given: Path | str | None) -> Path:
        own = self._path / reporting.FOLDER
        folder = own if given is None else Path(given)
        inside = folder.resolve().is_relative_to(self._path.resolve())
        if inside and folder.resolve() != own.resolve():
            raise UsageError(f"{folder} is inside the case: name a folder outside it, or none")
        return folder
