"""The family of sources behind a finding: a small tree from the root text to its copies."""

from dataclasses import dataclass

from habeas.publish.atlas import Atlas
from habeas.records import Claim, Drift, Edge, Finding

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
    """Grow the trees that the finding's words stand in; empty where nothing derives.

    Where one message derives from another, only claims whose words stand in it are concerned: a
    forwarded message says nothing of the rest of its chat.
    """
    claims = [atlas.claims[c] for a in finding.answers for c in a.claims if c in atlas.claims]
    edges = _upward(claims, atlas)
    if not edges:
        return ()
    derived = {edge.derived for edge in edges}
    roots = {edge.origin for edge in edges} - derived or {min(derived)}
    seen: set[str] = set()
    return tuple(_grow(root, None, edges, atlas, seen) for root in sorted(roots))


def _upward(claims: list[Claim], atlas: Atlas) -> list[Edge]:
    """Follow the claims' words to what they derive from, and on from there."""
    found: list[Edge] = []
    members: set[str] = set()
    ahead: list[tuple[str, list[Claim] | None]] = [
        (text, [c for c in claims if c.document == text])
        for text in sorted({c.document for c in claims}, reverse=True)
    ]
    while ahead and len(members) < MOST:
        text, own = ahead.pop()
        if text in members:
            continue
        members.add(text)
        for edge in atlas.edges_to.get(text, ()):
            if edge.origin != text and (own is None or _concerns(edge, own, atlas)):
                found.append(edge)
                ahead.append((edge.origin, _in_segment(edge, claims, atlas)))
    return found


def _concerns(edge: Edge, claims: list[Claim], atlas: Atlas) -> bool:
    """Whether any of the claims stands in what derives: the whole text, or one message of it."""
    if edge.derived_segment is None:
        return True
    segment = atlas.segments.get(edge.derived_segment)
    return segment is not None and any(
        c.start < segment.end and c.end > segment.start
        for c in claims
        if c.document == segment.document
    )


def _in_segment(edge: Edge, claims: list[Claim], atlas: Atlas) -> list[Claim] | None:
    """Keep to one message of an origin where the edge names it; None is the whole text."""
    if edge.origin_segment is None:
        return None
    segment = atlas.segments.get(edge.origin_segment)
    return [c for c in claims if segment and c.document == segment.document]


def _grow(text: str, edge: Edge | None, edges: list[Edge], atlas: Atlas, seen: set[str]) -> Node:
    seen.add(text)
    children = [
        _grow(down.derived, down, edges, atlas, seen)
        for down in edges
        if down.origin == text and down.derived not in seen
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
