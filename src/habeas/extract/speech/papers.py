"""Messages and papers whose words stand after a colon: "then one message: he is alive"."""

from habeas.extract.speech import english_walk
from habeas.extract.speech.grammar import Sentence, words
from habeas.extract.speech.slavic_extent import last_of, with_descriptions
from habeas.extract.speech.slavic_heads import PREPOSITIONS, reading
from habeas.extract.speech.spans import Phrase
from habeas.extract.words import Hit

PAPER = "paper"
SHORTEST = 2
"""Words after a colon from which on they are a message's, and no number or title."""


def paper(sentence: Sentence) -> tuple[Phrase, Hit] | None:
    """The message that a clause before a colon tells of, with the colon; none beside a verb."""
    colon = next((i for i in range(1, len(sentence)) if sentence.form(i) == ":"), None)
    if colon is None or len(sentence) - colon - 1 < SHORTEST:
        return None
    told = next((i for i in range(colon - 1, -1, -1) if _is_message(sentence, i)), None)
    if told is None or any(told < c < colon for c in sentence.cues):
        return None
    phrase = _phrase(sentence, told, colon)
    token = sentence.line.tokens[colon]
    sign = Hit("say", colon, colon, token.start, token.end, PAPER)
    return (phrase, sign) if phrase is not None else None


def _is_message(sentence: Sentence, index: int) -> bool:
    """True for a message's noun that is no preposition's: "in a letter:" tells an occasion."""
    if sentence.form(index) not in words("messages"):
        return False
    if sentence.language == "en":
        return sentence.form(index + 1) != "to"
    governed = any(sentence.form(i) in PREPOSITIONS for i in range(max(index - 2, 0), index))
    return not governed and reading(sentence, index).may_be("nomn", "accs")


def _phrase(sentence: Sentence, noun: int, colon: int) -> Phrase | None:
    if sentence.language == "en":
        found = english_walk.phrase_to(sentence, noun)
        governed = found and sentence.form(found.first - 1) in english_walk.PREPOSITIONS
        return None if governed else found
    first = noun
    while first > 0 and _agrees(sentence, first - 1):
        first -= 1
    core = last_of(sentence, noun, limit=colon - 1)
    return Phrase(first, with_descriptions(sentence, core), core)


def _agrees(sentence: Sentence, index: int) -> bool:
    return bool(reading(sentence, index).parts & {"ADJF", "NUMR"}) and not sentence.breaks(index)
