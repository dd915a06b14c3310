"""Cyrillic text in; people as several finders see them together, with those that agree, out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from habeas.extract.entities.alone import Single

RULES, MODEL = "rules", "natasha"
SHAPED = "a name of the shape"
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Person:
    """A stretch of text that names somebody; `sure` goes before what other finders say of it."""

    start: int
    end: int
    rule: str
    found_by: tuple[str, ...]
    sure: bool


def people(
    named: Sequence[tuple[int, int, str]], alone: Sequence[Single], model: Sequence[Span]
) -> Iterator[Person]:
    """Join what overlaps into the widest span; a word that is open needs the model's voice."""
    votes = [Person(s, e, f"{SHAPED} {shape}", (RULES,), sure=True) for s, e, shape in named]
    votes += [Person(s, e, "news model", (MODEL,), sure=False) for s, e in model]
    votes += [_vote(single) for single in alone if single.kind == "person"]
    cluster: list[Person] = []
    for vote in sorted(votes, key=lambda v: (v.start, -v.end)):
        if cluster and vote.start >= max(v.end for v in cluster):
            yield from _agreed(cluster)
            cluster = []
        cluster.append(vote)
    if cluster:
        yield from _agreed(cluster)


def _vote(single: Single) -> Person:
    by = () if single.weight == "open" else (RULES,)
    return Person(single.start, single.end, single.rule, by, single.weight == "sure")


def _agreed(cluster: Sequence[Person]) -> Iterator[Person]:
    """One person of all that was said of the words; nobody where all of it is open."""
    shaped = [v for v in cluster if v.rule.startswith(SHAPED)]
    before = [v for v in cluster if shaped and v.found_by == (RULES,) and v.end <= shaped[0].start]
    if before:  # "Дружина Курбаса Валентина Чистякова": two persons, whatever the model says
        yield from _agreed([v for v in cluster if v in before])
        after = [v for v in cluster if v.start >= shaped[0].start]
        yield from _agreed(after)
        return
    found_by = tuple(sorted({means for vote in cluster for means in vote.found_by}, reverse=True))
    if not found_by:
        return
    first = max(cluster, key=lambda v: (v.rule.startswith(SHAPED), v.end - v.start))
    end = max(vote.end for vote in cluster)
    sure = any(vote.sure for vote in cluster)
    yield replace(first, start=cluster[0].start, end=end, found_by=found_by, sure=sure)
