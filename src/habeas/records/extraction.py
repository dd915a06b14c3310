"""What `extract` makes of one document."""

from dataclasses import dataclass

from habeas.records.claims import Claim, Mention
from habeas.records.people import Record
from habeas.records.statements import Statement


@dataclass(frozen=True, slots=True)
class Extraction:
    """Mentions, claims, person records and statements of one document, in order of position."""

    document: str
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    records: tuple[Record, ...]
    statements: tuple[Statement, ...] = ()
