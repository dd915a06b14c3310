"""Text in; facilities with their type, number and, where it is told in reach, region out."""

import re
from collections.abc import Iterable
from dataclasses import replace

from habeas.extract.facilities import patterns as p
from habeas.extract.facilities.connectors import OPENS, TYURMA_TOWNS
from habeas.extract.facilities.frames import Tie
from habeas.extract.facilities.reach import Reach
from habeas.extract.facilities.spots import Spot, spots
from habeas.extract.found import Found
from habeas.records.values import Facility, FacilityType

LEGAL_WIDTH = 110
OPENING_WIDTH = 32
APPOSED = re.compile(r"\s?[«(\"“]?|,\s+(?:an?|the)\s+")
OPENING = '«"“'
CLOSING = '»"”'
UKRAINE = "UA-"
ABBREVIATED_VK = re.compile("[вb][кk]|vk", re.IGNORECASE)
SEVERAL = ("IK", "T", "prison")
"""Types of which the town that a region is named after may have several."""
ELSEWHERE = "at a place not known"
UKRAINIAN_LETTERS = frozenset("іїєґІЇЄҐ")
RUSSIAN_LETTERS = frozenset("ыэъёЫЭЪЁ")


def find_facilities(text: str, *, offset: int = 0, language: str | None = None) -> list[Found]:
    """Prisons, hospitals, units and grounds in order of position, none inside another.

    A facility's region is taken from its own phrase or from words that tie it to a region, never
    from a region that merely occurs near it.
    """
    kept = _apart(_outermost(spots(text, language or _guess(text))), text)
    if not kept:
        return []
    reach = Reach(text)
    kept = [_whole_name(spot, text, reach) for spot in kept]
    ties = reach.ties([(s.start, s.end, s.region, s.number is not None) for s in kept])
    pairs = [
        (s, t)
        for s, t in zip(kept, ties, strict=True)
        if not s.placed or (t and _names(s, t) and not _parted(s, t, text))
    ]
    named = _named(kept)
    return [
        _found(spot, tie or named.get((spot.type, spot.number)), reach, offset)
        for spot, tie in pairs
    ]


def _named(kept: Iterable[Spot]) -> dict[tuple[FacilityType, int | None], Tie]:
    """Prisons called by their name: "lifers at the Black Dolphin, officially IK-6"."""
    return {
        (s.type, s.number): Tie(s.region, s.start, s.end, "town", beside=False)
        for s in kept
        if s.region and s.number is not None
    }


def _guess(text: str) -> str:
    """Tell Ukrainian from Russian by letters, where nobody stated the language."""
    letters = set(text)
    return "uk" if letters & UKRAINIAN_LETTERS and not letters & RUSSIAN_LETTERS else "ru"


def _outermost(found: Iterable[Spot]) -> list[Spot]:
    kept: list[Spot] = []
    for spot in sorted(found, key=lambda s: (s.start, s.placed, -s.end, s.region is None)):
        if kept and kept[-1].placed and not spot.placed and spot.start < kept[-1].end:
            kept.pop()
        if not kept or spot.start >= kept[-1].end:
            kept.append(spot)
    return kept


def _apart(found: list[Spot], text: str) -> list[Spot]:
    """Drop nouns that only say what the name beside them is: "the colony IK-17"."""
    return [
        spot
        for before, spot, after in zip([None, *found], found, [*found[1:], None], strict=False)
        if not (
            spot.placed
            and spot.number is None
            and (
                (after and APPOSED.fullmatch(text, spot.end, after.start))
                or (
                    before and not before.placed and APPOSED.fullmatch(text, before.end, spot.start)
                )
            )
        )
    ]


def _names(spot: Spot, tie: Tie) -> bool:
    """True where what stands beside a noun makes it one facility: a town, not a whole region.

    The town that a region is named after has several colonies, and tells none of them.
    """
    if not tie.beside:
        return False
    if spot.number is None and spot.type in SEVERAL and tie.capital:
        return False
    return spot.number is not None or tie.sense != "name"


def _parted(spot: Spot, tie: Tie, text: str) -> bool:
    """True for "a school in Mena, the colony is near": another thing's place."""
    if text[tie.end : spot.start].strip() != ",":
        return False
    return OPENS.search(text, max(0, tie.start - OPENING_WIDTH), tie.start) is None


def _found(spot: Spot, tie: Tie | None, reach: Reach, offset: int) -> Found:
    start, end, type_ = spot.start, spot.end, spot.type
    if spot.placed and tie is not None and tie.touching:
        start, end = min(start, tie.start), max(end, tie.end)
    region = tie.code if tie else None
    if type_ == "prison" and tie and reach.reads(TYURMA_TOWNS, tie.start):
        type_ = "T"
    if (
        type_ == "VK"
        and region
        and region.startswith(UKRAINE)
        and reach.reads(ABBREVIATED_VK, spot.start)
    ):
        type_ = "IK"  # Ukraine's ВК is a "виправна колонія"
    rule = f"facility {type_}"
    if region is None and reach.elsewhere(spot.end):
        rule += f", {ELSEWHERE}"
    norm = Facility(type_, spot.number, region)
    return Found(offset + start, offset + end, "facility", norm, rule)


def _whole_name(spot: Spot, text: str, reach: Reach) -> Spot:
    """Take in what belongs to the name: "… УФСИН России по Республике Мордовия"."""
    legal = p.LEGAL_FORM.search(text, max(0, spot.start - LEGAL_WIDTH), spot.start)
    start, end = (legal.start() if legal else spot.start), spot.end
    if legal and legal.group()[-1] in OPENING and text[end : end + 1] in CLOSING:
        end += len(text[end : end + 1])
    authority = p.AUTHORITY.match(text, spot.end)
    if not authority:
        return replace(spot, start=start, end=end)
    by = p.AUTHORITY_OF.match(text, authority.end())
    place = reach.place_at(by.end()) if by else None
    if place is None or place.sense == "adjective":
        return replace(spot, start=start, end=authority.end())
    return replace(spot, start=start, end=place.end, region=place.code)
