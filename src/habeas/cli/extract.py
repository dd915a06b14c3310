"""`habeas extract`: one file, no case, everything that its words say."""

from pathlib import Path
from typing import Annotated

import typer

from habeas.cli.console import harmless, put, put_json, say
from habeas.cli.options import Published, Vocabulary
from habeas.cli.outcome import INCOMPLETE
from habeas.cli.progress import make_progress
from habeas.records import Document, to_json


def extract(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to read.")],
    *,
    published: Published = None,
    publisher: Annotated[
        str | None, typer.Option("--publisher", metavar="NAME", help="Who published it.")
    ] = None,
    language: Annotated[
        str | None, typer.Option("--language", metavar="xx", help="Its language: en, ru, uk.")
    ] = None,
    vocabulary: Vocabulary = None,
    explain: Annotated[
        bool,
        typer.Option("--explain", help="Add, for each claim, the rules that made it."),
    ] = False,
    plain: Annotated[
        bool,
        typer.Option("--plain", help="List the claims in readable lines, and no JSON."),
    ] = False,
) -> None:
    """Read one file and print what it says, as JSON lines; nothing is kept.

    Each line has a `type` (document, segment, mention, statement, claim, offer, record) and that
    noun's fields. With --explain, lines of type explanation follow the claims: each rule by name
    and version, the part of the claim that it decided, and the words it decided by.

    With --plain, the claims alone are listed for a person to read: kind, yes or no, amounts with
    their bounds, date and place, the words, and who says so.

    For example:

        habeas extract news.html --published 2022-08-10 --publisher "North Wire"
    """
    from habeas.casework import (  # noqa: PLC0415 - slow to load, not for --help
        extract_file,
        listing,
        not_read,
        unsure,
    )

    if plain and explain:
        raise typer.BadParameter("--plain lists no rules: leave out --plain or --explain")
    lines = listing(vocabulary) if plain else None
    said = extract_file(
        file,
        published=published,
        publisher=publisher,
        language=language,
        vocabulary=vocabulary,
        explain=explain,
        progress=make_progress(),
    )
    unread = []
    for item in said:
        for line in lines(item) if lines else ():
            put(harmless(line))
        if lines is None:
            put_json({"type": type(item).__name__.lower()} | to_json(item))
        if isinstance(item, Document) and item.foreign:
            unread.append(not_read(item))
        elif isinstance(item, Document) and (doubt := unsure(item)):
            say(f"{file}: {doubt}")
    for reason in unread:
        say(f"{file}: {reason}")
    if unread:
        raise typer.Exit(INCOMPLETE)
