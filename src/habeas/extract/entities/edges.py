"""An entity in, the same without the quotes, spaces and full stops at its edges out."""

import re
from dataclasses import replace

from habeas.extract.entities.english import Entity

EDGES = " \t\n\u00a0«»“”\"'‘’()[],;:!?–—-•*"
DOT_STAYS = re.compile(r"(?:(?<!\w)[А-ЯЁІЇЄҐA-Z]|обл|Inc|Jr|D\.C|U\.S)\.\Z")
LETTERS = re.compile(r"[^\W\d_]")
QUOTES = {"»": "«", "”": "“", '"': '"', "“": "„"}


def trimmed(entity: Entity, text: str) -> Entity | None:
    """Cut the edges off; None where nothing is left, or where a line ends within."""
    start, end = entity.start, entity.end
    bracket = text.find(" (", start, end)
    end = bracket if bracket > start else end
    while start < end and text[start] in EDGES:
        start += 1
    while start < end and _hangs(text, start, end):
        end -= 1
    opened = next(
        (q for q in QUOTES if QUOTES[q] in text[start:end] and q not in text[start:end]), ""
    )
    if opened and text[end : end + 1] == opened:
        end += 1
    if "\n" in text[start:end] or not LETTERS.search(text, start, end):
        return None
    return replace(entity, start=start, end=end)


def _hangs(text: str, start: int, end: int) -> bool:
    """True for a last sign that is no part of the name; a quote that closes an inner one is."""
    last = text[end - 1]
    if last in QUOTES and QUOTES[last] in text[start : end - 1]:
        return False
    return last in EDGES or (last == "." and not DOT_STAYS.search(text, start, end))
