"""Ties in, families out: what each passage leads back to; a circle of texts is one origin."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from habeas.weigh.derive.passages import Passage
from habeas.weigh.derive.ties import Tie
from habeas.weigh.spelling import folded


@dataclass(frozen=True, slots=True)
class Families:
    """For each passage the origins it leads back to, and how many steps away the farthest is.

    `peers` holds the passages between which and it no order is shown: any may be the first.
    """

    origins: Mapping[str, frozenset[str]]
    depth: Mapping[str, int]
    peers: Mapping[str, frozenset[str]]
    outlets: Mapping[str, frozenset[str]]
    documents: Mapping[str, str]

    def of(self, node: str) -> frozenset[str]:
        """Return all that a passage may lead back to: itself where nothing was found."""
        return self.origins.get(node, frozenset({node}))

    def steps(self, node: str) -> int:
        """Return how far from its origin a passage stands; 0 for an origin."""
        return self.depth.get(node, 0)

    def control(self, node: str) -> frozenset[str]:
        """Return every outlet that may have been the first to bring a passage's matter."""
        return frozenset().union(*(self.outlets.get(n, ()) for n in self.alongside(node)))

    def texts(self, node: str) -> frozenset[str]:
        """Return every document that may have been the first to hold a passage's matter."""
        return frozenset(self.documents[n] for n in self.alongside(node) if n in self.documents)

    def alongside(self, node: str) -> frozenset[str]:
        """Return a passage with all those of which it is not shown which came first."""
        return self.peers.get(node, frozenset({node}))


def families(ties: Sequence[Tie], passages: Sequence[Passage]) -> Families:
    """Follow every followed tie back to where it ends; texts in a circle are one origin."""
    upstream: dict[str, set[str]] = defaultdict(set)
    unordered: dict[str, set[str]] = defaultdict(set)
    for tie in ties:
        if tie.followed:
            upstream[tie.derived].add(tie.origin)
        if tie.followed and not tie.shown:
            unordered[tie.derived].add(tie.origin)
            unordered[tie.origin].add(tie.derived)
    origins: dict[str, frozenset[str]] = {}
    depth: dict[str, int] = {}
    for circle in _circles(upstream):
        above = {up for node in circle for up in upstream.get(node, ())} - circle
        reached = frozenset().union(*(origins[up] for up in above))
        steps = 1 + max((depth[up] for up in above), default=-1)
        for node in circle:
            origins[node] = reached or frozenset({min(circle)})
            depth[node] = steps
    groups = list(_circles(unordered))
    return Families(
        origins={**origins, **dict(_shared(groups, origins))},
        depth=depth,
        peers={node: group for group in groups for node in group},
        outlets={p.id: _outlets(p) for p in passages},
        documents={p.id: p.document for p in passages},
    )


def _shared(
    groups: Iterable[frozenset[str]], origins: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str, frozenset[str]]]:
    """Give all texts between which no order is shown what any of them leads back to."""
    for group in groups:
        reached = frozenset().union(*(origins.get(node, frozenset({node})) for node in group))
        yield from ((node, reached) for node in group)


def _outlets(passage: Passage) -> frozenset[str]:
    names = (passage.publisher, *passage.credits)
    return frozenset(folded(name) for name in names if name)


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
