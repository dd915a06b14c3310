"""What is being done and how much is left, drawn on standard error.

On a terminal it is a bar that goes away when the work is done. Anywhere else it is a plain line
every few seconds, so that a log says where the time went and a quick run says nothing.
"""

import sys
import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from habeas.cli.console import say

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

T = TypeVar("T")
EVERY = 4.0
"""Seconds between two plain lines."""


def make_progress() -> "Bars | Lines":
    """Return the progress that fits where standard error goes."""
    return Bars() if sys.stderr.isatty() else Lines()


class Bars:
    """A bar for each stage, for a person who watches; work inside work has a bar below."""

    def __init__(self) -> None:
        self._drawn: RichProgress | None = None

    def track(self, items: Iterable[T], *, what: str, total: int | None) -> Iterable[T]:
        """Pass the items on, moving the bar by one for each that is done."""
        outermost = self._drawn is None
        drawn = self._drawn = self._drawn or _bars()
        if outermost:
            drawn.start()
        bar = drawn.add_task(what, total=total)
        try:
            for item in items:
                yield item
                drawn.advance(bar)
        finally:
            drawn.remove_task(bar)
            if outermost:
                drawn.stop()
                self._drawn = None


def _bars() -> "RichProgress":
    from rich.console import Console  # noqa: PLC0415 - slow to load, and not always needed
    from rich.progress import (  # noqa: PLC0415 - as above
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    clocks = (TimeElapsedColumn(), TextColumn("left:"), TimeRemainingColumn())
    return Progress(*columns, *clocks, console=Console(stderr=True), transient=True)


class Lines:
    """A plain line every few seconds, for a log."""

    def __init__(self, every: float = EVERY) -> None:
        self._every = every
        self._under_way: list[str] = []

    def track(self, items: Iterable[T], *, what: str, total: int | None) -> Iterable[T]:
        """Pass the items on while a timer says how far they have come."""
        done = 0
        depth = len(self._under_way)
        stop = threading.Event()

        def report() -> None:
            while not stop.wait(self._every):
                if len(self._under_way) == depth + 1:  # else work inside this work speaks
                    say(_line(what, done, total))

        self._under_way.append(what)
        threading.Thread(target=report, daemon=True).start()
        try:
            for item in items:
                yield item
                done += 1
        finally:
            stop.set()
            del self._under_way[depth:]


def _line(what: str, done: int, total: int | None) -> str:
    if total is None:
        return f"{what}: {done} done"
    return f"{what}: {done} of {total} done, {total - done} left"
