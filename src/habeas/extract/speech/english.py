"""English: the noun phrase before a verb of saying, after it, or after "according to"."""

from habeas.extract.speech.english_walk import (
    LONGEST,
    NO_SOURCE,
    OBLIQUE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE,
    between,
    can_name,
    in_relative,
    participle,
    phrase_to,
)
from habeas.extract.speech.grammar import DETERMINERS, Sentence, is_finite, words
from habeas.extract.speech.spans import Phrase
from habeas.extract.speech.tables import role_words
from habeas.extract.words.tokens import MASK

NAMED = frozenset(("of", "for", "and", "on"))
"""Small words inside names: "the Institute for Fiscal Research"."""
APPOSITION = 18


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
        if not _describes(sentence, *parts[place + 1]):
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


def _describes(sentence: Sentence, first: int, last: int) -> bool:
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
                or (is_finite(form) and not _kept(sentence, index))
            )
        ):
            return None if not long else index - 1
        elif index > first and not relative and _leaves(sentence, index, long=long):
            break
        index += 1
    return index - 1


def _kept(sentence: Sentence, index: int) -> bool:
    return participle(sentence, index) or sentence.capital(index)


def _leaves(sentence: Sentence, index: int, *, long: bool) -> bool:
    """True where what follows a name says when or where they spoke."""
    form = sentence.form(index)
    if form == "and":
        return is_finite(sentence.form(index + 1)) or index + 1 in sentence.cues
    if sentence.capital(index) or (
        form in NAMED and sentence.capital(index - 1) and sentence.capital(index + 1)
    ):
        return False
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
        if end == first or not _describes(sentence, first, end - 1):
            return last
        if awaited and _is_predicate(sentence, first):
            return last
        if sentence.form(end) == "," and end + 1 < len(sentence) and sentence.form(end + 1) == MASK:
            return end - 1
        last = end - 1
    return last


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
        if index > first and is_finite(form) and not _kept(sentence, index):
            last = index - 1
            while last > first and between(sentence, last):
                last -= 1
            return phrase_to(sentence, last)
    return None
