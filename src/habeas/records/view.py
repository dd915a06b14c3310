"""A whole case as the report shows it."""

from dataclasses import dataclass
from datetime import datetime

from habeas.records.documents import Reading
from habeas.records.extraction import Extraction
from habeas.records.findings import Weighing
from habeas.records.originals import Custody, Original, Refusal, Source
from habeas.records.people import Pair, Person
from habeas.records.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything that one working report shows; mentions stand inside the extractions.

    `originals`, `readings` and `extractions` are in order of arrival, and each reading has its
    extraction at the same place. `pairs` are the compared pairs worth showing.
    """

    name: str
    made_at: datetime
    invented: bool
    vocabulary: Vocabulary
    originals: tuple[Original, ...]
    sources: tuple[Source, ...]
    custody_head: Custody | None
    readings: tuple[Reading, ...]
    extractions: tuple[Extraction, ...]
    persons: tuple[Person, ...]
    pairs: tuple[Pair, ...]
    weighing: Weighing
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is of each noun, so that two runs can be compared at a glance."""

    originals: int
    documents: int
    segments: int
    claims: int
    records: int
    persons: int
    findings: int
