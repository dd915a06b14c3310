"""Fingerprints in, pairs worth comparing out: an inverted index, never all against all."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence

LONGEST_LIST = 32
"""Texts kept of all that hold one feature: the first in time.

Cost then grows with the amount of text and not with its square, and the hundredth copy of a wire
report still meets the first ones.
"""


def candidate_pairs(
    features: Sequence[Iterable[Hashable]], *, shared: int
) -> Iterator[tuple[int, int]]:
    """Yield pairs (earlier, later) of positions that share at least `shared` features."""
    holders: dict[Hashable, list[int]] = {}
    for later, held in enumerate(features):
        met: Counter[int] = Counter()
        for feature in held:
            posting = holders.setdefault(feature, [])
            met.update(posting)
            if len(posting) < LONGEST_LIST:
                posting.append(later)
        yield from sorted((earlier, later) for earlier, n in met.items() if n >= shared)
