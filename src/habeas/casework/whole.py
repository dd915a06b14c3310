"""Everything at once, from a folder to a report, making the case where there is none."""

from importlib.resources import as_file, files
from pathlib import Path

from habeas.casework.case import Case
from habeas.casework.collect import gather
from habeas.casework.summary import RunSummary
from habeas.records import Stated
from habeas.records.errors import UsageError
from habeas.records.ports import Progress

EXAMPLE_NAME = "Example (invented)"


def run_folder(
    folder: Path | str,
    case: Path | str,
    *,
    stated: Stated | None = None,
    progress: Progress | None = None,
    report: Path | str | None = None,
    language: str = "en",
    vocabulary: str | None = None,
) -> RunSummary:
    """Make or open a case and run it over a folder; nothing is made for a folder of no use."""
    material, place = Path(folder), Path(case)
    if material.is_file():
        raise UsageError(
            f"{folder} is a file: `run` takes a folder, `add` and `extract` take files"
        )
    if place.resolve() == material.resolve():
        raise UsageError(f"{case} is the folder of the material: name another folder for the case")
    gather(material, default=Stated(), besides=(place,))
    with Case.open_or_create(place, vocabulary=vocabulary) as opened:
        return opened.run(
            material, stated=stated, progress=progress, report=report, language=language
        )


def run_example(
    case: Path | str, *, progress: Progress | None = None, language: str = "en"
) -> RunSummary:
    """Make the example case that ships with the package; doing it again changes nothing."""
    with (
        as_file(files("habeas") / "example" / "material") as material,
        Case.open_or_create(case, name=EXAMPLE_NAME, invented=True) as opened,
    ):
        if not opened.invented:
            raise UsageError(f"{case} is a real case: name another folder for the example")
        return opened.run(material, by="habeas demo", progress=progress, language=language)
