"""How a command that changed a case ends: what it did, what it refused, and its exit status."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from habeas.cli.console import put_json, say
from habeas.cli.serve import serve
from habeas.records import to_json

if TYPE_CHECKING:
    from habeas.casework import Refused, RunSummary

INCOMPLETE = 1
SHOWN = 20
"""Refused files named on the terminal; the report names all of them."""


def finish(summary: "RunSummary", *, as_json: bool, show: bool) -> None:
    """Print what a run did, show its report where that is wanted, and leave with its status."""
    tell_counts(summary)
    tell_refused(summary.refused)
    if as_json:
        put_json(to_json(summary))
    if summary.report is not None:
        say(f"Report: {Path(summary.report) / 'index.html'}")
        if show:
            serve(Path(summary.report))
    if summary.refused:
        raise typer.Exit(INCOMPLETE)


def tell_counts(summary: "RunSummary") -> None:
    """Say on one line how much the case holds now, and how much of it is new."""
    added = to_json(summary.added)
    totals = to_json(summary)
    say(", ".join(f"{totals[noun]} {noun} ({added[noun]} new)" for noun in added))


def tell_refused(refused: "tuple[Refused, ...]") -> None:
    """Name the files that could not be used."""
    for item in refused[:SHOWN]:
        say(f"refused: {item.file}: {item.reason}")
    if len(refused) > SHOWN:
        say(f"refused: {len(refused) - SHOWN} more, named in the report")
