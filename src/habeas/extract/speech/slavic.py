"""Russian and Ukrainian: the noun phrase that is the subject of a verb of saying, by its cases."""

from habeas.extract.speech.grammar import Sentence, words
from habeas.extract.speech.slavic_extent import (
    LONGEST,
    PERSONAL,
    describes,
    ends_clause,
    last_of,
    owners_end,
    relative,
    with_descriptions,
)
from habeas.extract.speech.slavic_heads import (
    JOINERS,
    OWNED,
    PREPOSITIONS,
    SUBJECT,
    nominative,
    occasion,
    reading,
)
from habeas.extract.speech.spans import Phrase

PLACES = frozenset(("в", "на", "у", "во"))
CITING = frozenset(("со", "ссылаясь", "з", "із", "посилаючись"))
"""Open "со ссылкой на": who says it names whom they have it from."""
PLURAL = ("ли", "ют", "ят", "ут", "ать", "ють", "уть", "ять")
"""How a verb ends whose subject may be left out."""
RELATIVE = frozenset(
    ("кто", "хто", "который", "которая", "которое", "которые", "что", "який", "яка", "яке", "які",
     "що", "это", "це", "чей", "чья", "чьи", "чий", "чия", "чиї")
)  # fmt: skip


def before(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject that stands before a verb, with what describes it between commas."""
    index = _leftmost(sentence, cue)
    if index < 0 or sentence.breaks(index):
        return _place_in(sentence, index + 1, cue - 1, anyhow=True)
    if sentence.form(index) == ",":
        return _described(sentence, index)
    return subject_in(sentence, clause_first(sentence, index), index, verb=cue)


def at_break(sentence: Sentence, cue: int) -> bool:
    """True where nothing that could be a subject stands right before a verb."""
    index = _leftmost(sentence, cue)
    return index < 0 or sentence.breaks(index) or sentence.form(index) in (",", '"', "»")


def _leftmost(sentence: Sentence, cue: int) -> int:
    """The last token before a verb that is no adverb, date, listener or occasion."""
    index = _past_cited(sentence, cue - 1)
    while index >= 0 and _between(sentence, index):
        index -= 1
    return _past_occasion(sentence, index)


def _past_cited(sentence: Sentence, last: int) -> int:
    """Skip "со ссылкой на источники" between a subject and its verb."""
    for at in range(last, max(-1, last - LONGEST), -1):
        if sentence.breaks(at):
            break
        if at in sentence.cues:
            return at - 1 if sentence.form(at) in CITING else last
    return last


def _between(sentence: Sentence, index: int) -> bool:
    form = sentence.form(index)
    timed = index in sentence.timed or (form in PREPOSITIONS and index + 1 in sentence.timed)
    return timed or form in words("adverbs")


def _past_occasion(sentence: Sentence, index: int) -> int:
    """Skip "в интервью РБК" and "журналистам" between a subject and its verb."""
    if sentence.form(index) in PERSONAL:
        return index
    for at in range(index, max(-1, index - 7), -1):
        if sentence.breaks(at) or sentence.form(at) == "," or at in sentence.timed:
            break
        if sentence.form(at) in PREPOSITIONS and occasion(sentence, at, index):
            return at - 1
    return index


def clause_first(sentence: Sentence, last: int) -> int:
    """The first token of the clause that a token ends."""
    index = last
    while index >= max(0, last - LONGEST) and not _stops(sentence, index, last):
        index -= 1
    return index + 1


def _stops(sentence: Sentence, index: int, last: int) -> bool:
    form = sentence.form(index)
    if index in sentence.cues or sentence.breaks(index) or form in words("clause_words"):
        return True
    if form == ",":
        return not _listed(sentence, index, last)
    if form in JOINERS:
        return index == 0 or reading(sentence, index - 1).verb
    return reading(sentence, index).verb or reading(sentence, index).gerund


def _listed(sentence: Sentence, comma: int, last: int) -> bool:
    return any(sentence.form(i) in JOINERS for i in range(comma + 1, min(comma + 5, last)))


def subject_in(
    sentence: Sentence, first: int, last: int, *, verb: int | None = None
) -> Phrase | None:
    """The nominative phrase of a stretch: from its first nominative word to its end."""
    head = nominative(sentence, first, last, verb=verb)
    if head is None or sentence.form(head) in RELATIVE:
        return _place_in(sentence, first, last)
    end = last_of(sentence, head, limit=last)
    return Phrase(_about(sentence, head, first), end, end)


def _about(sentence: Sentence, head: int, first: int) -> int:
    """Take in what stands before a number: "около сорока родственников", "не менее ста семей"."""
    while head > first and sentence.form(head)[0].isalnum() and _bounds(sentence, head):
        head -= 1
    return head


def _bounds(sentence: Sentence, head: int) -> bool:
    counted = sentence.form(head)[0].isdigit() or "NUMR" in reading(sentence, head).parts
    counted = counted or sentence.form(head) in words("bounds")
    return counted and sentence.form(head - 1) in words("bounds")


def _place_in(sentence: Sentence, first: int, last: int, *, anyhow: bool = False) -> Phrase | None:
    """The body of "в Кремле опровергли": where nobody is named, its place speaks."""
    for index in range(last, first - 1, -1):
        if sentence.form(index) in PLACES and index < last:
            if index + 1 in sentence.timed or (occasion(sentence, index, last) and not anyhow):
                return None
            if not _is_body_of(sentence, index + 1):
                continue
            end = owners_end(sentence, index + 1, last)
            if sentence.form(end + 1) == "по" and end + 2 <= last and sentence.capital(end + 2):
                end = owners_end(sentence, end + 2, last)  # "в УФСИН по Самарской области"
            return Phrase(index + 1, end, end)
    return None


def _is_body_of(sentence: Sentence, first: int) -> bool:
    """False for "в Туле" and "в семью": a town, and where somebody went, say nothing."""
    start = sentence.line.tokens[first].start
    town = any(f.kind == "place" and f.start == start for f in sentence.line.found)
    if town and sentence.form(first) not in words("capitals"):
        return False
    word = reading(sentence, first)
    return sentence.capital(first) or not word.cases or word.cases != word.cases - {"loct", "loc2"}


def _described(sentence: Sentence, comma: int) -> Phrase | None:
    """Take "Анна Петрова, адвокат из Перми," before a verb: name and description."""
    ends = [i for i in range(comma) if sentence.form(i) == "," or sentence.breaks(i)]
    for opening in reversed(ends):
        if sentence.breaks(opening):
            return None
        if not describes(sentence, opening + 1):
            return None
        first = clause_first(sentence, opening - 1)
        if describes(sentence, first) and first > 0 and sentence.form(first - 1) == ",":
            continue
        found = subject_in(sentence, first, opening - 1, verb=comma + 1)
        return Phrase(found.first, comma - 1, found.last) if found else None
    return None


def after(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject that stands after a verb, past whom it is told and where."""
    last = cue
    while last + 1 < len(sentence) and not ends_clause(sentence, last + 1):
        last += 1
    first = cue + 1
    if _leads(sentence, first) and sentence.form(cue).endswith(PLURAL):
        found = _place_in(sentence, first, last)
        if found is not None:
            return found
    head = nominative(sentence, first, last, verb=cue)
    if head is None:
        return None
    inside = (reading(sentence, i) for i in range(head, last + 1))
    if any(word.verb and not word.may_be(*SUBJECT) for word in inside):
        return None
    core = last_of(sentence, head, limit=last)
    return Phrase(head, with_descriptions(sentence, core), core)


def _leads(sentence: Sentence, first: int) -> bool:
    return sentence.form(first) in PLACES


def owned(sentence: Sentence, cue: int) -> Phrase | None:
    """The noun phrase after "по словам": all that follows it to the next sign."""
    first = cue + 1
    while sentence.form(first) in words("adverbs") or sentence.form(first) in PLACES:
        first += 1
    if first >= len(sentence) or sentence.breaks(first) or sentence.form(first) == ",":
        return None
    core = first
    while core + 1 < len(sentence) and not _ends_owned(sentence, core + 1):
        core += 1
    if not (reading(sentence, core + 2).may_be(*OWNED) or relative(sentence, core + 2)):
        return Phrase(first, core, core)
    return Phrase(first, with_descriptions(sentence, core), core)


def _ends_owned(sentence: Sentence, index: int) -> bool:
    return ends_clause(sentence, index) or reading(sentence, index).verb
