"""Facilities of one document in; the same, with what the document itself settles, out."""

from collections import defaultdict
from dataclasses import replace

from habeas.extract.facilities.find import ELSEWHERE
from habeas.extract.facilities.setting import Setting
from habeas.extract.facilities.slang import with_slang
from habeas.extract.found import Found
from habeas.records.values import Facility

Key = tuple[str, int | None]
PENAL = frozenset(("IK", "KP", "LIU", "SIZO", "T", "VK", "LPU", "PFRSI", "prison"))


def resolve_in_document(
    found: list[Found], text: str = "", *, one_voice: bool = True
) -> list[Found]:
    """Complete "IK-17" where the same document says elsewhere, and only once, which one it is.

    Where the paragraph, or else the document, speaks of the colonies of one region and of no
    other's, an open number is of that region. A number that stands with two regions in the
    document stays open, and so does one at a place that no table knows. Without `one_voice`, as in
    a chat, what one paragraph says settles nothing in another: IK-84 of one mother is not of the
    region that another writes of.
    """
    found = with_slang(found, text, PENAL)
    told: dict[Key, set[str]] = defaultdict(set)
    for item in found:
        if isinstance(item.norm, Facility) and item.norm.region:
            told[item.norm.type, item.norm.number].add(item.norm.region)
    held = [
        (item.start, item.norm.region)
        for item in found
        if isinstance(item.norm, Facility) and item.norm.type in PENAL and item.norm.region
    ]
    setting = Setting(text, held, one_voice=one_voice)
    return [
        _resolved(item, told, setting.region(item.start) if _open(item, told) else None)
        for item in found
    ]


def _open(item: Found, told: dict[Key, set[str]]) -> bool:
    norm = item.norm
    penal = isinstance(norm, Facility) and norm.region is None and norm.type in PENAL
    return penal and isinstance(norm, Facility) and not told.get((norm.type, norm.number))


def _resolved(item: Found, told: dict[Key, set[str]], frame: str | None) -> Found:
    norm = item.norm
    if not isinstance(norm, Facility) or norm.region or norm.number is None:
        return item
    if item.rule.endswith(ELSEWHERE):
        return item
    regions = told.get((norm.type, norm.number), set())
    if len(regions) == 1:
        (region,) = regions
        rule = f"{item.rule}, region from the same document"
        return replace(item, norm=replace(norm, region=region), rule=rule)
    if frame and not regions and norm.type in PENAL:
        rule = f"{item.rule}, of the region whose colonies the document speaks of"
        return replace(item, norm=replace(norm, region=frame), rule=rule)
    return item
