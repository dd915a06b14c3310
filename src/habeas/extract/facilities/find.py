"""Text in; facilities with their type, number and, where it is told in reach, region out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from habeas.extract.facilities import patterns as p
from habeas.extract.facilities.grammar import UNITS_AFTER_TENS
from habeas.extract.facilities.reach import Reach
from habeas.extract.found import Found
from habeas.records.values import Facility, FacilityType

WINDOW = 110
NEAR = 100
TANK_NEAR = 40
SIGN = re.compile(r"(?:[-‐‑‒–—−№Nº°#.]|no|nos|number|номер\w*)\s*\d+\Z", re.IGNORECASE)
BARE = re.compile(r"[^\W\d_]\s+\d+\Z")
COUNTED_FORMS = (1, 2, 3, 4)
TEENS = range(11, 15)
OPENING = '«"“'
CLOSING = '»"”'


@dataclass(frozen=True, slots=True)
class Spot:
    """A facility before its region is known."""

    start: int
    end: int
    type: FacilityType
    number: int | None
    region: str | None = None


def find_facilities(text: str, *, offset: int = 0, language: str | None = None) -> list[Found]:
    """Prisons, hospitals, units and grounds in order of position, none inside another.

    A facility's region is taken from its own phrase or from words that tie it to a region, never
    from a region that merely occurs near it.
    """
    spots = _outermost(_spots(text, language or "ru"))
    if not spots:
        return []
    reach = Reach(text)
    spots = [_whole_name(spot, text, reach) for spot in spots]
    regions = reach.regions([(s.start, s.end, s.region) for s in spots])
    return [
        Found(
            offset + spot.start,
            offset + spot.end,
            "facility",
            Facility(spot.type, spot.number, region),
            f"facility {spot.type}",
        )
        for spot, region in zip(spots, regions, strict=True)
    ]


def _spots(text: str, language: str) -> Iterator[Spot]:
    """Run the costly patterns only around what they cannot do without: a number, a telling word."""
    small = _small(text)
    for lo, hi in _windows(p.DIGITS, text):
        for type_, pattern in p.numbered(language):
            for match in pattern.finditer(small, lo, hi):
                if _begins(small, match.start()) and not _counts(match, small):
                    yield Spot(match.start(), match.end(), type_, int(match["number"]))
        yield from _digit_ordinals(small, lo, hi)
        yield from _prisons_t(text, lo, hi)
    for lo, hi in _windows(p.COLONIES, text):
        yield from _word_ordinals(text, lo, hi)
    for lo, hi in _windows(p.TELLING, text):
        for type_, pattern in p.UNNUMBERED:
            for match in pattern.finditer(text, lo, hi):
                yield Spot(match.start(), match.end(), type_, None)
        for known, kind, number, region in p.NAMED:
            for match in known.finditer(text, lo, hi):
                yield Spot(match.start(), match.end(), kind, number, region)


def _small(text: str) -> str:
    """The text in small letters, each letter in its place ("İ" would become two)."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower()[:1] for c in text)


def _begins(text: str, start: int) -> bool:
    return start == 0 or not (text[start - 1].isalnum() or text[start - 1] in "_-")


def _windows(anchor: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Stretches around each anchor, wide enough for any one name, merged where they meet."""
    merged: list[tuple[int, int]] = []
    for match in anchor.finditer(text):
        lo, hi = max(0, match.start() - WINDOW), match.end() + WINDOW
        if merged and lo <= merged[-1][1]:
            merged[-1] = (merged[-1][0], hi)
        else:
            merged.append((lo, hi))
    return merged


def _counts(match: re.Match[str], text: str) -> bool:
    """True where a bare number counts what follows: "в колонии 7 лет" is no colony no. 7."""
    words = match.group()
    return bool(BARE.search(words) and not SIGN.search(words) and p.COUNTS.match(text, match.end()))


def _digit_ordinals(text: str, lo: int, hi: int) -> Iterator[Spot]:
    for match in p.ORDINAL.finditer(text, lo, hi):
        number = int(match["number"])
        # "22 колонии" counts colonies; "17 колонии", which no count allows, is the colony's number
        counted = number % 10 in COUNTED_FORMS and number % 100 not in TEENS
        if match["suffix"] or not counted:
            yield Spot(match.start(), match.end(), "IK", number)


def _word_ordinals(text: str, lo: int, hi: int) -> Iterator[Spot]:
    for match in p.ordinal_words().finditer(text, lo, hi):
        said = [name for name, words in match.groupdict().items() if words]
        number = sum(int(name[1:]) for name in said)
        if number not in UNITS_AFTER_TENS:  # "the second colony" mostly counts
            yield Spot(match.start(), match.end(), "IK", number)


def _prisons_t(text: str, lo: int, hi: int) -> Iterator[Spot]:
    for match in p.PRISON_T.finditer(text, lo, hi):
        start, end = match.span()
        near = text[max(0, start - NEAR) : start] + text[end : end + NEAR]
        tanks = text[max(0, start - TANK_NEAR) : end + TANK_NEAR]
        if p.PRISON_WORDS.search(near) and not p.TANKS.search(tanks):
            yield Spot(start, end, "T", int(match["number"]))


def _outermost(spots: Iterator[Spot]) -> list[Spot]:
    kept: list[Spot] = []
    for spot in sorted(spots, key=lambda s: (s.start, -s.end)):
        if not kept or spot.start >= kept[-1].end:
            kept.append(spot)
    return kept


def _whole_name(spot: Spot, text: str, reach: Reach) -> Spot:
    """Take in what belongs to the name: "… УФСИН России по Республике Мордовия"."""
    legal = p.LEGAL_FORM.search(text, max(0, spot.start - WINDOW), spot.start)
    start, end = (legal.start() if legal else spot.start), spot.end
    if legal and legal.group()[-1] in OPENING and text[end : end + 1] in CLOSING:
        end += len(text[end : end + 1])
    authority = p.AUTHORITY.match(text, spot.end)
    if not authority:
        return replace(spot, start=start, end=end)
    by = p.AUTHORITY_OF.match(text, authority.end())
    place = reach.place_at(by.end()) if by else None
    if place is None:
        return replace(spot, start=start, end=authority.end())
    return replace(spot, start=start, end=place.end, region=place.code)
