"""The command `habeas` and the list of what it can do, in the order its help shows them."""

from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from typing import Annotated, Any

import typer

from habeas.cli import case, demo, extract, output, run
from habeas.cli.console import put

COMMANDS: tuple[tuple[str, Callable[..., Any], str], ...] = (
    # name, what runs, the line in the list of commands
    ("demo", demo.demo, "An invented example case, and its report."),
    ("run", run.run, "Everything, from a folder to a report."),
    ("init", case.init, "Make an empty case."),
    ("add", case.add, "Add folders and files to a case."),
    ("status", case.status, "What a case holds, and what waits."),
    ("report", case.report, "Write a case's report again."),
    ("extract", extract.extract, "What one file says, as JSON lines."),
    ("verify", output.verify, "Check a case from its originals up."),
    ("export", output.export, "A case's records, for other programs."),
    ("schema", output.schema, "The JSON Schema of all that is written."),
)

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for _name, _command, _line in COMMANDS:
    app.command(_name, short_help=_line)(_command)


def _show_version(wanted: bool) -> None:
    if wanted:
        put(f"habeas {_version()}")
        raise typer.Exit


def _version() -> str:
    try:
        return version("habeas")
    except PackageNotFoundError:
        return "(not installed: run from its source)"


@app.callback()
def habeas(
    show_version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Say which version."),
    ] = False,
) -> None:
    """Scattered reports of people who vanished, turned into findings that cite their words.

    Begin with `habeas demo`, an invented example, or with your own folder of news pages, chat
    exports, letters and lists:

        habeas run my-material --case my-case
    """
    del show_version
