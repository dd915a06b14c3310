"""Ties in, families out: what each passage leads back to; a circle of texts is one origin."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from habeas.weigh.derive.edges import Tie


@dataclass(frozen=True, slots=True)
class Families:
    """For each passage the origins it leads back to, and how many steps away the nearest is."""

    origins: dict[str, frozenset[str]]
    depth: dict[str, int]

    def of(self, node: str) -> frozenset[str]:
        """Return the ultimate origins of a passage: itself where nothing was found."""
        return self.origins.get(node, frozenset({node}))

    def steps(self, node: str) -> int:
        """Return how far from its origin a passage stands; 0 for an origin."""
        return self.depth.get(node, 0)


def families(ties: Sequence[Tie]) -> Families:
    """Follow every followed tie back; where direction is not shown, both stand as one origin."""
    upstream: dict[str, set[str]] = defaultdict(set)
    for tie in ties:
        if tie.followed:
            upstream[tie.derived].add(tie.origin)
            if not tie.shown:
                upstream[tie.origin].add(tie.derived)
    origins: dict[str, frozenset[str]] = {}
    depth: dict[str, int] = {}
    for circle in _circles(upstream):
        above = {up for node in circle for up in upstream.get(node, ())} - circle
        reached = frozenset().union(*(origins[up] for up in above))
        steps = 1 + min((depth[up] for up in above), default=-1)
        for node in circle:
            origins[node] = reached or frozenset({min(circle)})
            depth[node] = steps
    return Families(origins, depth)


def _circles(upstream: dict[str, set[str]]) -> Iterable[frozenset[str]]:
    """Tarjan's strongly connected components, sources of matter first; iterative, so never deep."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    on_path: dict[str, None] = {}
    for start in sorted(upstream):
        if start in index:
            continue
        walk = [(start, iter(sorted(upstream[start])))]
        index[start] = low[start] = len(index)
        on_path[start] = None
        while walk:
            node, ups = walk[-1]
            up = next(ups, None)
            if up is None:
                walk.pop()
                if walk:
                    low[walk[-1][0]] = min(low[walk[-1][0]], low[node])
                if low[node] == index[node]:
                    yield _take(on_path, node)
            elif up not in index:
                index[up] = low[up] = len(index)
                on_path[up] = None
                walk.append((up, iter(sorted(upstream.get(up, ())))))
            elif up in on_path:
                low[node] = min(low[node], index[up])


def _take(on_path: dict[str, None], node: str) -> frozenset[str]:
    circle = set()
    while True:
        last, _ = on_path.popitem()
        circle.add(last)
        if last == node:
            return frozenset(circle)
