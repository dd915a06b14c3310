"""Passages in, ties out: every derivation that is shown, each with what it rests on."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from habeas.records import Edge
from habeas.records.findings import EdgeKind
from habeas.records.ports import Progress
from habeas.weigh.derive.candidates import candidate_pairs
from habeas.weigh.derive.direction import direction
from habeas.weigh.derive.facts import facts
from habeas.weigh.derive.likeness import FACTS, FEWEST_TRIPLES, Likeness, Sample, compare
from habeas.weigh.derive.named_upstream import named_upstream
from habeas.weigh.derive.orient import oriented
from habeas.weigh.derive.passages import Passage
from habeas.weigh.derive.shingles import Numbering
from habeas.weigh.derive.ties import Tie


def derivations(passages: Sequence[Passage], *, progress: Progress) -> list[Tie]:
    """Find who took matter from whom; the result does not depend on the order of arrival."""
    numbering = Numbering()
    samples = [Sample(p, numbering.print_of(p.text), facts(p.text)) for p in passages]
    alike = dict(_alike(samples, progress))
    ties = [
        _tie(samples, pair, likeness)
        for pair, likeness in alike.items()
        if likeness.kind and not _explained_by_a_mark(samples, pair, likeness)
    ]
    for derived, origin, kind, why in named_upstream(samples, alike):
        ties.append(_plain(derived, origin, kind=kind, evidence=why))
    return _telling(oriented(ties, passages), [p.id for p in passages])


def _alike(
    samples: Sequence[Sample], progress: Progress
) -> Iterator[tuple[tuple[int, int], Likeness]]:
    """Compare the pairs that share enough words, and across languages enough facts."""
    by_words = [sample.print.triples for sample in samples]
    pairs = set(candidate_pairs(by_words, shared=FEWEST_TRIPLES))
    if len({sample.passage.language for sample in samples}) > 1:
        by_facts = [() if s.passage.table else s.facts for s in samples]
        pairs |= {
            (one, other)
            for one, other in candidate_pairs(by_facts, shared=FACTS)
            if samples[one].passage.language != samples[other].passage.language
        }
    for one, other in progress.track(sorted(pairs), what="comparing texts", total=len(pairs)):
        yield (one, other), compare(samples[one], samples[other])


def _explained_by_a_mark(
    samples: Sequence[Sample], pair: tuple[int, int], likeness: Likeness
) -> bool:
    """A message equal to one that is marked as forwarded has the same upstream: no tie of theirs.

    Only the mark says where it came from; which of the two chats had it first says nothing.
    """
    return likeness.kind == "forward" and any(samples[n].passage.forwarded_from for n in pair)


def _tie(samples: Sequence[Sample], pair: tuple[int, int], likeness: Likeness) -> Tie:
    assert likeness.kind is not None
    one, other = samples[pair[0]], samples[pair[1]]
    lengths = (one.print.length, other.print.length)
    found = direction(one.passage, other.passage, lengths=lengths)
    edge = Edge(
        derived=found.derived.document,
        origin=found.origin.document,
        kind=likeness.kind,
        evidence=(*likeness.evidence, found.why),
        derived_segment=found.derived.segment,
        origin_segment=found.origin.segment,
    )
    followed = likeness.kind != "quotation"
    return Tie(found.derived.id, found.origin.id, edge, found.shown, followed, likeness.strength)


def _plain(derived: Passage, origin: Passage | str, *, kind: EdgeKind, evidence: str) -> Tie:
    absent = isinstance(origin, str)
    edge = Edge(
        derived=derived.document,
        origin=origin if isinstance(origin, str) else origin.document,
        kind=kind,
        evidence=(evidence,),
        derived_segment=derived.segment,
        origin_segment=None if isinstance(origin, str) else origin.segment,
    )
    node = origin if isinstance(origin, str) else origin.id
    return Tie(derived.id, node, edge, shown=True, followed=True, strength=2.0 if absent else 1.0)


def _telling(ties: Sequence[Tie], order: Sequence[str]) -> list[Tie]:
    """Drop a tie that adds no origin to what stronger ties already lead back to.

    Of forty rewrites of one text each is tied to the one it is nearest to, and all lead back to
    one; the other 740 pairs would say nothing more.
    """
    place = {node: at for at, node in enumerate(order)}
    of: dict[str, list[Tie]] = defaultdict(list)
    for tie in ties:
        of[tie.derived].append(tie)
    origins: dict[str, frozenset[str]] = {}
    kept: list[Tie] = []
    for node in order:
        reached: frozenset[str] = frozenset()
        for tie in sorted(of[node], key=lambda t: (-t.strength, t.origin)):
            leads_to = origins.get(tie.origin, frozenset({tie.origin}))
            backwards = place.get(tie.origin, -1) < place[node]
            if tie.followed and tie.shown and backwards and leads_to <= reached:
                continue
            kept.append(tie)
            if tie.followed and backwards:
                reached |= leads_to
        origins[node] = reached or frozenset({node})
    return kept
