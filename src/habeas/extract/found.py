"""What one rule found: where it stands, what kind it is, what it was read as, by which rule."""

from dataclasses import dataclass

from habeas.records.claims import MentionKind
from habeas.records.values import Norm


@dataclass(frozen=True, slots=True)
class Found:
    """A mention before it has an id, so that finders stay free of cases and documents.

    `start` and `end` are offsets in the document's text. `rule` names what found it, so that a
    wrong reading can be traced to its row of a table.
    """

    start: int
    end: int
    kind: MentionKind
    norm: Norm | None
    rule: str
