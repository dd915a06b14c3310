"""A chart's label in, its lines out: all its words, in the room that the label has."""

import textwrap

LETTER, LINE_STEP = 7, 14
"""The width of a letter and the height of a line, in pixels, with room to spare."""


def broken(label: str, room: int) -> list[str]:
    """Break a label to a width in pixels; each line it has already is broken for itself."""
    letters = max(1, room // LETTER)
    return [line for part in label.split("\n") for line in textwrap.wrap(part, letters) or [""]]
