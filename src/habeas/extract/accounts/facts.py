"""A sentence with its mentions in; what it says of somebody, each fact where it stands, out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from habeas.extract.accounts import fact_words as w
from habeas.extract.accounts.days import read_day
from habeas.extract.found import Found, Places
from habeas.records import Facility, Interval

NOT_HELD = frozenset(("unit", "hospital", "ground"))
"""Facilities that nobody is a prisoner of."""
WIDTH = 60
YEAR_DIGITS = 2
Born = tuple[date | None, int]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing told of somebody: the record's field that it fills, and where its words stand."""

    field: str
    value: str | Facility | Born
    start: int
    end: int


def facts_in(text: str, mentions: Places, start: int, end: int) -> list[Fact]:
    """Every fact of a sentence, in order of place; whose it is, is decided elsewhere."""
    facts = [fact for m in mentions.within(start, end) for fact in _of_mention(text, m, start)]
    for field, pattern in w.PATTERNS.items():
        for match in pattern.finditer(text, start, end):
            value = next(v for v in match.groups() if v)
            facts.append(Fact(field, " ".join(value.split()), *match.span(match.lastgroup or 0)))
    facts += _unmarked_births(text, mentions, start, end)
    return sorted(_apart(facts), key=lambda f: f.start)


def _of_mention(text: str, found: Found, begin: int) -> Iterator[Fact]:
    """What a mention says by itself: a birth, a prison, a unit, a sentence served."""
    words, span = text[found.start : found.end], (found.start, found.end)
    norm = found.norm
    if found.kind == "date" and isinstance(norm, Interval) and found.rule.startswith("birth"):
        if norm.earliest and norm.latest and norm.earliest.year == norm.latest.year:
            whole = norm.earliest if norm.earliest == norm.latest else None
            yield Fact("birth", (whole, norm.earliest.year), *span)
    elif isinstance(norm, Facility) and norm.type == "unit":
        yield Fact("unit", words, *span)
    elif isinstance(norm, Facility) and norm.type not in NOT_HELD:
        yield Fact("facility", norm, *span)
    elif found.kind == "duration" and _is_term(text, found, begin):
        lead = w.UP_TO.match(words)
        cut = lead.end() if lead else 0
        yield Fact("term", words[cut:], found.start + cut, found.end)
    elif found.kind == "place" and w.HOME.search(
        text, max(begin, found.start - WIDTH), found.start
    ):
        yield Fact("home_place", words, *span)


def _is_term(text: str, found: Found, begin: int) -> bool:
    """A stretch of time is a sentence where a verdict stands before it, or an offence after it."""
    before = max(begin, found.start - WIDTH)
    return found.rule != "age" and bool(
        w.BEFORE_TERM.search(text, before, found.start) or w.AFTER_TERM.match(text, found.end)
    )


def _unmarked_births(text: str, mentions: Places, start: int, end: int) -> Iterator[Fact]:
    """A date right after a name, which nothing calls a birth: "Горшенин Николай, 25.08.1979"."""
    for person in (m for m in mentions.within(start, end) if m.kind == "person"):
        match = w.BESIDE_BORN.match(text, person.end, end)
        words = match[match.lastgroup or 0] if match else ""
        day = read_day(words if len(words) > YEAR_DIGITS else f"{words} г.р.")
        if match and day:
            whole = day.earliest if day.month and day.day else None
            yield Fact("birth", (whole, day.year), *match.span(match.lastgroup or 0))


def _apart(facts: list[Fact]) -> Iterator[Fact]:
    """Of two readings of the same words for one field, the first."""
    seen: list[Fact] = []
    for fact in facts:
        overlaps = (f for f in seen if f.start < fact.end and fact.start < f.end)
        if all(f.field != fact.field for f in overlaps):
            seen.append(fact)
            yield fact


def signs_in(text: str) -> frozenset[int]:
    """Where call signs begin: a word that is one is nobody's name."""
    return frozenset(m.start(m.lastgroup or 0) for m in w.PATTERNS["call_sign"].finditer(text))
