"""Annotated corpora in; texts with the spans of people, organisations and places out.

The corpora mark different things: what is no person, organisation or place counts as nothing, and
so do the handles of Twitter users, which one of them marks as people and the others do not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

KINDS = {
    "PER": "person", "person": "person",
    "ORG": "organisation", "group": "organisation", "corporation": "organisation",
    "LOC": "place", "location": "place",
}  # fmt: skip
FILES = {
    "wikigold": ("wikigold.conll.txt",),
    "wnut17": ("wnut17train.conll",),
    "ewt": ("en_ewt-ud-dev.iob2",),
    "btc": ("btc/a.conll", "btc/b.conll", "btc/e.conll", "btc/f.conll", "btc/g.conll"),
    "btc_h": ("btc/h.conll",),
    "emerging": ("emerging.dev.conll",),
}
LEARNT_FROM = ("wikigold", "wnut17", "ewt", "btc")
KEPT_OUT = ("emerging", "btc_h")
"""No model that ships has seen these, and no choice was made on them."""
NO_SPACE_BEFORE = re.compile(r"(?:[.,;:!?%)\]}…]|['’]\w{1,2}|n['’]t)\Z")
NO_SPACE_AFTER = frozenset("([{@$#")


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence's text, and what a person marked in it."""

    text: str
    spans: tuple[tuple[int, int, str], ...]


def read_corpus(folder: Path, name: str) -> list[Marked]:
    """Read one corpus whole."""
    return [
        marked(tokens, labels)
        for file in FILES[name]
        for tokens, labels in _sentences(folder / file)
    ]


def _sentences(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    tokens: list[str] = []
    labels: list[str] = []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        parts = line.split("\t") if "\t" in line else line.split(" ")
        if line.startswith("# ") and path.suffix == ".iob2":
            continue
        if line.strip() and len(parts) > 1:
            word, label = (parts[1], parts[2]) if path.suffix == ".iob2" else (parts[0], parts[-1])
            tokens.append(word)
            labels.append(label)
        elif tokens:
            yield tokens, labels
            tokens, labels = [], []


def marked(tokens: list[str], labels: list[str]) -> Marked:
    """Write tokens as a text, the way people space it."""
    text, places = "", []
    for token in tokens:
        glued = not text or text[-1] in NO_SPACE_AFTER or NO_SPACE_BEFORE.match(token)
        text += token if glued else f" {token}"
        places.append((len(text) - len(token), len(text)))
    return Marked(text, tuple(_spans(text, places, labels)))


def _spans(
    text: str, places: list[tuple[int, int]], labels: list[str]
) -> Iterator[tuple[int, int, str]]:
    """Join B- and I- labels; where a corpus knows only I-, a new kind begins a span."""
    at = 0
    while at < len(labels):
        kind = labels[at][2:]
        last = at + 1
        while last < len(labels) and labels[last] == f"I-{kind}":
            last += 1
        start, end = places[at][0], places[last - 1][1]
        handle = text[start : start + 1] == "@" or text[max(0, start - 1) : start] == "@"
        if kind in KINDS and not handle:
            yield start, end, KINDS[kind]
        at = last
