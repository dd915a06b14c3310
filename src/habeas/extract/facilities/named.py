"""Facilities with a name of their own: `named.toml` in, where they stand in a text out."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from habeas.extract.facilities import grammar as g
from habeas.extract.facilities import patterns as p
from habeas.extract.facilities import spelling
from habeas.extract.facilities.keys import WORD, Index, key
from habeas.records.values import FacilityType

OPENING = "«\"“„'"
CLOSING = "»\"”“'"
BESIDE = 24
NEAR = 100
SENTENCE_BEGINS = re.compile(r"(?:\A|[.!?…\n]\s*)\Z")
PRISON_BEFORE = re.compile(
    r"(?:сизо|с[іи]зо|sizo|колони\w{1,3}|колоні\w{1,3}|тюрьм\w|тюрм\w|в.язниц\w{1,2}|изолятор\w{0,2}|ізолятор\w{0,2}"
    r"|централ\w?|prison|colony|jail|cent(?:re|er)|(?:в|из|із|з|у|сид\w+\s+[ву])(?=\s+[«\"“„]))\s+\Z",
    re.IGNORECASE,
)
KIND_AFTER = re.compile(
    r"(?:-\d)?(?:\s+(?:remand|pre-?trial|detention|prison|penal|jail|colony|cent(?:re|er)|facility|SIZO|camp)(?!\w)){0,3}"
)
PRISON_AFTER = re.compile(
    r"(?:-\d)?,?\s+(?:the\s+|an?\s+)?(?:remand|detention|pre-?trial|prison|jail|colony|penal|sizo|сизо|с[іи]зо)(?!\w)",
    re.IGNORECASE,
)

NAMED_NEAR = re.compile(
    rf"{g.PRISON_WORDS}|следовател|слідч|адвокат|арест|надзирател|наглядач|в.язен|приговор|вирок|контракт|remand|warder|guard"
    r"|lawyer|camera|камер[аеуы]\b",
    re.IGNORECASE,
)
"""What makes a name in quotation marks a prison's, even if it is a common word."""
NO_PRISON = re.compile(
    r"кинотеатр|кінотеатр|кафе|ресторан|отел|готел|магазин|роман|фильм|фільм|выставк|виставк|бар\b|галере|cinema|cafe|hotel|restaurant|film|novel|gallery",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Known:
    """A facility that a name tells, before it is seen in a text."""

    source: str
    type: FacilityType
    number: int | None
    region: str
    guarded: bool
    common: bool

    @property
    def pattern(self) -> re.Pattern[str]:
        """The source, of whole words."""
        return spelling.whole_word(self.source)


def named(text: str) -> Iterator[tuple[int, int, Known]]:
    """Every facility that the text calls by its name, with the quotation marks around it."""
    known_names = index()
    for word in WORD.finditer(text):
        for known in known_names.rows(word.group()):
            if not (word.group()[0].isupper() or known.common):
                continue
            match = known.pattern.match(text, word.start())
            if match and _sure(text, match, known):
                start, end = _quoted(text, *match.span())
                kind = KIND_AFTER.match(text, end)
                yield start, kind.end() if kind else end, known
                break


def _sure(text: str, match: re.Match[str], known: Known) -> bool:
    """True where these words are the facility's name, and not a bird that begins a sentence."""
    start, end = match.span()
    if known.guarded:
        return _telling(text, start, end)
    if known.type != "IK" or _quoted(text, start, end) != (start, end):
        return True
    described = " " in match.group() and match.group().split()[-1].islower()
    if not described or not SENTENCE_BEGINS.search(text, max(0, start - 3), start):
        return True
    return p.PRISON_WORDS.search(text, max(0, start - NEAR), end + NEAR) is not None


def _telling(text: str, start: int, end: int) -> bool:
    """True where a common word must be a prison's name: what stands beside it says so.

    In quotation marks it is enough that prison is spoken of.
    """
    bare = (start, end)
    start, end = _quoted(text, start, end)
    if (start, end) != bare and NAMED_NEAR.search(text, max(0, start - NEAR), end + NEAR):
        return not NO_PRISON.search(text, max(0, start - BESIDE), end + BESIDE)
    before = PRISON_BEFORE.search(text, max(0, start - BESIDE), start)
    return bool(before or PRISON_AFTER.match(text, end))


def _quoted(text: str, start: int, end: int) -> tuple[int, int]:
    opened = start > 0 and text[start - 1] in OPENING
    closed = end < len(text) and text[end] in CLOSING
    return (start - 1, end + 1) if opened and closed else (start, end)


@cache
def index() -> Index[Known]:
    """What is known, the longest names first."""
    rows = [(words, known) for body in _bodies() for words, known in _known(body)]
    rows.sort(key=lambda row: -len(row[0]))
    return Index((key(words, known.source), known) for words, known in rows)


def _bodies() -> list[dict[str, Any]]:
    source = files("habeas.extract.facilities") / "named.toml"
    bodies: list[dict[str, Any]] = tomllib.loads(source.read_text(encoding="utf-8"))["named"]
    return bodies


def _known(body: dict[str, Any]) -> Iterator[tuple[str, Known]]:
    for field, guarded in (("names", False), ("guarded", True)):
        for words in body.get(field, ()):
            made, number, common = spelling.pattern(words), body.get("number"), words[0].islower()
            yield words, Known(made, body["type"], number, body["region"], guarded, common)
