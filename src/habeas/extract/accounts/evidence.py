"""What stands around one person's name in, and what it says of that person out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from habeas.extract.accounts import prose_words as w
from habeas.extract.accounts.days import Day, read_day
from habeas.extract.found import Found, Places
from habeas.records import Facility, Name, Segment

BEFORE = 90
"""Code points before a name in which kin and seeking words are looked for."""
WITHIN = 260
"""Code points after a name in which what is told is still told of that person."""

SHARED = 1000
"""Code points after a name in which what is told of "both" of a list may stand."""


@dataclass(frozen=True, slots=True)
class Account:
    """One mention of a person with everything that its surroundings tell."""

    person: Found
    name: Name
    start: int
    end: int
    kin: bool
    sought: bool
    held: bool
    birth: Day | None
    facility: Facility | None
    unit: str | None
    article: str | None
    term: str | None
    tag: str | None
    call_sign: str | None
    status: str | None

    @property
    def birth_year(self) -> int | None:
        """The year, where one is told."""
        return self.birth.year if self.birth else None

    @property
    def birth_date(self) -> date | None:
        """The whole date, where day and month are told."""
        whole = self.birth and self.birth.month and self.birth.day
        return self.birth.earliest if self.birth and whole else None

    def counts(self, *, strict: bool) -> bool:
        """True where the words plainly make this an account of a person."""
        identified = self.birth is not None or self.tag is not None
        full = self.name.family is not None and self.name.given is not None
        if strict:
            return full and identified and (self.facility is not None or self.kin or self.sought)
        if full:
            return identified or self.kin or self.sought or self.held or self.status is not None
        if self.name.family is None and self.name.given is None:
            return False
        return (self.kin or self.sought or identified) and (
            self.facility is not None or (identified and self.name.family is not None)
        )


def account_of(
    text: str,
    person: Found,
    mentions: Places,
    *,
    begin: int,
    finish: int,
    segment: Segment,
) -> Account:
    """Read the words between the person named before (`begin`) and the one after (`finish`)."""
    assert isinstance(person.norm, Name)
    before = text[max(begin, person.start - BEFORE) : person.start]
    limit = min(finish, person.end + WITHIN)
    after = text[person.end : limit]
    birth = _birth(after)
    facility = _facility(text, mentions, person, limit=limit, segment=segment)
    last = max([person.end, *(facility.end for facility in facility[:1])])
    return Account(
        person=person,
        name=person.norm,
        start=person.start,
        end=max(last, person.end + (birth[1] if birth else 0)),
        kin=bool(w.BEFORE_KIN.search(before)),
        sought=bool(w.BEFORE_SEEK.search(before)),
        held=bool(w.BEFORE_HELD.search(before)),
        birth=birth[0] if birth else None,
        facility=_norm(facility),
        unit=next((text[f.start : f.end] for f in facility if _is_unit(f)), None),
        article=_first(w.ARTICLE, after),
        term=_first(w.TERM, after),
        tag=tag_in(after),
        call_sign=_first(w.CALL_SIGN, after),
        status=_at_once(w.BESIDE_FATE, after),
    )


def tag_in(text: str) -> str | None:
    """The one tag number of a text; None where there are several, or none."""
    tags = {"".join(m["value"].split()) for m in w.TAG.finditer(text)}
    return tags.pop() if len(tags) == 1 else None


def _birth(after: str) -> tuple[Day, int] | None:
    for match in filter(None, (w.BESIDE_BORN.match(after), w.NEAR_BORN.search(after))):
        words = next(v for v in match.groupdict().values() if v)
        day = read_day(words if len(words) > 2 else f"{words} г.р.")  # noqa: PLR2004  "85 год"
        if day:
            return day, match.end()
    return None


def _facility(
    text: str, mentions: Places, person: Found, *, limit: int, segment: Segment
) -> list[Found]:
    """Facilities told of this person: the next ones, or one told of "both" of a list."""
    last = min(segment.end, person.end + SHARED)
    told = [m for m in mentions.within(person.end, last) if m.kind == "facility"]
    near = [m for m in told if m.start < limit]
    if near:
        return near
    return [m for m in told if w.BOTH.search(text, person.end, m.start)][:1]


def _norm(found: Sequence[Found]) -> Facility | None:
    """The first facility that holds people; a hospital or a unit is no prison."""
    for item in found:
        norm = item.norm
        if isinstance(norm, Facility) and norm.type not in ("unit", "hospital", "ground"):
            return norm
    return None


def _is_unit(item: Found) -> bool:
    return isinstance(item.norm, Facility) and item.norm.type == "unit"


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return next((v for v in match.groupdict().values() if v), None) if match else None


def _at_once(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.match(text)
    return match["value"] if match else None
