"""English: the noun phrase after a verb of saying, or after "according to"."""

from habeas.extract.speech.english_parts import describes, kept
from habeas.extract.speech.english_walk import (
    LONGEST,
    NO_SOURCE,
    OBLIQUE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE,
    can_name,
)
from habeas.extract.speech.grammar import DETERMINERS, Sentence, is_finite, words
from habeas.extract.speech.spans import Phrase
from habeas.extract.speech.tables import role_words
from habeas.extract.words.tokens import MASK

NAMED = frozenset(("of", "for", "and", "on"))
"""Small words inside names: "the Institute for Fiscal Research"."""


def after(sentence: Sentence, cue: int, *, long: bool = False) -> Phrase | None:
    """The noun phrase after a verb ("said Tom Willis, who runs it") or after "according to"."""
    first = cue + 1
    while sentence.form(first) in ("also", "the", "later") and sentence.form(first) != "the":
        first += 1
    form = sentence.form(first)
    if form in PRONOUNS or (long and form in OBLIQUE):
        return Phrase(first, first, first)
    if not (form[0].isalnum() or form == '"') or form in PREPOSITIONS or form in NO_SOURCE:
        return None
    core = _end(sentence, first, long=long)
    if core is None or not can_name(sentence, first, core):
        return None
    if not long and not _names(sentence, first, core):
        return None
    return Phrase(first, _with_descriptions(sentence, core, awaited=long), core)


def _names(sentence: Sentence, first: int, core: int) -> bool:
    """False for "said take from 22 to 50": no article, no name, no noun for somebody."""
    forms = [sentence.form(i) for i in range(first, core + 1)]
    if forms[0] in DETERMINERS or forms[0][0].isdigit() or forms[0] == '"':
        return True
    if any(sentence.capital(i) for i in range(first, core + 1)):
        return True
    return any(form in role_words() or form.endswith("s") for form in forms)


def _end(sentence: Sentence, first: int, *, long: bool) -> int | None:
    """Walk right from a phrase's first word to its last; None where it is a clause's subject."""
    relative = False
    index = first
    while index < min(len(sentence), first + LONGEST):
        form = sentence.form(index)
        if sentence.breaks(index) or form == "," or (index in sentence.timed and not long):
            break
        if index > first and form in RELATIVE and form != "that":
            relative = True
        elif (
            index > first
            and not relative
            and (
                (index in sentence.cues and sentence.form(index + 1) != "by")
                or (is_finite(form) and not kept(sentence, index))
            )
        ):
            return None if not long else index - 1
        elif index > first and not relative and _leaves(sentence, index, long=long):
            break
        index += 1
    return index - 1


def _leaves(sentence: Sentence, index: int, *, long: bool) -> bool:
    """True where what follows a name says when or where they spoke."""
    form = sentence.form(index)
    if form == "and":
        return is_finite(sentence.form(index + 1)) or index + 1 in sentence.cues
    if sentence.capital(index) or (
        form in NAMED and sentence.capital(index - 1) and sentence.capital(index + 1)
    ):
        return False
    if sentence.form(index - 1) in PREPOSITIONS:
        return False  # "documents seen by this newspaper"
    if form == "of" or (form not in words("ends") and form not in words("ties")):
        return form in ("when", "as", "who")
    if sentence.form(index - 1) == "of":
        return False
    if form in words("ties") and (long or not sentence.capital(index - 1)):
        return not long and _occasion(sentence, index)
    return form not in ("of", "from")


def _occasion(sentence: Sentence, index: int) -> bool:
    """True for "in a statement" and "on Tuesday": not who speaks, but on what occasion."""
    for at in range(index + 1, min(index + 7, len(sentence))):
        form = sentence.form(at)
        if form in words("occasions") or at in sentence.timed:
            return True
        if form == "," or sentence.breaks(at):
            return False
    return False


def _is_predicate(sentence: Sentence, first: int) -> bool:
    """True for ", wanted to sell" and ", down from 1.9": no description of a name."""
    form = sentence.form(first)
    return is_finite(form) or form in words("compared")


def _with_descriptions(sentence: Sentence, core: int, *, awaited: bool = False) -> int:
    """Take in ", who has run the shelter since 2009" after a name."""
    last = core
    while sentence.form(last + 1) == ",":
        first = last + 2
        end = first
        while end < len(sentence) and not sentence.breaks(end) and sentence.form(end) != ",":
            end += 1
        if end == first or not describes(sentence, first, end - 1):
            return last
        if awaited and _is_predicate(sentence, first):
            return last
        if sentence.form(end) == "," and end + 1 < len(sentence) and sentence.form(end + 1) == MASK:
            return end - 1
        last = end - 1
    return last
