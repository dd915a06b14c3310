"""A segment's text to its mentions: times, amounts, facilities, people, bodies and places."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from habeas.extract.entities import find_entities, read_ahead
from habeas.extract.facilities import find_facilities, find_regions
from habeas.extract.found import Found, Sameness
from habeas.extract.measures import find_measures
from habeas.names import mended
from habeas.records import CaseKey, Interval, Mention, make_id
from habeas.records.claims import MentionKind

PRECEDENCE = ("facility", "money", "date", "duration", "quantity", "person", "organisation")


def look_ahead(texts: Iterable[str], language: str | None) -> None:
    """Show segments that will be read one by one to the model that is faster with many."""
    read_ahead((mended(text) for text in texts), language)


def find_mentions(
    text: str, *, offset: int, language: str | None, anchor: Interval | None
) -> list[Found]:
    """Find all mentions of one segment; where two overlap, the more telling kind stands."""
    facilities = find_facilities(text, offset=offset, language=language)
    measures = find_measures(text, offset=offset, language=language, anchor=anchor)
    plain = mended(text)
    regions = find_regions(plain, offset=offset)
    taken = [(f.start, f.end) for f in (*facilities, *measures)]
    entities = find_entities(plain, offset=offset, language=language, taken=taken)
    return apart([*facilities, *measures, *regions, *entities])


def apart(found: Sequence[Found]) -> list[Found]:
    """Drop what overlaps a mention of a more telling kind, or a longer one of its own kind."""
    kept: list[Found] = []
    for item in sorted(found, key=_rank):
        at = bisect_right(kept, item.start, key=lambda f: f.start)
        after_last = at == 0 or kept[at - 1].end <= item.start
        if after_last and (at == len(kept) or item.end <= kept[at].start):
            kept.insert(at, item)
    return kept


def _rank(found: Found) -> tuple[int, int, int]:
    order = PRECEDENCE.index(found.kind) if found.kind in PRECEDENCE else len(PRECEDENCE)
    return order, found.start - found.end, found.start


def mention(found: Found, text: str, *, document: str, key: CaseKey) -> Mention:
    """Give a mention its id, and the id of the first of the same person."""
    same = found.same
    return Mention(
        id=_id(found, found.kind, document, key),
        document=document,
        start=found.start,
        end=found.end,
        text=text[found.start : found.end],
        kind=found.kind,
        norm=found.norm,
        found_by=found.found_by or ("rules",),
        same_as=_id(same, "person", document, key) if same else None,
        same_why=same.why if same else None,
    )


def _id(place: Found | Sameness, kind: MentionKind, document: str, key: CaseKey) -> str:
    return make_id(key, "mention", document, place.start, place.end, kind)
