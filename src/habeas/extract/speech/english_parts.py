"""English: what stands between commas and only describes the name before it."""

from habeas.extract.speech.english_walk import PREPOSITIONS, PRONOUNS, in_relative, participle
from habeas.extract.speech.grammar import Sentence, is_finite, words

APPOSITION = 18


def describes(sentence: Sentence, first: int, last: int) -> bool:
    """True for a stretch between commas that describes the name before it."""
    form = sentence.form(first)
    if last - first >= APPOSITION or form in ("and", "but") or first in sentence.cues:
        return False
    if form in ("who", "whose", "whom", "which"):
        return True
    free = any(
        is_finite(sentence.form(i))
        and not participle(sentence, i)
        and not in_relative(sentence, i)
        and not (sentence.capital(i) or i == first)
        for i in range(first, last + 1)
    )
    if free:
        return False
    return (
        form in words("describers")
        or form[0].isdigit()
        or (form.endswith("ed") and not sentence.capital(first))
        or _title(sentence, first, last)
    )


def _title(sentence: Sentence, first: int, last: int) -> bool:
    """True for a description without an article: "director of the fund", "head coach"."""
    form = sentence.form(first)
    if form in PREPOSITIONS or form.endswith(("ing", "ly")) or form in words("openers"):
        return False
    return last - first < APPOSITION and form[0].isalpha() and form not in PRONOUNS


def kept(sentence: Sentence, index: int) -> bool:
    """True for a past form that ends no phrase: a participle, or part of a name."""
    return participle(sentence, index) or sentence.capital(index)
