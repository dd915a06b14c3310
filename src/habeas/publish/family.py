"""The family of sources behind a finding: a small tree from the root text to its copies."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from habeas.publish.atlas import Atlas
from habeas.records import Claim, Drift, Edge, Finding

MOST = 12
"""Texts of a family that are drawn; of a larger one the rest is counted."""


@dataclass(frozen=True, slots=True)
class Node:
    """A text of the family: a document of the case, or the name of one that is absent."""

    document: str | None
    absent: str | None
    edge: Edge | None
    drift: tuple[Drift, ...]
    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Family:
    """The trees that are drawn, and how many of the finding's own texts they leave out."""

    trees: tuple[Node, ...]
    left_out: int


def family(finding: Finding, atlas: Atlas) -> Family:
    """Grow the trees that the finding's words stand in; none where nothing derives.

    Where one message derives from another, only claims whose words stand in it are concerned: a
    forwarded message says nothing of the rest of its chat.
    """
    by_text: dict[str, list[Claim]] = defaultdict(list)
    for claim in (atlas.claims[c] for a in finding.answers for c in a.claims if c in atlas.claims):
        by_text[claim.document].append(claim)
    edges, waiting = _upward(by_text, atlas)
    derived = {edge.derived for edge in edges}
    roots = {edge.origin for edge in edges} - derived or set(sorted(derived)[:1])
    below: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        below[edge.origin].append(edge)
    seen: set[str] = set()
    trees = tuple(_grow(root, None, below, atlas, seen) for root in sorted(roots))
    return Family(trees, len(waiting - seen))


def _upward(by_text: Mapping[str, Sequence[Claim]], atlas: Atlas) -> tuple[list[Edge], set[str]]:
    """Follow the claims' words to what they derive from, and on; the rest waits undrawn."""
    found: list[Edge] = []
    members: set[str] = set()
    ahead: list[tuple[str, Sequence[Claim] | None]] = sorted(by_text.items(), reverse=True)
    while ahead and len(members) < MOST:
        text, own = ahead.pop()
        if text in members:
            continue
        above = _above(text, own, atlas)
        members |= {text} if above else set()
        found += above
        ahead += [(edge.origin, _in_segment(edge, by_text, atlas)) for edge in above]
    return found, {text for text, own in ahead if text in by_text and _above(text, own, atlas)}


def _above(text: str, own: Sequence[Claim] | None, atlas: Atlas) -> list[Edge]:
    """List what a text, or only the messages of it that hold these claims, derives from."""
    up = (edge for edge in atlas.edges_to.get(text, ()) if edge.origin != text)
    return [edge for edge in up if own is None or _concerns(edge, own, atlas)]


def _concerns(edge: Edge, claims: Sequence[Claim], atlas: Atlas) -> bool:
    """Whether any of a text's claims stands in what derives: all of it, or one message of it."""
    if edge.derived_segment is None:
        return True
    segment = atlas.segments.get(edge.derived_segment)
    return segment is not None and any(
        c.start < segment.end and c.end > segment.start for c in claims
    )


def _in_segment(
    edge: Edge, by_text: Mapping[str, Sequence[Claim]], atlas: Atlas
) -> Sequence[Claim] | None:
    """Keep to one message of an origin where the edge names it; None is the whole text."""
    if edge.origin_segment is None:
        return None
    segment = atlas.segments.get(edge.origin_segment)
    return by_text.get(segment.document, ()) if segment else ()


def _grow(
    text: str, edge: Edge | None, below: Mapping[str, list[Edge]], atlas: Atlas, seen: set[str]
) -> Node:
    seen.add(text)
    children = [
        _grow(down.derived, down, below, atlas, seen)
        for down in below.get(text, ())
        if down.derived not in seen
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
