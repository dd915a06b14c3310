"""A case's report as a folder of files, whole or not at all."""

from pathlib import Path

from habeas.casework.outfolder import write_folder
from habeas.publish import pages
from habeas.records import CaseView
from habeas.records.ports import Progress

FOLDER = "report"


def write_report(view: CaseView, folder: Path, language: str, *, progress: Progress) -> None:
    """Write all pages of a report; UsageError where the folder cannot be written."""
    made = progress.track(pages(view, language=language), what="writing the report", total=None)
    write_folder(folder, ((page.path, (page.body,)) for page in made))
