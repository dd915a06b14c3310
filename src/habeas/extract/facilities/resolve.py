"""Facilities of one document in; the same, with regions that the document itself settles, out."""

from collections import defaultdict
from dataclasses import replace

from habeas.extract.found import Found
from habeas.records.values import Facility


def resolve_in_document(found: list[Found]) -> list[Found]:
    """Complete "IK-17" where the same document says elsewhere, and only once, which one it is.

    A number that stands with two regions in the document, or with none, stays open.
    """
    regions: dict[tuple[str, int | None], set[str]] = defaultdict(set)
    for item in found:
        if isinstance(item.norm, Facility) and item.norm.region:
            regions[item.norm.type, item.norm.number].add(item.norm.region)
    return [_resolved(item, regions) for item in found]


def _resolved(item: Found, regions: dict[tuple[str, int | None], set[str]]) -> Found:
    norm = item.norm
    if not isinstance(norm, Facility) or norm.region or norm.number is None:
        return item
    told = regions.get((norm.type, norm.number), set())
    if len(told) != 1:
        return item
    (region,) = told
    rule = f"{item.rule}, region from the same document"
    return replace(item, norm=replace(norm, region=region), rule=rule)
