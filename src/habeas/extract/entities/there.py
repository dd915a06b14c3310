"""Whether a capitalised Cyrillic word is a place by the preposition before it and its case."""

import re
from functools import lru_cache

from habeas.extract.entities.capitals import Capital
from habeas.extract.entities.slavic_words import slavic_words
from habeas.extract.entities.told import Told
from habeas.names.dictionary import readings

# What case a place stands in after a preposition.
CASES = {
    "в": ("loct", "accs", "loc2"), "во": ("loct", "accs"), "на": ("loct", "accs"),
    "у": ("loct", "accs"), "из": ("gent",), "з": ("gent",), "із": ("gent",), "зі": ("gent",),
    "до": ("gent",), "від": ("gent",), "под": ("ablt", "accs"), "під": ("ablt", "accs"),
    "над": ("ablt",), "через": ("accs",),
}  # fmt: skip
ANY_CASE = ("gent", "loct", "ablt", "accs")
SURELY = frozenset(("в", "під", "под", "біля", "возле", "через", "поблизу"))
PLURAL = ("ых", "их")
LOCATIVE = re.compile(r"(?:і|ї|ах|ях|ому)\Z")
SHAPE = re.compile(
    r"(?:[сц]ь?к|поль|пол|піль|бург|град|город|горск|[иіоеє]вк|[іи]вц|ич|нець|нц|щин|стан)"
    r"(?:[аеиіїуюя]|ом|ою|ем|єм|ах|ям)?\Z|[оеєі]в[оеіиу]\Z|[іи]н[оіе]\Z"
)


def is_there(token: Capital, word: Told, before: str, language: str) -> bool:
    """True after a preposition of place for a thing's name; an unknown word needs more."""
    if before not in slavic_words().prepositions:
        return False
    if before in ("у", "в") and LOCATIVE.search(token.small) and SHAPE.search(token.small):
        return True
    if not word.known:
        in_it = before in ("у", "в", "на") and bool(LOCATIVE.search(token.small))
        return in_it or bool(SHAPE.search(token.small)) or (before in SURELY and not word.listed)
    if before == "из" and not token.small.endswith(PLURAL) and "N" not in word.parts:
        return True
    return bool(_thing_cases(token.small, language) & set(CASES.get(before, ANY_CASE)))


def is_thing_there(small: str, before: str, language: str) -> bool:
    """True for a thing that the dictionary lists, in the case that a preposition of place asks."""
    return bool(before and _thing_cases(small, language) & set(CASES.get(before, ())))


@lru_cache(maxsize=50_000)
def _thing_cases(small: str, language: str) -> frozenset[str]:
    """The cases in which a word is a thing; none where it is also a given name."""
    parses = readings(small, language)
    if any(name in p.tag for p in parses for name in ("Name", "Patr")):
        return frozenset()
    return frozenset(
        p.tag.case for p in parses if p.tag.POS == "NOUN" and p.tag.animacy != "anim" and p.tag.case
    )
