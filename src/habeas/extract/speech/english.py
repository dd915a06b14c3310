"""English: the noun phrase before a verb of saying, after it, or after "according to"."""

from habeas.extract.speech.grammar import DETERMINERS, Sentence, is_finite, words
from habeas.extract.speech.spans import Phrase
from habeas.extract.words.tokens import MASK

NAMED = frozenset(("of", "for", "and", "on"))
"""Small words inside names: "the Institute for Fiscal Research"."""
RELATIVE = frozenset(("who", "whose", "whom", "which", "that"))
PRONOUNS = frozenset(("he", "she", "they", "i", "we", "it", "you", "everyone", "nobody"))
OBLIQUE = frozenset(("him", "her", "them", "me", "us"))
NO_SOURCE = frozenset(("there", "what", "which", "who", "this", "that", "it's", "and", "to"))
PREPOSITIONS = frozenset(
    ("in", "on", "at", "by", "for", "from", "with", "to", "of", "about", "into", "over", "after",
     "before", "during", "as", "under", "between", "against", "than", "like", "near", "since")
)  # fmt: skip
LONGEST = 34
"""Tokens of the longest noun phrase that is looked for."""
APPOSITION = 18


def before(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject that stands before a verb, with what describes it between commas."""
    index = cue - 1
    while index >= 0 and _between(sentence, index):
        index -= 1
    if index < 0 or sentence.breaks(index):
        return None
    if sentence.form(index) in ("who", "which") and index > 0:
        index -= 1 + (sentence.form(index - 1) == ",")
        return _single(sentence, index)
    if sentence.form(index) == ",":
        return _described(sentence, index)
    return _single(sentence, index)


def _between(sentence: Sentence, index: int) -> bool:
    form = sentence.form(index)
    if form in ("on", "to", "late", "early") and index + 1 not in sentence.timed:
        return form == "to" and sentence.form(index - 1) in ("on", "and")
    return (
        form in words("adverbs")
        or index in sentence.timed
        or (form in PREPOSITIONS and index + 1 in sentence.timed)
        or (form.endswith("ly") and not sentence.capital(index) and form != "family")
    )


def _single(sentence: Sentence, last: int) -> Phrase | None:
    alone = sentence.form(last) in PRONOUNS and sentence.form(last - 1) not in PREPOSITIONS
    first = last if alone else _start(sentence, last)
    first = _stripped(sentence, first, last)
    if first > last or not _names(sentence, first, last):
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
    return not (_in_relative(sentence, index) or _participle(sentence, index))


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
        if is_finite(form) and not (_in_relative(sentence, at) or _participle(sentence, at)):
            return True
    return False


def _in_relative(sentence: Sentence, index: int) -> bool:
    for at in range(index - 1, max(-1, index - 12), -1):
        form = sentence.form(at)
        if form in RELATIVE:
            return at > 0 and at - 1 not in sentence.cues and sentence.form(at - 1) != ","
        if sentence.breaks(at) or form == "," or at in sentence.cues:
            return False
    return False


def _participle(sentence: Sentence, index: int) -> bool:
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


def _names(sentence: Sentence, first: int, last: int) -> bool:
    """True for a stretch that can name somebody or something."""
    head, tail = sentence.form(first), sentence.form(last)
    if tail in PREPOSITIONS or tail in NO_SOURCE or tail in words("stops") or tail in DETERMINERS:
        return tail in ("another", "some", "many", "several", "one", "two", "three", "her")
    if head in PREPOSITIONS or not (tail[0].isalnum() or tail in "'\"%"):
        return False
    if first == last and (tail in OBLIQUE or tail in NO_SOURCE):
        return False
    return not all(sentence.form(i) in words("adverbs") for i in range(first, last + 1))


def _described(sentence: Sentence, comma: int) -> Phrase | None:
    """Take "Anna Petrova, a lawyer in Perm," before a verb: name and description."""
    parts = _parts(sentence, comma)
    best: Phrase | None = None
    for place in range(len(parts) - 2, -1, -1):
        if not _describes(sentence, *parts[place + 1]):
            break
        first, last = parts[place]
        phrase = _single(sentence, last)
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
        and not _participle(sentence, i)
        and not _in_relative(sentence, i)
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
        sentence.form(i) == MASK or (is_finite(sentence.form(i)) and not _participle(sentence, i))
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
    if core is None or not _names(sentence, first, core):
        return None
    return Phrase(first, _with_descriptions(sentence, core), core)


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
    return _participle(sentence, index) or sentence.capital(index)


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


def _with_descriptions(sentence: Sentence, core: int) -> int:
    """Take in ", who has run the shelter since 2009" after a name."""
    last = core
    while sentence.form(last + 1) == ",":
        first = last + 2
        end = first
        while end < len(sentence) and not sentence.breaks(end) and sentence.form(end) != ",":
            end += 1
        if end == first or not _describes(sentence, first, end - 1):
            return last
        if sentence.form(end) == "," and end + 1 < len(sentence) and sentence.form(end + 1) == MASK:
            return end - 1
        last = end - 1
    return last


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
            while last > first and _between(sentence, last):
                last -= 1
            return _single(sentence, last)
    return None
