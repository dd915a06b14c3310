"""What a claim is about: amounts, time, facility, place and subject, where the words tie them."""

import re

from habeas.extract.found import Found, Places
from habeas.extract.speech import Utterance
from habeas.records import Facility, Interval, Value
from habeas.records.vocabulary import Kind

Span = tuple[int, int]
FIRST_PERSON = re.compile(r"\b(?:я|I)\b")
NOT_THIS = re.compile(r"\b(?:не|not|far from)\s+(?:\w+\s+)?$", re.IGNORECASE)
"""Before what a "but" takes back: "not to Rostov but to Luhansk"."""
AGED = re.compile(r", \d\d,")
OPENING = 3
"""Words beside a date that still only open a sentence ("In July 2022, …")."""
NEXT = 2
"""Characters between a verb and the subject that follows it ("погиб Роман Рябов")."""


def measured(found: Places, kind: Kind, span: Span) -> tuple[Value, ...]:
    """The amounts inside a span that belong to a kind; ages are nobody's number."""
    return tuple(
        f.norm
        for f in found.within(*span)
        if isinstance(f.norm, Value)
        and (f.kind in kind.measures or _bare_sum(f.norm, f.kind, kind))
        and f.rule != "age"
        and not (f.kind == "quantity" and _no_count(f.norm))
        and not (f.norm.unit is None and _an_age(f, found))
    )


def _no_count(value: Value) -> bool:
    """True for a share, and for a number that is of no people whole: "2.5 persons"."""
    parts = [end for end in (value.lo, value.hi) if end is not None]
    return value.unit in {"percent", "share"} or (
        value.unit in ("person", None) and any(end != int(end) for end in parts)
    )


def _an_age(number: Found, found: Places) -> bool:
    """True for the number of "Ivan Petrov, 34, …"."""
    before = found.before(number.start)
    return before is not None and before.kind == "person" and before.end + 2 == number.start


def _bare_sum(value: Value, mention: str, kind: Kind) -> bool:
    """True for "200 тыщ в месяц": money whose currency nobody had to say."""
    return mention == "quantity" and value.unit is None and "money" in kind.measures


def nearest(values: tuple[Value, ...], trigger: Span) -> tuple[Value, ...]:
    """Of several counts of people keep the one nearest to the trigger: "of 40 taken 5 died".

    Amounts of other things ("from eleven colonies") stay.
    """
    counts = [v for v in values if v.unit in ("person", None)]
    if len(counts) <= 1:
        return values
    own = min(counts, key=lambda v: (_apart(v, trigger), v.start))
    return tuple(v for v in values if v is own or v not in counts)


def _apart(value: Value, trigger: Span) -> int:
    """Characters between an amount and a trigger: a verb's number stands beside it."""
    return max(value.start - trigger[1], trigger[0] - value.end, 0)


def when(
    found: Places, span: Span, *, text: str = "", trigger: Span | None = None
) -> Interval | None:
    """The time that a stretch of words gives; a birth date is nobody's deed.

    With a `trigger`, the date of another clause of the same words is left out: "sentenced in 2019,
    he was taken".
    """
    dates = [f for f in _inside(found, "date", span) if not f.rule.startswith("birth")]
    if trigger is not None:
        dates = [f for f in dates if _its_own(text, f, span, trigger[1])]
    if not dates:
        return None
    nearest = min(dates, key=lambda f: _distance(f, span, trigger))
    return nearest.norm if isinstance(nearest.norm, Interval) else None


def _its_own(text: str, date: Found, span: Span, trigger: int) -> bool:
    """True unless a comma parts a date from the trigger and the date has a clause of its own."""
    if date.end > trigger or "," not in text[date.end : trigger]:
        return True
    begin = text.rfind(",", span[0], date.start) + 1 or span[0]
    around = text[begin : date.start] + text[date.end : text.index(",", date.end)]
    return len(around.split()) <= OPENING


def said_when(utterance: Utterance) -> Interval | None:
    """What was said in July had happened by the end of July."""
    stated = next((v.when for v in reversed(utterance.voices) if v.when is not None), None)
    return no_later(stated) if stated else None


def no_later(stated: Interval) -> Interval | None:
    """Open an interval towards the past; None where it has no end to be before."""
    if stated.latest is None and stated.yearless is None:
        return None
    until = stated.yearless.split("/")[-1] if stated.yearless else None
    return Interval(
        stated.text, stated.start, stated.end, earliest=None, latest=stated.latest,
        anchor=stated.anchor, yearless=f"../{until}" if until else None,
    )  # fmt: skip


def where(found: Places, utterance: Utterance, span: Span) -> Facility | None:
    """The facility that the clause, its sentence, or the speaker's own introduction names."""
    for stretch in (span, (utterance.start, utterance.end), utterance.sentence):
        norms = [f.norm for f in _inside(found, "facility", stretch)]
        known = {norm for norm in norms if isinstance(norm, Facility)}
        if len(known) == 1:
            return known.pop()
        if known:
            return None
    return next((v.facility for v in reversed(utterance.voices) if v.facility), None)


def place(text: str, found: Places, span: Span, trigger: int) -> str | None:
    """The place named first after the trigger, else last before it, in the text's own words."""
    named = _inside(found, "place", span)
    places = [f for f in named if not taken_back(text, span, f.start)] or named
    after = [f for f in places if f.start >= trigger]
    chosen = after[:1] or places[-1:]
    return text[chosen[0].start : chosen[0].end] if chosen else None


def taken_back(text: str, span: Span, start: int) -> bool:
    """True for the Rostov of "not to Rostov but to Luhansk", the ten of "not ten but thirty"."""
    return NOT_THIS.search(text, span[0], start) is not None


def subject(
    text: str, found: Places, utterance: Utterance, span: Span, trigger: Span
) -> str | None:
    """The one person that a trigger is about: named before it in its clause, or right after it."""
    speakers = {v.who for v in utterance.voices}
    people = [f for f in _inside(found, "person", span) if text[f.start : f.end] not in speakers]
    people = [f for f in people if not _addressed(text, f)]
    before = {text[f.start : f.end] for f in people if f.start < trigger[1]}
    if before:
        return before.pop() if len(before) == 1 else None
    if FIRST_PERSON.search(text, *span) and utterance.voices:
        return utterance.voices[-1].who
    after = [f for f in people if 0 <= f.start - trigger[1] <= NEXT]
    return text[after[0].start : after[0].end] if len(after) == 1 else None


def only_one(text: str, found: Places, utterance: Utterance, span: Span) -> str | None:
    """The one person that an answer to others names, besides who gives it."""
    speakers = {v.who for v in utterance.voices}
    named = {text[f.start : f.end] for f in _inside(found, "person", span)} - speakers
    return named.pop() if len(named) == 1 else None


def _addressed(text: str, found: Found) -> bool:
    """A name at the start of what is said, with a comma after it, is spoken to."""
    before = text[max(found.start - 2, 0) : found.start].strip()
    if AGED.match(text, found.end):
        return False
    return text[found.end : found.end + 1] == "," and (not before or before in '«“".!?')


def _inside(found: Places, kind: str, span: Span) -> list[Found]:
    return [f for f in found.within(*span) if f.kind == kind]


def _distance(found: Found, span: Span, trigger: Span | None) -> int:
    """Characters from a trigger, or from the nearer edge of the words."""
    if trigger is not None:
        return max(found.start - trigger[1], trigger[0] - found.end)
    return min(abs(found.start - span[0]), abs(found.end - span[1]))
