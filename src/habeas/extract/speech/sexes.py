"""Whether a name is a man's or a woman's, so that "she" never takes up a husband."""

import re
from functools import lru_cache

from habeas.names.dictionary import readings

WOMANS = re.compile(r"(?:ова|ева|ёва|єва|іва|ина|ына|їна|ская|цкая|ська|цька|ova|eva|ina|aya|ska)$")
MANS = re.compile(r"(?:ов|ев|ёв|єв|ин|ын|ский|цкий|ський|цький|ov|ev|in|sky|skiy|skyi)$")
MENS_IN_A = re.compile(
    r"^(?:nikita|ilya|illia|misha|sasha|kostya|vanya|petya|kolya|tolya|dima|vova|volodya|zhenya|"
    r"l[iy]?osha|alyosha|grisha|pasha|gena|lenya|yura|vitya|vasya|seryozha|fedya|mykola|luka|"
    r"kuzma|foma|danila|savva|toma|ezra|joshua)$"
)
WOMENS = frozenset(
    ("margaret", "elizabeth", "anne", "ann", "mary", "jane", "susan", "karen", "helen", "ruth",
     "judith", "sarah", "rachel", "alice", "lyubov", "jean", "kate", "claire", "irene", "marion",
     "edith", "lynn", "beth")
)  # fmt: skip
"""Women's given names in English that end like men's."""


def sex_of(who: str | None, family: str | None) -> str | None:
    """Return "m", "f", or None where neither the given name nor the family name tells."""
    lowered = (family or "").lower()
    if WOMANS.search(lowered):
        return "f"
    if MANS.search(lowered):
        return "m"
    return _by_given((who or "").split()[0]) if who and who[:1].isupper() else None


@lru_cache(maxsize=10_000)
def _by_given(name: str) -> str | None:
    form = name.strip("«»“”\"'.,").lower()
    if not form.isalpha():
        return None
    if form.isascii():
        if form in WOMENS or (form.endswith(("a", "ia")) and not MENS_IN_A.match(form)):
            return "f"
        return "m" if MENS_IN_A.match(form) else None
    tags = (str(p.tag) for language in ("ru", "uk") for p in readings(form, language))
    named = next((tag for tag in tags if "Name" in tag), "")
    return "f" if "femn" in named else "m" if "masc" in named else None
