"""English: a walk from the last word of a noun phrase to its first."""

from habeas.extract.speech.grammar import DETERMINERS, Sentence, is_finite, words
from habeas.extract.speech.spans import Phrase

RELATIVE = frozenset(("who", "whose", "whom", "which", "that"))
PRONOUNS = frozenset(("he", "she", "they", "i", "we", "it", "you", "everyone", "nobody"))
OBLIQUE = frozenset(("him", "her", "them", "me", "us"))
NO_SOURCE = frozenset(("there", "what", "which", "who", "this", "that", "it's", "and", "to"))
PREPOSITIONS = frozenset(
    ("in", "on", "at", "by", "for", "from", "with", "to", "of", "about", "into", "over", "after",
     "before", "during", "as", "under", "between", "against", "than", "like", "near", "since",
     "behind", "outside", "inside", "within", "across", "along", "around", "beside", "beneath",
     "beyond", "among", "amid", "above", "below", "off", "onto", "upon", "without", "via",
     "despite",
     "opposite", "toward", "towards", "throughout", "through", "until", "per")
)  # fmt: skip
ARTICLES = frozenset(("the", "a", "an"))
PREDETERMINERS = PREPOSITIONS | {
    "all", "both", "half", "and", "or", "many", "such", "not", "only", "even", "than", "nor", "but",
    "&", "'s", '"', "(",
}  # fmt: skip
"""What may stand before an article inside one phrase."""
LONGEST = 34
"""Tokens of the longest noun phrase that is looked for."""


def between(sentence: Sentence, index: int) -> bool:
    """True for what may stand between a subject and its verb: "also", "on Monday"."""
    form = sentence.form(index)
    if form in ("on", "to", "late", "early") and index + 1 not in sentence.timed:
        return form == "to" and sentence.form(index - 1) in ("on", "and")
    return (
        form in words("adverbs")
        or index in sentence.timed
        or (form in PREPOSITIONS and index + 1 in sentence.timed)
        or (form.endswith("ly") and not sentence.capital(index) and form != "family")
    )


def phrase_to(sentence: Sentence, last: int) -> Phrase | None:
    """The noun phrase that ends at a token; None where its words name nobody."""
    alone = sentence.form(last) in PRONOUNS and sentence.form(last - 1) not in PREPOSITIONS
    first = last if alone else _start(sentence, last)
    first = _stripped(sentence, first, last)
    if first > last or not can_name(sentence, first, last):
        return None
    return Phrase(first, last, last)


def _start(sentence: Sentence, last: int) -> int:
    """Walk left from a phrase's last word to its first."""
    index = last
    while index >= max(0, last - LONGEST):
        if _stops(sentence, index, last):
            return index + 1
        index -= 1
    return index + 1


def _stops(sentence: Sentence, index: int, last: int) -> bool:
    form = sentence.form(index)
    if index in sentence.cues or sentence.breaks(index) or form in words("stops"):
        return not (form in words("stops") and sentence.capital(index) and index == 0)
    if form == ",":
        return not _listed(sentence, index, last)
    if index < last and sentence.form(index + 1) in ARTICLES and form not in PREDETERMINERS:
        return True  # "a claim the Kremlin has denied": two phrases side by side
    if form == "and":
        return _clause_left_of(sentence, index)
    if form == "that":
        told = any(is_finite(sentence.form(i)) for i in range(index + 1, last + 1))
        return (
            not told
            or index == 0
            or index - 1 in sentence.cues
            or is_finite(sentence.form(index - 1))
        )
    if not is_finite(form) or (sentence.capital(index) and index > 0):
        return False
    return not (in_relative(sentence, index) or participle(sentence, index))


def _listed(sentence: Sentence, comma: int, last: int) -> bool:
    """True for the comma of "Smith, Jones and Brown"."""
    right = [sentence.form(i) for i in range(comma + 1, last + 1)]
    left = [sentence.form(i) for i in range(max(0, comma - 3), comma)]
    joined = "and" in right and right.index("and") <= len(("very", "young", "mothers", "and"))
    return joined and right[0] != "and" and not any(map(is_finite, left)) and _plain(left)


def _plain(forms: list[str]) -> bool:
    return bool(forms) and not any(f in PREPOSITIONS or f in words("stops") for f in forms)


def _clause_left_of(sentence: Sentence, index: int) -> bool:
    """True where "and" joins clauses and not names: a verb stands to its left."""
    if index == 0:
        return True
    for at in range(index - 1, -1, -1):
        form = sentence.form(at)
        if sentence.breaks(at) or form == ",":
            return False
        if at in sentence.cues:
            return True
        if is_finite(form) and not (in_relative(sentence, at) or participle(sentence, at)):
            return True
    return False


def in_relative(sentence: Sentence, index: int) -> bool:
    """True for a verb after "who" or "that": it belongs to the noun before."""
    for at in range(index - 1, max(-1, index - 12), -1):
        form = sentence.form(at)
        if form in RELATIVE:
            return at > 0 and at - 1 not in sentence.cues and sentence.form(at - 1) != ","
        if sentence.breaks(at) or form == "," or at in sentence.cues:
            return False
    return False


def participle(sentence: Sentence, index: int) -> bool:
    """True for "injured in the blast" and "the united front": no verb of a clause."""
    form, following = sentence.form(index), sentence.form(index + 1)
    adjective = sentence.form(index - 1) in DETERMINERS
    return form.endswith("ed") and (following in PREPOSITIONS or adjective)


def _stripped(sentence: Sentence, first: int, last: int) -> int:
    """Leave out what opens a sentence before its subject: "But", "On Tuesday", "In Perm"."""
    while first < last:
        form = sentence.form(first)
        quote = form == '"' and sum(sentence.form(i) == '"' for i in range(first, last + 1)) == 1
        if form in words("openers") or first in sentence.timed or form == "," or quote:
            first += 1
        elif form in PREPOSITIONS and (end := _placed(sentence, first)):
            first = end
        elif form.endswith("ly") and sentence.form(first + 1) != ",":
            first += 1
        else:
            break
    return first


def _placed(sentence: Sentence, first: int) -> int:
    """Index after "in Perm" or "on Tuesday" where a phrase opens with it; else 0."""
    start = sentence.line.tokens[first + 1].start if first + 1 < len(sentence) else -1
    found = next((f for f in sentence.line.found if f.start == start), None)
    if found is None or found.kind not in ("date", "duration", "place", "facility"):
        return first + 2 if first + 1 in sentence.timed else 0
    return next(
        (i for i, t in enumerate(sentence.line.tokens) if t.start >= found.end), len(sentence)
    )


def can_name(sentence: Sentence, first: int, last: int) -> bool:
    """True for a stretch that can name somebody or something."""
    head, tail = sentence.form(first), sentence.form(last)
    if tail in PREPOSITIONS or tail in NO_SOURCE or tail in words("stops") or tail in DETERMINERS:
        return tail in ("another", "some", "many", "several", "one", "two", "three", "her")
    if head in PREPOSITIONS or not (tail[0].isalnum() or tail in "'\"%"):
        return False
    if first == last and (tail in OBLIQUE or tail in NO_SOURCE):
        return False
    return not all(sentence.form(i) in words("adverbs") for i in range(first, last + 1))
