"""What a document, or a paragraph with its heading, says of which region's prisons it speaks.

Prison words tie a region firmly ("colonies of", "УФСИН по", "sits in"); a dateline, a headline or
an official tie it loosely, and hold only where no prison word says another.
"""

from collections.abc import Sequence
from functools import cached_property

from habeas.extract.facilities import setting_grammar as g
from habeas.extract.facilities.connectors import SENTENCE_END
from habeas.extract.facilities.frames import FRONT, accusative
from habeas.extract.facilities.regions import Place, places

WIDTH = 90
HEADING = 140
"""A longer line is a paragraph and no heading."""


class Setting:
    """One text and the regions that it ties to prisons."""

    def __init__(self, text: str, held: Sequence[tuple[int, str]], *, one_voice: bool) -> None:
        """Take the whole document's text, and where in it stand facilities of which region."""
        self._text = text
        self._held = held
        self._one_voice = one_voice

    @cached_property
    def _places(self) -> list[Place]:
        return list(places(self._text))

    @cached_property
    def _firm(self) -> list[Place]:
        firm: list[Place] = []
        for place in self._places:
            last = firm[-1] if firm else None
            joined = last and g.AND.fullmatch(self._text, last.end, place.start)
            if self._tied(place) or (joined and place.sense in ("name", "town")):
                firm.append(place)
        return firm

    @cached_property
    def _loose(self) -> list[Place]:
        return [
            place
            for place in self._places
            if self._official(place)
            or (self._stands(place) and self._headed(place))
            or (place.sense == "shy" and self._dated(place))
        ]

    def region(self, at: int) -> str | None:
        """Return the one region of whose prisons is spoken around here."""
        start, end = self._paragraph(at)
        firm = _between(self._firm, start, end)
        told = firm or _between(self._loose, start, end)
        near = firm | {code for place, code in self._held if start <= place < end}
        if told or len(near) > 1:
            return next(iter(told)) if len(told | near) == 1 else None
        return self._of_document(start, end) if self._one_voice else None

    def _of_document(self, start: int, end: int) -> str | None:
        """The region of the whole text; none where the paragraph itself names another."""
        regions = self._whole
        if len(regions) != 1:
            return None
        if not _between(self._apart, start, end) <= regions:
            return None
        return next(iter(regions))

    @cached_property
    def _whole(self) -> set[str]:
        held = {code for _, code in self._held}
        firm = {place.code for place in self._firm}
        loose = firm or {place.code for place in self._loose} or self._only()
        return loose | held if loose else set()

    def _only(self) -> set[str]:
        """The one region that a text names which speaks of "the region's" prisons."""
        if not g.REGIONAL.search(self._text):
            return set()
        codes = {place.code for place in self._named}
        return codes if len(codes) == 1 else set()

    @cached_property
    def _named(self) -> list[Place]:
        return [place for place in self._places if self._stands(place)]

    @cached_property
    def _apart(self) -> list[Place]:
        """Those named that may be where a prison is, as no burial, hospital or training is."""
        return [place for place in self._named if not self._of_else(place)]

    def _of_else(self, place: Place) -> bool:
        low = max(0, place.start - WIDTH)
        start = max(
            (m.end() for m in SENTENCE_END.finditer(self._text, low, place.start)), default=low
        )
        return g.ELSEWHERE.search(self._text, start, place.start) is not None

    def _stands(self, place: Place) -> bool:
        """True for a place where something may stand: no way there, no capital, no front."""
        if place.sense not in ("name", "town") or place.code in FRONT:
            return False
        before = self._text[max(0, place.start - 24) : place.start]
        return not accusative(self._text, place) and not g.WAY_THERE.search(before)

    def _paragraph(self, at: int) -> tuple[int, int]:
        """The paragraph here, with the heading above it."""
        start = self._text.rfind("\n", 0, at) + 1
        end = self._text.find("\n", at)
        head_end = start
        while head_end and self._text[head_end - 1].isspace():
            head_end -= 1
        head = self._text.rfind("\n", 0, head_end) + 1
        end = end if end >= 0 else len(self._text)
        if head_end - head <= HEADING and _heading(self._text[head:head_end]):
            row = _heading(self._text[start:end]) and any(
                head <= at < start for at, _ in self._held
            )
            start = start if row else head  # two rows of a list are no heading and its text
        return start, end

    def _tied(self, place: Place) -> bool:
        """True where a word for prisons stands before or behind the place."""
        if place.sense == "shy":
            return False
        low = max(0, place.start - WIDTH)
        before = g.COLONIES_OF.search(self._text, low, place.start)
        if before and (place.sense == "name" or before["bracket"] or not before["one"]):
            return True
        if g.COLONIES_AFTER.match(self._text, place.end) is not None:
            return True
        if g.SERVICE_AFTER.match(self._text, place.end) is not None:
            return True
        if place.sense == "adjective" or accusative(self._text, place):
            return False
        return g.PRISON_BEFORE.search(self._text, low, place.start) is not None

    def _official(self, place: Place) -> bool:
        if place.sense != "name" or place.code in FRONT:
            return False
        low = max(0, place.start - WIDTH)
        if not g.OFFICIAL_BEFORE.search(self._text, low, place.start):
            return False
        stop = SENTENCE_END.search(self._text, place.end)
        return not g.ELSEWHERE.search(self._text, low, stop.start() if stop else len(self._text))

    def _headed(self, place: Place) -> bool:
        """True in a heading, or in a dateline: "КИРОВ, 14 августа —"."""
        if self._dated(place):
            return True
        start = self._text.rfind("\n", 0, place.start) + 1
        stop = self._text.find("\n", place.end)
        line = self._text[start:stop]
        return stop >= 0 and _heading(line) and not g.ELSEWHERE.search(line)

    def _dated(self, place: Place) -> bool:
        start = self._text.rfind("\n", 0, place.start) + 1
        opens = g.HEAD_BEFORE.search(self._text[start : place.start]) is not None
        return opens and g.DATELINE.match(self._text, place.end) is not None


def _heading(line: str) -> bool:
    line = line.strip()
    return 0 < len(line) <= HEADING and g.SENTENCE_ENDS.search(line) is None


def _between(told: Sequence[Place], start: int, end: int) -> set[str]:
    return {place.code for place in told if start <= place.start < end}
