"""Text in; where facilities stand in it, with type and number, their regions not yet looked for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.extract.facilities import patterns as p
from habeas.extract.facilities.grammar import ENGLISH_TENS, ENGLISH_UNITS, UNITS_AFTER_TENS
from habeas.extract.facilities.named import named
from habeas.extract.facilities.numerals import read_words
from habeas.extract.facilities.regions import places
from habeas.records.values import FacilityType

WINDOW = 110
NEAR = 100
TANK_NEAR = 40
BESIDE = 20
SIGN = re.compile(r"(?:[-‐‑‒–—−№Nº°#.]|no|nos|number|номер\w*)\s*\d+\Z", re.IGNORECASE)
BARE = re.compile(r"[^\W\d_]\s+\d+\Z")
COUNTED_FORMS = (1, 2, 3, 4)
TEENS = range(11, 15)
ENGLISH_ORDINALS = {word: at for at, word in enumerate(ENGLISH_UNITS.split("|"), 1)}
FIRST_SURE = 4
ORDINAL_TYPES: dict[str, FacilityType] = {
    "kp": "KP", "vk": "VK", "liu": "LIU", "sizo": "SIZO", "t": "T",
}  # fmt: skip
BY_SCHEME = ("unit", "hospital", "ground")
"""Types whose numbers make no lists: "госпиталь № 442 и 12 раненых"."""


NAMED = re.compile(r"исправительн|виправн|воспитательн|виховн", re.IGNORECASE)
"""Adjectives of a colony's name: "третья исправительная колония" is its number."""
COUNTING = re.compile(r"(?:уже|вже|ещё|еще|ще)\s+\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Spot:
    """A facility before its region is known.

    `placed` marks one that is named only by the town beside it, and stands or falls with it.
    """

    start: int
    end: int
    type: FacilityType
    number: int | None
    region: str | None = None
    placed: bool = False


def spots(text: str, language: str) -> Iterator[Spot]:
    """Run the costly patterns only around what they cannot do without: a number, a telling word."""
    small = _small(text)
    for lo, hi in _windows(p.DIGITS, text):
        yield from _numbered(small, lo, hi, language)
        yield from _digit_ordinals(small, lo, hi)
        yield from _prisons_t(text, lo, hi)
        yield from _loose(small, lo, hi, language)
        for match in p.PARTED_IK.finditer(text, lo, hi):
            yield Spot(match.start(), match.end(), "IK", int(match["number"]))
    for lo, hi in _windows(p.COLONIES, text):
        yield from _worded(small, lo, hi, language)
        yield from _word_ordinals(text, lo, hi)
        yield from _english_ordinals(text, lo, hi)
    for lo, hi in _windows(p.ASSAULTS, text):
        yield from _assault_words(text, lo, hi)
    for lo, hi in _windows(p.TELLING, text):
        for type_, pattern in p.UNNUMBERED:
            for match in pattern.finditer(text, lo, hi):
                yield Spot(match.start(), match.end(), type_, None)
        for type_, pattern in p.placed(language):
            for match in pattern.finditer(text, lo, hi):
                yield Spot(match.start(), match.end(), type_, None, placed=True)
    for start, end, known in named(text):
        yield Spot(start, end, known.type, known.number, known.region)


def _small(text: str) -> str:
    """The text in small letters, each letter in its place ("İ" would become two)."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower()[:1] for c in text)


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


def _numbered(small: str, lo: int, hi: int, language: str) -> Iterator[Spot]:
    for type_, pattern in p.numbered(language):
        for match in pattern.finditer(small, lo, hi):
            counts = type_ != "unit" and _counts(match, small)
            if _stands(small, *match.span()) and not counts:
                yield Spot(match.start(), match.end(), type_, int(match["number"]))
                if type_ not in BY_SCHEME:
                    yield from _listed(small, match, type_)


def _loose(small: str, lo: int, hi: int, language: str) -> Iterator[Spot]:
    """Colonies as "зона 7" and "кп 8", where prison is spoken of, or where their place follows."""
    for type_, pattern in p.loose(language):
        for match in pattern.finditer(small, lo, hi):
            if not _stands(small, *match.span()) or _counts(match, small):
                continue
            start, end = match.span()
            if pattern is p.ZONE:
                on_zone = p.ON_ZONE.search(small, max(0, start - 4), start)
                fits = bool(
                    on_zone and SIGN.search(match.group()) and not _other_zone(small, match)
                )
            else:
                fits = p.OF_FEMININE.match(small, start) is not None or _place_follows(small, end)
            if fits or _of_prison(small, match):
                yield Spot(start, end, type_, int(match["number"]))


def _stands(text: str, start: int, end: int) -> bool:
    """True for a word of its own that speaks of no colony of ants."""
    if start and (text[start - 1].isalnum() or text[start - 1] in "_-"):
        return False
    return not (
        p.OTHER_COLONY_BEFORE.search(text, max(0, start - BESIDE), start)
        or p.OTHER_COLONY_AFTER.match(text, end)
    )


def _counts(match: re.Match[str], text: str) -> bool:
    """True where a bare number counts what follows: "в колонии 7 лет" is no colony no. 7."""
    words = match.group()
    if not BARE.search(words) or SIGN.search(words):
        return False  # "в колонию 2 и 9 июля": days
    return bool(p.COUNTS.match(text, match.end()) or p.DATES.match(text, match.end()))


def _listed(small: str, opening: re.Match[str], type_: FacilityType) -> Iterator[Spot]:
    """The further numbers of a list: "ИК-4, 5 и 7", "колонии № 4 и № 5"."""
    found: list[Spot] = []
    signed = linked = True
    listing = p.LISTING.search(opening.group()) is not None
    at = p.NEXT_NUMBER.match(small, opening.end())
    while at and (at["sign"] or not at["bracket"]):
        signed = signed and at["sign"] is not None
        linked = at["link"].strip() != "," or len(found) > 0
        start = at.start("sign") if at["sign"] else at.start("number")
        found.append(Spot(start, at.end(), type_, int(at["number"])))
        at = p.NEXT_NUMBER.match(small, at.end())
    listing = listing and bool(found) and not p.COUNTS.match(small, found[-1].end)
    if found and (signed or listing or (linked and _list_ends(small, found[-1].end))):
        yield from found


def _list_ends(small: str, end: int) -> bool:
    """True where the last number of a list counts nothing that follows it."""
    if p.COUNTS.match(small, end):
        return False
    if p.LIST_ENDS.match(small, end):
        return True
    return _place_follows(small, end)


def _place_follows(small: str, end: int) -> bool:
    follows = p.REGION_NEXT.match(small, end)
    place = next(places(small[follows.end() : follows.end() + NEAR]), None) if follows else None
    return place is not None and place.start == 0


def _digit_ordinals(text: str, lo: int, hi: int) -> Iterator[Spot]:
    for match in p.ORDINAL.finditer(text, lo, hi):
        number = int(match["number"])
        # "22 колонии" counts colonies; "17 колонии", which no count allows, is the colony's number
        counted = number % 10 in COUNTED_FORMS and number % 100 not in TEENS
        type_ = _type(match)
        told = match["suffix"] or (not counted and type_ == "IK" and not match["ik"])
        told = told or (match["ik"] and _place_follows(text, match.end()))
        if told and _said(match, text):
            yield Spot(match.start(), match.end(), type_, number)


def _word_ordinals(text: str, lo: int, hi: int) -> Iterator[Spot]:
    for match in p.ordinal_words().finditer(text, lo, hi):
        number = sum(
            int(name[1:]) for name, said in match.groupdict().items() if said and name[1:].isdigit()
        )
        if _said(match, text):  # "the second colony" mostly counts, unless a town follows
            named = NAMED.search(match.group()) and not COUNTING.search(text, lo, match.start())
            placed = number in UNITS_AFTER_TENS and not named
            yield Spot(match.start(), match.end(), _type(match), number, placed=placed)


def _type(match: re.Match[str]) -> FacilityType:
    """The type of the noun after an ordinal: "девятой ЛИУшки", "в пятом изоляторе"."""
    said = (type_ for name, type_ in ORDINAL_TYPES.items() if match[name])
    return next(said, "IK")


def _said(match: re.Match[str], text: str) -> bool:
    return not match["zone"] or _of_prison(text, match)


def _of_prison(text: str, match: re.Match[str]) -> bool:
    """True where a "zone" is a colony: prison is spoken of, and no zone of anything else."""
    start, end = match.span()
    near = text[max(0, start - NEAR) : start] + text[end : end + NEAR]
    return bool(p.PRISON_WORDS.search(near)) and not _other_zone(text, match)


def _other_zone(text: str, match: re.Match[str]) -> bool:
    near = text[max(0, match.start() - NEAR) : match.end() + NEAR]
    return p.OTHER_ZONES.search(near) is not None


def _assault_words(text: str, lo: int, hi: int) -> Iterator[Spot]:
    for match in p.assault_words().finditer(text, lo, hi):
        said = [name for name, words in match.groupdict().items() if words and name != "unit"]
        unit = match["unit"]
        number = ENGLISH_ORDINALS[unit.lower()] if unit else sum(int(name[1:]) for name in said)
        yield Spot(match.start(), match.end(), "unit", number)


def _english_ordinals(text: str, lo: int, hi: int) -> Iterator[Spot]:
    for match in p.ENGLISH_ORDINAL.finditer(text, lo, hi):
        number = _english_ordinal(match)
        digits = match["number"] is not None
        sure = (digits or number >= FIRST_SURE) and _said(match, text)
        if sure and _stands(text, *match.span()):
            yield Spot(match.start(), match.end(), "IK", number)


def _english_ordinal(match: re.Match[str]) -> int:
    if match["number"]:
        return int(match["number"])
    tens = match["tens"] or match["round"]
    unit = ENGLISH_ORDINALS[match["unit"].lower()] if match["unit"] else 0
    return (ENGLISH_TENS[tens.lower()] if tens else 0) + unit


def _worded(small: str, lo: int, hi: int, language: str) -> Iterator[Spot]:
    """Numbers in words: "colony number seventeen", "ИК номер пять"."""
    for type_, pattern in p.worded(language):
        for match in pattern.finditer(small, lo, hi):
            read = read_words(match["words"])
            if read is None or not _stands(small, match.start(), match.end()):
                continue
            number, length = read
            end = match.start("words") + length
            if not p.COUNTS.match(small, end):
                yield Spot(match.start(), end, type_, number)


def _prisons_t(text: str, lo: int, hi: int) -> Iterator[Spot]:
    for match in p.PRISON_T.finditer(text, lo, hi):
        start, end = match.span()
        near = text[max(0, start - NEAR) : start] + text[end : end + NEAR]
        tanks = text[max(0, start - TANK_NEAR) : end + TANK_NEAR]
        if p.PRISON_WORDS.search(near) and not p.TANKS.search(tanks):
            yield Spot(start, end, "T", int(match["number"]))
