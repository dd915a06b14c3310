"""What a claim is about: amounts, time, facility, place and subject, where the words tie them."""

from collections.abc import Sequence

from habeas.extract.found import Found
from habeas.extract.speech import Utterance
from habeas.records import Facility, Interval, Value
from habeas.records.vocabulary import Kind

Span = tuple[int, int]


def measured(found: Sequence[Found], kind: Kind, span: Span) -> tuple[Value, ...]:
    """The amounts inside a span that belong to a kind; ages are nobody's number."""
    return tuple(
        f.norm
        for f in found
        if f.kind in kind.measures
        and isinstance(f.norm, Value)
        and f.rule != "age"
        and span[0] <= f.start
        and f.end <= span[1]
    )


def when(found: Sequence[Found], utterance: Utterance, span: Span) -> Interval | None:
    """The time of what is told: in its own words, else alone in its utterance or sentence."""
    stretches = (span, (utterance.start, utterance.end), utterance.sentence)
    for position, stretch in enumerate(stretches):
        dates = [f for f in _inside(found, "date", stretch) if not f.rule.startswith("birth")]
        if dates and (len(dates) == 1 or position == 0):
            nearest = min(dates, key=lambda f: _distance(f, span))
            return nearest.norm if isinstance(nearest.norm, Interval) else None
    return _said_when(utterance)


def _said_when(utterance: Utterance) -> Interval | None:
    """What was said in July had happened by the end of July."""
    stated = next((v.when for v in reversed(utterance.voices) if v.when is not None), None)
    if stated is None or stated.latest is None:
        return None
    return Interval(
        stated.text, stated.start, stated.end, earliest=None, latest=stated.latest,
        anchor=stated.anchor,
    )  # fmt: skip


def where(found: Sequence[Found], utterance: Utterance, span: Span) -> Facility | None:
    """The facility that the clause, its sentence, or the speaker's own introduction names."""
    for stretch in (span, (utterance.start, utterance.end), utterance.sentence):
        norms = [f.norm for f in _inside(found, "facility", stretch)]
        known = {norm for norm in norms if isinstance(norm, Facility)}
        if len(known) == 1:
            return known.pop()
        if known:
            return None
    return next((v.facility for v in reversed(utterance.voices) if v.facility), None)


def place(text: str, found: Sequence[Found], span: Span) -> str | None:
    """The place that a clause names, in the text's own words."""
    places = _inside(found, "place", span)
    return text[places[-1].start : places[-1].end] if places else None


def subject(text: str, found: Sequence[Found], utterance: Utterance, span: Span) -> str | None:
    """The one person that a clause is about, in the text's own words; a crowd is no subject."""
    speakers = {v.who for v in utterance.voices}
    people = [
        text[f.start : f.end]
        for f in _inside(found, "person", span)
        if text[f.start : f.end] not in speakers
    ]
    return people[0] if len(set(people)) == 1 else None


def _inside(found: Sequence[Found], kind: str, span: Span) -> list[Found]:
    return [f for f in found if f.kind == kind and span[0] <= f.start and f.end <= span[1]]


def _distance(found: Found, span: Span) -> int:
    return min(abs(found.start - span[0]), abs(found.end - span[1]))
