"""`init`, `add`, `status`, `report`: a case step by step."""

from pathlib import Path
from typing import Annotated

import typer

from habeas.cli.console import UNSEALED, put, put_json, say
from habeas.cli.options import (
    CaseFolder,
    Json,
    Language,
    Published,
    ReportLanguage,
    Unsealed,
    Vocabulary,
)
from habeas.cli.outcome import finish
from habeas.cli.progress import make_progress
from habeas.records import to_json


def init(case: CaseFolder, unsealed: Unsealed = False, vocabulary: Vocabulary = None) -> None:
    """Make an empty case.

    For example:

        habeas init my-case
    """
    del unsealed  # every case is unsealed until sealing comes
    from habeas.casework import Case  # noqa: PLC0415 - slow to load, not for --help

    Case.create(case, vocabulary=vocabulary).close()
    say(UNSEALED)
    say(f"The case {case} is made: add material with `habeas add {case} PATH`")


def add(
    case: CaseFolder,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Folders and files.")],
    published: Published = None,
    json: Json = False,
) -> None:
    """Add folders and files to a case, and bring its findings up to date.

    For example:

        habeas add my-case letters news/2022-08-10.html
    """
    from habeas.casework import Case, statement  # noqa: PLC0415 - slow to load, not for --help

    say(UNSEALED)
    with Case.open(case) as opened:
        stated = statement(published=published)
        summary = opened.add(*paths, stated=stated, progress=make_progress())
    finish(summary, as_json=json, show=False)


def status(case: CaseFolder, json: Json = False) -> None:
    """Say what a case holds, and what still waits to be done.

    For example:

        habeas status my-case
    """
    from habeas.casework import Case  # noqa: PLC0415 - slow to load, not for --help

    with Case.open(case) as opened:
        found = opened.status()
    if json:
        put_json(to_json(found))
        return
    for field, value in to_json(found).items():
        if field == "counts":
            for noun, count in value.items():
                put(f"{noun}: {count}")
        elif field == "refused":
            put(f"refused: {len(value)}")
        else:
            put(f"{field}: {', '.join(value) or 'none' if isinstance(value, list) else value}")


def report(
    case: CaseFolder,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="DIR", help="Where the report goes, if not CASE/report."),
    ] = None,
    language: Language = ReportLanguage.EN,
) -> None:
    """Write a case's report again, in another language or to another place.

    For example:

        habeas report my-case --language ru --out report-ru
    """
    from habeas.casework import Case  # noqa: PLC0415 - slow to load, not for --help

    say(UNSEALED)
    with Case.open(case) as opened:
        folder = opened.report(out, language=language.value, progress=make_progress())
    put(str(folder / "index.html"))
