"""Ties and entries in, drift out: what changed on the way from one text to another."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from habeas.records import Claim, Drift, normalised
from habeas.records.findings import DriftKind
from habeas.weigh.ask.entries import Entry
from habeas.weigh.ask.measures import signature, span
from habeas.weigh.derive import Tie

NEAREST = 2
"""Origins of one text that it is compared with, claim by claim."""
ALIKE = 0.30
"""Share of the shorter quote's words that two claims must share to be one claim, told twice."""


@dataclass(frozen=True, slots=True)
class Change:
    """A drift with the two claims it stands between, the original's first."""

    drift: Drift
    was: Entry
    now: Entry


def changes(ties: Sequence[Tie], entries: Sequence[Entry]) -> list[Change]:
    """Find every value, time, facility and modality that a derived text gives otherwise."""
    by_node: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_node[entry.node].append(entry)
    found: dict[tuple[str, str, str], Change] = {}
    for tie in _nearest(ties):
        if by_node.get(tie.derived) and by_node.get(tie.origin):
            for was, now in _matched(by_node[tie.origin], by_node[tie.derived]):
                for what in _changed(was, now):
                    found[was.claim.id, now.claim.id, what] = _change(was, now, what)
    return [found[key] for key in sorted(found, key=lambda k: _place(found[k]))]


def _nearest(ties: Sequence[Tie]) -> Iterator[Tie]:
    """The ties to the texts that each one is likest to: what it shares with more says nothing new.

    Bounds the work by the number of texts, also where hundreds repeat each other.
    """
    of: dict[str, list[Tie]] = defaultdict(list)
    for tie in ties:
        if tie.followed:
            of[tie.derived].append(tie)
    for own in of.values():
        yield from sorted(own, key=lambda t: (-t.strength, t.origin))[:NEAREST]


def _change(was: Entry, now: Entry, what: DriftKind) -> Change:
    drift = Drift(
        derived=now.document.id,
        origin=was.document.id,
        what=what,
        was=was.claim.quote,
        now=now.claim.quote,
        claims=(was.claim.id, now.claim.id),
    )
    return Change(drift, was, now)


def _matched(origin: Sequence[Entry], derived: Sequence[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Pair the claims that are one claim told twice, the surest pairs first, each only once."""
    scored = [
        (-likeness, was.claim.id, now.claim.id, was, now)
        for was in origin
        for now in derived
        if (likeness := _likeness(was, now)) > 0
    ]
    taken: set[str] = set()
    for _, was_id, now_id, was, now in sorted(scored, key=lambda row: row[:3]):
        if was_id not in taken and now_id not in taken:
            taken |= {was_id, now_id}
            yield was, now


def _likeness(was: Entry, now: Entry) -> float:
    """Score how surely two claims are one; 0 where nothing but the topic joins them."""
    a, b = was.claim, now.claim
    if a.polarity != b.polarity or a.stance != b.stance:
        return 0.0
    words = _shared_words(a, b)
    same_value = was.value is not None and signature(was.value) == signature(now.value)
    if was.kind.name != now.kind.name or was.component != now.component:
        figure = same_value and span(was.value)[0] > 1 if was.value else False
        return words if figure and words >= ALIKE else 0.0
    if (was.value is None) != (now.value is None):
        return words if words >= ALIKE else 0.0
    facility = a.facility is not None and a.facility == b.facility
    if was.value is None and words < ALIKE and not facility:
        return 0.0
    return 1 + 2 * same_value + facility + words


def _shared_words(a: Claim, b: Claim) -> float:
    left, right = _words(a.quote), _words(b.quote)
    shorter = min(len(left), len(right))
    return len(left & right) / shorter if shorter else 0.0


@lru_cache(maxsize=100_000)
def _words(quote: str) -> frozenset[str]:
    return frozenset(normalised(quote).split())


def _changed(was: Entry, now: Entry) -> Iterator[DriftKind]:
    a, b = was.claim, now.claim
    if was.kind.name != now.kind.name or was.component != now.component:
        yield "component"
    if was.value and now.value and signature(was.value) != signature(now.value):
        same_figure = (was.value.lo or was.value.hi) == (now.value.lo or now.value.hi)
        bound = same_figure and was.value.kind != now.value.kind
        yield "bound" if bound else "number"
    if (
        a.time
        and b.time
        and (a.time.earliest, a.time.latest, a.time.yearless)
        != (
            b.time.earliest,
            b.time.latest,
            b.time.yearless,
        )
    ):
        yield "date"
    if a.facility and b.facility and a.facility != b.facility:
        yield "facility"
    if a.modality != b.modality:
        yield "modality"


def _place(change: Change) -> tuple[str, str, int, str, str]:
    drift = change.drift
    return drift.derived, drift.origin, change.now.claim.start, drift.what, change.was.claim.id
