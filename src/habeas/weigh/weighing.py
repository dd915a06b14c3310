"""The order of the steps: derive, ask, follow to the roots, grade."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from habeas.records import (
    Answer,
    CaseKey,
    Claim,
    Conflict,
    Document,
    Edge,
    Finding,
    Reading,
    Vocabulary,
    Weighing,
)
from habeas.records.ports import Progress
from habeas.records.silence import Silence
from habeas.weigh.ask.answers import Group, answers
from habeas.weigh.ask.conflicts import component_conflict, conflicts
from habeas.weigh.ask.entries import entries
from habeas.weigh.ask.questions import Asked, questions
from habeas.weigh.derive import Families, derivations, families, passages
from habeas.weigh.drift import Change, changes
from habeas.weigh.grading import graded
from habeas.weigh.roots import roots
from habeas.weigh.standing import standing
from habeas.weigh.table import load_table

_BEST_FIRST = ("confirmed", "corroborated", "single origin", "lead", "discounted")


def weigh(
    readings: Sequence[Reading],
    claims: Sequence[Claim],
    *,
    vocabulary: Vocabulary,
    key: CaseKey,
    progress: Progress | None = None,
) -> Weighing:
    """Say what is shown: who took what from whom, what each question's answers are worth.

    Rejected claims are left out, as are claims of documents that are not among the readings. The
    result does not depend on the order in which either arrived. VocabularyError where a claim is
    of a kind that the vocabulary does not know.
    """
    shown = progress or Silence()
    cut = passages(readings)
    ties = derivations(cut, progress=shown)
    traced = families(ties, cut)
    entered = entries(readings, claims, vocabulary=vocabulary)
    changed = changes(ties, entered)
    texts = {reading.document.id: _called(reading.document) for reading in readings}
    by_claim: dict[str, list[Change]] = defaultdict(list)
    for change in changed:
        by_claim[change.was.claim.id].append(change)
        by_claim[change.now.claim.id].append(change)
    asked = questions(entered, traced, key=key)
    findings = [
        _finding(question, traced, changed=by_claim, texts=texts)
        for question in shown.track(asked, what="weighing answers", total=len(asked))
    ]
    edges = sorted((tie.edge for tie in ties), key=_edge_order)
    return Weighing(tuple(findings), tuple(edges), tuple(change.drift for change in changed))


def _finding(
    asked: Asked,
    traced: Families,
    *,
    changed: Mapping[str, Sequence[Change]],
    texts: Mapping[str, str],
) -> Finding:
    """Answer one question: every answer graded beside the others, best first."""
    groups = answers(asked.entries, traced)
    rooted = [(group, roots(group.entries, traced)) for group in groups]
    order = {entry.claim.id: at for at, entry in enumerate(asked.entries)}
    rows: list[tuple[Answer, Group]] = []
    for at, (group, own) in enumerate(rooted):
        rivals = [*rooted[:at], *rooted[at + 1 :]]
        stands = standing(group, own, rivals)
        rows.append((graded(stands, table=load_table(), texts=texts), group))
    rows.sort(key=lambda row: _rank(row[0], order))
    here = [change for entry in asked.entries for change in changed.get(entry.claim.id, ())]
    return Finding(
        id=asked.id,
        question=asked.question,
        answers=tuple(answer for answer, _ in rows),
        conflicts=tuple(_conflicts([group for _, group in rows], here)),
    )


def _conflicts(groups: Sequence[Group], here: Sequence[Change]) -> list[Conflict]:
    pairs = frozenset((change.was.claim.id, change.now.claim.id) for change in here)
    moved = [
        component_conflict(change.was, change.now)
        for change in here
        if change.drift.what == "component"
    ]
    return [*conflicts(groups, pairs), *moved]


def _rank(answer: Answer, order: Mapping[str, int]) -> tuple[int, int, int, int]:
    first = min(order[claim] for claim in answer.claims)
    return (
        _BEST_FIRST.index(answer.grade),
        -answer.roots_shown,
        -answer.roots_possible,
        first,
    )


def _called(document: Document) -> str:
    """Call a text what its readers call it."""
    return document.publisher or document.title or f"a {document.kind} without a title"


def _edge_order(edge: Edge) -> tuple[str, str, str, str, str]:
    derived, origin = edge.derived_segment or "", edge.origin_segment or ""
    return edge.derived, derived, edge.origin, origin, edge.kind
