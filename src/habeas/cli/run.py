"""`habeas run`: everything, from a folder of raw material to a report."""

from pathlib import Path
from typing import Annotated

import typer

from habeas.cli.console import UNSEALED, say
from habeas.cli.options import (
    Json,
    Language,
    NoServe,
    Published,
    ReportLanguage,
    Unsealed,
    Vocabulary,
)
from habeas.cli.outcome import finish
from habeas.cli.progress import make_progress


def run(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of raw material.")],
    case: Annotated[
        Path, typer.Option("--case", metavar="CASE", help="The case; made where there is none.")
    ],
    *,
    report: Annotated[
        Path | None,
        typer.Option("--report", metavar="DIR", help="Where the report goes, if not CASE/report."),
    ] = None,
    unsealed: Unsealed = False,
    no_serve: NoServe = False,
    json: Json = False,
    language: Language = ReportLanguage.EN,
    published: Published = None,
    vocabulary: Vocabulary = None,
) -> None:
    """Do everything: keep a folder's files, read them, and write a report of what they say.

    Run it again when material came in or changed: what is known is not done twice, and a run that
    was broken off goes on where it stopped. A `material.toml` in the folder may say of each file
    who published it, and when.

    For example:

        habeas run my-material --case my-case --published 2022-08
    """
    del unsealed  # said by those who want to be sure: every case is unsealed until sealing comes
    from habeas.casework import run_folder, statement  # noqa: PLC0415 - slow, not for --help

    say(UNSEALED)
    summary = run_folder(
        folder,
        case,
        stated=statement(published=published),
        progress=make_progress(),
        report=report,
        language=language.value,
        vocabulary=vocabulary,
    )
    finish(summary, as_json=json, show=not (no_serve or json))
