"""What words measure: amounts with their bound, times with their interval, names by role."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

ValueKind = Literal["exact", "about", "at_least", "at_most", "between", "vague"]
FacilityType = Literal[
    "IK", "KP", "LIU", "SIZO", "T", "VK", "LPU", "PFRSI", "prison", "unit", "hospital", "ground"
]


@dataclass(frozen=True, slots=True)
class Value:
    """An amount exactly as strong as its words: "as many as 75,000" is `lo None, hi 75000`.

    `start` and `end` are offsets in the document; `unit` is what is counted ("person", "month",
    "RUB"), `per` what for ("month", "person"). A vague amount ("dozens") has neither bound.
    """

    text: str
    start: int
    end: int
    lo: float | int | None
    hi: float | int | None
    unit: str | None
    per: str | None
    kind: ValueKind


@dataclass(frozen=True, slots=True)
class Interval:
    """A time no more precise than its words: both ends inclusive, either may be open (None).

    `text` is the words, at `start` to `end` of the document; both offsets are None where the
    interval was not written there (a publication date from a form, say). `anchor` is the date
    that the year or the day was taken from, as ISO 8601 ("2022-08-10", or "2022-08-01/2022-08-31"
    for a month), and None where the words need none. Where no anchor gives a year, both ends are
    None and `yearless` keeps what was said: "--07-01/--07-15".
    """

    text: str
    start: int | None
    end: int | None
    earliest: date | None
    latest: date | None
    anchor: str | None = None
    yearless: str | None = None


@dataclass(frozen=True, slots=True)
class Facility:
    """A prison, hospital, unit or training ground: one facility under all its spellings.

    `region` is ISO 3166-2 ("RU-MO"). A number without a region is not yet one facility.
    """

    type: FacilityType
    number: int | None
    region: str | None


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name by role, in the script and case it was normalised to; unknown is None."""

    family: str | None
    given: str | None
    patronymic: str | None


Norm = Interval | Value | Facility | Name
