"""`verify`, `export`, `schema`: a case checked, and its records for other programs."""

import json as json_text
from pathlib import Path
from typing import Annotated

import typer

from habeas.cli.console import put, put_json, say
from habeas.cli.options import CaseFolder, ExportFormat, Json
from habeas.cli.outcome import INCOMPLETE
from habeas.cli.progress import make_progress
from habeas.records import to_json


def verify(case: CaseFolder, json: Json = False) -> None:
    """Check a case from its originals up: every hash, custody entry and quoted word.

    For example:

        habeas verify my-case
    """
    from habeas.casework import Case  # noqa: PLC0415 - slow to load, not for --help

    with Case.open(case) as opened:
        found = opened.verify(progress=make_progress())
    if json:
        put_json(to_json(found))
    else:
        for problem in found.problems:
            put(f"problem: {problem}")
        checked = (f"{found.originals} originals", f"{found.custody} custody entries")
        put(", ".join((*checked, f"{found.documents} documents", f"{found.claims} claims checked")))
        put(f"{len(found.problems)} problems" if found.problems else "All is as it was received.")
    if found.problems:
        raise typer.Exit(INCOMPLETE)


def export(
    case: CaseFolder,
    to: Annotated[ExportFormat, typer.Option("--to", help="The form of the files.")],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="The folder to write.")],
) -> None:
    """Write a case's records for other programs: a working copy, not for publication.

    For example:

        habeas export my-case --to jsonl --out my-case-records
    """
    from habeas.casework import Case  # noqa: PLC0415 - slow to load, not for --help

    with Case.open(case) as opened:
        opened.export(to.value, out, progress=make_progress())
    say(f"Written to {out}: a working copy, not for publication")


def schema() -> None:
    """Print the JSON Schema of every record and summary that Habeas writes.

    For example:

        habeas schema > habeas.schema.json
    """
    from habeas.casework import schema as made  # noqa: PLC0415 - slow to load, not for --help

    put(json_text.dumps(made(), indent=2, ensure_ascii=False))
