"""Characters that would break a page or disguise its text, made visible one for one."""

C0 = {n: 0x2400 + n for n in range(0x20) if chr(n) not in "\t\n"}
C1 = dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
SURROGATES = dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
PLANES = {p + n: 0xFFFD for p in range(0, 0x110000, 0x10000) for n in (0xFFFE, 0xFFFF)}
ARABIC_BLOCK = dict.fromkeys(range(0xFDD0, 0xFDF0), 0xFFFD)
OTHERS = {0x7F: 0x2421, 0x2028: 0x240A, 0x2029: 0x240A}
TABLE = {**PLANES, **ARABIC_BLOCK, **SURROGATES, **C1, **C0, **OTHERS}

BIDI = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that change the direction of what follows; words that hold one are isolated."""


def visible(text: str) -> str:
    """Replace what HTML cannot hold (NUL, lone surrogates, controls) by a visible character."""
    return text.translate(TABLE)


def turns(text: str) -> bool:
    """Whether the words hold a mark that could turn the direction of what stands after them."""
    return not BIDI.isdisjoint(text)
