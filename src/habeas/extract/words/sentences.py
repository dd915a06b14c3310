"""A stretch of text to its sentences, with abbreviations and line ends of messy texts in mind."""

import re
from collections.abc import Iterator

from razdel import sentenize

ABBREVIATION = re.compile(
    r"(?:\b(?:no|nos|mr|mrs|ms|dr|st|prof|gen|col|lt|sgt|capt|maj|cpl|sen|rep|gov|rev|inc|ltd|vs|approx|u\.s|u\.k|"
    r"г|гг|ст|ч|п|ул|им|тыс|млн|млрд|руб|обл|р-н|т\.е|т\.к|т\.д|рн|р\.н|г\.р|чол|осіб|крб|грн)"
    r"|№)\.\s*$",
    re.IGNORECASE,
)

LONGEST = 2000
"""Characters of the longest sentence: what runs on is cut, so that its cost is its length's."""
LONGEST_SHORT = 12
"""Characters at the end of a sentence in which an abbreviation is looked for."""


def sentences(text: str, *, start: int, end: int) -> list[tuple[int, int]]:
    """Offsets of the sentences of `text[start:end]`, without the space around them."""
    spans: list[tuple[int, int]] = []
    for line in re.finditer(r"[^\n]+", text[start:end]):
        base = start + line.start()
        spans.extend(_joined(text, _cut(line.group(), base)))
    return [part for start, end in spans for part in _short(text, start, end)]


def _short(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a run-on text, which may be a whole book without a full stop, at spaces."""
    while end - start > LONGEST:
        cut = max(text.rfind(", ", start, start + LONGEST), start)
        cut = cut if cut > start else max(text.rfind(" ", start, start + LONGEST), start)
        cut = cut + 1 if cut > start else start + LONGEST
        yield start, cut
        start = cut + (text[cut] == " ")
    yield start, end


def _cut(line: str, base: int) -> list[tuple[int, int]]:
    return [(base + part.start, base + part.stop) for part in sentenize(line) if part.text.strip()]


def _joined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join what an abbreviation's full stop had cut."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and _runs_on(text, joined[-1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _runs_on(text: str, before: tuple[int, int], start: int) -> bool:
    return (
        bool(ABBREVIATION.search(text, max(before[0], before[1] - LONGEST_SHORT), before[1]))
        or text[start].islower()
    )
