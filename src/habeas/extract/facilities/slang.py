"""A document's text in; colonies that it calls by a number word or a bare ordinal out.

"Двойка" is a mark, a card and a car as well: such a word names a colony only where its words tie
it to a place in a text of prisons, or where the text speaks of a colony of that number.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from habeas.extract.facilities import slang_grammar as g
from habeas.extract.facilities.patterns import COUNTS
from habeas.extract.facilities.regions import Place, places
from habeas.extract.found import Found
from habeas.records.values import Facility, FacilityType

NEAR = 160
BESIDE = 45
PLACE_WIDTH = 60
TELLING = ("facility", "money", "date")
"""Mentions that stand before a number word; a mere quantity gives way to it."""
CAPITALS = frozenset({"RU-MOS", "UA-32"})


@dataclass(frozen=True, slots=True)
class Word:
    """A number word: where it stands with its quotation marks, and what follows it."""

    start: int
    end: int
    number: int
    quoted: bool = False
    ordinal: bool = False


class Slang:
    """The number words of one text, read by what the text says of prisons."""

    def __init__(self, text: str, numbered: Mapping[int, frozenset[FacilityType]]) -> None:
        """Take the text and the numbers of the prisons that it names outright."""
        self._text = text
        self._numbered = numbered
        self._elsewhere: dict[int, bool] = {}

    def found(self) -> Iterator[Found]:
        """Every colony that a number word names."""
        for word in self._words():
            place = self._place(word)
            if place is None and not self._told(word):
                continue
            if place is not None and not self._of_prison(word, place):
                continue
            start = min(word.start, place.start) if place else word.start
            end = max(word.end, place.end) if place else word.end
            norm = Facility(self._type(word), word.number, place.code if place else None)
            yield Found(start, end, "facility", norm, f"facility {norm.type} by its number word")

    def _words(self) -> Iterator[Word]:
        for match in g.NOUN.finditer(self._text):
            number = next(int(name[1:]) for name, said in match.groupdict().items() if said)
            word = self._word(match, number)
            after = word.end if word.quoted else match.end()
            if not (COUNTS.match(self._text, after) or g.COUNTED.match(self._text, after)):
                yield word
        for match in g.ENGLISH_NOUN.finditer(self._text):
            yield self._word(match, g.ENGLISH[match.group().lower()])
        for match in g.ORDINAL.finditer(self._text):
            yield Word(match.start(), match.end(), int(match["number"]), ordinal=True)

    def _word(self, match: re.Match[str], number: int) -> Word:
        start, end = match.span()
        opened = g.QUOTED[0].search(self._text, max(0, start - 1), start)
        closed = g.QUOTED[1].match(self._text, end)
        if opened and closed:
            return Word(start - 1, end + 1, number, quoted=True)
        return Word(start, end, number)

    def _place(self, word: Word) -> Place | None:
        """The place that the word is tied to: "тагильской «двенадцатки»", "3-й кировской"."""
        low = max(0, word.start - PLACE_WIDTH)
        for place in () if word.ordinal else places(self._text[low : word.start]):
            gap = self._text[low + place.end : word.start]
            if g.BETWEEN.fullmatch(gap) and self._modifies(place, low, word):
                return _moved(place, low)
            if place.sense in ("name", "town") and g.ON.fullmatch(gap):
                return _moved(place, low)
        after = self._text[word.end : word.end + PLACE_WIDTH]
        following = next(places(after), None)
        fits = following is not None and self._follows(word, following, after)
        return _moved(following, word.end) if following and fits else None

    def _follows(self, word: Word, place: Place, after: str) -> bool:
        gap = after[: place.start]
        if not word.ordinal:
            stands = place.sense in ("name", "town") and gap.strip()
            if stands and g.PLACE_NEXT.fullmatch(gap):
                return True
        beside = gap != "" and not gap.strip() and self._modifies(place, word.end, word)
        return beside and not g.FEMININE_ELSE.match(after, place.end)

    def _modifies(self, place: Place, at: int, word: Word) -> bool:
        words = self._text[at + place.start : at + place.end]
        if word.quoted and words.isascii():
            return True
        return g.FEMININE.search(words) is not None and not (
            place.capital and place.code in CAPITALS
        )

    def _of_prison(self, word: Word, place: Place) -> bool:
        """True where prison is spoken of nearby, or in a text that names prisons, and no cars."""
        if self._other(word):
            return False
        low, high = max(0, min(word.start, place.start) - NEAR), max(word.end, place.end) + NEAR
        return bool(self._numbered) or g.PRISON.search(self._text, low, high) is not None

    def _told(self, word: Word) -> bool:
        """True for a word without a place where the text itself makes it a colony's number."""
        if self._other(word):
            return False
        known = word.number in self._numbered
        before = g.FROM.search(self._text, max(0, word.start - 8), word.start) is not None
        if word.ordinal:
            ends = g.ENDS.match(self._text, word.end) is not None
            return before and ends and bool(self._numbered) and not self._numbers_else(word.number)
        if word.quoted:
            return known or (before and self._speaks_of_prison)
        return known and (before or self._alone(word))

    def _alone(self, word: Word) -> bool:
        """True for an answer of one word: "тройка." to one who asked which colony."""
        before = g.SAID_ALONE[0].search(self._text, max(0, word.start - 4), word.start)
        return bool(before and g.SAID_ALONE[1].match(self._text, word.end))

    def _other(self, word: Word) -> bool:
        low, high = max(0, word.start - BESIDE), word.end + BESIDE
        line_low = self._text.rfind("\n", low, word.start) + 1 or low
        line_high = self._text.find("\n", word.end, high)
        stop = line_high if line_high >= 0 else high
        return g.OTHER.search(self._text, line_low, stop) is not None

    def _numbers_else(self, number: int) -> bool:
        """True where the text counts a brigade or a school under the same number."""
        if number not in self._elsewhere:
            pattern = rf"(?<!\d){number}[-‐‑–]?\w{{0,2}}\s+{g.NUMBERED_ELSE}"
            self._elsewhere[number] = bool(re.search(pattern, self._text, re.IGNORECASE))
        return self._elsewhere[number]

    @cached_property
    def _speaks_of_prison(self) -> bool:
        return bool(self._numbered) or g.PRISON.search(self._text) is not None

    def _type(self, word: Word) -> FacilityType:
        types = self._numbered.get(word.number, frozenset())
        return next(iter(types)) if len(types) == 1 else "IK"


def with_slang(found: Iterable[Found], text: str, penal: frozenset[str]) -> list[Found]:
    """Put the colonies that number words name among the mentions, in the place of mere numbers."""
    found = list(found)
    numbered: dict[int, frozenset[FacilityType]] = {}
    for item in found:
        norm = item.norm
        if isinstance(norm, Facility) and norm.type in penal and norm.number is not None:
            numbered[norm.number] = numbered.get(norm.number, frozenset()) | {norm.type}
    telling = [f for f in found if f.kind in TELLING]
    said: list[Found] = []
    for item in sorted(Slang(text, numbered).found(), key=lambda f: f.start):
        if not said or said[-1].end <= item.start:
            said.append(item)
    slang = _clear(said, telling)
    if not slang:
        return found
    rest = _clear([f for f in found if f.kind not in TELLING], slang)
    return sorted([*telling, *rest, *slang], key=lambda f: f.start)


def _clear(found: Iterable[Found], taken: Sequence[Found]) -> list[Found]:
    """Those that overlap none of what is taken, which stands in order and apart."""
    starts = [f.start for f in taken]
    clear = []
    for item in found:
        at = bisect_left(starts, item.end) - 1
        if at < 0 or taken[at].end <= item.start:
            clear.append(item)
    return clear


def _moved(place: Place, by: int) -> Place:
    return Place(place.start + by, place.end + by, place.code, place.sense, place.capital)
