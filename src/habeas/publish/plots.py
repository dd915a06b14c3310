"""What a chart shows: rows, the pieces drawn in them, and a scale.

Colours here are names, not looks: the style sheet turns each into the colour of a light or a dark
page, and INK on paper.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

INK, QUIET, LINE = "#111111", "#222222", "#333333"
BAR, HATCH, FOR, AGAINST = "#444444", "#555555", "#666666", "#777777"
FADES = tuple((n / 6, (n + 1) / 6, 0.85 - n * 0.15) for n in range(6))
"""An open end: sixths of the way outward, each fainter."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One rectangle of a chart: its row, where it begins and ends, and how it is painted."""

    row: str
    x: float
    x2: float
    paint: str = BAR
    opacity: float = 0.85


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a chart: the words left and right of it, and the point that they give, if any.

    `about` is true where the words only come near that point.
    """

    label: str
    note: str
    point: float | None = None
    about: bool = False


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart of rows: what to draw, on which scale."""

    rows: Sequence[Row]
    pieces: Sequence[Piece]
    scale: Literal["linear", "log", "utc"]
    domain: tuple[float, float]
    ticks: Sequence[float]
    tick_words: Sequence[str]
    zero: bool = False


def fading(row: str, known: float, edge: float, *, powers: bool = False) -> list[Piece]:
    """Draw an end that the words leave open: ever fainter from the last known point outward."""

    def at(share: float) -> float:
        if powers:
            return known * float((edge / known) ** share)
        return known + share * (edge - known)

    return [Piece(row, at(a), at(b), BAR, opacity) for a, b, opacity in FADES]


def row_key(index: int, label: str) -> str:
    """Name a row so that two rows may carry the same words."""
    return f"{index:04d}|{label}"
