"""The claims of a document in; the step of the pathway that each tells of one person, out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from habeas.extract.accounts import standing_words as w
from habeas.extract.accounts.cast import Figure
from habeas.extract.accounts.owners import Line, owner
from habeas.records import Claim, Vocabulary

TOLD = frozenset(("happened", "believed"))


@dataclass(frozen=True, slots=True)
class Step:
    """A step that a claim tells of a person; `named` where the claim itself names the person."""

    claim: Claim
    named: bool


def steps_of(
    text: str,
    lines: Sequence[Line],
    claims: Sequence[Claim],
    vocabulary: Vocabulary,
    *,
    sole: Figure | None,
) -> Mapping[int, list[Step]]:
    """By the figure's identity: every step told of a person, in order."""
    steps: dict[int, list[Step]] = {}
    called: dict[int, frozenset[str]] = {}
    pathway = frozenset(vocabulary.pathway)
    subject = sole
    queue = sorted((c for c in claims if c.kind in pathway and _happened(c)), key=lambda c: c.start)
    at = 0
    for number, line in enumerate(lines):
        if number and line.segment is not lines[number - 1].segment:
            subject = sole
        while at < len(queue) and queue[at].start < line.end:
            claim, at = queue[at], at + 1
            if claim.start < line.start:
                continue
            figure = _whose(text, line, claim, subject)
            if figure:
                if id(figure) not in called:
                    called[id(figure)] = _called(text, figure)
                named = claim.subject in called[id(figure)]
                steps.setdefault(id(figure), []).append(Step(claim, named))
        subject = _next(line, subject)
    return steps


def _called(text: str, figure: Figure) -> frozenset[str]:
    return frozenset(text[n.found.start : n.found.end] for n in figure.namings)


def farthest(steps: Sequence[Step], vocabulary: Vocabulary) -> Step | None:
    """Death before all else; then the step that is farthest along, one that ends it last."""
    order = {name: place for place, name in enumerate(vocabulary.pathway)}

    def rank(step: Step) -> tuple[bool, bool, int]:
        kind = vocabulary.kind(step.claim.kind)
        return "death" in kind.traits, "stays" not in kind.traits, order[kind.name]

    return max(steps, key=rank, default=None)


def _happened(claim: Claim) -> bool:
    return claim.stance == "asserts" and claim.polarity == "positive" and claim.modality in TOLD


def _whose(text: str, line: Line, claim: Claim, subject: Figure | None) -> Figure | None:
    """The person that a claim names, else the one its sentence is about."""
    for naming, figure in line.named:
        if claim.subject and claim.subject == text[naming.found.start : naming.found.end]:
            return None if naming.standing.aside else figure
    if not _of_one(text, line, claim):
        return None
    if line.named:
        return owner(line, claim.start) or owner(line, claim.end)
    return None if w.FIRST.search(text, claim.start, claim.end) else subject


def _of_one(text: str, line: Line, claim: Claim) -> bool:
    """Whether a claim that names nobody is of one person: of "he", or at least of no others."""
    counted = any(v.unit in ("person", None) and v.hi != 1 for v in claim.values)
    if counted or w.THEY.search(text, claim.start, claim.end):
        return bool(w.HE_TOO.search(text, claim.start, claim.end))
    before = text[line.start : claim.start]
    return not w.THEY.search(before) or bool(w.HE.search(text, line.start, claim.end))


def _next(line: Line, before: Figure | None) -> Figure | None:
    named = {id(f): f for n, f in line.named if not n.standing.aside}
    if not line.named or not named:
        return before
    return next(iter(named.values())) if len(named) == 1 else None
