"""What a verb on a case tells the one who asked: counts, refusals, problems."""

from dataclasses import dataclass

from habeas.records import Counts


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that could not be used, and why: nothing is passed over in silence."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What a run did: the case's totals after it, what it added, what it had to refuse.

    `case` and `report` are the folders as they were given; `report` is null where none was
    written. `added` counts what was not in the case before this run.
    """

    case: str
    originals: int
    documents: int
    segments: int
    claims: int
    records: int
    persons: int
    findings: int
    added: Counts
    refused: tuple[Refused, ...]
    report: str | None


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether a case still is what it was: how much was checked, and every problem by name."""

    case: str
    originals: int
    custody: int
    documents: int
    claims: int
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CaseStatus:
    """What a case holds now, and what still waits to be done to it.

    `unread` counts originals not yet read under the present rules; `stale` names the later
    stages (link, weigh) whose result no longer answers to what they were made from.
    """

    case: str
    name: str
    invented: bool
    sealed: bool
    vocabulary: str
    counts: Counts
    custody: int
    unread: int
    stale: tuple[str, ...]
    refused: tuple[Refused, ...]
