"""Several amounts in one clause: rival answers, or one amount and its conversion."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from habeas.extract.claims.drafts import Draft
from habeas.records import Link, Value
from habeas.records.vocabulary import Kind

TELLERS = (
    "another", "others", "some", "the next one", "one of them",
    "другой", "другая", "другие", "иной", "кто-то", "інший", "інша", "інші", "хтось",
)  # fmt: skip


def rivals(draft: Draft, text: str, *, kind: Kind) -> Iterator[Draft]:
    """Give each rival sum of money a claim of its own, on its own words."""
    sums = [v for v in draft.values if v.unit not in (None, "person") and "money" in kind.measures]
    sums = [v for v in sums if v.unit is not None and v.unit.isupper()]
    heads = [v for i, v in enumerate(sums) if i == 0 or not _converts(text, sums[i - 1], v)]
    if len(heads) <= 1:
        yield replace(draft, chain=_retold(draft, text[draft.start : draft.end]))
        return
    edges = [draft.start, *(_begin(text, a, b) for a, b in pairwise(heads))]
    for index, start in enumerate(edges):
        end = edges[index + 1] if index + 1 < len(edges) else draft.end
        yield _part(draft, text, start, end)


def _converts(text: str, before: Value, value: Value) -> bool:
    """True for "five million rubles ($82,000)": the bracket says the same in other money."""
    between = text[before.end : value.start].strip()
    return between == "(" or (before.unit != value.unit and between in ("(", "or", "или", "або"))


def _begin(text: str, before: Value, value: Value) -> int:
    """Where the words of the second sum begin: after the comma or "and" between the two."""
    between = text[before.end : value.start]
    cut = max(between.rfind(mark) + len(mark) if mark in between else 0 for mark in
              (", ", "; ", " and ", " а ", " и ", " і "))  # fmt: skip
    return before.end + cut


def _part(draft: Draft, text: str, start: int, end: int) -> Draft:
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in "$€₽£%"):
        end -= 1
    values = tuple(v for v in draft.values if start <= v.start and v.end <= end)
    chain = _retold(draft, text[start:end])
    return replace(draft, start=start, end=end, values=values, chain=chain)


def _retold(draft: Draft, words: str) -> tuple[Link, ...]:
    """The second of "somebody says …, another …" has a first observer of its own."""
    who = next((t for t in TELLERS if words.lower().startswith(f"{t} ")), None)
    if who is None or not draft.chain or draft.chain[0].role != "somebody":
        return draft.chain
    return (replace(draft.chain[0], who=words[: len(who)]), *draft.chain[1:])
