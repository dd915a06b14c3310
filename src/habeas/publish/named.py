"""Persons in, one row each out: what their accounts say of them, without picking a side."""

from collections.abc import Iterable
from dataclasses import dataclass

from habeas.publish.atlas import Atlas
from habeas.publish.people import accounts, fullest
from habeas.records import Facility, Interval, Person, Record


@dataclass(frozen=True, slots=True)
class Said:
    """One status that an account gives, with its time where it says one."""

    status: str
    date: Interval | None
    record: Record


@dataclass(frozen=True, slots=True)
class Named:
    """One person in a row: several facilities or statuses stand side by side."""

    person: Person
    name: str
    facilities: tuple[Facility, ...]
    said: tuple[Said, ...]
    records: int


def named(atlas: Atlas) -> list[Named]:
    """List the persons whom accounts name, those with most accounts first."""
    rows = [_row(person, atlas) for person in atlas.persons]
    return sorted((r for r in rows if r), key=lambda r: (-r.records, not r.said))


def _row(person: Person, atlas: Atlas) -> Named | None:
    given = accounts(person, atlas)
    name = fullest(given)
    if name is None:
        return None
    places = dict.fromkeys(r.facility for r in given if r.facility)
    told = [place for place in places if place.region or not _told_fuller(place, places)]
    said = {
        " ".join(r.status.casefold().split()): Said(r.status, r.date, r)
        for r in sorted(given, key=_when)
        if r.status
    }
    return Named(person, name, tuple(told), tuple(said.values()), len(given))


def _told_fuller(place: Facility, places: Iterable[Facility]) -> bool:
    """Whether "IK-84" stands beside one IK-84 of a region, in accounts of the same person."""
    alike = [p for p in places if p.region and (p.type, p.number) == (place.type, place.number)]
    return len(alike) == 1


def _when(record: Record) -> str:
    """Order accounts by time, so that of one status the last time is kept."""
    day = record.date and (record.date.latest or record.date.earliest)
    return day.isoformat() if day else ""
