"""The cells or fields of one person in; their Record out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from habeas.extract.accounts.days import Order, read_day
from habeas.extract.accounts.headings import said
from habeas.extract.facilities import find_facilities, region_code
from habeas.names import read_name
from habeas.records import CaseKey, Facility, Interval, Name, Record, make_id

MOST = 0.5
"""Share of a column's filled cells above which it is taken for what they are."""
AS_WRITTEN = ("home_place", "region", "article", "term", "tag", "call_sign", "status")


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands under one heading: its words, and where they stand in the document."""

    heading: str
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Frame:
    """What all records of one document share."""

    document: str
    language: str | None
    key: CaseKey
    birth_order: Order = "dm"
    date_order: Order = "dm"


def build(
    cells: Mapping[str, Cell], frame: Frame, *, start: int, end: int, locator: str
) -> Record | None:
    """Make the record of one row or form; None where it gives nobody's name."""
    told = {field: cell for field, cell in cells.items() if said(cell.text) is not None}
    if "ailment" in told:
        told.setdefault("status", told.pop("ailment"))
    written = " ".join(
        said(told[f].text) or "" for f in ("name", "family", "given", "patronymic") if f in told
    )
    if not any(c.isalpha() for c in written):
        return None
    name = _roles(told, written)
    birth_date, birth_year = _birth(told.get("birth"), frame.birth_order)
    facility, unit = _held(told, frame)
    return Record(
        id=make_id(frame.key, "record", frame.document, locator),
        document=frame.document,
        start=start,
        end=end,
        name=written,
        given=name.given,
        patronymic=name.patronymic,
        family=name.family,
        birth_date=birth_date,
        birth_year=birth_year,
        facility=facility,
        unit=unit,
        date=_date(told.get("date"), frame.date_order),
        **{field: said(told[field].text) if field in told else None for field in AS_WRITTEN},
    )


def _roles(told: Mapping[str, Cell], written: str) -> Name:
    """Roles by reading the name, except where the columns themselves say them."""
    read = read_name(written)
    if "family" not in told:
        return read
    family = _column(told, "family", read.family)
    given = _column(told, "given", read.given)
    return Name(family, given, _column(told, "patronymic", read.patronymic) or read.patronymic)


def _column(told: Mapping[str, Cell], field: str, read: str | None) -> str | None:
    """The column's word, in the nominative where the reading put the same word there."""
    if field not in told:
        return None
    words = said(told[field].text)
    same = read and words and read[:2].casefold() == words[:2].casefold()
    return read if same else words


def _birth(cell: Cell | None, order: Order) -> tuple[date | None, int | None]:
    day = read_day(cell.text, order=order) if cell else None
    if day is None:
        return None, None
    whole = day.month is not None and day.day is not None
    return (day.earliest if whole else None), day.year


def _date(cell: Cell | None, order: Order) -> Interval | None:
    day = read_day(cell.text, order=order) if cell else None
    if cell is None or day is None:
        return None
    words = cell.text.strip()
    start = cell.start + cell.text.index(words)
    return Interval(words, start, start + len(words), day.earliest, day.latest)


def _held(told: Mapping[str, Cell], frame: Frame) -> tuple[Facility | None, str | None]:
    """The facility, with the region's column where its own words tell none; and the unit."""
    unit = said(told["unit"].text) if "unit" in told else None
    cell = told.get("facility") or told.get("facility_or_unit")
    if cell is None:
        return None, unit
    facility = _facility(cell, frame)
    if facility is None or facility.type == "unit":
        return None, unit or (said(cell.text) if "facility_or_unit" in told else None)
    if facility.region is None and "region" in told:
        facility = Facility(facility.type, facility.number, region_code(told["region"].text))
    return facility, unit


def names_prisons(column: Sequence[str], *, language: str | None) -> bool:
    """Tell whether a column gives prisons, whatever it is called: most of its filled cells do."""
    filled = [words for cell in column if (words := said(cell))]
    named = sum(bool(find_facilities(words, language=language)) for words in filled)
    return bool(filled) and named / len(filled) > MOST


def _facility(cell: Cell, frame: Frame) -> Facility | None:
    words = cell.text.strip()
    for text in (words, f"{cell.heading} № {words.strip('№# ')}"):
        found = find_facilities(text, language=frame.language)
        if found and isinstance(found[0].norm, Facility):
            return found[0].norm if len({f.norm for f in found}) == 1 else None
        if not words.strip("№# ").isdigit():
            break
    return None
