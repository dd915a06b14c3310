"""The English word lists of `english.toml`, as sets."""

import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from habeas.names import given_classes

_CACHED = 50_000


@dataclass(frozen=True, slots=True)
class EnglishWords:
    """Each list as in the file, whose comments say what it is for."""

    titles: frozenset[str]
    honorifics: frozenset[str]
    offices: frozenset[str]
    relations: frozenset[str]
    sayings: frozenset[str]
    doings: frozenset[str]
    organisation_ends: frozenset[str]
    organisation_starts: frozenset[str]
    place_ends: frozenset[str]
    place_starts: frozenset[str]
    place_prepositions: frozenset[str]
    ordinary: frozenset[str]
    given: frozenset[str]
    doubtful: frozenset[str]
    family_ends: frozenset[str]


@cache
def english_words() -> EnglishWords:
    """Read the lists that ship with the package."""
    source = files("habeas.extract.entities") / "english.toml"
    lists = tomllib.loads(source.read_text(encoding="utf-8"))
    return EnglishWords(**{name: frozenset(words.split()) for name, words in lists.items()})


@lru_cache(maxsize=_CACHED)
def is_given(word: str) -> bool:
    """True for a given name of English use, or of the languages that the room of names knows."""
    return all(
        part.lower() in english_words().given or bool(given_classes(part))
        for part in word.split("-")
    )


@lru_cache(maxsize=_CACHED)
def is_family_shaped(word: str) -> bool:
    """True for "Osechkin", "Melnychenko": the endings of Slavic and Caucasian family names."""
    form = word.lower()
    return len(form) > 4 and form.endswith(tuple(english_words().family_ends))  # noqa: PLR2004
