"""Features in, the blocks each record stands in out: who is compared with whom at all.

Two records are compared where they share a block. Coarse blocks (one family name) find the
records that say little; fine ones (family name and year) hold where the coarse are too large.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from habeas.link.features import Features
from habeas.names import sound_key

LARGEST_BLOCK = 60
"""Records in one block at most: a record then meets at most 59 others by any one key."""

_MOST_FAMILY_KEYS = 3


@dataclass(frozen=True, slots=True)
class Blocked:
    """Features with their blocks, and how many blocks were too large to be used."""

    features: tuple[Features, ...]
    dropped: int


def blocked(features: Sequence[Features]) -> Blocked:
    """Put every record into its blocks; a block that is too large or has one record is dropped.

    The size of what remains is linear in the number of records, whatever the names are.
    """
    keys = [tuple(dict.fromkeys(block_keys(row))) for row in features]
    sizes = Counter(key for row in keys for key in row)
    kept = (
        replace(row, blocks=tuple(k for k in own if 1 < sizes[k] <= LARGEST_BLOCK))
        for row, own in zip(features, keys, strict=True)
    )
    dropped = sum(size > LARGEST_BLOCK for size in sizes.values())
    return Blocked(tuple(kept), dropped)


def block_keys(row: Features) -> Iterator[str]:
    """List the blocks of one record, by every pair or triple of features that may bring it home."""
    families = _family_keys(row)
    given, father = row.given or (), row.father or ()
    regions = row.region or ()
    for family in families:
        yield f"f:{family}"
        yield from (f"fi:{family}:{initial}" for initial in row.given_initials or ())
        yield from (f"fg:{family}:{name}" for name in given)
        yield from (f"fp:{family}:{name}" for name in father)
        yield from (f"fgp:{family}:{g}:{p}" for g in given for p in father)
        yield from (f"fr:{family}:{region}" for region in regions)
        yield from (f"fgr:{family}:{g}:{region}" for g in given for region in regions)
        if row.year:
            yield f"fy:{family}:{row.year}"
        if row.prison:
            yield f"fx:{family}:{row.prison}"
            yield from (f"fgx:{family}:{g}:{row.prison}" for g in given)
    yield from _without_family(row, given, father)


def _without_family(row: Features, given: Sequence[str], father: Sequence[str]) -> Iterator[str]:
    """List the blocks that hold where the family name is missing, changed or misspelt."""
    if row.born:
        yield f"d:{row.born}"
        yield f"d:{row.born_swapped}"
    if row.tag:
        yield f"t:{row.tag}"
    for name in given:
        yield from (f"gpy:{name}:{p}:{row.year}" for p in father if row.year)
        yield from (f"gpx:{name}:{p}:{row.prison}" for p in father if row.prison)
        if row.year and row.prison:
            yield f"gyx:{name}:{row.year}:{row.prison}"


def _family_keys(row: Features) -> list[str]:
    """Give the coarse keys of the family name's readings, few enough to stay cheap."""
    keys = dict.fromkeys(sound_key(reading) for reading in row.family or ())
    return list(keys)[:_MOST_FAMILY_KEYS]
