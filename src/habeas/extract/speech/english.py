"""English: the noun phrase before a verb of saying, after it, or after "according to"."""

from habeas.extract.speech.english_parts import describes, kept
from habeas.extract.speech.english_walk import (
    LONGEST,
    OBLIQUE,
    PREPOSITIONS,
    PRONOUNS,
    between,
    participle,
    phrase_to,
)
from habeas.extract.speech.grammar import Sentence, is_finite, words
from habeas.extract.speech.spans import Phrase
from habeas.extract.words.tokens import MASK


def before(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject that stands before a verb, with what describes it between commas."""
    index = cue - 1
    while index >= 0 and between(sentence, index):
        index -= 1
    if index < 0 or sentence.breaks(index):
        return None
    told = index > 0 and sentence.form(index) == "that" and index - 1 not in sentence.cues
    if told and not is_finite(sentence.form(index - 1)) and sentence.form(index - 1) != ",":
        paper = phrase_to(sentence, index - 1)  # "a certificate that says he fell"
        return paper if paper and sentence.form(paper.first) in ("a", "an") else None
    if sentence.form(index) in ("who", "which") and index > 0:
        index -= 1 + (sentence.form(index - 1) == ",")
        return phrase_to(sentence, index)
    if sentence.form(index) == ",":
        return _described(sentence, index)
    return phrase_to(sentence, index)


def past_insertion(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject of "The head, she says, assured": before another's words put in between."""
    comma = cue - 1
    while comma > 0 and between(sentence, comma):
        comma -= 1
    if sentence.form(comma) != ",":
        return None
    opening = next((i for i in range(comma - 1, max(-1, comma - 6), -1)
                    if sentence.form(i) == ","), None)  # fmt: skip
    if opening is None or not any(opening < c < comma for c in sentence.cues):
        return None
    return phrase_to(sentence, opening - 1)


def _described(sentence: Sentence, comma: int) -> Phrase | None:
    """Take "Anna Petrova, a lawyer in Perm," before a verb: name and description."""
    parts = _parts(sentence, comma)
    best: Phrase | None = None
    for place in range(len(parts) - 2, -1, -1):
        if not describes(sentence, *parts[place + 1]):
            break
        first, last = parts[place]
        first += sentence.form(first) in ("which", "whom") and first < last
        phrase = phrase_to(sentence, last)
        if phrase is not None and _heads(sentence, first, phrase):
            best = Phrase(phrase.first, comma - 1, last)
    return best


def _heads(sentence: Sentence, first: int, phrase: Phrase) -> bool:
    """True for a phrase that fills its stretch, but for what opens a sentence."""
    opened = all(
        sentence.form(i) in words("openers")
        or i in sentence.timed
        or sentence.form(i) in PREPOSITIONS
        for i in range(first, phrase.first)
    )
    return opened and not sentence.form(phrase.first).endswith("ing")


def _parts(sentence: Sentence, comma: int) -> list[tuple[int, int]]:
    """The stretches between commas that stand before a comma, left to right."""
    parts: list[tuple[int, int]] = []
    end = comma
    for index in range(comma - 1, max(-2, comma - 60), -1):
        if index < 0 or sentence.breaks(index):
            parts.append((index + 1, end - 1))
            break
        if sentence.form(index) == "," and _parting(sentence, index):
            parts.append((index + 1, end - 1))
            end = index
    return [p for p in reversed(parts) if p[0] <= p[1]]


def _parting(sentence: Sentence, index: int) -> bool:
    return index not in sentence.timed


def opens(sentence: Sentence, first: int) -> bool:
    """True for a phrase with nothing before it in its sentence that could be what is said."""
    return not any(sentence.form(i) == MASK or is_finite(sentence.form(i)) for i in range(first))


def may_follow(sentence: Sentence, sense: str, cue: int) -> bool:
    """True where a subject may stand after its verb: "…, said Tom" has its words before it."""
    if sense in ("act", "deny", "doubt", "see", "hear"):
        return sentence.form(cue - 1) in (MASK, '"')
    return tells_before(sentence, cue)


def tells_before(sentence: Sentence, index: int) -> bool:
    """True where a clause or a quotation stands before: something that can be what is said."""
    return any(
        sentence.form(i) == MASK or (is_finite(sentence.form(i)) and not participle(sentence, i))
        for i in range(index)
    )


def nearest_teller(sentence: Sentence, cue: int) -> Phrase | None:
    """The pronoun of "she says he rang and told her that": whoever is told does not tell."""
    if sentence.form(cue + 1) not in OBLIQUE:
        return None
    for index in range(cue - 2, max(-1, cue - LONGEST), -1):
        if sentence.breaks(index) or sentence.form(index) == "," or index in sentence.cues:
            return None
        if sentence.form(index) in PRONOUNS:
            return Phrase(index, index, index)
    return None


def shared(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject that opens the sentence, which a verb after "and" or "adding" shares."""
    first = 0
    while first < cue and (sentence.breaks(first) or sentence.form(first) in words("openers")):
        first += 1
    for index in range(first, cue):
        form = sentence.form(index)
        if sentence.breaks(index) or form == ",":
            return None
        if index > first and is_finite(form) and not kept(sentence, index):
            last = index - 1
            while last > first and between(sentence, last):
                last -= 1
            return phrase_to(sentence, last)
    return None
