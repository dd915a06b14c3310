"""A promise to whom it was made: they know of it first, and who tells of it has it from them."""

import re

from habeas.extract.speech import Voice
from habeas.extract.speech.bending import nominative_of
from habeas.extract.speech.voices import GAP
from habeas.extract.words.lists import word_list

HE, SHE = "m", "f"
PRONOUNS = {
    "he": HE, "him": HE, "ему": HE, "йому": HE, "she": SHE, "her": SHE, "ей": SHE, "їй": SHE,
    "they": "", "them": "", "им": "", "їм": "",
}  # fmt: skip
MADE = re.compile(
    r"\b(?P<passive>he|she|they) (?:had|has|have|'d|was|were|is|are)(?: also| been| each)* promised"
    r"|\b(?:promised?|promising) (?P<active>him|her|them)\b"
    r"|\b(?P<slavic>ему|ей|им|йому|їй|їм)\b(?: \w+){0,2}? (?:по)?об(?:ещал|іцял|ещают|іцяют)[иь]?"
    r"|\b(?:по)?об(?:ещали|іцяли|ещают|іцяють) (?P<after>ему|ей|им|йому|їй|їм)\b"
    r"|\b(?P<kin>[^\W\d_]+)(?: \w+)? (?:по)?об(?:ещали|іцяли)\b",
    re.IGNORECASE,
)
KIN = word_list("kin")
WOMEN = ("а", "я", "a")
"""How most women's first names end."""
THEIRS = frozenset(("prisoner", "recruit"))
"""Roles of those who may themselves be the "he" of their words."""


def promised_to(words: str, voices: tuple[Voice, ...]) -> tuple[Voice, ...]:
    """The hop before who tells of a promise: the man it was made to, or a gap for a pronoun."""
    made = MADE.search(words)
    if made is None:
        return ()
    kin = made["kin"]
    if kin is not None:
        noun = nominative_of(kin.casefold())
        voice = Voice(who=noun, role="relative", anonymous=True, noun=noun, rule="promised")
        return (voice,) if noun in KIN else ()
    pronoun = next(p for p in (made["passive"], made["active"], made["slavic"], made["after"]) if p)
    teller = voices[-1] if voices else None
    return () if teller is not None and _may_be(teller, PRONOUNS[pronoun.casefold()]) else (GAP,)


def _may_be(teller: Voice, sex: str) -> bool:
    """True where "he" may be who speaks: nobody but a woman or a body is told from him."""
    if teller.gap or teller.who is None or teller.role in THEIRS:
        return True
    if teller.role == "relative" or not teller.family:
        return teller.role not in ("relative", "lawyer", "activist", "body", "official")
    return sex != HE or not teller.who.split()[0].endswith(WOMEN)
