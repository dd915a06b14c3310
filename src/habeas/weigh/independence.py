"""Roots in, out how many are shown independent: unknown is not independent."""

from collections.abc import Sequence
from itertools import combinations, product

from habeas.weigh.roots import Root, Route
from habeas.weigh.spelling import NameKey, may_be_same, share_a_family

MOST_COUNTED = 24
"""Roots that are set against each other, named and first-hand ones first; more change no grade."""


def shown(roots: Sequence[Root]) -> int:
    """Count the largest set of roots of which every two are shown independent of each other."""
    known = [root for root in roots if root.known]
    named = [root for root in known if root.observer.name][:MOST_COUNTED]
    apart = {
        (one, other)
        for one, other in combinations(range(len(named)), 2)
        if independent(named[one], named[other])
    }
    return max(min(len(known), 1), _largest(len(named), apart))


def independent(one: Root, other: Root) -> bool:
    """Tell whether two roots are shown to be two persons who reached the case by two ways."""
    left, right = one.observer.name, other.observer.name
    if not (one.known and other.known and left and right):
        return False
    if may_be_same(left, right) or share_a_family(left, right):
        return False
    return any(
        _apart(a, b) and not _relays(left, b) and not _relays(right, a)
        for a, b in product(one.routes, other.routes)
    )


def unlinked(one: Root, other: Root) -> bool:
    """Tell whether two roots at least are not one account: other words for who, no tie between."""
    left, right = one.observer, other.observer
    if left.name and right.name and may_be_same(left.name, right.name):
        return False
    pairs = list(product(one.routes, other.routes))
    if left.label == right.label and any(a.documents & b.documents for a, b in pairs):
        return False
    return not any(not a.documents & b.documents and a.origins & b.origins for a, b in pairs)


def _apart(one: Route, other: Route) -> bool:
    return (
        not one.documents & other.documents
        and not one.origins & other.origins
        and not one.outlets & other.outlets
        and not any(may_be_same(a, b) for a, b in product(one.through, other.through))
    )


def _relays(name: NameKey, route: Route) -> bool:
    return any(may_be_same(name, relay) for relay in route.through)


def _largest(size: int, apart: set[tuple[int, int]]) -> int:
    """Return the size of the largest clique; at most MOST_COUNTED roots, so exact."""
    joined = {n: {m for pair in apart if n in pair for m in pair if m != n} for n in range(size)}

    def grow(chosen: int, rest: set[int]) -> int:
        best = chosen
        while rest and chosen + len(rest) > best:
            node = max(rest, key=lambda n: (len(joined[n] & rest), n))
            best = max(best, grow(chosen + 1, rest & joined[node]))
            rest = rest - {node}
        return best

    return grow(0, {n for n in joined if joined[n]}) if apart else 0
