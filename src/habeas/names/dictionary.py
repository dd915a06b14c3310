"""The Russian and Ukrainian dictionaries, loaded once for all who look a word up in them."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer
    from pymorphy3.analyzer import Parse

_CACHED = 30_000


@cache
def _dictionary(language: str) -> "MorphAnalyzer":
    import pymorphy3  # noqa: PLC0415 - half a second that Latin-only material never pays

    return pymorphy3.MorphAnalyzer(lang=language)


@lru_cache(maxsize=_CACHED)
def readings(word: str, language: str) -> "tuple[Parse, ...]":
    """What the dictionary says of a word in small letters, its guesses included; likeliest first.

    Every language but Ukrainian ("uk") is read by the Russian dictionary.
    """
    return tuple(_dictionary("uk" if language == "uk" else "ru").parse(word))


@lru_cache(maxsize=_CACHED)
def is_listed(word: str, language: str) -> bool:
    """True for a word that the dictionary holds; its readings are no guesses then."""
    return bool(_dictionary("uk" if language == "uk" else "ru").word_is_known(word))
