"""How the bench and a peer's environment talk: one JSON object in, one out. Imports no peer.

A task in is `{task, language, said_on, items}`; out come `{answers, seconds}`. An item of dates
and amounts is a sentence and the place of the words in it; an item of people is a text.
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Span = tuple[str | None, str | None]
"""First and last day, as ISO 8601; None is open."""
Number = tuple[float | None, float | None, str]
"""Lower end, upper end, and the bound's kind."""


@dataclass(frozen=True)
class Item:
    """A sentence, and the words in it that are asked about."""

    sentence: str
    start: int
    end: int

    @property
    def words(self) -> str:
        return self.sentence[self.start : self.end]


Asked = Callable[[Item, str, str], Any]


def serve(
    *,
    dates: Asked | None = None,
    amounts: Asked | None = None,
    people: Callable[[str, str], list[tuple[int, int]]] | None = None,
) -> None:
    """Answer the task on standard input with the peer's own functions; no function is no answer."""
    task = json.load(sys.stdin)
    language, said_on = task["language"], task["said_on"]
    answers: list[Any] = []
    started = time.perf_counter()
    if task["task"] == "people":
        answers = [people(text, language) if people else None for text in task["items"]]
    else:
        asked = {"dates": dates, "amounts": amounts}[task["task"]]
        for item in task["items"]:
            answers.append(asked(Item(*item), language, said_on) if asked else None)
    json.dump({"answers": answers, "seconds": time.perf_counter() - started}, sys.stdout)
