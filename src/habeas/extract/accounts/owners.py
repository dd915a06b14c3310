"""The persons of a document and its sentences in; whose each fact is, out.

A fact is of the person named last before it in its sentence, else of the one named after it there;
a sentence that names nobody goes on about the one person of the sentence before; and a letter that
tells of one person only tells what is left of him. What fits none of these is nobody's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from habeas.extract.accounts import standing_words as w
from habeas.extract.accounts.cast import Figure, Naming
from habeas.extract.accounts.facts import facts_in
from habeas.extract.found import Places
from habeas.extract.words.sentences import sentences
from habeas.records import Reading, Segment

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence: where it stands, its segment, and who is named in it, in order."""

    start: int
    end: int
    segment: Segment
    named: tuple[tuple[Naming, Figure], ...]


def lines_of(reading: Reading, figures: Sequence[Figure], kinds: frozenset[str]) -> list[Line]:
    """Cut the segments of these kinds to sentences, each with those it names."""
    text = reading.document.text
    pairs = sorted(((n, f) for f in figures for n in f.namings), key=lambda p: p[0].found.start)
    lines: list[Line] = []
    at = 0
    for segment in reading.segments:
        if segment.kind not in kinds:
            continue
        for start, end in sentences(text, start=segment.start, end=segment.end):
            while at < len(pairs) and pairs[at][0].found.start < start:
                at += 1
            last = at
            while last < len(pairs) and pairs[last][0].found.start < end:
                last += 1
            lines.append(Line(start, end, segment, tuple(pairs[at:last])))
            at = last
    return lines


def give_out(text: str, lines: Sequence[Line], mentions: Places) -> None:
    """Give every fact of a document to whom it is told of."""
    subject: Figure | None = None
    for number, line in enumerate(lines):
        if number and line.segment is not lines[number - 1].segment:
            subject = None
        for fact in facts_in(text, mentions, line.start, line.end):
            told = _both(text, line, fact.start) if fact.field == "facility" else []
            own = owner(line, fact.start)
            if own is None and not line.named and subject and _goes_on(text, line, fact.field):
                subject.facts.append(fact)
                subject.told.append(fact)
            for figure in told or ([own] if own else []):
                figure.facts.append(fact)
        subject = _subject(line, subject)


def left_over(text: str, lines: Sequence[Line], sole: Figure, mentions: Places) -> None:
    """Give the one person of a letter what its sentences that name nobody else tell."""
    for line in lines:
        if any(figure is not sole and not naming.standing.aside for naming, figure in line.named):
            continue
        for fact in facts_in(text, mentions, line.start, line.end):
            if fact not in sole.facts and _goes_on(text, line, fact.field):
                sole.facts.append(fact)


def owner(line: Line, at: int) -> Figure | None:
    """Who is named last before a place of a sentence, else the only one named after it."""
    before = [pair for pair in line.named if pair[0].found.end <= at]
    if before:
        naming, figure = before[-1]
        if not naming.standing.aside:
            return figure
        others = [f for n, f in before if not n.standing.aside]
        return others[-1] if others and naming.standing.writer else None
    after = [pair for pair in line.named if pair[0].found.start >= at]
    figures = {id(f): f for n, f in after if not n.standing.aside}
    return next(iter(figures.values())) if len(figures) == 1 else None


def _subject(line: Line, before: Figure | None) -> Figure | None:
    """Of whom the next sentence goes on: the one of this, else of the one before it."""
    named = {id(f): f for n, f in line.named if not n.standing.aside}
    if not line.named:
        return before
    if len(named) == 1 and len(line.named) == 1:
        return next(iter(named.values()))
    told = {id(f): f for n, f in line.named if n.standing.told_of}
    return next(iter(told.values())) if len(told) == 1 else None


def _goes_on(text: str, line: Line, field: str) -> bool:
    """A birth or a home in a sentence of the writer's own is the writer's."""
    if field in ("birth", "home_place"):
        return not w.FIRST.search(text, line.start, line.end)
    return not w.THEY.search(text, line.start, line.end) or bool(
        w.HE.search(text, line.start, line.end)
    )


def _both(text: str, line: Line, at: int) -> list[Figure]:
    """Whom "both of IK-73" is told of: all who were named before it in the sentence."""
    if not w.BOTH.search(text, line.start, at):
        return []
    named = ((n, f) for n, f in line.named if n.found.end <= at)
    return list({id(f): f for n, f in named if not n.standing.aside}.values())
