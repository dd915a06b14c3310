"""Facilities of one document in; the same, with regions that the document itself settles, out."""

import re
from collections import defaultdict
from dataclasses import replace

from habeas.extract.facilities.find import ELSEWHERE
from habeas.extract.facilities.regions import Place, places
from habeas.extract.found import Found
from habeas.records.values import Facility

Key = tuple[str, int | None]
PENAL = frozenset(("IK", "KP", "LIU", "SIZO", "T", "VK", "LPU", "PFRSI", "prison"))
COLONIES_OF = re.compile(
    r"(?<!\w)(?:(?P<one>колони(?:я|и|ю|ей)|колоні(?:я|ї|ю|єю)|colony|установ\w|учреждени\w)|"
    r"колони(?:й|ям|ях|ями)|колоні(?:й|ям|ях|ями)|colonies|зон(?:ы|ах|ам)|prisons|тюрем|тюрьмах"
    r"|в.язниц(?:ь|ях)|установ|учреждени(?:й|ях))"
    r"(?:\s+(?:строгого|общего|суворого|загального)\s+режим[ау])?"
    r"\s*(?P<bracket>\(\s*)?(?:(?:in|of|across|в|во|у|на|по|г\.|м\.)\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
COLONIES_AFTER = re.compile(
    r"(?:['’]s)?\s+(?:[—–-]\s+)?(?:\d+\s+|two\s+|three\s+|(?P<few>две\s+|дві\s+|три\s+))?"
    r"(?:(?:penal|prison|women['’]s|исправительн\w+|виправн\w+|strict-regime)\s+){0,2}"
    r"(?:colonies|prisons|колони(?:й|ям|ях|ями)|колоні(?:й|ям|ях|ями)|(?(few)колон(?:ии|ії)|(?!)))(?!\w)",
    re.IGNORECASE,
)
WIDTH = 60


def resolve_in_document(found: list[Found], text: str = "") -> list[Found]:
    """Complete "IK-17" where the same document says elsewhere, and only once, which one it is.

    Where the document speaks of the colonies of one region and of no other's, an open number is
    of that region. A number that stands with two regions in the document stays open, and so does
    one at a place that no table knows.
    """
    told: dict[Key, set[str]] = defaultdict(set)
    for item in found:
        if isinstance(item.norm, Facility) and item.norm.region:
            told[item.norm.type, item.norm.number].add(item.norm.region)
    frame = _frame(found, text) if any(_open(item, told) for item in found) else None
    return [_resolved(item, told, frame) for item in found]


def _open(item: Found, told: dict[Key, set[str]]) -> bool:
    norm = item.norm
    penal = isinstance(norm, Facility) and norm.region is None and norm.type in PENAL
    return penal and isinstance(norm, Facility) and not told.get((norm.type, norm.number))


def _frame(found: list[Found], text: str) -> str | None:
    """The one region whose colonies the text speaks of: "two colonies of the Saratov region"."""
    ties = {p.code for p in places(text) if p.sense != "shy" and _of_colonies(text, p)}
    held = {
        item.norm.region
        for item in found
        if isinstance(item.norm, Facility) and item.norm.type in PENAL and item.norm.region
    }
    return next(iter(ties)) if len(ties) == 1 and held <= ties else None


def _of_colonies(text: str, place: Place) -> bool:
    """True where the colonies are the place's; one colony in a town says it only in brackets."""
    before = COLONIES_OF.search(text, max(0, place.start - WIDTH), place.start)
    if before and (place.sense == "name" or before["bracket"] or not before["one"]):
        return True
    return COLONIES_AFTER.match(text, place.end) is not None


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
