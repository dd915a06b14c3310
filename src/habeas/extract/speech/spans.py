"""Where a noun phrase stands in its sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `first` to `last`, inclusive; `core` is the last before what only describes it."""

    first: int
    last: int
    core: int
