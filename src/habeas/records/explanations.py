"""Why a claim was made: each rule that had a part in it, with the words that it read."""

from dataclasses import dataclass
from typing import Literal

Part = Literal[
    "kind", "polarity", "modality", "came_about", "values", "time", "facility", "place", "chain"
]


@dataclass(frozen=True, slots=True)
class Ground:
    """One rule at work: the part of the claim that it decided, and the words it decided by.

    `rule` is the rule's name with the version of its table, `TABLE-VERSION:NAME`; `reads` is the
    row of the table where the rule is one. `start` and `end` are offsets in the document, and
    None where the rule reads no words of its own.
    """

    part: Part
    rule: str
    reads: str | None
    text: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """All grounds of one claim, so that anybody can follow by hand how it came to be."""

    claim: str
    quote: str
    grounds: tuple[Ground, ...]
