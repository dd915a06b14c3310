"""The nouns: frozen records, their ids, errors and ports; in come values, out come records.

Imports no other room.
"""

from habeas.records.claims import Claim, Link, Mention
from habeas.records.codec import canonical, from_json, to_json
from habeas.records.documents import Document, Guess, Reading, Segment
from habeas.records.explanations import Explanation, Ground
from habeas.records.extraction import Extraction
from habeas.records.findings import (
    Answer,
    Conflict,
    Drift,
    Edge,
    Finding,
    Question,
    Weighing,
)
from habeas.records.ids import UNSEALED, CaseKey, make_id, normalised
from habeas.records.material import Incoming, Stated
from habeas.records.offers import Offer
from habeas.records.originals import Custody, Original, Refusal, Source
from habeas.records.people import Decision, Judgement, Pair, Person, Record, Weight
from habeas.records.statements import Statement, Words
from habeas.records.values import Facility, Interval, Name, Value
from habeas.records.view import CaseView, Counts
from habeas.records.vocabulary import Vocabulary, load_vocabulary

__all__ = [
    "UNSEALED",
    "Answer",
    "CaseKey",
    "CaseView",
    "Claim",
    "Conflict",
    "Counts",
    "Custody",
    "Decision",
    "Document",
    "Drift",
    "Edge",
    "Explanation",
    "Extraction",
    "Facility",
    "Finding",
    "Ground",
    "Guess",
    "Incoming",
    "Interval",
    "Judgement",
    "Link",
    "Mention",
    "Name",
    "Offer",
    "Original",
    "Pair",
    "Person",
    "Question",
    "Reading",
    "Record",
    "Refusal",
    "Segment",
    "Source",
    "Stated",
    "Statement",
    "Value",
    "Vocabulary",
    "Weighing",
    "Weight",
    "Words",
    "canonical",
    "from_json",
    "load_vocabulary",
    "make_id",
    "normalised",
    "to_json",
]
