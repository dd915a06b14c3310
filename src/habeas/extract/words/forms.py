"""A Russian or Ukrainian word to its dictionary form, so that "мужа" and "муж" are one source."""

from functools import cache, lru_cache

import pymorphy3

UKRAINIAN = frozenset("іїєґ")


@lru_cache(maxsize=50_000)
def base_form(word: str) -> str:
    """Return the dictionary form; a word that is not Cyrillic stays as it is."""
    if not word or word[0].isascii():
        return word
    analyzer = _analyzer("uk" if UKRAINIAN & set(word) else "ru")
    nouns = [p for p in analyzer.parse(word) if p.tag.POS == "NOUN"]
    return str(nouns[0].normal_form) if nouns else word


def is_verb(word: str) -> bool:
    """True where a dictionary takes a Russian word for a verb before anything else."""
    return _analyzer("ru").parse(word)[0].tag.POS in ("VERB", "INFN")


@cache
def _analyzer(language: str) -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer(lang=language)
