"""Texts with their names marked in place, and how many of them a finder gives back exactly.

A mark is `{p Иван Сомов}`: p a person, o an organisation, l a place. A line that begins with #
heads a text of its own. Persons told as "дядя Миша" are marked on the name alone.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

KINDS = {"p": "person", "o": "organisation", "l": "place"}
MARK = re.compile(r"\{([pol]) ([^}]*)\}")

Span = tuple[int, int, str]


@dataclass(frozen=True)
class Marked:
    """A text without its marks, and what they marked."""

    title: str
    text: str
    spans: frozenset[Span]


def marked_texts(path: Path) -> Iterator[Marked]:
    for part in re.split(r"(?m)^# ", path.read_text(encoding="utf-8"))[1:]:
        title, _, body = part.partition("\n")
        yield _unmarked(title, body)


def _unmarked(title: str, body: str) -> Marked:
    text, spans, at = "", set(), 0
    for mark in MARK.finditer(body):
        text += body[at : mark.start()]
        spans.add((len(text), len(text) + len(mark[2]), KINDS[mark[1]]))
        text, at = text + mark[2], mark.end()
    return Marked(title, text + body[at:], frozenset(spans))


def f1(texts: list[Marked], find: Callable[[str], set[Span]], kind: str) -> float:
    """Exact spans of one kind, over all texts together."""
    counts = Counter[str]()
    for marked in texts:
        told = {span for span in find(marked.text) if span[2] == kind}
        truth = {span for span in marked.spans if span[2] == kind}
        counts.update(right=len(told & truth), all=len(told) + len(truth))
    return 2 * counts["right"] / max(counts["all"], 1)
