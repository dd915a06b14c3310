"""The pathway: what is said of each step, and how many, as ranges on one scale."""

import math
from dataclasses import dataclass

from habeas.publish.amounts import amount, number, short_amount
from habeas.publish.atlas import GRADES, Atlas, best
from habeas.publish.plots import HATCH, Piece, Plot, Row, fading, row_key
from habeas.publish.reserve import cautions, teller
from habeas.publish.wording import Wording
from habeas.records import Answer, Claim, Finding, Value

SHOWN = 4
"""Answers drawn for one step; the table beside the chart has the rest."""


NOT_YET = frozenset({"planned", "promised", "generic"})
"""A target is no count: what is meant to happen has no place among what did."""


@dataclass(frozen=True, slots=True)
class Count:
    """One answer that gives a step a number of people, and what to be wary of in it.

    `claim` is the one whose words give the number, `who` the one it comes from, as the text names
    them.
    """

    finding: Finding
    answer: Answer
    value: Value
    claim: Claim
    who: str | None
    cautions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the pathway with all that is said of it."""

    kind: str
    findings: tuple[Finding, ...]
    counts: tuple[Count, ...]
    grade: str | None


def pathway(atlas: Atlas) -> list[Step]:
    """Gather the steps in order; a step that nobody speaks of is kept, empty."""
    found: dict[str, list[Finding]] = {kind: [] for kind in atlas.vocabulary.pathway}
    for finding in atlas.findings:
        if finding.question.kind in found:
            found[finding.question.kind].append(finding)
    return [_step(kind, findings, atlas) for kind, findings in found.items()]


def _step(kind: str, findings: list[Finding], atlas: Atlas) -> Step:
    counts = [
        count for finding in findings for answer in finding.answers
        if (count := _count(finding, answer, atlas))
    ]  # fmt: skip
    counts.sort(
        key=lambda c: (
            c.answer.stance != "asserts",
            GRADES.index(c.answer.grade),
            len(c.cautions),
            -len(c.answer.claims),
        )
    )
    rank = min((best(f.answers) for f in findings), default=len(GRADES))
    grade = GRADES[rank] if rank < len(GRADES) else None
    if counts:
        grade = counts[0].answer.grade  # the number shown bears its own grade, not a better one's
    return Step(kind, tuple(findings), tuple(counts), grade)


def _count(finding: Finding, answer: Answer, atlas: Atlas) -> Count | None:
    """Take an answer's number if people are what it counts and its words are in the case."""
    value = answer.value
    claims = [atlas.claims[c] for c in answer.claims if c in atlas.claims]
    if value is None or value.unit not in ("person", None) or not claims:
        return None
    claim = next((c for c in claims if value in c.values), claims[0])
    if claim.modality in NOT_YET:
        return None
    return Count(finding, answer, value, claim, teller(claim), cautions(answer, atlas))


def funnel_plot(steps: list[Step], wording: Wording, *, full: bool) -> Plot | None:
    """Lay the counts out on a scale of powers of ten; None where no step has a number."""
    shown = [(step, i, c) for step in steps for i, c in enumerate(_drawn(step))]
    top = _top([c.value for _, _, c in shown])
    if not shown:
        return None
    rows: list[Row] = []
    pieces: list[Piece] = []
    for step, place, count in shown:
        label = _label(step, count, wording, first=place == 0, full=full)
        note = _note(count, wording) if full else short_amount(count.value, wording.words)
        exact = count.value.lo if count.value.lo == count.value.hi else None
        point = None if exact is None else max(1.0, float(exact))
        rows.append(
            Row(label, note, point, about=exact is not None and count.value.kind == "about")
        )
        pieces += _pieces(row_key(len(rows) - 1, label), count.value, top)
    ticks = [10**n for n in range(round(math.log10(top)) + 1)]
    said = [number(t, wording.words.language) for t in ticks]
    return Plot(rows, pieces, "log", (1, top), ticks, said)


def _drawn(step: Step) -> list[Count]:
    """Pick what is drawn: a bar would make a denied number look like one that is said."""
    return [count for count in step.counts if count.answer.stance == "asserts"][:SHOWN]


def _label(step: Step, count: Count, wording: Wording, *, first: bool, full: bool) -> str:
    """Name the step once; where there is no room for a note, name each number's place here."""
    kind = wording.kind(step.kind) if first else ""
    if full:
        return kind
    place = count.finding.question.facility
    where = wording.facility_short(place) if place else wording.scope(count.finding.question)
    return f"{kind}\n{where}".strip()


def _note(count: Count, wording: Wording) -> str:
    said = [amount(count.value, wording.words), wording.scope(count.finding.question)]
    return " · ".join(
        [*said, *(wording.caution(c, count.claim.kind, None) for c in count.cautions)]
    )


def _pieces(row: str, value: Value, top: float) -> list[Piece]:
    lo = None if value.lo is None else min(max(1.0, float(value.lo)), top)
    hi = None if value.hi is None else min(max(1.0, float(value.hi)), top)
    if lo is None and hi is None:
        return [Piece(row, 1, top, HATCH, 1)]
    if lo is None:
        return fading(row, hi or 1.0, 1, powers=True)
    if hi is None:
        return fading(row, lo, top, powers=True)
    return [Piece(row, lo, hi)] if hi > lo else []


def _top(values: list[Value]) -> float:
    most = max((float(n) for v in values for n in (v.lo, v.hi) if n), default=100.0)
    return float(10 ** max(1, math.ceil(math.log10(max(most, 1) * 1.2))))
