"""Ties in, ties out: where nothing shows which text came first, an order that makes no circle."""

from collections.abc import Sequence
from dataclasses import replace

from habeas.weigh.derive.family import families
from habeas.weigh.derive.passages import Passage
from habeas.weigh.derive.ties import Tie

_COPIES = frozenset({"verbatim", "forward"})
Rank = tuple[int, int, str]


def oriented(ties: Sequence[Tie], passages: Sequence[Passage]) -> list[Tie]:
    """Point every undecided tie away from the text that is nearest to a shown origin.

    An undated copy of a rewrite is as far from the original as the rewrite; among equals the
    longer text stands for the group.
    """
    depth = dict(families([tie for tie in ties if tie.shown], passages).depth)
    for tie in ties:
        if not tie.shown and tie.edge.kind in _COPIES:
            farthest = max(depth.get(tie.derived, 0), depth.get(tie.origin, 0))
            depth[tie.derived] = depth[tie.origin] = farthest
    rank = {p.id: (depth.get(p.id, 0), -len(p.text), p.id) for p in passages}
    return [_pointed(tie, rank) for tie in ties]


def _pointed(tie: Tie, rank: dict[str, Rank]) -> Tie:
    if tie.shown or rank[tie.derived] > rank[tie.origin]:
        return tie
    edge = replace(
        tie.edge,
        derived=tie.edge.origin,
        origin=tie.edge.derived,
        derived_segment=tie.edge.origin_segment,
        origin_segment=tie.edge.derived_segment,
    )
    return replace(tie, derived=tie.origin, origin=tie.derived, edge=edge)
