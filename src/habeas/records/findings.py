"""What it comes to: questions, the answers given to them, and how they conflict."""

from dataclasses import dataclass
from typing import Literal

from habeas.records.claims import Stance
from habeas.records.values import Facility, Interval, Value

Grade = Literal["discounted", "lead", "single origin", "corroborated", "confirmed"]
ConflictKind = Literal["true", "component", "time", "scope", "precision", "drift"]
DriftKind = Literal["number", "bound", "component", "date", "facility", "modality"]
EdgeKind = Literal["verbatim", "rewrite", "spun", "translation", "forward", "quotation", "report"]


@dataclass(frozen=True, slots=True)
class Question:
    """What claims answer together: two claims with different questions cannot conflict."""

    kind: str
    subject: str | None
    facility: Facility | None
    place: str | None
    time: Interval | None
    component: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question: who gives it, what it is worth, and what would change that.

    `value` is the amount where the answer is one. `roots_shown` counts the origins shown to be
    independent, `roots_possible` the most there could be. `reasons` and `would_change` are
    sentences that a person can check.
    """

    value: Value | None
    stance: Stance
    claims: tuple[str, ...]
    roots_shown: int
    roots_possible: int
    grade: Grade
    contested: bool
    reasons: tuple[str, ...]
    would_change: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that cannot all be taken as they stand, and in what way they differ."""

    kind: ConflictKind
    claims: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A question with all its answers side by side; nothing is averaged."""

    id: str
    question: Question
    answers: tuple[Answer, ...]
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """One text derives from another: `derived` took its matter from `origin`.

    Both are document ids, or `absent:NAME` for an origin that is credited but not in the case.
    Where single messages derive from each other, `origin_segment` and `derived_segment` say which.
    """

    derived: str
    origin: str
    kind: EdgeKind
    evidence: tuple[str, ...]
    derived_segment: str | None = None
    origin_segment: str | None = None


@dataclass(frozen=True, slots=True)
class Drift:
    """A value that changed on its way from one text to another, with both wordings."""

    derived: str
    origin: str
    what: DriftKind
    was: str
    now: str
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighing:
    """What `weigh` makes of a case's claims."""

    findings: tuple[Finding, ...]
    edges: tuple[Edge, ...]
    drift: tuple[Drift, ...]
