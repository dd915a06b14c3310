"""Where a noun phrase and a cue stand in their sentence."""

from dataclasses import dataclass
from typing import Literal

from habeas.extract.words import Hit

Span = tuple[int, int]
Order = Literal["before", "after", "shared", "as", "nobody"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `first` to `last`, inclusive; `core` is the last before what only describes it."""

    first: int
    last: int
    core: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A cue, its sense, the tokens that it and its source take, and where the source stands."""

    cue: Hit
    sense: str
    order: Order
    own: Span
    source: Phrase | None = None
