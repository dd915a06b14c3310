"""A finding in, the form of its question out: people, a duration, money or another unit."""

from typing import Literal

from habeas.publish.amounts import MONEY
from habeas.records import Value, Vocabulary
from habeas.records.errors import VocabularyError

Measure = Literal["people", "long", "amount", "unit", "number"]
TIMES = ("hour", "day", "week", "month", "year")
USUAL: dict[str, Measure] = {"quantity": "people", "duration": "long", "money": "amount"}


def measure(value: Value) -> Measure:
    """Tell what an amount is an amount of: `number` where its words name no unit."""
    if value.unit is None:
        return "number"
    if value.unit == "person":
        return "people"
    if value.unit in TIMES:
        return "long"
    return "amount" if value.unit in MONEY else "unit"


def usual(kind: str, vocabulary: Vocabulary) -> Measure | None:
    """Tell what a kind is asked about first; None where its vocabulary names no measure."""
    try:
        measures = vocabulary.kind(kind).measures
    except VocabularyError:
        return None
    return USUAL.get(measures[0]) if measures else None
