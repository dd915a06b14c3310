"""One reading to its extraction: mentions first, then records, then claims."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from habeas.extract.accounts import Told, persons_told, table_records
from habeas.extract.claims import claims_of
from habeas.extract.claims.answers import settled
from habeas.extract.claims.chains import Carrier
from habeas.extract.claims.crediting import crediting
from habeas.extract.claims.drafts import Draft
from habeas.extract.claims.offers import offers_of
from habeas.extract.claims.passages import Passage
from habeas.extract.claims.tables import Languages, Tables, tables
from habeas.extract.entities import same_in_document
from habeas.extract.facilities import find_facilities, resolve_in_document
from habeas.extract.found import Found, Places
from habeas.extract.marks import plainly
from habeas.extract.mentions import find_mentions, look_ahead, mention
from habeas.extract.speech import Said, heard, script, statements_of
from habeas.extract.words import token_line
from habeas.records import (
    CaseKey,
    Claim,
    Document,
    Extraction,
    Facility,
    Interval,
    Reading,
    Record,
    Segment,
    Vocabulary,
)
from habeas.records.explanations import Explanation, Ground
from habeas.records.ports import Progress

TELLING = 500
"""Characters from which on an article's silence about the matter says something."""
MANY = 4
"""Kinds told by an article that names the matter once, from which on it is of the matter."""
LONG = 1000
"""Segments from which on a document is one to wait for."""
TOGETHER = 32
"""Segments whose names are looked for at once."""
SOON = timedelta(minutes=10)
NONE = Places()
BOTH = frozenset(("ru", "uk"))
PUBLISHED = frozenset(("article", "page"))
LETTERS = frozenset(("email", "form"))
PERSONAL = LETTERS | {"chat"}


@dataclass(frozen=True, slots=True)
class Means:
    """What every document is read with."""

    vocabulary: Vocabulary
    key: CaseKey
    progress: Progress
    explain: bool = False


def extract_one(reading: Reading, means: Means) -> Extraction:
    """Read one document for everything it says, each thing standing on its words as written."""
    plain = plainly(reading)
    return (
        _extracted(reading, means)
        if plain is None
        else plain.as_written(_extracted(plain.reading, means))
    )


def _extracted(reading: Reading, means: Means) -> Extraction:
    """Read a document in plain spelling; a table gives records and no prose."""
    document = reading.document
    if document.foreign:
        return _places_alone(reading, means.key)
    if document.kind == "table":
        return Extraction(document.id, (), (), tuple(table_records(reading, key=means.key)))
    found = _found(reading, means.progress)
    people = persons_told(reading, found, key=means.key)
    drafts, said = _drafts(reading, found, people, means)
    told = _claims(reading, drafts, means)
    mentions = tuple(mention(f, document.text, document=document.id, key=means.key) for f in found)
    return Extraction(
        document=document.id,
        mentions=mentions,
        claims=tuple(claim for claim, _ in told),
        records=tuple(people.after([claim for claim, _ in told], means.vocabulary)),
        explanations=tuple(
            Explanation(claim.id, claim.quote, why) for claim, why in told if means.explain
        ),
        offers=tuple(offers_of([claim for claim, _ in told], means.vocabulary)),
        statements=tuple(statements_of(said, document.text, document=document.id, key=means.key)),
    )


def _places_alone(reading: Reading, key: CaseKey) -> Extraction:
    """Read a text in another language for the prisons it names; its words are not understood."""
    document = reading.document
    found = [
        item
        for segment in reading.segments
        for item in find_facilities(
            document.text[segment.start : segment.end], offset=segment.start, language=None
        )
    ]
    mentions = tuple(mention(f, document.text, document=document.id, key=key) for f in found)
    return Extraction(document.id, mentions, (), ())


def _found(reading: Reading, progress: Progress) -> list[Found]:
    document, language = reading.document, reading.document.language
    found: list[Found] = []
    for number, segment in enumerate(_watched(reading, "finding names and amounts", progress)):
        if number % TOGETHER == 0:
            ahead = reading.segments[number : number + TOGETHER]
            look_ahead((document.text[s.start : s.end] for s in ahead), language)
        text, anchor = document.text[segment.start : segment.end], _anchor(document, segment)
        found += find_mentions(text, offset=segment.start, language=language, anchor=anchor)
    within = [(segment.start, segment.end) for segment in reading.segments]
    found = resolve_in_document(found, document.text, one_voice=document.kind != "chat")
    return same_in_document(found, document.text, within)


def _watched(reading: Reading, what: str, progress: Progress) -> Iterable[Segment]:
    """Show how far a long document has come; a short one is done before it could be read."""
    segments = reading.segments
    if len(segments) < LONG:
        return segments
    return progress.track(segments, what=what, total=len(segments))


def _anchor(document: Document, segment: Segment) -> Interval | None:
    """What "yesterday" and "July" are counted from: when it was sent, else when published."""
    if segment.sent_at is None:
        return document.published_at
    day: date = segment.sent_at.date()
    return Interval(day.isoformat(), None, None, earliest=day, latest=day)


def _claims(
    reading: Reading, drafts: Sequence[Draft], means: Means
) -> list[tuple[Claim, tuple[Ground, ...]]]:
    document, matter = reading.document, means.vocabulary.matter
    return settled(drafts, document.text, document=document.id, matter=matter, key=means.key)


def _drafts(
    reading: Reading, found: Sequence[Found], people: Told, means: Means
) -> tuple[list[Draft], list[Said]]:
    """Read each segment for who says what, and what they say for claims of the matter."""
    document, places = reading.document, Places(found)
    records, home = people.records, _home(document, found)
    about, writer = _about(document, records), _writer(reading, people)
    words = tables(means.vocabulary, _spoken(document))
    of_the_matter = _of_the_matter(reading, found, words)
    credited = crediting(document, reading.segments)
    spans = [(s.start, s.end) for s in reading.segments]
    speech = script(document.text, places, spans, language=document.language or "")
    drafts: list[Draft] = []
    said: list[Said] = []
    before: Segment | None = None
    for segment in _watched(reading, "finding who says what", means.progress):
        goes_on = document.kind == "chat" and _goes_on(before, segment)
        if document.kind == "chat" and not goes_on:
            speech = speech.of(segment.author)  # another's "he" is another's
        before = segment if segment.author else before
        parts = heard(
            speech,
            start=segment.start,
            end=segment.end,
            labels=_labels(document, segment),
            goes_on=goes_on,
        )
        said += parts.said
        if of_the_matter:
            carrier = _carrier(document, segment, writer, credited.at(segment))
            passage = Passage(document.text, places, parts.utterances, carrier, about, home)
            drafts += claims_of(passage, words)
    return drafts, said


def _goes_on(before: Segment | None, segment: Segment) -> bool:
    """True for a message right after another of one writer's, within minutes."""
    if before is None or before.author != segment.author:
        return False
    if before.sent_at is None or segment.sent_at is None:
        return False
    return segment.sent_at - before.sent_at <= SOON


def _labels(document: Document, segment: Segment) -> bool:
    """True where "Name: …" is somebody speaking, and no field of a form or of a letter's head."""
    if segment.kind == "heading":
        return document.kind in PUBLISHED
    return segment.kind in ("paragraph", "message") and document.kind != "form"


def _spoken(document: Document) -> Languages:
    """The languages whose words are looked for; a chat may turn from Russian to Ukrainian."""
    if document.language is None:
        return None
    both = document.kind == "chat" and document.language in BOTH
    return BOTH if both else frozenset((document.language,))


def _of_the_matter(reading: Reading, found: Sequence[Found], words: Tables) -> bool:
    """An article that does not speak of the matter claims nothing of it; letters and chats may.

    One word of it, as the sergeant who recruits in a history of another war, is in passing unless
    the article tells many kinds besides.
    """
    document = reading.document
    if document.kind not in PUBLISHED or len(document.text) < TELLING or not words.matter:
        return True
    if any(f.kind == "facility" for f in found):
        return True
    lines = [token_line(document.text, NONE, start=s.start, end=s.end) for s in reading.segments]
    said = sum(len(words.matter.hits(line)) for line in lines)
    if said != 1:
        return said > 1
    return len({hit.what for line in lines for hit in words.kinds.hits(line)}) >= MANY


def _about(document: Document, records: Sequence[Record]) -> tuple[int, str] | None:
    """The one person a letter or form is about, and from where on "he" is that person."""
    if document.kind not in LETTERS or len({r.name for r in records}) != 1:
        return None
    return records[0].start, records[0].name


def _home(document: Document, found: Sequence[Found]) -> Facility | None:
    """The one facility that a letter or form names: what it tells is of there."""
    named = {f.norm for f in found if isinstance(f.norm, Facility)}
    return named.pop() if document.kind in LETTERS and len(named) == 1 else None


def _writer(reading: Reading, people: Told) -> str | None:
    """Who wrote a personal document: whom its header names, else whom its own words do."""
    if reading.document.kind == "chat":
        return None  # a message without a name is nobody's, and each other names its own writer
    if reading.document.kind in LETTERS and reading.document.publisher:
        return None  # who signs for an office is the office
    authors = [s.author for s in reading.segments if s.author]
    named = next((a for a in authors if "@" not in a), None)
    return named or (people.writer.name if people.writer else None) or next(iter(authors), None)


def _carrier(
    document: Document, segment: Segment, writer: str | None, credited: tuple[str, ...]
) -> Carrier:
    return Carrier(
        credits=credited,
        author=(segment.author if document.kind == "chat" else None) or writer,
        publisher=document.publisher,
        forwarded_from=segment.forwarded_from,
        personal=document.kind in PERSONAL,
    )
