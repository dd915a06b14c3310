"""A derivation between two passages, as the graph of texts needs it."""

from dataclasses import dataclass

from habeas.records import Edge


@dataclass(frozen=True, slots=True)
class Tie:
    """An edge between two passages (or a passage and an absent outlet), as the graph needs it.

    `shown` is false where the direction is only a rule of order: neither then counts as the
    first. A tie that is not `followed` says that two texts share something (a public statement
    both quote), not that one took its matter from the other.
    """

    derived: str
    origin: str
    edge: Edge
    shown: bool
    followed: bool
    strength: float
