"""The tables of `slavic.toml`, as sets of words and one pattern of stems."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class SlavicWords:
    """Each list as in the file, whose comments say what it is for."""

    before_person: frozenset[str]
    greetings: frozenset[str]
    acts: re.Pattern[str]
    prepositions: frozenset[str]
    place_nouns: frozenset[str]
    heads: frozenset[str]
    quoted_after: frozenset[str]
    stay_small: frozenset[str]
    not_bodies: frozenset[str]


@cache
def slavic_words() -> SlavicWords:
    """Read the lists that ship with the package."""
    source = files("habeas.extract.entities") / "slavic.toml"
    table = tomllib.loads(source.read_text(encoding="utf-8"))
    bodies, places = table["bodies"], table["before_place"]
    return SlavicWords(
        before_person=_set(*table["before_person"].values()),
        greetings=_set(table["greetings"]["words"]),
        acts=re.compile("|".join(table["acts"]["stems"].split())),
        prepositions=_set(places["prepositions"]),
        place_nouns=_set(places["nouns"]),
        heads=_set(bodies["heads"]),
        quoted_after=_set(bodies["quoted_after"]),
        stay_small=_set(bodies["stay_small"]),
        not_bodies=frozenset(table["not_bodies"]["acronyms"].split()),
    )


def _set(*lists: str) -> frozenset[str]:
    return frozenset(word for words in lists for word in words.split())
