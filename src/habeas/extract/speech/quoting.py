"""Verbs that report speech only beside it: "he laughed" after a quotation, "she began:"."""

from collections.abc import Iterator

from habeas.extract.speech.grammar import Sentence, grammar, words
from habeas.extract.words import Hit
from habeas.extract.words.tokens import MASK

NEAR = 3
"""Tokens between such a verb and the colon or "that" that it governs."""


def is_unquoted(sentence: Sentence, cue: Hit) -> bool:
    """True for "the fire began in a basement": no words that anybody says stand beside it."""
    if cue.what != "quote" or any(t.form == MASK for t in sentence.line.tokens):
        return False
    following = [sentence.form(i) for i in range(cue.last + 1, cue.last + 1 + NEAR)]
    told = following[:1] == ["that"] or (following[0] == "," and following[1] in words("that"))
    return not (told or ":" in following)


def opening_verb(sentence: Sentence) -> Iterator[Hit]:
    """Any verb that opens what is put into a quotation is one of saying: "— отрезал он —"."""
    token = sentence.line.tokens[0]
    word = grammar(token.form, sentence.language)
    if not token.form.isascii() and word.verb and word.numbers:
        yield Hit("say", 0, 0, token.start, token.end, "inserted")
