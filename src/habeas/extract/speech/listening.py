"""Whom something is told: a hop more where they tell it further ("told my sister-in-law that")."""

from habeas.extract.speech.candidates import Candidate
from habeas.extract.speech.grammar import Sentence, grammar

NEAR = 2
PASSES_ON = frozenset(("relative", "person", "prisoner", "recruit", "lawyer"))
"""Roles of listeners who may be the ones that the speaker knows it from."""


def listener(sentence: Sentence, own: tuple[int, int], people: list[Candidate]) -> Candidate | None:
    """The person told, described beside a verb of saying; in a dative, where words have cases."""
    for person in people:
        parted = "," in [sentence.form(i) for i in range(person.last + 1, own[0])]
        beside = not parted and own[1] < person.last <= own[1] + NEAR
        beside = beside or (not parted and own[0] - NEAR <= person.last < own[0])
        if beside and person.voice.role in PASSES_ON and _is_told(sentence, own, person):
            return person
    return None


def _is_told(sentence: Sentence, own: tuple[int, int], person: Candidate) -> bool:
    if sentence.language == "en":
        return sentence.form(own[1]) in ("told", "tells") and person.last > own[1]
    word = grammar(sentence.form(person.last), sentence.language)
    return "datv" in word.cases and "nomn" not in word.cases
