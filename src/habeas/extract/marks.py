"""Marks that no reader sees: left out while a text is read, and kept in what is quoted of it."""

from dataclasses import replace

from habeas.records import Claim, Document, Reading

UNSEEN = dict.fromkeys(
    (
        0x200B,
        0x200C,
        0x200D,
        0x200E,
        0x200F,
        *range(0x202A, 0x202F),
        *range(0x2060, 0x206A),
        0xFEFF,
    ),
    " ",
)
"""Zero-width characters, and those that turn the direction of writing; each as a space."""


def without_marks(reading: Reading) -> Reading:
    """Put a space for each unseen mark, so that offsets stay and words stand apart."""
    document = reading.document
    plain = document.text.translate(UNSEEN)
    return (
        reading
        if plain == document.text
        else replace(reading, document=replace(document, text=plain))
    )


def as_written(claim: Claim, document: Document) -> Claim:
    """Quote a claim exactly as its document has the words, marks and all."""
    quote = document.text[claim.start : claim.end]
    return claim if claim.quote == quote else replace(claim, quote=quote)
