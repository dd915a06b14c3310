"""Readings in, edges out: which text took its matter from which, and where each leads back to."""

from habeas.weigh.derive.edges import derivations
from habeas.weigh.derive.family import Families, families
from habeas.weigh.derive.passages import Passage, message_at, passages
from habeas.weigh.derive.ties import Tie

__all__ = ["Families", "Passage", "Tie", "derivations", "families", "message_at", "passages"]
