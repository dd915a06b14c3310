"""Whom a sentence is about: its subject, where that is somebody who could speak."""

from habeas.extract.speech.english_walk import PREPOSITIONS
from habeas.extract.speech.grammar import Sentence, is_finite
from habeas.extract.speech.slavic_heads import PREPOSITIONS as PREPOSED
from habeas.extract.speech.slavic_heads import reading
from habeas.extract.speech.speakers import Candidate

PERSONS = frozenset(
    ("named", "person", "prisoner", "recruit", "recruiter", "relative", "activist", "lawyer",
     "official", "foreign_official", "head")
)  # fmt: skip


def subject_of(
    sentence: Sentence, people: list[Candidate], *, before: int | None = None
) -> Candidate | None:
    """The first person whom no preposition governs, ahead of the verb or in the nominative."""
    end = len(sentence) if before is None else before
    for person in people:
        if person.last >= end:
            return None
        if person.form in PERSONS and not person.body and _leads(sentence, person):
            return person
    return None


def _leads(sentence: Sentence, person: Candidate) -> bool:
    governors = PREPOSITIONS if sentence.language == "en" else PREPOSED
    if any(sentence.form(i) in governors for i in range(max(person.first - 2, 0), person.first)):
        return False
    if sentence.language == "en":
        return not any(is_finite(sentence.form(i)) for i in range(person.first))
    return reading(sentence, person.first).may_be("nomn")
