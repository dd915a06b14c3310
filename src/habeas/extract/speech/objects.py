"""What follows a verb of saying directly: where the words begin that it governs."""

from habeas.extract.speech.english_walk import OBLIQUE, PREPOSITIONS, PRONOUNS
from habeas.extract.speech.grammar import DETERMINERS, Sentence, grammar, is_finite, words
from habeas.extract.speech.spans import Spot
from habeas.extract.words.tokens import MASK

NOMINAL = frozenset(("announce", "act", "deny", "doubt"))
"""Senses whose object may be a noun: "confirmed the deaths"."""
ADDRESSED = frozenset(("с", "со", "з", "із", "зі", "по", "о", "об", "про", "к", "до"))
"""Open whom somebody talks with or what about, and no clause."""
LEADING_AWAY = frozenset(("to", "with", "into"))
"""After a verb of saying: to whom or where, or what somebody is told to do."""
OCCASIONAL = frozenset(("on", "in", "at", "via", "during", "late", "early"))
REACH = 14
"""Tokens in which "that" is looked for after a verb."""
ADDRESSEE = 5
LISTENED = frozenset(("tell",))
OBJECTS = frozenset(("about", "of", "о", "об", "обо", "про", "for", "against", "on"))


def clause_start(sentence: Sentence, spot: Spot, passed: set[int]) -> int | None:
    """Where the words begin after "that", "что" or a colon; "that" is part of them."""
    start = spot.cue.last + 1
    for index in range(start, min(start + REACH, len(sentence))):
        form = sentence.form(index)
        if form == MASK and spot.sense in NOMINAL and index > start:
            return None
        if form in (":", MASK):
            near = index - start <= ADDRESSEE or index <= spot.own[1] + ADDRESSEE
            return index + (form == ":") if near else None
        if index in passed:
            continue
        if index in sentence.cues and index != spot.cue.first:
            return None
        if form == "о" and sentence.form(index + 1) == "том":
            return index
        if form in words("that") and _complementizer(sentence, index, spot):
            return index
        if sentence.breaks(index) or (form == "," and not _comma_goes_on(sentence, index, spot)):
            return None
        if is_finite(form) and index > spot.own[1]:
            return None
    return None


def _complementizer(sentence: Sentence, index: int, spot: Spot) -> bool:
    """True for the word that opens what is said; in Russian and Ukrainian a comma stands before."""
    form = sentence.form(index)
    if index <= spot.own[1] and not form.isascii():
        return False
    if form.isascii():
        return index > spot.own[1] and (form == "that" or index - spot.cue.last <= ADDRESSEE)
    return sentence.form(index - 1) == "," or form in ("что", "що", "мол")


def _comma_goes_on(sentence: Sentence, index: int, spot: Spot) -> bool:
    following = sentence.form(index + 1)
    opens = following == "that" if following.isascii() else following in words("that")
    return index <= spot.own[1] or opens or following == MASK


def is_verb(sentence: Sentence, index: int) -> bool:
    """True for a Russian or Ukrainian verb."""
    form = sentence.form(index)
    return not form.isascii() and grammar(form, sentence.language).verb


def direct_object(sentence: Sentence, spot: Spot) -> int | None:
    """Where the words begin that follow a verb directly: a clause, or what it names."""
    start = max(spot.cue.last, spot.own[1] if spot.order == "after" else spot.cue.last) + 1
    english = sentence.form(spot.cue.last).isascii()
    if english:
        return _english_object(sentence, spot, start)
    stop = next((i for i in range(start, len(sentence)) if sentence.breaks(i)), len(sentence))
    if spot.sense in ("say", "tell") and sentence.form(stop) == "." and stop < len(sentence) - 1:
        return stop + 1
    if start >= len(sentence) or sentence.form(start) == "," or sentence.breaks(start):
        return start + 1 if _chatty(sentence, spot, start) else None
    if sentence.form(start) in OBJECTS:
        return start
    if spot.sense in NOMINAL or _runs_on(sentence, start):
        return start
    return None


def _runs_on(sentence: Sentence, start: int) -> bool:
    """In a message nothing need stand before what is said ("дежурный говорит их закрыли")."""
    for index in range(start, len(sentence)):
        if sentence.form(index) == "," or sentence.breaks(index) or index in sentence.cues:
            return False
        if is_verb(sentence, index):
            return sentence.form(start) not in ADDRESSED
    return False


def _chatty(sentence: Sentence, spot: Spot, comma: int) -> bool:
    """In a message a comma is enough after somebody called ("звонил Иван, их увезли")."""
    following = sentence.form(comma + 1)
    return (
        spot.sense in ("tell", "say") and sentence.form(comma) == "," and following.isalpha()
        and following not in words("describers") and spot.own[0] <= ADDRESSEE
        and not grammar(following, sentence.language).gerund
    )  # fmt: skip


def _english_object(sentence: Sentence, spot: Spot, start: int) -> int | None:
    index = start
    while index < len(sentence) and _adverbial(sentence, index):
        index += 1
    if spot.sense in LISTENED:
        index = _past_listener(sentence, index)
    if index >= len(sentence) or sentence.breaks(index):
        return None
    if sentence.form(index) in LEADING_AWAY and spot.sense != "act":
        return None
    if sentence.form(index) == ",":
        closing = next(
            (i for i in range(index + 1, len(sentence)) if sentence.form(i) == ","), None
        )
        return None if closing is None else closing + 1
    if spot.sense in ("hear", "see") and not _clause(sentence, index):
        return None
    return index


def _clause(sentence: Sentence, start: int) -> bool:
    return any(is_finite(sentence.form(i)) for i in range(start, len(sentence)))


def _adverbial(sentence: Sentence, index: int) -> bool:
    """True for "on Tuesday", "in a statement", "flatly": between a verb and what is said."""
    form = sentence.form(index)
    if index in sentence.timed or (form.endswith("ly") and not sentence.capital(index)):
        return form != "only"
    if form in OCCASIONAL:
        return _reaches(sentence, index)
    for back in range(index - 1, max(index - 7, -1), -1):
        if sentence.form(back) in OCCASIONAL:
            return _reaches(sentence, back) and index <= _reach(sentence, back)
    return False


def _reaches(sentence: Sentence, index: int) -> bool:
    return _reach(sentence, index) > index


def _reach(sentence: Sentence, index: int) -> int:
    """The last token of an occasion that a preposition opens; the index itself for none."""
    for at in range(index + 1, min(index + 6, len(sentence))):
        form = sentence.form(at)
        if form in words("occasions") or at in sentence.timed:
            last = at
            while last + 1 in sentence.timed or sentence.form(last + 1) in words("occasions"):
                last += 1
            return last
        if form == "," or sentence.breaks(at) or is_finite(form) or form in PRONOUNS:
            return index
    return index


def _past_listener(sentence: Sentence, index: int) -> int:
    """Skip who is told: a pronoun, a name, or a plain noun before what is said begins."""
    if sentence.form(index) in OBLIQUE:
        return index + 1
    mention = next(
        (
            f
            for f in sentence.line.found
            if f.kind in ("organisation", "person")
            and f.start
            == sentence.line.tokens[
                min(index + (sentence.form(index) in DETERMINERS), len(sentence) - 1)
            ].start
        ),
        None,
    )
    if mention is not None:
        return next(
            (i for i, t in enumerate(sentence.line.tokens) if t.start >= mention.end), len(sentence)
        )
    at = index + (sentence.form(index) in DETERMINERS)
    while at < len(sentence) and at - index <= ADDRESSEE and not _opens_clause(sentence, at, index):
        at += 1
    return at if at - index <= ADDRESSEE else index


def _opens_clause(sentence: Sentence, at: int, first: int) -> bool:
    form = sentence.form(at)
    if at == first:
        return False
    opens = form in PRONOUNS or form in DETERMINERS or form in PREPOSITIONS or form == ","
    return opens or sentence.capital(at) or sentence.breaks(at) or is_finite(form)
