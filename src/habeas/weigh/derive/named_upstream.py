"""What a text itself says of where it comes from: credits, and marks of a forwarded message."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from habeas.records.findings import EdgeKind
from habeas.weigh.derive.likeness import Likeness, Sample
from habeas.weigh.derive.passages import Passage
from habeas.weigh.spelling import folded

LEAST_ALIKE = 0.03
Upstream = tuple[Passage, Passage | str, EdgeKind, str]
Pairs = Mapping[tuple[int, int], Likeness]


def named_upstream(samples: Sequence[Sample], alike: Pairs) -> Iterator[Upstream]:
    """Yield (derived, origin, kind, evidence) for every upstream that a passage names.

    The origin is a passage of the case where one is near enough to be the one meant, and
    `absent:NAME` otherwise: shared by all who name it.
    """
    outlets = _Outlets(samples, alike)
    marks = {at: s.passage.forwarded_from for at, s in enumerate(samples)}
    for at, sample in enumerate(samples):
        if mark := marks[at]:
            if not outlets.tied(at, mark):
                yield sample.passage, outlets.absent(mark), "forward", f"forwarded from {mark}"
        elif sample.passage.segment is None:
            yield from _credits(at, sample, outlets)
    yield from _pasted(samples, alike, outlets)


def _credits(at: int, sample: Sample, outlets: "_Outlets") -> Iterator[Upstream]:
    own = folded(sample.passage.publisher or "")
    for name in sorted({folded(c): c for c in sorted(sample.passage.credits)}.values()):
        if folded(name) == own or outlets.tied(at, name):
            continue
        near = outlets.nearest(at, name)
        yield sample.passage, near or outlets.absent(name), "report", f"credits {name}"


def _pasted(samples: Sequence[Sample], alike: Pairs, outlets: "_Outlets") -> Iterator[Upstream]:
    """A message with the words of a marked one, and no mark, was pasted from the same place."""
    for pair, likeness in alike.items():
        for at, twin in (pair, pair[::-1]):
            mark = samples[twin].passage.forwarded_from
            if likeness.kind == "forward" and mark and not samples[at].passage.forwarded_from:
                why = f"the same words as a message forwarded from {mark}"
                yield samples[at].passage, outlets.absent(mark), "forward", why


class _Outlets:
    """Who published what in this case, and which of it each passage is like."""

    def __init__(self, samples: Sequence[Sample], alike: Pairs) -> None:
        self._samples = samples
        self._spelt: dict[str, str] = {}
        self._by: dict[str, list[int]] = defaultdict(list)
        self._like: dict[int, list[tuple[float, int, bool]]] = defaultdict(list)
        for at, sample in enumerate(samples):
            self._by[folded(sample.passage.publisher or "")].append(at)
            for name in (*sample.passage.credits, sample.passage.forwarded_from or ""):
                self._spelt[folded(name)] = min(name, self._spelt.get(folded(name), name))
        for (one, other), likeness in alike.items():
            followed = likeness.kind not in (None, "quotation")
            self._like[one].append((-likeness.strength, other, followed))
            self._like[other].append((-likeness.strength, one, followed))

    def absent(self, name: str) -> str:
        """Name the outlet that is not in the case, one way under all its spellings."""
        return f"absent:{self._spelt.get(folded(name), name)}"

    def tied(self, at: int, name: str) -> bool:
        """Tell whether the words already tie the passage to one that this outlet published."""
        return any(followed and self._is_by(n, name) for _, n, followed in self._like[at])

    def nearest(self, at: int, name: str) -> Passage | None:
        """Find the outlet's text that is most like the passage, if any is like it at all."""
        close = sorted(
            (strength, n)
            for strength, n, _ in self._like[at]
            if -strength >= LEAST_ALIKE and self._is_by(n, name)
        )
        return self._samples[close[0][1]].passage if close else None

    def _is_by(self, at: int, name: str) -> bool:
        publisher = self._samples[at].passage.publisher
        return publisher is not None and folded(publisher) == folded(name)
