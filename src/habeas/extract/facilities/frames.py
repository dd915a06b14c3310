"""A text's regions in; the one that a sentence or a line opens with, and holds in it, out."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from habeas.extract.facilities import connectors as c
from habeas.extract.facilities.gazetteer import Sense
from habeas.extract.facilities.regions import Place

LONGEST_LINE = 2000
"""Code points of a line that still has a heading."""


FRONT = frozenset({"UA-14", "UA-09", "UA-23", "UA-65", "UA-63"})
"""Regions where prisoners were sent: one that is merely told does not say whence."""


@dataclass(frozen=True, slots=True)
class Tie:
    """The region that words give a facility, by which word, and how close that word stands.

    `beside` says that the word is of the facility's own phrase, `touching` that only a blank parts
    them, `capital` that the region is named by the same word.
    """

    code: str
    start: int
    end: int
    sense: Sense
    beside: bool = True
    touching: bool = False
    capital: bool = False


class Frame:
    """What the openings of sentences and the headings of lines say of where all in them stands."""

    def __init__(self, text: str, places: Sequence[Place]) -> None:
        """Take the regions of the text, in order."""
        self._text = text
        self._places = places
        self._starts = [place.start for place in places]

    def opening(self, start: int) -> Tie | None:
        """The region that the sentence opens with: "In Perm Krai they went to IK-10"."""
        there = c.THERE.search(self._text[max(0, start - 16) : start]) is not None
        if not there and not c.FROM_THERE.search(self._text[max(0, start - 40) : start]):
            return None
        index = bisect_right(self._starts, start - 1) - 1
        last = self._places[index].code if index >= 0 else None
        while index >= 0 and self._places[index].code == last:
            place = self._places[index]
            if start - place.end > c.WIDEST_OPENING:
                return None
            fits = there or self._of_prisons(place, start)
            if fits and place.sense in ("name", "town") and self._opens(place, start, there):
                return replace(tie_to(place), beside=False)
            index -= 1
        return None

    def _of_prisons(self, place: Place, start: int) -> bool:
        """True for a town that is no capital, where the sentence brings nobody there."""
        headed = place.sense == "name" and ":" in self._text[place.end : start]
        if not headed and (place.capital or place.sense != "town"):
            return False
        stop = c.SENTENCE_END.search(self._text, start)
        return not c.BROUGHT.search(
            self._text, place.end, stop.start() if stop else len(self._text)
        )

    def _opens(self, place: Place, start: int, there: bool) -> bool:
        """True where a sentence begins "in" this place, and none moves or speaks till then."""
        before = max(0, place.start - 40)
        sits = c.SITS_IN.search(self._text, max(0, place.start - 60), place.start)
        if not sits and not c.OPENS.search(self._text, before, place.start):
            return False
        if accusative(self._text, place):
            return False
        words = self._text[place.end : start]
        if not there:
            words = c.FROM_THERE.sub("", words)
        return not c.ELSEWHERE_WORDS.search(words)

    def tag(self, start: int, end: int, others: Sequence[str]) -> Tie | None:
        """The one region of a short text, where it stands by itself: "ик17 кто знает, мордовия"."""
        told = {p.code for p in self._places}
        if len(told) == 1 and c.LOCAL.search(self._text, max(0, start - 14), start):
            return replace(tie_to(self._places[0]), beside=False)
        codes = {p.code for p in self._places if p.sense != "adjective"}
        if others or len(codes) != 1 or codes & FRONT:
            return None
        low, high = max(0, start - c.WIDEST_TAGGED), end + c.WIDEST_TAGGED
        if c.BROUGHT.search(self._text, low, high):
            return None
        for place in self._places:
            if low <= place.start < high and self._tags(place):
                return replace(tie_to(place), beside=False)
        return None

    def _tags(self, place: Place) -> bool:
        if place.sense not in ("name", "town"):
            return False
        low = max(0, place.start - 40)
        before = c.TAG_BEFORE.search(self._text, low, place.start)
        town = c.TOWN_BEFORE_TAG.search(self._text, low, place.start)
        return bool(before and not town and c.TAG_AFTER.match(self._text, place.end))

    def heading(self, start: int) -> Tie | None:
        """The region that heads the line, if it names no other: "Volgograd: sixty more"."""
        line = self._text.rfind("\n", max(0, start - LONGEST_LINE), start) + 1
        if start - line >= LONGEST_LINE:
            return None
        stop = self._text.find("\n", start, start + LONGEST_LINE)
        low = bisect_left(self._starts, line)
        high = bisect_left(self._starts, stop if stop >= 0 else start + LONGEST_LINE)
        inside = [p for p in self._places[low:high] if p.sense != "adjective"]
        if not inside or len({p.code for p in inside}) != 1 or inside[0].sense == "city":
            return None
        first = inside[0]
        headed = c.HEADS.search(self._text, max(0, first.start - 5), first.start)
        ended = c.HEAD_ENDS.match(self._text, first.end)
        return replace(tie_to(first), beside=False) if headed and ended else None


def accusative(text: str, place: Place) -> bool:
    """True for "в Ростовскую область": a way there, not where something stands."""
    words = text[place.start : place.end]
    if not c.IN_CYRILLIC.search(text, max(0, place.start - 4), place.start):
        return False
    if not re.search(r"[а-яіїє]", words, re.IGNORECASE):
        return False
    if place.sense in ("town", "shy"):
        return not c.LOCATIVE_TOWN.search(words)
    return bool(c.ACCUSATIVE.search(words))


def tie_to(place: Place) -> Tie:
    """The tie that a place's own words make."""
    return Tie(place.code, place.start, place.end, place.sense, capital=place.capital)
