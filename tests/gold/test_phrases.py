"""Times, amounts and prisons of sentences written after the rules were frozen, by strangers."""

import tomllib
from datetime import date

import pytest

from habeas.extract.mentions import find_mentions
from habeas.records import Facility, Interval, Value

from .documents import HERE
from .phrases import BATCHES, LANGUAGES, SAID_ON, Phrase, phrases

FLOORS = tomllib.loads((HERE.parents[1] / "tests/floors.toml").read_text("utf-8"))["phrases"]
DAY = date.fromisoformat(SAID_ON)
ANCHOR = Interval(SAID_ON, None, None, DAY, DAY)
KINDS = {
    "dates": ("date",),
    "amounts": ("quantity", "money", "duration"),
    "facilities": ("facility",),
}
ASKED = [(task, batch) for task, batches in BATCHES.items() for batch in batches]
FEWEST = 50


def read(task: str, language: str, phrase: Phrase) -> tuple[str | float | None, ...] | None:
    """What is read out of the mention that lies on most of the words."""
    found = find_mentions(phrase.sentence, offset=0, language=language, anchor=ANCHOR)
    shared = [
        (min(f.end, phrase.end) - max(f.start, phrase.start), f.norm)
        for f in found
        if f.kind in KINDS[task]
    ]
    length, norm = max(shared, key=lambda s: s[0], default=(0, None))
    if length > 0 and isinstance(norm, Interval):
        return tuple(str(day) if day else None for day in (norm.earliest, norm.latest))
    if length > 0 and isinstance(norm, Facility):
        return norm.type, None if norm.number is None else str(norm.number), norm.region
    return (norm.lo, norm.hi, norm.kind) if length > 0 and isinstance(norm, Value) else None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("task, batch", ASKED)
def test_most_are_wholly_right(task: str, batch: str, language: str) -> None:
    asked = list(phrases(task, language, batch))
    assert len(asked) >= FEWEST
    right = sum(read(task, language, phrase) == phrase.wanted for phrase in asked)
    assert right / len(asked) >= FLOORS[batch][task][language]
