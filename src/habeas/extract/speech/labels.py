"""Speakers that no verb names: "Osechkin: …" over an article or a turn, "…, – lawyer" under one."""

import re
from collections import Counter
from collections.abc import Iterable

from habeas.extract.speech import english_walk, slavic_heads
from habeas.extract.speech.grammar import Sentence, grammar, is_finite, words
from habeas.extract.speech.spans import Phrase
from habeas.extract.words import Hit

LONGEST = 9
"""Tokens of the longest label; what is longer before a colon is a sentence."""
SHORTEST = 2
"""Words that must be said for a label to be one."""
QUOTES = frozenset('«»"“”„')
DASHES = frozenset("—–-")
ANSWERS = frozenset(("a", "answer", "о", "ответ", "відповідь"))
"""Before a colon: what the one interviewed says."""
LABEL, SIGNED = "label", "signed"
TURN = re.compile(r"[^\W\d_][^\n:]{0,48}(?=: )")
TURNS = 3
"""Lines with a label, one of them twice, from which on a text is a transcript."""


def is_transcript(text: str, segments: Iterable[tuple[int, int]]) -> bool:
    """True for an interview set down turn by turn, each under the name of who speaks."""
    opened = (TURN.match(text, start, end) for start, end in segments)
    names = Counter(match.group() for match in opened if match)
    return sum(names.values()) >= TURNS and max(names.values()) > 1


def label(sentence: Sentence) -> tuple[Phrase, Hit] | None:
    """The phrase before a colon that opens a line, with the colon."""
    for index in range(min(LONGEST, len(sentence))):
        form = sentence.form(index)
        if form == ":":
            said = len(sentence) - index - 1
            named = index > 0 and said >= SHORTEST and _is_name(sentence, 0, index - 1)
            return (
                (Phrase(0, index - 1, index - 1), _sign(sentence, index, LABEL)) if named else None
            )
        if index in sentence.cues or (sentence.breaks(index) and form not in "()"):
            return None
    return None


def signature(sentence: Sentence) -> tuple[Phrase, Hit] | None:
    """The phrase after the last dash of a headline, with the dash: "…, – the governor"."""
    last = len(sentence) - 1
    comma = next(
        (i for i in range(last) if sentence.form(i) == "," and sentence.form(i + 1) in DASHES), None
    )
    if sentence.form(last) == "." and comma is not None:
        last -= 1
    if sentence.form(last) in (".", "!", "?", "…"):
        return None
    for index in range(last - 1, max(last - LONGEST, SHORTEST), -1):
        if sentence.form(index) in DASHES and sentence.breaks(index):
            named = _is_name(sentence, index + 1, last)
            return (
                (Phrase(index + 1, last, last), _sign(sentence, index, SIGNED)) if named else None
            )
        if sentence.breaks(index) or index in sentence.cues:
            return None
    return None


def _is_name(sentence: Sentence, first: int, last: int) -> bool:
    """True for a stretch that can only name somebody: no verb, no small word at its edges."""
    forms = [sentence.form(i) for i in range(first, last + 1)]
    if any(f in words("clause_words") or f == "," or i in sentence.timed
           for i, f in enumerate(forms, first)):  # fmt: skip
        return False
    if sentence.language == "en":
        edge = forms[0] in english_walk.PREPOSITIONS or forms[-1] in english_walk.PREPOSITIONS
        return not edge and not any(map(is_finite, forms))
    word = grammar(forms[0], sentence.language)
    verbs = any(grammar(f, sentence.language).verb for f in forms)
    opens = word.may_be("nomn") or sentence.capital(first) or forms[0] in QUOTES
    return opens and not verbs and forms[0] not in slavic_heads.PREPOSITIONS


def is_like_a_name(sentence: Sentence, phrase: Phrase) -> bool:
    """True for capitals alone, or a name in quotation marks, that no caption uses."""
    indices = range(phrase.first, phrase.last + 1)
    forms = [sentence.form(i) for i in indices]
    if any(form in words("captions") for form in forms):
        return False
    if forms[0] in QUOTES and forms[-1] in QUOTES:
        return False  # the title of a work, or of the article itself
    return all(sentence.capital(i) for i in indices if sentence.form(i)[0].isalpha()) and (
        any(form[0].isalpha() for form in forms)
    )


def _sign(sentence: Sentence, index: int, what: str) -> Hit:
    token = sentence.line.tokens[index]
    return Hit("say", index, index, token.start, token.end, what)
