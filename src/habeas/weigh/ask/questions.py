"""Entries in, questions out: two claims with different questions cannot conflict."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from habeas.records import CaseKey, Facility, Interval, Question, make_id
from habeas.weigh.ask.entries import Entry
from habeas.weigh.ask.scopes import Scopes
from habeas.weigh.derive import Families
from habeas.weigh.spelling import name_key

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the id its finding bears, and the entries that answer it."""

    id: str
    question: Question
    entries: tuple[Entry, ...]


def questions(entries: Sequence[Entry], families: Families, *, key: CaseKey) -> list[Asked]:
    """Group entries by what they answer; a denial stands with what it denies."""
    groups: dict[Key, list[Entry]] = defaultdict(list)
    denials = [entry for entry in entries if entry.target]
    scopes = Scopes.of(entries, families)
    for entry in entries:
        if not entry.target:
            groups[_key(entry, scopes)].append(entry)
    asked = {
        (parts, slot): list(members)
        for parts, group in groups.items()
        for slot, members in _by_time(group)
    }
    place = {entry.claim.id: at for at, members in asked.items() for entry in members}
    for denial in denials:
        asked[place[denial.target or ""]].append(denial)
    found = [
        Asked(make_id(key, "finding", *parts, slot), _question(members), tuple(members))
        for (parts, slot), members in asked.items()
    ]
    return sorted(found, key=lambda a: (_rank(a), a.id))


def subject_key(entry: Entry) -> str:
    """Name the person asked about; one name alone, without a second, is known in its text only."""
    name = name_key(entry.claim.subject or "")
    if name is None:
        return ""
    return " ".join(sorted(name)) + ("" if len(name) > 1 else f" @{entry.document.id}")


def _key(entry: Entry, scopes: Scopes) -> Key:
    f = scopes.facility(entry)
    facility = "" if f is None else f"{f.type} {f.number} {f.region}"
    subject = subject_key(entry)
    if not subject and f is None and not entry.kind.wide:
        subject = f"somebody in {scopes.scope(entry)}"
    return entry.kind.name, subject, facility, entry.component or ""


def _by_time(group: Sequence[Entry]) -> Iterable[tuple[str, list[Entry]]]:
    """Part entries whose known times do not meet; the undated go with them only if all meet."""
    known = [e for e in group if _known(e.claim.time)]
    undated = [e for e in group if not _known(e.claim.time)]
    slots: list[list[Entry]] = []
    until = date.min
    for entry in sorted(known, key=lambda e: (_earliest(e), e.claim.id)):
        if slots and _earliest(entry) <= until:
            slots[-1].append(entry)
        else:
            slots.append([entry])
        until = max(until, _latest(entry))
    if len(slots) <= 1:
        yield "", list(group)
        return
    for slot in slots:
        first, last = min(map(_earliest, slot)), max(map(_latest, slot))
        yield f"{first}/{last}", slot
    if undated:
        yield "no time said", undated


def _question(members: Sequence[Entry]) -> Question:
    first = members[0]
    named = sorted({e.claim.subject for e in members if e.claim.subject and subject_key(e)})
    places = sorted({e.claim.place or "" for e in members if not e.target})
    return Question(
        kind=first.kind.name,
        subject=named[0] if named else None,
        facility=_facility(members),
        place=(places[0] or None) if len(places) == 1 else None,
        time=_shared_time(members),
        component=first.component,
    )


def _facility(members: Sequence[Entry]) -> Facility | None:
    """The facility asked about, with its region where any of the answers says it."""
    named = [e.claim.facility for e in members if e.claim.facility and not e.target]
    return next((f for f in named if f.region), named[0] if named else None)


def _shared_time(members: Sequence[Entry]) -> Interval | None:
    """The time asked about; none where one of those who answer gives no time."""
    times = [e.claim.time for e in members if not e.target]
    said = [time for time in times if time is not None]
    return _hull(said) if len(said) == len(times) else None


def _hull(times: Sequence[Interval]) -> Interval | None:
    """Give the time that all the entries' times lie in; the words where only one was said."""
    known = [time for time in times if _known(time)]
    if not known:
        return min(times, key=lambda t: t.text) if times else None
    first = min(known, key=lambda t: (t.text, t.start or 0))
    if len({(t.earliest, t.latest) for t in known}) == 1:
        return first
    early = [t.earliest for t in known]
    late = [t.latest for t in known]
    return Interval(
        text=" · ".join(sorted({t.text for t in known})),
        start=None,
        end=None,
        earliest=None if None in early else min(e for e in early if e),
        latest=None if None in late else max(e for e in late if e),
    )


def _known(time: Interval | None) -> bool:
    return time is not None and (time.earliest is not None or time.latest is not None)


def _earliest(entry: Entry) -> date:
    time = entry.claim.time
    return (time.earliest if time else None) or date.min


def _latest(entry: Entry) -> date:
    time = entry.claim.time
    return (time.latest if time else None) or date.max


def _rank(asked: Asked) -> tuple[str, str, str]:
    question = asked.question
    facility = question.facility
    return (
        question.kind,
        "" if facility is None else f"{facility.type} {facility.number or 0:09} {facility.region}",
        question.component or "",
    )
