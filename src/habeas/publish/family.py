"""The family of sources behind a finding: a small tree from the root text to its copies."""

from dataclasses import dataclass

from habeas.publish.atlas import Atlas
from habeas.records import Drift, Edge, Finding

MOST = 40
"""A larger family is cut here, and says so."""


@dataclass(frozen=True, slots=True)
class Node:
    """A text of the family: a document of the case, or the name of one that is absent."""

    document: str | None
    absent: str | None
    edge: Edge | None
    drift: tuple[Drift, ...]
    children: tuple["Node", ...]


def family(finding: Finding, atlas: Atlas) -> tuple[Node, ...]:
    """Grow the trees that the finding's documents stand in; empty where nothing derives."""
    claims = [c for a in finding.answers for c in a.claims]
    documents = {atlas.claims[c].document for c in claims if c in atlas.claims}
    members, roots = _upward(documents, atlas)
    if len(members) < 2:  # noqa: PLR2004 - a text alone is no family
        return ()
    seen: set[str] = set()
    return tuple(_grow(root, None, members, atlas, seen) for root in sorted(roots))


def _upward(documents: set[str], atlas: Atlas) -> tuple[set[str], set[str]]:
    """Follow every text to what it derives from; returns all texts met, and the roots."""
    members: set[str] = set()
    roots: set[str] = set()
    ahead = sorted(documents)
    while ahead and len(members) < MOST:
        text = ahead.pop()
        if text in members:
            continue
        members.add(text)
        origins = [e.origin for e in atlas.edges_to.get(text, ()) if e.origin != text]
        ahead.extend(origins)
        if not origins:
            roots.add(text)
    related = {m for m in members if m in atlas.edges_to or m in atlas.edges_from}
    return related, (roots & related) or set(sorted(related)[:1])


def _grow(text: str, edge: Edge | None, members: set[str], atlas: Atlas, seen: set[str]) -> Node:
    seen.add(text)
    children = [
        _grow(down.derived, down, members, atlas, seen)
        for down in atlas.edges_from.get(text, ())
        if down.derived in members and down.derived not in seen
    ]
    drift = atlas.drift_on.get((edge.derived, edge.origin), []) if edge else []
    known = text in atlas.readings
    return Node(
        document=text if known else None,
        absent=None if known else text.removeprefix("absent:"),
        edge=edge,
        drift=tuple(drift),
        children=tuple(children),
    )
