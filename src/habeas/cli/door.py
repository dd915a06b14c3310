"""The outermost door: every way a command can end becomes an exit status and at most one line."""

import os
import sys
from collections.abc import Sequence

from habeas.cli.console import say, use_utf8

FAILED, INTERRUPTED = 2, 130


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its exit status."""
    use_utf8()
    status = run(arguments)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _silence_stdout()
    sys.exit(status)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; no error of ours leaves a traceback."""
    import typer  # noqa: PLC0415 - loaded here so that importing this room costs nothing

    from habeas.cli.app import app  # noqa: PLC0415 - as above
    from habeas.records.errors import HabeasError  # noqa: PLC0415 - as above

    try:
        words = sys.argv[1:] if arguments is None else list(arguments)
        if any(_says_nothing(word) for word in words):
            return _fail("an argument is empty: is a variable not set?")
        status = app(words or ["--help"], prog_name="habeas", standalone_mode=False)
    except HabeasError as error:
        return _fail(str(error))
    except typer.TyperException as error:
        return _fail(error.format_message())
    except (KeyboardInterrupt, typer.Abort):
        return _interrupted()
    except BrokenPipeError:
        _silence_stdout()
        return 0
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"{where[:200]}{error.strerror or error}")
    if status == INTERRUPTED:
        return _interrupted()
    return status if isinstance(status, int) else 0


def _says_nothing(word: str) -> bool:
    """True for "" and "--case=": as a folder, they would quietly mean the one we stand in."""
    return not word.strip() or (word.startswith("--") and word.endswith("="))


def _fail(message: str) -> int:
    one_line = " ".join(message.split())
    say(f"habeas: error: {one_line}")
    return FAILED


def _interrupted() -> int:
    say("habeas: interrupted; what was done is kept, and the same command goes on from there")
    return INTERRUPTED


def _silence_stdout() -> None:
    """Send what is left of standard output nowhere: its reader has gone, as `head` does."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - lives on to the end
