"""Arguments and options that several commands share, so that one word means one thing."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class ReportLanguage(StrEnum):
    """The languages that a report can be written in."""

    EN = "en"
    RU = "ru"
    UK = "uk"


class ExportFormat(StrEnum):
    """The forms that a case can be exported to."""

    JSONL = "jsonl"
    CSV = "csv"


CaseFolder = Annotated[Path, typer.Argument(metavar="CASE", help="The case's folder.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
NoServe = Annotated[
    bool, typer.Option("--no-serve", help="End when the report is written; show it to nobody.")
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="When it was published, where nothing else says so: 2022-08-10, 2022-08 or 2022.",
    ),
]
Unsealed = Annotated[
    bool,
    typer.Option(
        "--unsealed", help="Make a case that is not sealed. So far every case is, and says so."
    ),
]
Vocabulary = Annotated[
    str | None,
    typer.Option(
        "--vocabulary",
        metavar="NAME|FILE",
        help="What the material is about: recruitment (of prisoners for the war), children (taken "
        "from Ukraine), or the .toml file of a vocabulary of your own.",
    ),
]
Language = Annotated[ReportLanguage, typer.Option("--language", help="The report's language.")]
