"""Marks that no reader sees: left out while a text is read, and kept in what is quoted of it.

Soft hyphens, marks of writing direction, stress over vowels and letters written in two parts (и and
its breve) stand inside words; with them a name is no name and a number two. A text is read in its
plain spelling, and what was found is set back on the words as they stand.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from habeas.records import Document, Extraction, Reading

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

MARKED = re.compile(
    r"(?P<unseen>[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+)"
    r"|(?P<accented>\w?)[\u0300-\u036f]+"
    r"|(?P<wide>[\uff01-\uff5e])"
)
HYPHENS = "\u00ad\u200c\u200d\u2060"
"""Unseen marks that never stand between two words."""
INSIDE = "-\u2010\u2011\u2013'\u2019\u02bc.,"
"""What may stand inside a name of a prison, a word or a number, as letters and figures do."""
STRESS = re.compile("[\u0300\u0301]")
CYRILLIC = re.compile("[\u0400-\u04ff]")
WIDE = 0xFEE0
"""How far a letter of full width stands from the common one."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A reading in plain spelling, and where each of its characters begins and ends as written."""

    reading: Reading
    written: Document
    starts: "array[int]"
    ends: "array[int]"

    def as_written(self, found: Extraction) -> Extraction:
        """Set all that was found back on the words of the document as they are written."""
        back: Extraction = self._back(found)
        quotes = {claim.id: claim.quote for claim in back.claims}
        explained = (replace(e, quote=quotes[e.claim]) for e in back.explanations)
        return replace(back, explanations=tuple(explained))

    def _back(self, item: Any) -> Any:
        if isinstance(item, tuple):
            return tuple(self._back(part) for part in item)
        if not is_dataclass(item) or isinstance(item, type):
            return item
        changed = {
            field.name: self._back(part)
            for field in fields(item)
            if isinstance(part := getattr(item, field.name), tuple) or is_dataclass(part)
        }
        return replace(item, **changed, **self._placed(item))

    def _placed(self, item: "DataclassInstance") -> dict[str, Any]:
        """The offsets of what stands in the text, and its words."""
        start, end = getattr(item, "start", None), getattr(item, "end", None)
        if start is None or end is None or end <= start:
            return {}
        start, end = self.starts[start], self.ends[end - 1]
        words = self.written.text[start:end]
        return {"start": start, "end": end} | {
            name: words for name in ("text", "quote") if hasattr(item, name)
        }


def plainly(reading: Reading) -> Plain | None:
    """Spell a reading without marks, its segments set accordingly; None where it has none."""
    text = reading.document.text
    if not MARKED.search(text):
        return None
    plain: list[str] = []
    starts, ends = array("q"), array("q")
    for words, start, end in _spelled(text):
        plain.append(words)
        starts.extend(range(start, start + len(words)))
        ends.extend(range(start + 1, start + len(words)))
        ends.extend([end][: len(words)])
    document = replace(reading.document, text="".join(plain))
    segments = tuple(
        replace(s, start=bisect_left(starts, s.start), end=bisect_left(starts, s.end))
        for s in reading.segments
    )
    return Plain(Reading(document, segments), reading.document, starts, ends)


def _spelled(text: str) -> Iterator[tuple[str, int, int]]:
    """The stretches of a text in plain spelling, each with where it stands as written."""
    at = 0
    for found in MARKED.finditer(text):
        yield text[at : found.start()], at, found.start()
        yield _plain(found, text), found.start(), found.end()
        at = found.end()
    yield text[at:], at, len(text)


def _plain(found: re.Match[str], text: str) -> str:
    """What a mark is read as: nothing, a space between words, or the letter without it."""
    if found["wide"]:
        return chr(ord(found["wide"]) - WIDE)
    if found["unseen"]:
        around = (
            text[max(found.start() - 1, 0) : found.start()],
            text[found.end() : found.end() + 1],
        )
        return " " if _apart(*around, found["unseen"]) else ""
    letter, word = found["accented"], found.group()
    marks = STRESS.sub("", word[len(letter) :]) if CYRILLIC.match(letter) else word[len(letter) :]
    return unicodedata.normalize("NFC", letter + marks)[:1] if letter else ""


def _apart(before: str, after: str, marks: str) -> bool:
    """Whether unseen marks stand where a space was meant: "Анна:<mark>Сын", "из<mark>ИК-17"."""
    if before.isspace() or after.isspace() or not before or not after:
        return False
    inside = all(c.isalnum() or c in INSIDE for c in (before, after))
    if inside and (set(marks) <= set(HYPHENS) or not (before.islower() and after.isupper())):
        return False
    return before.isalnum() or after.isalnum()
