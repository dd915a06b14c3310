"""A case's report as a folder of files, whole or not at all."""

from pathlib import Path

from habeas.casework.outfolder import write_folder
from habeas.publish import page_count, pages
from habeas.records import CaseView
from habeas.records.ports import Progress

FOLDER = "report"


def write_report(view: CaseView, folder: Path, language: str, *, progress: Progress) -> None:
    """Write all pages of a report; UsageError where the folder cannot be written."""
    laid_out, total = pages(view, language=language), page_count(view)
    made = progress.track(laid_out, what="writing the report", total=total)
    write_folder(folder, ((page.path, (page.body,)) for page in made))
