"""Entries in, their scopes out: where words name nobody and no prison, whose matter they are.

Two letters of "they took him" speak of two men; a text and its copies speak of one.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from habeas.records import Facility
from habeas.weigh.ask.entries import Entry
from habeas.weigh.derive import Families

Numbered = tuple[str, str, int | None]


@dataclass(frozen=True, slots=True)
class Scopes:
    """For each passage, the scope of what it leaves unsaid; regions that its family names."""

    by_node: Mapping[str, str]
    regions: Mapping[Numbered, frozenset[str]]

    @classmethod
    def of(cls, entries: Sequence[Entry], families: Families) -> "Scopes":
        """Give a text the scope of the one it was taken from; a chat's writers have their own."""
        own = {e.node: f"{e.document.id} {e.author or ''}" for e in entries}
        by_node = {node: _origin(node, own, families) for node in own}
        regions: dict[Numbered, set[str]] = defaultdict(set)
        for entry in entries:
            f = entry.claim.facility
            if f is not None and f.region is not None:
                regions[by_node[entry.node], f.type, f.number].add(f.region)
        return cls(by_node, {numbered: frozenset(found) for numbered, found in regions.items()})

    def scope(self, entry: Entry) -> str:
        """Name the scope of what an entry does not say."""
        return self.by_node[entry.node]

    def facility(self, entry: Entry) -> Facility | None:
        """Give a number without a region the one that a text of the same family ties to it."""
        f = entry.claim.facility
        if f is None or f.region is not None:
            return f
        known = self.regions.get((self.scope(entry), f.type, f.number), frozenset())
        return replace(f, region=next(iter(known))) if len(known) == 1 else f


def _origin(node: str, own: Mapping[str, str], families: Families) -> str:
    first = min(families.of(node))
    return own.get(first, first)
