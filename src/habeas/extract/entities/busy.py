"""Which stretches of a text are taken or held, asked quickly however many there are."""

from bisect import bisect_left, bisect_right, insort
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


class Spans:
    """Stretches that do not change, asked for what meets or holds another; linear in neither."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        """Begin with spans in any order."""
        self._starts: list[int] = []
        self._furthest: list[tuple[int, int]] = []
        for start, end in sorted(spans):
            last = self._furthest[-1] if self._furthest else (start, end)
            self._starts.append(start)
            self._furthest.append(max(last, (start, end), key=lambda span: span[1]))

    def touch(self, start: int, end: int) -> bool:
        """True where some span and the stretch have a letter in common."""
        at = bisect_left(self._starts, end)
        return at > 0 and self._furthest[at - 1][1] > start

    def hold(self, start: int, end: int) -> bool:
        """True where a longer span holds the whole stretch."""
        at = bisect_right(self._starts, start)
        if not at:
            return False
        low, high = self._furthest[at - 1]
        return high >= end and high - low > end - start
