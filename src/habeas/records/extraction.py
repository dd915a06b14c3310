"""What `extract` makes of one document."""

from dataclasses import dataclass

from habeas.records.claims import Claim, Mention
from habeas.records.explanations import Explanation
from habeas.records.offers import Offer
from habeas.records.people import Record
from habeas.records.statements import Statement


@dataclass(frozen=True, slots=True)
class Extraction:
    """Mentions, claims, person records and statements of one document, in order of position.

    `explanations` are of the claims, and empty unless they were asked for. Statements,
    offers and explanations are made again each time, and are in no case's store.
    """

    document: str
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    records: tuple[Record, ...]
    explanations: tuple[Explanation, ...] = ()
    statements: tuple[Statement, ...] = ()
    offers: tuple[Offer, ...] = ()
