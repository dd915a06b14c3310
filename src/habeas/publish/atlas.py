"""A case indexed once, so that each page finds what it shows without searching the whole."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from habeas.records import (
    Answer,
    CaseView,
    Claim,
    Drift,
    Edge,
    Extraction,
    Finding,
    Original,
    Pair,
    Person,
    Reading,
    Record,
    Segment,
    Source,
    Vocabulary,
)

K = TypeVar("K")
V = TypeVar("V")
GRADES = ("confirmed", "corroborated", "single origin", "lead", "discounted")
FINDINGS_A_PAGE = 60
PERSONS_A_PAGE = 150


@dataclass(frozen=True, slots=True)
class Atlas:
    """Where everything of a case is; built in one pass over it."""

    view: CaseView
    vocabulary: Vocabulary
    readings: dict[str, Reading]
    extractions: dict[str, Extraction]
    originals: dict[str, Original]
    sources: dict[str, Source]
    claims: dict[str, Claim]
    records: dict[str, Record]
    findings: tuple[Finding, ...]
    finding_page: dict[str, int]
    found_in: dict[str, tuple[Finding, Answer]]
    denied_by: dict[str, list[str]]
    persons: tuple[Person, ...]
    person_page: dict[str, int]
    person_of: dict[str, Person]
    pairs_of: dict[frozenset[str], Pair]
    segments: dict[str, Segment]
    edges_to: dict[str, list[Edge]]
    edges_from: dict[str, list[Edge]]
    drift_on: dict[tuple[str, str], list[Drift]]

    def finding_href(self, finding: Finding) -> str:
        """Where a finding stands, from the report's root."""
        page = numbered("findings", self.finding_page[finding.id])
        return f"{page}#finding-{finding.id}"

    def answer_href(self, finding: Finding, answer: Answer) -> str:
        """Where one answer to a finding's question stands, from the report's root."""
        page = numbered("findings", self.finding_page[finding.id])
        return f"{page}#answer-{finding.id}-{1 + finding.answers.index(answer)}"

    def first_claim(self, finding: Finding) -> Claim | None:
        """The claim that a finding's first answer is told by; None where it is not in the case."""
        told = (c for answer in finding.answers for c in answer.claims if c in self.claims)
        return next((self.claims[c] for c in told), None)

    def claim_href(self, claim: Claim) -> str:
        """Where a claim's words stand, from the report's root."""
        return f"documents/{claim.document}.html#claim-{claim.id}"

    def record_href(self, record: Record) -> str:
        """Where a record's words stand, from the report's root."""
        return f"documents/{record.document}.html#record-{record.id}"

    def person_href(self, person: Person) -> str:
        """Where a person's accounts stand side by side, from the report's root."""
        return f"{numbered('people', self.person_page[person.id])}#person-{person.id}"

    def message(self, claim: Claim) -> Segment | None:
        """Find the message that a claim's words stand in; None where they stand in none."""
        found = self.readings[claim.document].segment_at(claim.start)
        return found if found and found.sent_at and claim.start < found.end else None

    def protected(self, document: str) -> bool:
        """Whether a document comes from an original whose source must be protected."""
        original = self.originals.get(self.readings[document].document.original)
        return original is not None and original.protected

    def title(self, document: str) -> str:
        """Return what a reader would call a document: its title, publisher or file's name."""
        shown = self.readings[document].document
        original = self.originals.get(shown.original)
        file = original.filename if original else shown.id
        return shown.title or (f"{file} · {shown.locator}" if shown.locator else file)


def numbered(name: str, page: int) -> str:
    """Name the file of one page of a long list: findings.html, findings-2.html."""
    return f"{name}.html" if page == 1 else f"{name}-{page}.html"


def pages_near(page: int, total: int) -> list[int | None]:
    """List the pages to link to from one: the ends and its neighbours; None where some are left."""
    near = sorted({1, total, *range(max(1, page - 3), min(total, page + 3) + 1)})
    gaps = [after - before > 1 for before, after in pairwise(near)]
    listed = [[None, n] if gap else [n] for gap, n in zip([False, *gaps], near, strict=True)]
    return [n for part in listed for n in part]


def best(answers: Iterable[Answer]) -> int:
    """Rank a finding's best supported answer: 0 is confirmed."""
    return min((GRADES.index(answer.grade) for answer in answers), default=len(GRADES))


def build_atlas(view: CaseView, vocabulary: Vocabulary) -> Atlas:
    """Index a case; time and memory grow with its size, not with its square."""
    claims = {c.id: c for e in view.extractions for c in e.claims}
    readings = {r.document.id: r for r in view.readings}
    findings = _ordered(view.weighing.findings, vocabulary)
    persons = tuple(sorted(view.persons, key=lambda p: len(p.records) < 2))  # noqa: PLR2004
    return Atlas(
        view=view,
        vocabulary=vocabulary,
        readings=readings,
        extractions={e.document: e for e in view.extractions},
        originals={o.id: o for o in view.originals},
        sources={s.id: s for s in view.sources},
        claims=claims,
        records={r.id: r for e in view.extractions for r in e.records},
        findings=findings,
        finding_page={f.id: 1 + i // FINDINGS_A_PAGE for i, f in enumerate(findings)},
        found_in={c: (f, a) for f in findings for a in f.answers for c in a.claims},
        denied_by=_grouped((c.denies, c.id) for c in claims.values() if c.denies),
        persons=persons,
        person_page={p.id: 1 + i // PERSONS_A_PAGE for i, p in enumerate(persons)},
        person_of={r: p for p in persons for r in p.records},
        pairs_of={frozenset((p.left, p.right)): p for p in view.pairs},
        segments={s.id: s for r in view.readings for s in r.segments},
        edges_to=_grouped((e.derived, e) for e in view.weighing.edges),
        edges_from=_grouped((e.origin, e) for e in view.weighing.edges),
        drift_on=_grouped(((d.derived, d.origin), d) for d in view.weighing.drift),
    )


def _ordered(findings: Iterable[Finding], vocabulary: Vocabulary) -> tuple[Finding, ...]:
    """Steps in pathway order, then offers, then the rest; the best supported first within each."""
    roles = ("step", "offer", "other")
    place = {kind.name: (roles.index(kind.role), i) for i, kind in enumerate(vocabulary.kinds)}
    last = (len(roles), 0)
    return tuple(
        sorted(
            findings,
            key=lambda f: (
                place.get(f.question.kind, last),
                best(f.answers),
                -sum(len(a.claims) for a in f.answers),
            ),
        )
    )


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    groups: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return dict(groups)
