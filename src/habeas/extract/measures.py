"""Dates, durations, quantities and money of one text, no two over the same words."""

from habeas.extract.amounts.finding import amounts_in
from habeas.extract.amounts.tokens import cut
from habeas.extract.found import Found
from habeas.extract.times.finding import times_in
from habeas.records.values import Interval

YEAR = 4  # figures of a year by itself


def find_measures(
    text: str, *, offset: int, language: str | None, anchor: Interval | None
) -> list[Found]:
    """Find every time and amount of a text, so that no number is counted as two things.

    Of two that overlap the longer stands, and of two as long the time, but for a share: three
    quarters of the men are no nine months.
    """
    tokens = cut(text)
    found = times_in(tokens, offset=offset, language=language, anchor=anchor)
    found += amounts_in(tokens, offset=offset, language=language)
    found = _without_years(found)
    rank = sorted(range(len(found)), key=lambda at: (*_claim(found[at]), at))
    taken: set[int] = set()
    kept: list[Found] = []
    for one in (found[at] for at in rank):
        places = range(one.start, one.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _without_years(found: list[Found]) -> list[Found]:
    """Leave out an amount whose number is the year of a date: in August 2022 prisoners left."""
    dates = [one for one in found if one.kind == "date"]
    years = {d.start for d in dates if d.end - d.start == YEAR}
    return [
        one
        for one in found
        if one.kind == "date"
        or not (one.start in years or any(d.start < one.start < d.end for d in dates))
    ]


def _claim(found: Found) -> tuple[int, bool]:
    return found.start - found.end, found.rule != "share"
