"""Which region a facility stands in, as far as the words around it tie the two together."""

from bisect import bisect_left, bisect_right
from itertools import pairwise

from habeas.extract.facilities import connectors as c
from habeas.extract.facilities.regions import Place, places

Told = tuple[int, int, str | None]


class Reach:
    """The regions of one text, and the rules by which a facility takes one of them."""

    def __init__(self, text: str) -> None:
        """Find the text's regions once for all its facilities."""
        self._text = text
        self._places = list(places(text))
        self._starts = [place.start for place in self._places]

    def place_at(self, position: int) -> Place | None:
        """Return the region whose name begins here."""
        index = bisect_left(self._starts, position)
        if index < len(self._places) and self._places[index].start == position:
            return self._places[index]
        return None

    def regions(self, told: list[Told]) -> list[str | None]:
        """Codes for facilities given as (start, end, region within the name), in order."""
        before = [None if region else self._before(start) for start, _, region in told]
        codes = [
            region or self._after(end) or ahead
            for (_, end, region), ahead in zip(told, before, strict=True)
        ]
        joined = [
            c.JOINED.fullmatch(self._text, left[1], right[0]) is not None
            for left, right in pairwise(told)
        ]
        for i in range(len(joined) - 1, -1, -1):  # "ИК-4 и ИК-7 (Мордовия)"
            if joined[i] and codes[i] is None:
                codes[i] = codes[i + 1]
        for i, together in enumerate(joined):  # "мордовские ИК-17 и ИК-18"
            if together and codes[i + 1] is None and before[i] is not None:
                codes[i + 1] = before[i + 1] = codes[i]
        return codes

    def _after(self, end: int) -> str | None:
        """The region after the facility: "IK17 in Mordovia", "ИК-5 (п. Озёрный, Мордовия)"."""
        index = bisect_left(self._starts, end)
        if index == len(self._places) or self._starts[index] - end > c.WIDEST:
            return None
        place = self._places[index]
        gap = self._text[end : place.start]
        if not c.AFTER.fullmatch(gap) or self._accusative(place):
            return None
        bracket, comma = "(" in gap, "," in gap
        if place.sense == "adjective" or (place.sense == "city" and comma and not bracket):
            return None
        if place.sense == "town" and not bracket and c.GOES_ON.match(self._text, place.end):
            return None
        return place.code

    def _before(self, start: int) -> str | None:
        """The region before the facility: "мордовская ИК-17", "в Мордовии, в ИК-17"."""
        index = bisect_right(self._starts, start - 1) - 1
        if index < 0 or start - self._places[index].end > c.WIDEST:
            return None
        place = self._places[index]
        gap = self._text[place.end : start]
        loose = place.sense in ("name", "town")
        if not (c.BEFORE if loose else c.BEFORE_ADJECTIVE).fullmatch(gap):
            return None
        if place.sense == "adjective" and place.code in c.CAPITALS:
            return None
        if gap.strip() and (self._accusative(place) or self._directed(place)):
            return None
        return place.code

    def _accusative(self, place: Place) -> bool:
        """True for "в Ростовскую область": a way there, not where something stands."""
        words = self._text[place.start : place.end]
        if not c.IN_CYRILLIC.search(self._text, max(0, place.start - 4), place.start):
            return False
        if place.sense == "town":
            return not c.LOCATIVE_TOWN.search(words)
        return bool(c.ACCUSATIVE.search(words))

    def _directed(self, place: Place) -> bool:
        return bool(c.TOWARDS.search(self._text, max(0, place.start - 12), place.start))
