"""A chart's label in, its lines out: all its words, in the room that the label has."""

import textwrap
from typing import Any

LETTER, LINE_STEP = 7, 14
"""The width of a letter and the height of a line, in pixels, with room to spare."""
LABEL_LINES = "split(slice(datum.label, 5), '\\n')"
"""How Vega finds a label's lines in its row's key."""


def broken(label: str, room: int) -> list[str]:
    """Break a label to a width in pixels; each line it has already is broken for itself."""
    letters = max(1, room // LETTER)
    return [line for part in label.split("\n") for line in textwrap.wrap(part, letters) or [""]]


def raised(lines: int) -> Any:
    """Set labels of several lines beside the middle of their row, where Vega sets the first."""
    steps = [
        {"test": f"length({LABEL_LINES}) === {n}", "value": -(n - 1) * LINE_STEP / 2}
        for n in range(2, lines + 1)
    ]
    return {"condition": steps, "value": 0} if steps else 0
