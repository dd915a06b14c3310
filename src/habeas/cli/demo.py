"""`habeas demo`: the bundled example, whole, so that anyone can see what comes out."""

from pathlib import Path
from typing import Annotated

import typer

from habeas.cli.console import UNSEALED, say
from habeas.cli.options import Json, Language, NoServe, ReportLanguage
from habeas.cli.outcome import finish
from habeas.cli.progress import make_progress


def demo(
    case: Annotated[
        Path, typer.Option("--case", metavar="DIR", help="Where to make the example case.")
    ] = Path("habeas-demo"),
    no_serve: NoServe = False,
    json: Json = False,
    language: Language = ReportLanguage.EN,
) -> None:
    """Make the example case that comes with Habeas, and show its report.

    Its people, prisons and papers are invented, and the report says so on every page.

    For example:

        habeas demo --language ru
    """
    from habeas.casework import run_example  # noqa: PLC0415 - slow to load, not for --help

    say(UNSEALED)
    summary = run_example(case, progress=make_progress(), language=language.value)
    finish(summary, as_json=json, show=not (no_serve or json))
