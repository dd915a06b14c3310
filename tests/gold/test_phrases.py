"""Times and amounts of sentences written after the rules were frozen, by a stranger to them."""

import tomllib
from datetime import date

import pytest

from habeas.extract.measures import find_measures
from habeas.records import Interval, Value

from .documents import HERE
from .phrases import LANGUAGES, SAID_ON, TASKS, Phrase, phrases

FLOORS = tomllib.loads((HERE.parents[1] / "tests/floors.toml").read_text("utf-8"))["phrases"]
DAY = date.fromisoformat(SAID_ON)
ANCHOR = Interval(SAID_ON, None, None, DAY, DAY)
KINDS = {"dates": ("date",), "amounts": ("quantity", "money", "duration")}


def read(task: str, language: str, phrase: Phrase) -> tuple[str | float | None, ...] | None:
    """What is read out of the mention that lies on most of the words."""
    found = find_measures(phrase.sentence, offset=0, language=language, anchor=ANCHOR)
    shared = [
        (min(f.end, phrase.end) - max(f.start, phrase.start), f.norm)
        for f in found
        if f.kind in KINDS[task]
    ]
    length, norm = max(shared, key=lambda s: s[0], default=(0, None))
    if length > 0 and isinstance(norm, Interval):
        return tuple(str(day) if day else None for day in (norm.earliest, norm.latest))
    return (norm.lo, norm.hi, norm.kind) if length > 0 and isinstance(norm, Value) else None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("task", TASKS)
def test_most_are_wholly_right(task: str, language: str) -> None:
    asked = list(phrases(task, language))
    assert len(asked) >= 70
    right = sum(read(task, language, phrase) == phrase.wanted for phrase in asked)
    assert right / len(asked) >= FLOORS[task][language]
