"""When things are said to have happened: bars as wide as the words allow."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from habeas.publish.atlas import GRADES, Atlas
from habeas.publish.dates import interval
from habeas.publish.plots import Piece, Plot, Row, fading, row_key
from habeas.publish.wording import Wording
from habeas.records import Claim, Interval

DAY = 86_400_000.0
"""Milliseconds, in which the chart's scale counts."""
OPEN = 0.15
"""How far an open end is drawn, as a share of the chart, before it has faded out."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing said of one time, and the claims that say it."""

    time: Interval
    claims: tuple[Claim, ...]
    rank: int

    @property
    def claim(self) -> Claim:
        """The claim whose words stand for the entry."""
        return self.claims[0]


@dataclass(frozen=True, slots=True)
class Timeline:
    """A case's times: those on the calendar, those without a year, those in words only."""

    dated: tuple[Entry, ...]
    yearless: tuple[Entry, ...]
    worded: tuple[Entry, ...]


def timeline(atlas: Atlas) -> Timeline:
    """Gather the claims that say when; those of one finding and one time stand together."""
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in atlas.claims.values():
        if claim.time is None:
            continue
        found = atlas.found_in.get(claim.id)
        time = claim.time
        words = None if time.earliest or time.latest else time.yearless or time.text
        key = (found[0].id if found else claim.id, time.earliest, time.latest, words)
        groups.setdefault(key, []).append(claim)
    entries = [_entry(claims, atlas) for claims in groups.values()]
    dated = [e for e in entries if e.time.earliest or e.time.latest]
    dated.sort(key=lambda e: (e.time.earliest or e.time.latest, e.time.latest or date.max))
    rest = [e for e in entries if not (e.time.earliest or e.time.latest)]
    rest.sort(key=lambda e: e.time.yearless or "")
    yearless = tuple(e for e in rest if e.time.yearless)
    return Timeline(tuple(dated), yearless, tuple(e for e in rest if not e.time.yearless))


def _entry(claims: list[Claim], atlas: Atlas) -> Entry:
    time = claims[0].time
    assert time is not None
    found = atlas.found_in.get(claims[0].id)
    return Entry(time, tuple(claims), GRADES.index(found[1].grade) if found else len(GRADES))


def strongest(entries: Sequence[Entry], most: int) -> list[Entry]:
    """Pick the best supported entries that a chart has room for, in order of time.

    What lies years away from the rest would squeeze the rest into a line: the table has it.
    """
    near = [entries[i] for i in _near(entries)]
    middle = len(near) / 2
    ranked = sorted(range(len(near)), key=lambda i: (near[i].rank, abs(i - middle)))[:most]
    return [near[i] for i in sorted(ranked)]


def _near(entries: Sequence[Entry]) -> list[int]:
    """Leave out entries that reach further out than the middle half of all days is wide, thrice."""
    days = sorted(d.toordinal() for e in entries for d in _ends(e.time))
    if not days:
        return []
    low, high = days[len(days) // 4], days[-1 - len(days) // 4]
    reach = 3 * max(high - low, 60)
    return [
        i
        for i, entry in enumerate(entries)
        if all(low - reach <= d.toordinal() <= high + reach for d in _ends(entry.time))
    ]


def _ends(time: Interval) -> list[date]:
    return [d for d in (time.earliest, time.latest) if d]


def timeline_plot(entries: Sequence[Entry], wording: Wording, *, full: bool) -> Plot | None:
    """Lay the entries out on a calendar; None where there is none."""
    days = [d for e in entries for d in _ends(e.time)]
    if not days:
        return None
    first, last = _month_start(min(days) - timedelta(days=3)), max(days) + timedelta(days=10)
    domain = (_ms(first), _ms(last))
    rows: list[Row] = []
    pieces: list[Piece] = []
    for entry in entries:
        label = _label(entry.claim, wording, full=full)
        pieces += _pieces(row_key(len(rows), label), entry.time, domain)
        rows.append(Row(label, interval(entry.time, wording.words) if full else ""))
    ticks = _ticks(first, last, 12 if full else 4)
    months = wording.words("date.months").split()
    short = 12 if full else 3
    said = [f"{months[d.month - 1][:short]} {d.year}" for d in ticks]
    return Plot(rows, pieces, "utc", domain, [_ms(d) for d in ticks], said)


def _label(claim: Claim, wording: Wording, *, full: bool) -> str:
    kind = wording.kind(claim.kind)
    where = wording.facility_short(claim.facility) if claim.facility else claim.place
    if not where:
        return kind
    return f"{kind} · {where}" if full else f"{kind}\n{where}"


def _pieces(row: str, time: Interval, domain: tuple[float, float]) -> list[Piece]:
    lo = None if time.earliest is None else _ms(time.earliest)
    hi = None if time.latest is None else _ms(time.latest) + DAY
    if lo is None and hi is not None:
        return fading(row, hi, max(domain[0], hi - OPEN * (domain[1] - domain[0])))
    if lo is not None and hi is None:
        return fading(row, lo, min(domain[1], lo + OPEN * (domain[1] - domain[0])))
    narrowest = (domain[1] - domain[0]) / 250
    assert lo is not None
    assert hi is not None
    return [Piece(row, lo, max(hi, lo + narrowest))]


def _ticks(first: date, last: date, most: int) -> list[date]:
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    stride = max(1, -(-months // most))
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month, stride)
    return [date(n // 12, n % 12 + 1, 1) for n in numbers]


def _month_start(d: date) -> date:
    return d.replace(day=1)


def _ms(d: date) -> float:
    return datetime(d.year, d.month, d.day, tzinfo=UTC).timestamp() * 1000
