"""Two passages in, what they share out, and which kind of derivation that shows."""

from dataclasses import dataclass

from habeas.records.findings import EdgeKind
from habeas.weigh.derive.facts import in_order
from habeas.weigh.derive.passages import Passage
from habeas.weigh.derive.shingles import Print

# docs/method.md, "Which text derives from which", says why each of these is where it is.
COPY = 0.60
REWRITE = 0.10
REWRITE_WITH_FACTS = 0.05
SAME_OUTLET = 0.30
SHORT, SHORT_REWRITE = 60, 0.35
FEWEST_TRIPLES = 6
FEWEST_SHARED = 8
SPOKEN, OUTSIDE_SPEECH = 5, 0.04
FACTS, FACTS_SHARE = 6, 0.50


@dataclass(frozen=True, slots=True)
class Sample:
    """A passage with its fingerprint and its facts."""

    passage: Passage
    print: Print
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two passages share, and the kind of derivation it shows; None where it shows none."""

    kind: EdgeKind | None
    strength: float
    evidence: tuple[str, ...]


def compare(one: Sample, other: Sample) -> Likeness:
    """Compare by the share of the shorter text that stands in the longer, not of both."""
    triples = one.print.triples & other.print.triples
    shorter = min(len(one.print.triples), len(other.print.triples))
    share = len(triples) / shorter if shorter else 0.0
    spoken = triples & (one.print.spoken | other.print.spoken)
    outside = (len(triples) - len(spoken)) / shorter if shorter else 0.0
    run, fact_share = _facts(one, other)
    evidence = _evidence(len(triples), shorter, len(spoken), run)
    if shorter < FEWEST_TRIPLES or len(triples) < FEWEST_TRIPLES:
        return _by_facts(one, other, run=run, share=fact_share)
    if _copied(one, other) >= COPY:
        kind: EdgeKind = "forward" if one.passage.segment and other.passage.segment else "verbatim"
        return Likeness(kind, 1 + share, (f"repeats it nearly word for word; {evidence[0]}",))
    if len(spoken) >= SPOKEN and outside < OUTSIDE_SPEECH and len(run) < FACTS:
        return Likeness("quotation", share, evidence)
    if len(triples) >= FEWEST_SHARED and (
        share >= _threshold(one, other, shorter)
        or (share >= REWRITE_WITH_FACTS and len(run) >= FACTS and fact_share >= FACTS_SHARE)
    ):
        return Likeness("rewrite", share, evidence)
    return Likeness(None, share, evidence)


def _threshold(one: Sample, other: Sample, shorter: int) -> float:
    if shorter < SHORT or one.passage.letter or other.passage.letter:
        return SHORT_REWRITE
    same = one.passage.publisher and one.passage.publisher == other.passage.publisher
    return SAME_OUTLET if same or one.passage.table or other.passage.table else REWRITE


def _copied(one: Sample, other: Sample) -> float:
    left, right = one.print.fives, other.print.fives
    shorter = min(len(left), len(right))
    return len(left & right) / shorter if shorter else 0.0


def _facts(one: Sample, other: Sample) -> tuple[list[str], float]:
    if one.passage.table or other.passage.table:
        return [], 0.0
    run = in_order(one.facts, other.facts)
    shorter = min(len(one.facts), len(other.facts))
    return run, len(run) / shorter if shorter else 0.0


def _by_facts(one: Sample, other: Sample, *, run: list[str], share: float) -> Likeness:
    """Judge texts that share no words: of two languages, only their numbers and names are left."""
    numbers = sum(fact.isdigit() for fact in run)
    languages = {one.passage.language, other.passage.language}
    apart = len(languages) > 1 and None not in languages
    evidence = (f"gives {len(run)} numbers and names in the same order: {', '.join(run[:8])}",)
    if apart and len(run) >= FACTS and share >= FACTS_SHARE and numbers > 1:
        return Likeness("translation", share, evidence)
    return Likeness(None, 0.0, evidence)


def _evidence(shared: int, shorter: int, spoken: int, run: list[str]) -> tuple[str, ...]:
    lines = [f"shares {shared} of the {shorter} word triples of the shorter text"]
    if spoken:
        lines.append(f"repeats quoted speech ({spoken} word triples of it)")
    if len(run) >= FACTS:
        lines.append(f"gives {len(run)} numbers and names in the same order")
    return tuple(lines)
