"""Who is spoken of: one source's account of one person, and the persons that accounts make up."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from habeas.records.values import Facility, Interval

Verdict = Literal["same", "different", "unsure"]


@dataclass(frozen=True, slots=True)
class Record:
    """One source's account of one person, standing on words of a document.

    `name` is the name as written; `family`, `given` and `patronymic` are its roles as far as the
    words give them. Every field is null where this source does not say; nothing is filled in from
    another record. `region` and `home_place` are as written, `facility` is read.
    """

    id: str
    document: str
    start: int
    end: int
    name: str
    given: str | None = None
    patronymic: str | None = None
    family: str | None = None
    birth_date: date | None = None
    birth_year: int | None = None
    home_place: str | None = None
    facility: Facility | None = None
    region: str | None = None
    article: str | None = None
    term: str | None = None
    unit: str | None = None
    tag: str | None = None
    call_sign: str | None = None
    status: str | None = None
    date: Interval | None = None


@dataclass(frozen=True, slots=True)
class Weight:
    """One feature's part in a pair's score, in log-odds (natural logarithm)."""

    feature: str
    log_odds: float
    outcome: Literal["agrees", "contradicts", "unknown", "prior"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records compared: the probability that they are one person, and what it is made of.

    The logit of `probability` is the sum of the weights' log-odds, the prior among them.
    """

    left: str
    right: str
    probability: float
    weights: tuple[Weight, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Records that were found to be of one person; a candidate until a person has looked.

    `id` is that of the founding record, the first of them to arrive, and `records` starts with it.
    """

    id: str
    records: tuple[str, ...]
    reviewed: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about a target; append-only, and undone only by another decision.

    `quote` and `locator` are the target's, so that a decision finds its target again after the
    material was read anew.
    """

    id: str
    target: str
    verb: str
    was: str | None
    now: str | None
    why: str | None
    by: str
    at: datetime
    undoes: str | None = None
    quote: str | None = None
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The decision about a pair of records, with the score the person saw."""

    left: str
    right: str
    verdict: Verdict
    probability: float | None
    weights: tuple[Weight, ...]
