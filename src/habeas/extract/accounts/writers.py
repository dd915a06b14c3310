"""A letter, complaint, reply or form in; who wrote it, with the reason, out.

In this order: what a form calls its applicant, how the writer names himself ("my name is …"), the
office that numbers a reply, the name under the closing words or alone on one of the last lines.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from habeas.extract.accounts import standing_words as w
from habeas.extract.accounts.writer_words import (
    APPLICANT,
    CLOSING,
    FROM,
    NUMBERED,
    OFFICE,
    RELATION,
    ROLE_ALONE,
    ROLE_BEFORE,
    TAIL,
)
from habeas.extract.found import Found
from habeas.records import Name, Reading

HEAD, FOOT = 700, 8
"""Characters of a head in which "from" and an office stand; lines of a foot with a signature."""
SHORT = 90
STEM = 4
PRINT = frozenset(("article", "page"))
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote a document, as its words name them, where that stands, and why it is the writer."""

    name: str
    start: int
    end: int
    why: str


def writer_of(reading: Reading, mentions: Sequence[Found]) -> Writer | None:
    """Find who wrote a document; None where its words do not say.

    In print only what has the head of a complaint or of an office's letter is anybody's writing.
    """
    document, text = reading.document, reading.document.text
    people = sorted((m for m in mentions if isinstance(m.norm, Name)), key=lambda m: m.start)
    ways = (
        _applicant(reading), _office(reading), _from(text, people),
        _introduced(text, people), _signed(reading, people), _relative(reading),
    )  # fmt: skip
    found = [way for way in ways if way is not None]
    formal = ways[1] or ways[2] or document.kind == "page"
    if not found or (document.kind in PRINT and (document.publisher or not formal)):
        return None
    return _fuller(found)


def _fuller(found: Sequence[Writer]) -> Writer:
    """The first way; a later one that tells the same person in more words goes before it."""
    first = found[0]
    for other in found[1:]:
        if _same(first.name, other.name) and _words(other.name) > _words(first.name):
            first = other
    return first


def _same(one: str, other: str) -> bool:
    """Whether a name could be the other in fewer words: its family name, and all its initials."""
    ours, theirs = one.casefold().split(), other.casefold().split()
    family = {word[:STEM] for word in ours if len(word) > STEM} & {word[:STEM] for word in theirs}
    return bool(family) and {word[0] for word in ours} <= {word[0] for word in theirs}


def _words(name: str) -> int:
    return sum(len(word.rstrip(".")) > 1 for word in name.split())


def _applicant(reading: Reading) -> Writer | None:
    """The field of a form that is for who fills it in."""
    return _field(reading, APPLICANT, named=True)


def _relative(reading: Reading) -> Writer | None:
    """What the one who fills in a form is to the missing, where it asks for no name."""
    return _field(reading, RELATION, named=False)


def _field(reading: Reading, label: re.Pattern[str], *, named: bool) -> Writer | None:
    text = reading.document.text
    for field in reading.segments:
        if field.kind == "field" and field.label and label.fullmatch(field.label.strip()):
            value = text[field.start : field.end]
            words = re.split(r"[,;(\n]|\s[–—-]\s", value)[0].strip()
            if words and words[0].isalpha() and words[0].isupper() >= named:
                at = field.start + value.index(words)
                return Writer(words, at, at + len(words), f"the form's field {field.label!r}")
    return None


def _office(reading: Reading) -> Writer | None:
    """The office at the head of a numbered reply: its most particular line."""
    document, text = reading.document, reading.document.text
    if document.kind == "form" or document.publisher:
        return None
    numbered = NUMBERED.search(text, 0, HEAD)
    if numbered is None:
        return None
    for start, end in reversed(list(_lines(text, 0, numbered.start()))):
        if OFFICE.search(text, start, end) and text[start].isupper() and end - start <= SHORT:
            return Writer(text[start:end], start, end, "the office at the head of a numbered reply")
    return None


def _from(text: str, people: Sequence[Found]) -> Writer | None:
    """A head that says whom it is from: "from attorney N. V. Belskaya"."""
    for person in people:
        begin = text.rfind("\n", 0, person.start) + 1
        if person.start > HEAD:
            break
        if FROM.fullmatch(text, begin, person.start):
            return _writer(text, person, "a line at the head that says whom it is from")
    return None


def _introduced(text: str, people: Sequence[Found]) -> Writer | None:
    for person in people:
        if w.SELF.search(text, max(0, person.start - SHORT), person.start):
            return _writer(text, person, "the writer gives this name as their own")
    return None


def _signed(reading: Reading, people: Sequence[Found]) -> Writer | None:
    """A name alone on a line near the end, or under closing words; a role may stand with it."""
    text = reading.document.text
    answers = [(s.start, s.end) for s in reading.segments if s.kind == "field"]
    lines = [
        (start, end)
        for start, end in list(_lines(text, 0, len(text)))[-FOOT:]
        if not any(start < e and b < end for b, e in answers)
    ]
    for number, (start, end) in reversed(list(enumerate(lines))):
        inside = [p for p in people if start <= p.start and p.end <= end]
        if number and len(inside) == 1 and _is_signature(text, (start, end), inside[0]):
            return _writer(text, inside[0], "the signature")
    return None


def _is_signature(text: str, line: Span, person: Found) -> bool:
    if line[1] - line[0] > SHORT:
        return False
    closing = CLOSING.match(text, *line)
    at = closing.end() if closing else line[0]
    before = text[at : person.start].strip(" ,–—-\t")
    after = text[person.end : line[1]]
    return (not before or bool(ROLE_BEFORE.fullmatch(before))) and (
        bool(TAIL.fullmatch(after)) or bool(closing and ROLE_ALONE.match(after))
    )


def _writer(text: str, person: Found, why: str) -> Writer:
    norm = person.norm
    assert isinstance(norm, Name)
    words = text[person.start : person.end]
    parts = [norm.given, norm.patronymic, norm.family]
    straight = " ".join(p for p in parts if p) if norm.given and norm.family else words
    return Writer(straight, person.start, person.end, why)


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    for match in re.compile(r"[^\s][^\n]*").finditer(text, start, end):
        yield match.start(), match.start() + len(match.group().rstrip())
