"""A mention of a person in its text in; what the words beside it say he is in that text, out."""

from dataclasses import dataclass

from habeas.extract.accounts import standing_words as w
from habeas.extract.found import Found
from habeas.records import Name

BEFORE = 90
"""Code points before a name in which what he is, is looked for."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What one mention is beside: words of kin, of seeking, of custody; or of those who only speak.

    `official`, `addressed` and `writer` are nobody whom the text gives an account of; `related`
    is one of whom a relative is spoken of.
    """

    kin: bool
    sought: bool
    held: bool
    official: bool
    addressed: bool
    writer: bool
    speaks: bool
    related: bool

    @property
    def told_of(self) -> bool:
        """Words right beside the name say that the text is about this person."""
        return self.kin or self.sought or self.held

    @property
    def aside(self) -> bool:
        """Named, but not as one whom something happened to."""
        return self.official or self.addressed or self.writer


def standing(text: str, found: Found, *, begin: int, end: int) -> Standing:
    """Read what stands beside a mention, between the ends of its paragraph."""
    low = max(begin, found.start - BEFORE)
    title = w.TITLE.search(text, low, found.start)
    at = title.start() if title else found.start
    held = bool(w.BEFORE_HELD.search(text, low, at))
    kin = bool(w.BEFORE_KIN.search(text, low, at) or w.AFTER_KIN.match(text, found.end, end))
    sought = bool(w.BEFORE_SEEK.search(text, low, at))
    told = held or kin or sought
    return Standing(
        kin=kin,
        sought=sought,
        held=held,
        official=not told and _official(text, found, low, end),
        addressed=not told and _addressed(text, found, low, end),
        writer=bool(w.SELF.search(text, low, found.start)),
        speaks=bool(
            w.AFTER_SAYS.match(text, found.end, end) or w.BEFORE_SAYS.search(text, low, found.start)
        ),
        related=bool(w.RELATED.search(text, low, found.start)) and _declined(text, found),
    )


def _addressed(text: str, found: Found, low: int, end: int) -> bool:
    """Greeted or thanked; who is greeted has no birth beside the name."""
    return bool(
        w.BEFORE_ADDRESS.search(text, low, found.start)
        and not w.FIGURES.match(text, found.end, end)
    )


def _declined(text: str, found: Found) -> bool:
    """True for "мать Коли", whose name is not in the form it is called by: not the mother's."""
    first = text[found.start : found.end].split(maxsplit=1)[0]
    name = found.norm
    straight = (name.family, name.given) if isinstance(name, Name) else ()
    return first.isascii() or first not in straight


def _official(text: str, found: Found, low: int, end: int) -> bool:
    return bool(
        w.BEFORE_OFFICE.search(text, low, found.start) or w.AFTER_OFFICE.match(text, found.end, end)
    )
