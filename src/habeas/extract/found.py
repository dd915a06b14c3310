"""What one rule found: where it stands, what kind it is, what it was read as, by which rule."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import overload

from habeas.records.claims import MentionKind
from habeas.records.values import Norm


@dataclass(frozen=True, slots=True)
class Sameness:
    """Where the first mention of the same person begins and ends, and why it is the same."""

    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """A mention before it has an id, so that finders stay free of cases and documents.

    `start` and `end` are offsets in the document's text. `rule` names what found it, so that a
    wrong reading can be traced to its row of a table; `found_by` the means that agree on it.
    """

    start: int
    end: int
    kind: MentionKind
    norm: Norm | None
    rule: str
    found_by: tuple[str, ...] = ()
    same: Sameness | None = None


class Places(Sequence[Found]):
    """Mentions in order of place, so that each stretch of a long text finds its own at once."""

    def __init__(self, found: Iterable[Found] = ()) -> None:
        self._found = sorted(found, key=lambda f: f.start)
        self._starts = [f.start for f in self._found]

    @overload
    def __getitem__(self, at: int) -> Found: ...
    @overload
    def __getitem__(self, at: slice) -> list[Found]: ...
    def __getitem__(self, at: int | slice) -> Found | list[Found]:
        return self._found[at]

    def __len__(self) -> int:
        return len(self._found)

    def before(self, position: int) -> Found | None:
        """Return the last mention that begins before a position."""
        at = bisect_left(self._starts, position)
        return self._found[at - 1] if at else None

    def within(self, start: int, end: int) -> list[Found]:
        """Return the mentions that lie inside a span, in order."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [f for f in self._found[low:high] if f.end <= end]
