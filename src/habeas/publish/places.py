"""Facilities grouped by region, each with the findings tied to it."""

from dataclasses import dataclass

from habeas.publish.atlas import Atlas
from habeas.publish.wording import Wording
from habeas.records import Facility, Finding


@dataclass(frozen=True, slots=True)
class Place:
    """One facility, with what is found about it by the part it plays."""

    facility: Facility
    steps: tuple[Finding, ...]
    offers: tuple[Finding, ...]
    others: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """The facilities of one region; `code` is None where the words give none."""

    code: str | None
    name: str | None
    places: tuple[Place, ...]


def regions(atlas: Atlas, wording: Wording) -> list[Region]:
    """Group every facility that a finding names; those without a region come last."""
    found: dict[Facility, list[Finding]] = {}
    for finding in atlas.findings:
        if finding.question.facility:
            found.setdefault(finding.question.facility, []).append(finding)
    codes: dict[str | None, list[Place]] = {}
    for facility, findings in found.items():
        codes.setdefault(facility.region, []).append(_place(facility, findings, wording))
    made = [
        Region(code, wording.region(code), tuple(sorted(places, key=_order)))
        for code, places in codes.items()
    ]
    return sorted(made, key=lambda r: (r.name is None, r.name or ""))


def _place(facility: Facility, findings: list[Finding], wording: Wording) -> Place:
    by_role: dict[str, list[Finding]] = {"step": [], "offer": [], "other": []}
    for finding in findings:
        by_role[wording.role(finding.question.kind)].append(finding)
    return Place(facility, tuple(by_role["step"]), tuple(by_role["offer"]), tuple(by_role["other"]))


def _order(place: Place) -> tuple[str, int]:
    return place.facility.type, place.facility.number or 0


def named_places(atlas: Atlas) -> list[tuple[str, list[Finding]]]:
    """List the places that stand in words only, with their findings, most findings first."""
    found: dict[str, list[Finding]] = {}
    for finding in atlas.findings:
        if finding.question.place and not finding.question.facility:
            found.setdefault(finding.question.place, []).append(finding)
    return sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))


def by_facility(atlas: Atlas, wording: Wording) -> list[tuple[str | None, list[Finding]]]:
    """Index all findings by facility, each in the pathway's order; those without one last."""
    found: dict[str | None, list[Finding]] = {}
    for finding in atlas.findings:
        where = finding.question.facility
        found.setdefault(wording.facility(where) if where else None, []).append(finding)
    return sorted(found.items(), key=lambda item: (item[0] is None, item[0] or ""))
