"""The two streams: results on standard output, everything said along the way on standard error."""

import io
import sys
from typing import Any

UNSEALED = "This case is not sealed: anyone who holds this disk can read it."


def use_utf8() -> None:
    """Write UTF-8 whatever the locale says: names must not depend on whose machine prints them."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(line: str) -> None:
    """Tell the person at the terminal something that is not a result."""
    sys.stderr.write(f"{harmless(line)}\n")


def put(line: str) -> None:
    """Write one line of the result."""
    sys.stdout.write(f"{line}\n")


def harmless(line: str) -> str:
    """Write out what would move the cursor, begin a line or turn the order of letters round.

    File names come from strangers: one with an escape sequence could hide or forge a line.
    """
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in line)


def put_json(value: Any) -> None:
    """Write one JSON object on one line."""
    from habeas.casework.jsonl import json_line  # noqa: PLC0415 - slow to load, not for --help

    put(json_line(value))
