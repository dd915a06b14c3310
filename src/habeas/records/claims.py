"""What is said: mentions, and claims with the chain of those who passed them on."""

from dataclasses import dataclass
from typing import Literal

from habeas.records.values import Facility, Interval, Norm, Value

MentionKind = Literal[
    "person", "organisation", "place", "facility", "date", "duration", "quantity", "money"
]
Basis = Literal["saw", "took_part", "document", "told", "unknown"]
Form = Literal["direct", "indirect", "narration"]
Stance = Literal["asserts", "denies", "doubts", "no_comment"]
Polarity = Literal["positive", "negative"]
Modality = Literal["happened", "promised", "planned", "believed", "possible", "generic", "opinion"]
CameAbout = Literal["volunteered", "pressed", "deceived", "forced"]
Status = Literal["suggested", "confirmed", "rejected"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a person, place, time or amount, with what they were read as.

    `found_by` are the means that agree on it ("natasha", "rules"). `same_as` is the id of the
    first mention of the same person in the document and `same_why` the reason; null where it is
    the first, or where who is meant stays open.
    """

    id: str
    document: str
    start: int
    end: int
    text: str
    kind: MentionKind
    norm: Norm | None = None
    found_by: tuple[str, ...] = ()
    same_as: str | None = None
    same_why: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """One hop of a chain: who passed the claim on, and on what ground they could know it.

    `who` is the text's own name for them and null at a gap. `gap` marks a hop that the words show
    but do not name ("he said he had learned"). `party` marks a side of the conflict.
    """

    who: str | None
    role: str | None
    basis: Basis
    form: Form
    anonymous: bool = False
    party: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that one text says, standing on exact words: `text[start:end] == quote`.

    `kind` is a word of the case's vocabulary. `subject` is who it is about in the text's own
    words; `facility`, `place` and `time` only where the text ties them to it. `component` says
    which part of the matter a number measures ("killed_or_wounded"). `chain` runs from the first
    observer to the publisher. `denies` is the id of the claim that this one denies. `method`
    names the rules that made it, with their version.
    """

    id: str
    document: str
    start: int
    end: int
    quote: str
    kind: str
    subject: str | None
    facility: Facility | None
    place: str | None
    time: Interval | None
    values: tuple[Value, ...]
    chain: tuple[Link, ...]
    stance: Stance
    polarity: Polarity
    modality: Modality
    came_about: CameAbout | None
    denies: str | None
    method: str
    status: Status = "suggested"
    component: str | None = None
