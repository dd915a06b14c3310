"""Prose, letters and messages with their mentions in; a Record of each person they tell of out.

Plainly: beside the name stands that it is the writer's kin, that it is sought, when it was born,
which tag it wore, or a claim says what became of it. A signature, an official, a reporter is named
without any of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from habeas.extract.accounts.cast import Figure, figures_of, namings_of, parted
from habeas.extract.accounts.owners import Line, give_out, left_over, lines_of
from habeas.extract.accounts.steps import TOLD, Step, farthest, steps_of
from habeas.extract.accounts.writers import Writer, writer_of
from habeas.extract.found import Found, Places
from habeas.records import (
    CaseKey,
    Claim,
    Document,
    Facility,
    Reading,
    Record,
    Vocabulary,
    make_id,
)

LETTERS = frozenset(("email", "form", "interview"))
PERSONAL = LETTERS | {"chat"}
SEGMENTS = frozenset(("paragraph", "message", "field"))
OWN = frozenset(("birth", "tag", "call_sign", "article", "term"))
"""Facts that are told of those who are gone, hardly of anybody else."""
SURE = frozenset(("birth", "tag", "call_sign"))
"""Facts that make even a family name alone somebody's account."""
PLACED = frozenset(("facility", "unit"))
LIST_GAP = 40


@dataclass(frozen=True, slots=True)
class Cast:
    """The persons of a document with all that it tells of each, and its sentences."""

    document: Document
    figures: tuple[Figure, ...]
    lines: tuple[Line, ...]
    writer: Writer | None

    @property
    def personal(self) -> bool:
        """Whether it is somebody's own letter, form or message."""
        return self.document.kind in PERSONAL or self.writer is not None


def cast_of(reading: Reading, mentions: Sequence[Found]) -> Cast:
    """Read who is spoken of, and give each fact to whom it is told of."""
    document, places = reading.document, Places(mentions)
    figures = figures_of(namings_of(reading, mentions, SEGMENTS))
    writer = writer_of(reading, mentions) if document.kind != "chat" else None
    if not figures:
        return Cast(document, (), (), writer)
    lines = lines_of(reading, figures, SEGMENTS)
    give_out(document.text, lines, places)
    whole = [figure for one in figures for figure in parted(one)]
    if len(whole) != len(figures):
        lines = lines_of(reading, whole, SEGMENTS)
    sole = _sole(document, whole, writer)
    if sole:
        left_over(document.text, lines, sole, places)
    return Cast(document, tuple(whole), tuple(lines), writer)


def prose_records(cast: Cast, *, key: CaseKey) -> list[Record]:
    """The persons whom the words themselves show to be told of; what became of them comes later."""
    return [_record(f, cast, key) for f in cast.figures if _counts(f, cast, ())]


def told_records(
    cast: Cast, claims: Sequence[Claim], *, vocabulary: Vocabulary, key: CaseKey
) -> list[Record]:
    """All persons whom words or claims tell of, each with the step that he has come to."""
    sole = _sole(cast.document, cast.figures, cast.writer)
    steps = steps_of(cast.document.text, cast.lines, claims, vocabulary, sole=sole)
    records = []
    for figure in cast.figures:
        told = steps.get(id(figure), [])
        if _counts(figure, cast, told):
            records.append(_with_step(_record(figure, cast, key), farthest(told, vocabulary)))
    return records


def with_steps(
    records: Sequence[Record],
    cast: Cast,
    claims: Sequence[Claim],
    *,
    vocabulary: Vocabulary,
) -> list[Record]:
    """The one person of a form, with the step that its answers tell of him."""
    steps = _of_record(records, cast, claims, vocabulary) if len(records) == 1 else []
    return [_with_step(record, farthest(steps, vocabulary)) for record in records]


def _of_record(
    records: Sequence[Record], cast: Cast, claims: Sequence[Claim], vocabulary: Vocabulary
) -> list[Step]:
    """The steps told of nobody else: of him by name, or in answers that name no other."""
    by_figure = steps_of(cast.document.text, cast.lines, claims, vocabulary, sole=None)
    others = [
        s for f in cast.figures if not same_person(f, records[0]) for s in by_figure.get(id(f), [])
    ]
    taken = {step.claim.id for step in others}
    pathway = frozenset(vocabulary.pathway)
    return [
        Step(c, named=False) for c in claims if c.kind in pathway and c.id not in taken and _his(c)
    ]


def _his(claim: Claim) -> bool:
    counted = any(v.unit in ("person", None) and v.hi != 1 for v in claim.values)
    return (
        not counted
        and (claim.stance, claim.polarity) == ("asserts", "positive")
        and (claim.modality in TOLD)
    )


def same_person(figure: Figure, record: Record) -> bool:
    """Whether a person named in a form's answers is the one whom the form asks after."""
    name = figure.name
    if name.family and record.family:
        return name.family.casefold() == record.family.casefold() and name.given in (
            None,
            record.given,
        )
    return name.given is None or name.given == record.given


def _with_step(record: Record, step: Step | None) -> Record:
    if step is None:
        return record
    return replace(record, status=step.claim.kind, date=record.date or step.claim.time)


def _sole(document: Document, figures: Sequence[Figure], writer: Writer | None) -> Figure | None:
    """The one person that a letter is about, where it is about one."""
    if document.kind not in LETTERS and writer is None:
        return None
    told = [f for f in figures if _about(f, writer)]
    return told[0] if len(told) == 1 else None


def _about(figure: Figure, writer: Writer | None) -> bool:
    identified = any(fact.field in OWN for fact in figure.facts)
    return not _left_out(figure, writer) and (figure.told_of or identified)


def _left_out(figure: Figure, writer: Writer | None) -> bool:
    """Nobody's account: an official, a reader, and the writer himself."""
    signs = writer is not None and any(
        n.found.start < writer.end and writer.start < n.found.end for n in figure.namings
    )
    own = any(n.standing.writer for n in figure.namings)
    return figure.aside or own or (signs and not figure.told_of)


def _counts(figure: Figure, cast: Cast, steps: Sequence[Step]) -> bool:
    """Whether a document gives an account of this person."""
    name, facts = figure.name, {fact.field for fact in figure.facts}
    if _left_out(figure, cast.writer) or not (name.family or name.given):
        return False
    named = any(step.named for step in steps)
    if figure.speaks and not named:
        facts &= OWN  # "his brother David said that ten had left IK-17"
    if not cast.personal:
        return _counts_in_print(figure, facts, named=named)
    if not (name.given or facts & SURE or (figure.named_as_gone and steps)):
        return False
    if figure.told_of:
        return bool(facts or steps) or not figure.speaks
    greeted = all(n.standing.addressed for n in figure.namings)
    return bool(facts & OWN) or (not greeted and (named or (figure.related and bool(steps))))


def _counts_in_print(figure: Figure, facts: set[str], *, named: bool) -> bool:
    """An article names many: it tells of those who served a sentence, and of whose step it says."""
    if figure.told_of:
        return figure.held or bool(facts) or named
    full = bool(figure.name.family and figure.name.given)
    own = bool(facts & (OWN - {"birth"})) or ("birth" in facts and bool(facts & PLACED))
    return full and not figure.speaks and (own or named)


def _record(figure: Figure, cast: Cast, key: CaseKey) -> Record:
    document, naming, name = cast.document, figure.fullest, figure.name
    found, born = naming.found, figure.born
    facility = figure.first("facility")
    return Record(
        id=make_id(key, "record", document.id, naming.place),
        document=document.id,
        start=found.start,
        end=_end(document.text, found.end, figure),
        name=document.text[found.start : found.end],
        given=name.given,
        patronymic=name.patronymic,
        family=name.family,
        birth_date=born[0] if born else None,
        birth_year=born[1] if born else None,
        facility=facility.value if facility and isinstance(facility.value, Facility) else None,
        home_place=_said(figure, "home_place"),
        article=_said(figure, "article"),
        term=_said(figure, "term"),
        unit=_said(figure, "unit"),
        tag=_said(figure, "tag"),
        call_sign=_said(figure, "call_sign"),
    )


def _said(figure: Figure, name: str) -> str | None:
    fact = figure.first(name)
    return fact.value if fact and isinstance(fact.value, str) else None


def _end(text: str, end: int, figure: Figure) -> int:
    """Where the words end that stand together: the name, and the facts right after it."""
    for fact in sorted(figure.facts, key=lambda f: f.start):
        if end <= fact.start <= end + LIST_GAP and "\n" not in text[end : fact.start]:
            end = fact.end
    return end
