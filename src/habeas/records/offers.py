"""What was offered, to whom, when it falls due, and what came of it, as one document tells it."""

from dataclasses import dataclass
from typing import Literal

from habeas.records.values import Value

Outcome = Literal["kept", "broken", "both", "unknown"]


@dataclass(frozen=True, slots=True)
class Offer:
    """One offer of a document with what the same document says of its terms and its outcome.

    `claim` is the claim that tells the offer, `due` the time after which it is to be kept ("in six
    months") or the rate at which ("a month"), `eligible` and `told_by` the claims of the document
    that say who is accepted and what came of it. An outcome that nobody tells is unknown.
    """

    claim: str
    kind: str
    due: Value | None
    rate: str | None
    eligible: tuple[str, ...]
    outcome: Outcome
    told_by: tuple[str, ...]
