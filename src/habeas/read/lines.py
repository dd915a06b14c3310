"""Where lines and paragraphs stand in a text; the text itself is never changed."""

import re
from collections.abc import Iterator

Span = tuple[int, int]
LINE = re.compile(r"[^\n]+")
FINAL_STOPS = ".!?…:;»”\"')"
WRAP_WIDTHS = range(40, 121)


def line_spans(text: str, end: int | None = None) -> Iterator[Span]:
    """Give the span of each line that is not blank, without the spaces around it."""
    for found in LINE.finditer(text, 0, len(text) if end is None else end):
        line = found[0]
        words = line.strip()
        if words:
            start = found.start() + len(line) - len(line.lstrip())
            yield start, start + len(words)


def paragraphs(text: str, spans: list[Span]) -> list[Span]:
    """Join lines to paragraphs where the text is hard-wrapped; else each line is one.

    `spans` are line spans in order. Lines are only ever joined up to the next blank line.
    """
    blocks = _blocks(text, spans)
    if len(blocks) == 1 or not _is_wrapped(text, blocks):
        return spans
    return [(block[0][0], block[-1][1]) for block in blocks]


def _blocks(text: str, spans: list[Span]) -> list[list[Span]]:
    """Group lines that no blank line parts."""
    blocks: list[list[Span]] = []
    before = -1
    for start, end in spans:
        if before >= 0 and text.count("\n", before, start) == 1:
            blocks[-1].append((start, end))
        else:
            blocks.append([(start, end)])
        before = end
    return blocks


def _is_wrapped(text: str, blocks: list[list[Span]]) -> bool:
    """Hard-wrapped: inner lines are of about one width, and mostly end within a sentence."""
    inner = [span for block in blocks for span in block[:-1]]
    if not inner:
        return False
    lengths = sorted(end - start for start, end in inner)
    width = lengths[int(0.9 * (len(lengths) - 1))]
    full = sum(length >= 0.7 * width for length in lengths)
    open_ended = sum(text[end - 1] not in FINAL_STOPS for _, end in inner)
    return width in WRAP_WIDTHS and full >= 0.7 * len(inner) and open_ended >= 0.5 * len(inner)
