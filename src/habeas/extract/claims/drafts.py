"""A claim before it has an id: everything the words of one passage tell."""

from dataclasses import dataclass

from habeas.records import Facility, Interval, Link, Value
from habeas.records.claims import CameAbout, Modality, Polarity, Stance
from habeas.records.explanations import Ground


@dataclass(frozen=True, slots=True)
class Draft:
    """As `Claim`, with the sentence it stands in; `bare` marks an answer still to be tied."""

    start: int
    end: int
    kind: str
    component: str | None
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
    sentence: tuple[int, int]
    bare: bool
    grounds: tuple[Ground, ...] = ()
