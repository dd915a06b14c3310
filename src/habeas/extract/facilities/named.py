"""Facilities with a name of their own: `named.toml` in, where they stand in a text out."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from habeas.extract.facilities import patterns as p
from habeas.extract.facilities import spelling
from habeas.records.values import FacilityType

WORD = re.compile(rf"(?<![^\W_]){spelling.LETTER}{{2,}}")
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
        """Compiled at first use."""
        return _compiled(self.source)


def named(text: str) -> Iterator[tuple[int, int, Known]]:
    """Every facility that the text calls by its name, with the quotation marks around it."""
    index = _index()
    for word in WORD.finditer(text):
        for known in index.get(spelling.key(word.group()), ()):
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
    """True where a common word must be a prison's name: what stands beside it says so."""
    start, end = _quoted(text, start, end)
    before = PRISON_BEFORE.search(text, max(0, start - BESIDE), start)
    return bool(before or PRISON_AFTER.match(text, end))


def _quoted(text: str, start: int, end: int) -> tuple[int, int]:
    opened = start > 0 and text[start - 1] in OPENING
    closed = end < len(text) and text[end] in CLOSING
    return (start - 1, end + 1) if opened and closed else (start, end)


@cache
def _index() -> dict[str, tuple[Known, ...]]:
    index: dict[str, list[tuple[int, Known]]] = {}
    source = files("habeas.extract.facilities") / "named.toml"
    for body in tomllib.loads(source.read_text(encoding="utf-8"))["named"]:
        for field, guarded in (("names", False), ("guarded", True)):
            for words in body.get(field, ()):
                made = spelling.pattern(words)
                known = Known(
                    made,
                    body["type"],
                    body.get("number"),
                    body["region"],
                    guarded,
                    words[0].islower(),
                )
                first = WORD.match(words)
                under = spelling.key(first.group() if first else words)
                index.setdefault(under, []).append((len(words), known))
    return {
        under: tuple(known for _, known in sorted(rows, key=lambda row: -row[0]))
        for under, rows in index.items()
    }


@cache
def _compiled(body: str) -> re.Pattern[str]:
    return re.compile(rf"{body}(?!{spelling.LETTER})", re.IGNORECASE)
