"""A document's credited outlets to the segments that each one stands behind."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from habeas.records import Document, Segment

LEAD = 3
"""Segments of text at the head, whose credit tells where the whole report comes from."""
THROUGHOUT = 3
"""Segments that name an outlet from which on it stands behind the whole text."""
SHORTEST = 5
KEPT = 2
"""Letters of a Cyrillic word that its case may change."""


@dataclass(frozen=True, slots=True)
class Crediting:
    """Who is credited throughout, and who only by the segments that name them."""

    throughout: tuple[str, ...]
    inside: tuple[tuple[str, frozenset[str]], ...]

    def at(self, segment: Segment) -> tuple[str, ...]:
        """The outlets that a segment's words came through."""
        here = tuple(name for name, segments in self.inside if segment.id in segments)
        return (*here, *self.throughout)


def crediting(document: Document, segments: Sequence[Segment]) -> Crediting:
    """Give each credit its reach: that of a headline, a lead or a last line is the whole text."""
    told = [s for s in segments if s.kind in ("paragraph", "message", "heading")]
    throughout: list[str] = []
    inside: list[tuple[str, frozenset[str]]] = []
    for name in document.credits:
        pattern = re.compile(_spelled(name), re.IGNORECASE)
        named = [n for n, s in enumerate(told) if pattern.search(document.text, s.start, s.end)]
        general = not named or len(named) >= THROUGHOUT or named[0] < LEAD
        if general or named[-1] == len(told) - 1:
            throughout.append(name)
        else:
            inside.append((name, frozenset(told[n].id for n in named)))
    return Crediting(tuple(throughout), tuple(inside))


def _spelled(name: str) -> str:
    """An outlet's name in any case of its Cyrillic words."""
    words = [w if w.isascii() or len(w) < SHORTEST else w[:-KEPT] for w in name.split()]
    endings = ["" if w.isascii() else r"\w{0,4}" for w in name.split()]
    return r"(?<!\w)" + r"\s+".join(re.escape(w) + e for w, e in zip(words, endings, strict=True))
