"""What one rule found: where it stands, what kind it is, what it was read as, by which rule."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from habeas.records.claims import MentionKind
from habeas.records.values import Norm


@dataclass(frozen=True, slots=True)
class Found:
    """A mention before it has an id, so that finders stay free of cases and documents.

    `start` and `end` are offsets in the document's text. `rule` names what found it, so that a
    wrong reading can be traced to its row of a table.
    """

    start: int
    end: int
    kind: MentionKind
    norm: Norm | None
    rule: str


class Places:
    """A document's mentions by place, so that each of its many segments finds its own at once."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._found = sorted(found, key=lambda f: f.start)
        self._starts = [f.start for f in self._found]

    def within(self, start: int, end: int) -> list[Found]:
        """Return the mentions that lie inside a span, in order."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [f for f in self._found[low:high] if f.end <= end]
