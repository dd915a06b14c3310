"""Two records' features in, whether they can be one person at all out.

A probability weighs; this forbids. Two records may be alike in everything and still be of two
men where one of these differs, and no third record may join them.
"""

from dataclasses import dataclass

from habeas.link.features import Features
from habeas.link.slips import one_slip

_SHORTEST_GIVEN = 4
_SHORTEST_FATHER = 6


@dataclass(frozen=True, slots=True)
class Bars:
    """What of a record can forbid a merge; records that share all of it are checked as one."""

    given: tuple[str, ...] | None
    given_key: str | None
    given_initials: tuple[str, ...] | None
    father: tuple[str, ...] | None
    father_key: str | None
    father_initials: tuple[str, ...] | None
    born: str | None
    born_swapped: str | None
    year: int | None
    tag: str | None


def bars_of(row: Features) -> Bars:
    """Take from the features what can forbid."""
    return Bars(
        row.given, row.given_key, row.given_initials, row.father, row.father_key,
        row.father_initials, row.born, row.born_swapped, row.year, row.tag,
    )  # fmt: skip


def forbids(one: Bars, other: Bars) -> bool:
    """Tell whether given name, patronymic, birth or tag of the two contradict each other."""
    return (
        _apart(one.given_initials, other.given_initials)
        or _given_differs(one, other)
        or _apart(one.father_initials, other.father_initials)
        or _father_differs(one, other)
        or _birth_differs(one, other)
        or (one.tag is not None and other.tag is not None and one.tag != other.tag)
    )


def _apart(one: tuple[str, ...] | None, other: tuple[str, ...] | None) -> bool:
    """Both are known, and no reading of the one is a reading of the other."""
    return one is not None and other is not None and set(one).isdisjoint(other)


def _given_differs(one: Bars, other: Bars) -> bool:
    if one.given is None or other.given is None or not _apart(one.given, other.given):
        return False
    either_unknown = one.given[0].startswith("~") or other.given[0].startswith("~")
    return not (either_unknown and _slipped(one.given_key, other.given_key, _SHORTEST_GIVEN))


def _father_differs(one: Bars, other: Bars) -> bool:
    return _apart(one.father, other.father) and not _slipped(
        one.father_key, other.father_key, _SHORTEST_FATHER
    )


def _birth_differs(one: Bars, other: Bars) -> bool:
    """Different days, unless one slip or a swap of day and month explains it; years apart."""
    if one.born is not None and other.born is not None:
        return one.born != other.born_swapped and not one_slip(one.born, other.born)
    if one.year is None or other.year is None:
        return False
    return abs(one.year - other.year) > 1


def _slipped(one: str | None, other: str | None, shortest: int) -> bool:
    if one is None or other is None or min(len(one), len(other)) < shortest:
        return False
    return one_slip(one, other)
