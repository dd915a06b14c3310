"""A letter to who signed it, where its head names nobody."""

import re

from habeas.records import Reading

PLACEHOLDER = re.compile(
    r"(?i)n\.?\s?a\.?|anonym\w*|unknown|no name|аноним\w*|анонім\w*|без имени|-+"
)
SIGNED = re.compile(r"(?:[^\W\d_][\w’'-]*\.?\s*){1,4}")
CLOSING = re.compile(
    r"(?i)^(?:with (?:best )?(?:regards|wishes)|best(?: regards)?|yours(?: \w+)?|sincerely|"
    r"thank you|с уважением|с надеждой|спасибо|ваша?|з повагою|дякую|з надією)\s*[,.!—-]*\s*"
)
LAST = 4
"""Segments from the end in which a signature is looked for."""


def signed(reading: Reading, named: str | None) -> str | None:
    """The name that the head gives, or where it gives none, the one under the letter."""
    if named is not None and not PLACEHOLDER.fullmatch(named) and "@" not in named:
        return named
    text = reading.document.text
    for segment in reversed(reading.segments[-LAST:]):
        line = CLOSING.sub("", text[segment.start : segment.end].strip().split("\n")[-1]).strip()
        if SIGNED.fullmatch(line) and all(word[0].isupper() for word in line.split()):
            return line
    return named
