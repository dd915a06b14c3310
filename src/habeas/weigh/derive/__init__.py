"""Readings in, edges out: which text took its matter from which, and where each leads back to."""

from habeas.weigh.derive.edges import Tie, derivations
from habeas.weigh.derive.family import Families, families
from habeas.weigh.derive.passages import Passage, node_of, passages

__all__ = ["Families", "Passage", "Tie", "derivations", "families", "node_of", "passages"]
