"""English: whether a word that looks like a verb of saying is one in its sentence."""

from habeas.extract.speech import english_walk
from habeas.extract.speech.grammar import DETERMINERS, Sentence, is_finite, words
from habeas.extract.words import Hit
from habeas.extract.words.tokens import MASK

COUNTED = ("quantity", "money")
UNSAID = frozenset(("can", "could", "not", "cannot", "never", "to"))
ATTACHED = frozenset(("on", "by", "in", "as", "of", "about", "with", "at"))
DESCRIBED = 9
"""Tokens that a participle may have after it before the verb of its sentence."""
BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "'s", "'re"))


def is_no_verb(sentence: Sentence, cue: Hit) -> bool:
    """True for "the reports", "his claims", "to say", "reported cases": no verb of a clause."""
    if not sentence.form(cue.first).isascii():
        return False
    if cue.first != cue.last:  # "they were told to wait": nothing is told; "been told by a guard"
        following = sentence.form(cue.last + 1)
        return (cue.what, following) in (("hear", "to"), ("rumour", "to"), ("rumour", "by"))
    if cue.what in ("rumour", "according", "silence"):
        return False
    if cue.what in ("say", "tell", "announce") and _unsaid(sentence, cue.first):
        return True
    if sentence.capital(cue.first) and not _opens(sentence, cue.first):
        return True
    form, left = sentence.form(cue.first), sentence.form(cue.first - 1)
    right = sentence.form(cue.first + 1)
    if form.startswith("claim") and right in english_walk.OBLIQUE | {"it"}:
        return True
    if form.endswith("ed") and right in ATTACHED and _goes_on(sentence, cue.first):
        return True  # "a person briefed on the matter said"
    if left == "," and right == "to" and form.endswith("ed"):
        return True  # "unidentified men, believed to be from a company, …"
    if left in DETERMINERS and left not in (
        "one",
        "another",
        "two",
        "three",
        "some",
        "many",
        "several",
        "her",
    ):
        return True
    if (left in english_walk.PREPOSITIONS and left != "as") or left in (
        "'",
        "its",
        "no",
        "any",
        "such",
        "to",
    ):
        return left != "before"
    if right in ("'", "-") or (right in ("of", "about") and form in words("nouns")):
        return True
    if form in words("nouns"):
        return not _verbal(sentence, cue.first)
    return False


def _goes_on(sentence: Sentence, index: int) -> bool:
    """True where another verb follows in the clause, and so this one only describes its noun."""
    for at in range(index + 2, min(index + 2 + DESCRIBED, len(sentence))):
        form = sentence.form(at)
        if form == "," or sentence.breaks(at) or form in words("stops") | {"that", "and", "who"}:
            return False
        if at in sentence.cues or form in ("has", "have", "had"):
            return sentence.form(at - 1) not in english_walk.PRONOUNS | DETERMINERS
    return False


def _unsaid(sentence: Sentence, index: int) -> bool:
    """True for "nobody can tell" and "will not say": nothing is said."""
    left = sentence.form(index - 1)
    return left in UNSAID or left.endswith("n't")


def _before_count(sentence: Sentence, index: int) -> bool:
    """True for "the register lists ten men": a number after a noun and its verb."""
    if index + 1 >= len(sentence) or not sentence.form(index).endswith("s"):
        return False
    start = sentence.line.tokens[index + 1].start
    counted = any(f.kind in COUNTED and f.start == start for f in sentence.line.found)
    return counted and sentence.form(index - 1)[0].isalpha()


def _only_verb(sentence: Sentence, index: int) -> bool:
    """True where a sentence has no other verb: "the agency estimates losses at 1,500"."""
    verb = sentence.form(index).endswith("s") and sentence.form(index - 1)[0].isalpha()
    return verb and not any(is_finite(sentence.form(i)) for i in range(len(sentence)))


def _opens(sentence: Sentence, index: int) -> bool:
    return index == 0 or sentence.breaks(index - 1) or sentence.form(index - 1) == '"'


def _verbal(sentence: Sentence, index: int) -> bool:
    """True for "Smith notes that", "they fear": what stands around makes it a verb."""
    right, left = sentence.form(index + 1), sentence.form(index - 1)
    if left in english_walk.PRONOUNS or left in words("adverbs"):
        return True
    if (
        right in words("that")
        or right in english_walk.PRONOUNS
        or right in DETERMINERS
        or right == MASK
    ):
        named = sentence.form(index).endswith("s") and sentence.form(index - 2) in UNSAID
        return (left[0].isalpha() or left in (",", ")")) and not named
    return _before_count(sentence, index) or _only_verb(sentence, index)


def passive(sentence: Sentence, first: int) -> bool:
    """True for "was described": the subject is not who says it."""
    form = sentence.form(first)
    if form.endswith(("ing", "s")):
        return False
    index = first - 1
    while sentence.form(index) in (
        "also",
        "not",
        "widely",
        "been",
        "later",
        "being",
        "previously",
        "first",
        "reportedly",
        "repeatedly",
    ):
        if sentence.form(index) in BE:
            break
        index -= 1
    return sentence.form(index) in BE and form.endswith(
        ("ed", "id", "own", "en", "ought", "eard", "old")
    )
