"""What `extract` makes of one document."""

from dataclasses import dataclass

from habeas.records.claims import Claim, Mention
from habeas.records.explanations import Explanation
from habeas.records.people import Record


@dataclass(frozen=True, slots=True)
class Extraction:
    """Mentions, claims and person records of one document, each in order of position.

    `explanations` are of the claims, empty unless they were asked for, and in no case's store.
    """

    document: str
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    records: tuple[Record, ...]
    explanations: tuple[Explanation, ...] = ()
