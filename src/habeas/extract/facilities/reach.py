"""Which region a facility stands in, as far as the words around it tie the two together."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import pairwise

from habeas.extract.facilities import connectors as c
from habeas.extract.facilities.frames import Frame, Tie, accusative, tie_to
from habeas.extract.facilities.regions import Place, places

Told = tuple[int, int, str | None, bool]


class Reach:
    """The regions of one text, and the rules by which a facility takes one of them."""

    def __init__(self, text: str) -> None:
        """Find the text's regions once for all its facilities."""
        self._text = text
        self._places = list(places(text))
        self._starts = [place.start for place in self._places]
        self._frame = Frame(text, self._places)

    def place_at(self, position: int) -> Place | None:
        """Return the region whose name begins here."""
        index = bisect_left(self._starts, position)
        if index < len(self._places) and self._places[index].start == position:
            return self._places[index]
        return None

    def reads(self, pattern: re.Pattern[str], position: int) -> bool:
        """True where these words begin here."""
        return pattern.match(self._text, position) is not None

    def elsewhere(self, end: int) -> bool:
        """True where a place that no table knows follows, so that no other may be taken."""
        return c.NOT_KNOWN.match(self._text, end) is not None

    def ties(self, told: list[Told]) -> list[Tie | None]:
        """Ties of facilities given as (start, end, region within the name, numbered)."""
        before = [None if region else self._before(start) for start, _, region, _ in told]
        ties: list[Tie | None] = []
        for i, (start, end, region, _) in enumerate(told):
            ahead = before[i]
            if ahead and i and told[i - 1][3] and _same(ahead, ties[i - 1]):
                before[i] = None  # "IK-18 of Novosibirsk, IK-14": a place that is another's already
            ties.append(self._own(start, end, region) or self._either(before, i, start, end))
        joined = [
            c.JOINED.fullmatch(self._text, left[1], right[0]) is not None
            for left, right in pairwise(told)
        ]
        for i in range(len(joined) - 1, -1, -1):  # "ИК-4 и ИК-7 (Мордовия)"
            if joined[i] and ties[i] is None and not self.elsewhere(told[i][1]):
                ties[i] = _shared(ties[i + 1])
        for i, together in enumerate(joined):  # "мордовские ИК-17 и ИК-18"
            if together and ties[i + 1] is None and before[i] is not None:
                ties[i + 1] = before[i + 1] = _shared(ties[i])
        for i, (start, end, *_) in enumerate(told):
            if ties[i] is None and not self.elsewhere(end):
                ties[i] = (
                    self._frame.opening(start)
                    or self._frame.heading(start)
                    or self._frame.tag(start, end, [t.code for t in ties if t])
                )
        return ties

    def _either(self, before: list[Tie | None], at: int, start: int, end: int) -> Tie | None:
        """What follows, else what precedes, as in "в Мордовии ИК-12, в Перми ИК-9"."""
        ahead, after = before[at], self._after(start, end)
        following = before[at + 1] if at + 1 < len(before) else None
        if ahead and after and following and following.start == after.start:
            return ahead
        if ahead and after and ahead.touching and ahead.code == after.code:
            return ahead  # "Плавская колония в Тульской области"
        return after or ahead

    def _own(self, start: int, end: int, region: str | None) -> Tie | None:
        """The region that the name itself holds: "Rostov military hospital", "полигон Молькино"."""
        if region:
            return Tie(region, start, end, "town")
        index = bisect_left(self._starts, start)
        inside = self._places[index : bisect_left(self._starts, end)]
        if len(inside) != 1 or (
            inside[0].sense == "adjective" and inside[0].capital and inside[0].code in c.CAPITALS
        ):
            return None
        return tie_to(inside[0])

    def _after(self, start: int, end: int) -> Tie | None:
        """The region after the facility: "IK17 in Mordovia", "ИК-5 (п. Озёрный, Мордовия)"."""
        index = bisect_left(self._starts, end)
        if index == len(self._places) or self._starts[index] - end > c.WIDEST:
            return None
        place = self._places[index]
        gap = self._text[end : place.start]
        if c.NEW_LINE.search(gap):
            return None
        again = c.AGAIN.fullmatch(gap) and c.FROM_HERE.search(self._text, max(0, start - 24), start)
        if not (again or c.AFTER.fullmatch(gap)) or accusative(self._text, place):
            return None
        if not again and not self._fits_after(place, gap):
            return None
        more = self._places[index + 1 : index + 2]
        if place.sense != "name" and more and more[0].sense == "name":
            gap = self._text[place.end : more[0].start]
            if c.TOWN_OF.fullmatch(gap):
                return replace(tie_to(place), code=more[0].code)
        return replace(tie_to(place), touching=not gap.strip())

    def _fits_after(self, place: Place, gap: str) -> bool:
        bracket, comma = "(" in gap, "," in gap
        if place.sense == "adjective":
            return c.OF_PLACE.match(self._text, place.end) is not None or self._genitive(place, gap)
        if place.sense == "city" and comma and not bracket:
            return c.STOPS.match(self._text, place.end) is not None
        if place.sense == "shy":
            return c.INDICATED.search(gap) is not None or self._with_sign(place)
        named = place.sense == "town" and not bracket and not c.INDICATED.search(gap)
        return not (
            named and c.GOES_ON.match(self._text, place.end) and not self._known_next(place)
        )

    def _genitive(self, place: Place, gap: str) -> bool:
        """True for "из ИК-26 тульской": the adjective of the colony, or of its region."""
        said = c.FEMININE_GENITIVE.search(self._text, place.start, place.end)
        return bool(said and not gap.strip() and c.STOPS.match(self._text, place.end))

    def _known_next(self, place: Place) -> bool:
        """True where the capital letter that follows a town begins its region."""
        index = bisect_left(self._starts, place.end)
        return (
            bool(self._places[index:]) and not self._text[place.end : self._starts[index]].strip()
        )

    def _with_sign(self, place: Place) -> bool:
        return self._text[place.start : place.end].lower().startswith(("г.", "город", "м.", "міст"))

    def _before(self, start: int) -> Tie | None:
        """The region before the facility: "мордовская ИК-17", "в Мордовии, в ИК-17"."""
        index = bisect_right(self._starts, start - 1) - 1
        if index < 0 or start - self._places[index].end > c.WIDEST:
            return None
        place = self._places[index]
        gap = self._text[place.end : start]
        if c.NEW_LINE.search(gap):
            return None
        loose = place.sense in ("name", "town") or (place.sense == "shy" and self._with_sign(place))
        again = c.AGAIN.fullmatch(gap) and c.FROM_HERE.search(
            self._text, max(0, place.start - 24), place.start
        )
        if again or c.THAT_IS.fullmatch(gap):
            return tie_to(place)
        if not (c.BEFORE if loose else c.BEFORE_ADJECTIVE).fullmatch(gap):
            return None
        if place.sense == "shy" and not loose:
            return None
        if place.sense == "adjective" and place.capital and place.code in c.CAPITALS:
            return None
        if gap.strip() and (accusative(self._text, place) or self._directed(place)):
            return None
        if c.INTO.search(gap) and c.FROM.search(self._text, max(0, place.start - 8), place.start):
            return None  # "из Хабаровска в ИК-13": where one came from
        return replace(tie_to(place), touching=not gap.strip())

    def _directed(self, place: Place) -> bool:
        return bool(c.TOWARDS.search(self._text, max(0, place.start - 12), place.start))


def _shared(tie: Tie | None) -> Tie | None:
    return replace(tie, touching=False) if tie else None


def _same(one: Tie, other: Tie | None) -> bool:
    return other is not None and one.start == other.start
