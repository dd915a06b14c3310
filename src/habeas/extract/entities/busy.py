"""Which stretches of a text are taken, asked quickly however many there are."""

from bisect import bisect_right, insort
from collections.abc import Iterable


class Busy:
    """Stretches that do not overlap, in order; taken ones that do are merged at the start."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        """Begin with spans in any order."""
        self._spans: list[tuple[int, int]] = []
        for start, end in sorted(spans):
            if self._spans and start < self._spans[-1][1]:
                self._spans[-1] = (self._spans[-1][0], max(end, self._spans[-1][1]))
            else:
                self._spans.append((start, end))

    def take(self, start: int, end: int) -> bool:
        """Take the stretch if all of it is free, and say whether it was."""
        at = bisect_right(self._spans, (start, end))
        if at and self._spans[at - 1][1] > start:
            return False
        if at < len(self._spans) and self._spans[at][0] < end:
            return False
        insort(self._spans, (start, end))
        return True
