"""Statements: which words of a text somebody is said to have said."""

from dataclasses import dataclass
from typing import Literal

Manner = Literal["direct", "indirect", "mixed"]


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a text and where they stand."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Statement:
    """One stretch of reported speech: `text` stands at `start:end`, with its quotation marks.

    `source` is the noun phrase that names who says it, `cue` the words that tell that they do; null
    where the text shows neither. `who` is the name or description that the source goes by in the
    whole document, null at a gap. `within` is the id of the statement that this one is part of.
    """

    id: str
    document: str
    start: int
    end: int
    text: str
    source: Words | None
    cue: Words | None
    who: str | None
    role: str | None
    form: Manner
    anonymous: bool = False
    party: bool = False
    gap: bool = False
    within: str | None = None
