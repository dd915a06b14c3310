"""A name as written in, keys out that do not depend on script, case or order of its words."""

import re
import unicodedata
from functools import lru_cache

from habeas.names import given_classes, latin_key, sound_key
from habeas.weigh.unnamed import DESCRIBES, KIN, OPENS_A_PLACE

WORD = re.compile(r"[^\W\d_][\w’'.-]*|\d+")
_PATRONYMIC = re.compile(r"(ovich|evich|ovna|evna|ichna|ovych|ivna)$")
_SHORTEST_FAMILY = 4
NameKey = frozenset[str]


@lru_cache(maxsize=100_000)
def folded(name: str) -> str:
    """Fold the name of an outlet, so that one outlet is one under all its spellings."""
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", name).casefold())
    return " ".join(latin_key(word) or word for word in words) or name.strip().casefold()


@lru_cache(maxsize=100_000)
def name_key(who: str) -> NameKey | None:
    """Read the name out of how a text calls someone; None where it describes and does not name.

    "director Vladimir Osechkin" names; "a woman in Saransk", "мать Вани", "Ann's aunt" describe.
    """
    named: list[str] = []
    for word in WORD.findall(who):
        bare = word.strip("’'.-").casefold()
        if bare.endswith(("’s", "'s")) or bare in KIN:
            return None
        if not named and bare in OPENS_A_PLACE:
            return None
        if bare not in DESCRIBES and (word[0].isupper() or word[0].isdigit()):
            named.append(latin_key(bare) or bare)
    return frozenset(named) if any(not part.isdigit() for part in named) else None


def may_be_same(one: NameKey, other: NameKey) -> bool:
    """Tell whether two names may be one person's: the shorter says nothing the longer does not."""
    return one <= other or other <= one


def share_a_family(one: NameKey, other: NameKey) -> bool:
    """Tell whether two full names share a family name, in its male or female form."""
    return any(
        left.startswith(right) or right.startswith(left)
        for left in _families(one)
        for right in _families(other)
    )


def sounds(word: str) -> str:
    """Give the first consonants of a word: what survives translation and declension."""
    return sound_key(word)[:4]


def _families(key: NameKey) -> list[str]:
    return [
        part
        for part in key
        if len(part) >= _SHORTEST_FAMILY
        and not _PATRONYMIC.search(part)
        and not given_classes(part)
    ]
