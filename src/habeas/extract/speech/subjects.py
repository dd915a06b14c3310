"""Whom a sentence is about: its subject, where that is somebody who could speak."""

from habeas.extract.speech.candidates import Candidate
from habeas.extract.speech.english_walk import PREPOSITIONS
from habeas.extract.speech.grammar import Sentence, is_finite, words
from habeas.extract.speech.slavic_heads import PREPOSITIONS as PREPOSED
from habeas.extract.speech.slavic_heads import reading

REACH = 4
"""Words between a noun and the name that it stands before."""
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
            return _by_name(sentence, person, people)
    return None


def _by_name(sentence: Sentence, person: Candidate, people: list[Candidate]) -> Candidate:
    """The name that closes a phrase: "сестра троих осуждённых Мария Юдина"."""
    for other in people:
        near = person.last < other.first <= person.last + REACH
        if near and other.form == "named" and not other.body and _leads(sentence, other):
            between = range(person.last + 1, other.first)
            verbs = (reading(sentence, i).verb or is_finite(sentence.form(i)) for i in between)
            parted = any(sentence.breaks(i) or sentence.form(i) == "," for i in between)
            return person if parted or any(verbs) else other
    return person


def _leads(sentence: Sentence, person: Candidate) -> bool:
    if person.form != "named" and _is_plural(sentence, person):
        return False
    governors = PREPOSITIONS if sentence.language == "en" else PREPOSED
    if any(sentence.form(i) in governors for i in range(max(person.first - 2, 0), person.first)):
        return False
    if sentence.language == "en":
        return not any(is_finite(sentence.form(i)) for i in range(person.first))
    return reading(sentence, person.first).may_be("nomn")


def _is_plural(sentence: Sentence, person: Candidate) -> bool:
    """True for several people, whom "he" does not take up."""
    form = sentence.form(person.last)
    if sentence.language == "en":
        return form.endswith("s") and not form.endswith("ss")
    return reading(sentence, person.last).numbers == {"plur"}


def goes_on_about(sentence: Sentence, people: list[Candidate]) -> bool:
    """True for a sentence whose subject is a pronoun: it is still about the same person."""
    return any(
        p.form.startswith("pronoun") and sentence.form(p.first) in words("taking_up")
        for p in people[:1]
    )
