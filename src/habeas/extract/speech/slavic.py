"""Russian and Ukrainian: the noun phrase that is the subject of a verb of saying, by its cases."""

from habeas.extract.speech.grammar import Grammar, Sentence, grammar, words
from habeas.extract.speech.spans import Phrase
from habeas.extract.words.lists import word_list
from habeas.extract.words.tokens import MASK

KIN = word_list("kin") | {"мама", "папа", "тато", "донька", "тетя", "дядя", "сусідка", "соседка"}
"""Nouns that seldom say where their bearer is from ("муж из окна видел")."""
PLACES = frozenset(("в", "на", "у", "во"))
PREPOSITIONS = frozenset(
    ("в", "во", "на", "у", "о", "об", "от", "из", "с", "со", "к", "ко", "по", "для", "при", "за",
     "под", "до", "после", "через", "между", "без", "над", "перед", "про", "ради", "кроме", "среди",
     "із", "зі", "з", "від", "до", "та", "під", "після", "крізь", "між", "серед", "щодо", "через",
     "согласно", "вместо", "против", "около", "вокруг", "біля", "проти", "замість", "згідно")
)  # fmt: skip
JOINERS = frozenset(("и", "и/или", "та", "й", "і"))
POSSESSIVES = frozenset(("его", "ее", "их", "його", "її"))
PERSONAL = frozenset(
    ("я", "ты", "он", "она", "оно", "мы", "вы", "они", "кто", "ти", "він", "вона", "воно", "ми",
     "ви", "вони", "хто", "никто", "ніхто", "кто-то", "хтось")
)  # fmt: skip
RELATIVE = frozenset(
    ("который", "которая", "которое", "которые", "что", "який", "яка", "яке", "які", "що", "это",
     "это", "це", "чей", "чья", "чьи", "чий", "чия", "чиї")
)  # fmt: skip
OPENING, CLOSING = frozenset('«"„“'), frozenset('»"”“')
LONGEST = 30
SUBJECT = ("nomn",)
OWNED = ("gent",)


def before(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject that stands before a verb, with what describes it between commas."""
    index = _leftmost(sentence, cue)
    if index < 0 or sentence.breaks(index):
        return _place_in(sentence, index + 1, cue - 1, occasion=True)
    if sentence.form(index) == ",":
        return _described(sentence, index)
    return _subject_in(sentence, _clause_start(sentence, index), index, verb=cue)


def at_break(sentence: Sentence, cue: int) -> bool:
    """True where nothing that could be a subject stands right before a verb."""
    index = _leftmost(sentence, cue)
    return index < 0 or sentence.breaks(index) or sentence.form(index) in (",", '"', "»")


def _leftmost(sentence: Sentence, cue: int) -> int:
    """The last token before a verb that is no adverb, date, listener or occasion."""
    index = cue - 1
    while index >= 0 and _between(sentence, index):
        index -= 1
    return _past_occasion(sentence, index)


def _between(sentence: Sentence, index: int) -> bool:
    form = sentence.form(index)
    timed = index in sentence.timed or (form in PREPOSITIONS and index + 1 in sentence.timed)
    return timed or form in words("adverbs")


def _past_occasion(sentence: Sentence, index: int) -> int:
    """Skip "в интервью РБК" and "журналистам" between a subject and its verb."""
    for at in range(index, max(-1, index - 7), -1):
        if sentence.breaks(at) or sentence.form(at) == ",":
            break
        if sentence.form(at) in PREPOSITIONS and _occasion(sentence, at, index):
            return at - 1
    return index


def _occasion(sentence: Sentence, at: int, last: int) -> bool:
    following = range(at + 1, min(last, at + 4) + 1)
    return any(sentence.form(i) in words("occasions") or i in sentence.timed for i in following)


def _clause_start(sentence: Sentence, last: int) -> int:
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
        return index == 0 or _word(sentence, index - 1).verb
    return _word(sentence, index).verb or _word(sentence, index).gerund


def _listed(sentence: Sentence, comma: int, last: int) -> bool:
    return any(sentence.form(i) in JOINERS for i in range(comma + 1, min(comma + 5, last)))


def _word(sentence: Sentence, index: int) -> Grammar:
    return grammar(sentence.form(index), sentence.language)


def _subject_in(
    sentence: Sentence, first: int, last: int, *, verb: int | None = None
) -> Phrase | None:
    """The nominative phrase of a stretch: from its first nominative word to its end."""
    head = _nominative(sentence, first, last, verb=verb)
    if head is None or sentence.form(head) in RELATIVE:
        return _place_in(sentence, first, last)
    end = _end(sentence, head, limit=last)
    return Phrase(head, end, end)


def _nominative(
    sentence: Sentence, first: int, last: int, *, verb: int | None = None
) -> int | None:
    """The first word that can be a subject: no preposition governs it, and its verb agrees."""
    governed, past = False, 0
    for index in range(first, last + 1):
        form = sentence.form(index)
        word = _word(sentence, index)
        if form in PREPOSITIONS:
            governed = True
        elif index in sentence.timed:
            governed = False
        elif index < past or form in words("openers"):
            continue
        elif form in OPENING and _quoted_listener(sentence, index, last):
            past = _closing(sentence, index, last)
        elif _may_lead(sentence, index, last) and not governed:
            if _agrees(sentence, index, last, verb) and not _owned(sentence, index):
                return index
        elif word.nominal or form[0].isdigit():
            governed = governed and ("ADJF" in word.parts or "PRTF" in word.parts)
    return None


def _owned(sentence: Sentence, index: int) -> bool:
    """True for the second noun of "в отчете организации": it belongs to one that is governed."""
    before, word = _word(sentence, index - 1), _word(sentence, index)
    if (
        not word.may_be(*OWNED)
        or (word.animate and word.may_be(*SUBJECT))
        or before.parts != {"NOUN"}
        or index in sentence.timed
    ):
        return False
    return any(sentence.form(i) in PREPOSITIONS for i in (index - 2, index - 3))


def _agrees(sentence: Sentence, index: int, last: int, verb: int | None) -> bool:
    """A plural verb wants a plural subject, or several joined, or a number."""
    if verb is None or not _word(sentence, verb).numbers:
        return True
    head = index + (sentence.form(index) in POSSESSIVES)
    wanted, numbers = _word(sentence, verb).numbers, _word(sentence, head).numbers
    if not numbers or not sentence.form(index)[0].isalpha() or sentence.form(index).isascii():
        return True
    joined = any(sentence.form(i) in JOINERS for i in range(index + 1, last + 1))
    counted = "NUMR" in _word(sentence, index).parts
    return bool(wanted & numbers) or (joined and "plur" in wanted) or counted


def _may_lead(sentence: Sentence, index: int, last: int) -> bool:
    form = sentence.form(index)
    if form in OPENING:
        inner = _word(sentence, index + 1)
        return _closes(sentence, index, last) and (not inner.nominal or inner.may_be(*SUBJECT))
    if form in POSSESSIVES:
        return _possessive(sentence, index)
    if form[0].isdigit():
        return index < last
    if form.isascii() and form[0].isalpha():
        return sentence.capital(index)
    word = _word(sentence, index)
    return word.may_be(*SUBJECT)


def _possessive(sentence: Sentence, index: int) -> bool:
    return _word(sentence, index + 1).may_be(*SUBJECT)


def _quoted_listener(sentence: Sentence, index: int, last: int) -> bool:
    """True for the newspaper of "рассказали «Ведомостям» два человека": somebody else follows."""
    closing = _closing(sentence, index, last)
    return closing < last and _nominative(sentence, closing + 1, last) is not None


def _closing(sentence: Sentence, index: int, last: int) -> int:
    return next((i for i in range(index + 1, last + 1) if sentence.form(i) in CLOSING), last)


def _closes(sentence: Sentence, index: int, last: int) -> bool:
    return any(sentence.form(i) in CLOSING for i in range(index + 1, last + 1))


def _place_in(
    sentence: Sentence, first: int, last: int, *, occasion: bool = False
) -> Phrase | None:
    """The body of "в Кремле опровергли": where nobody is named, its place speaks."""
    for index in range(last, first - 1, -1):
        if sentence.form(index) in PLACES and index < last:
            if index + 1 in sentence.timed or (_occasion(sentence, index, last) and not occasion):
                return None
            end = _owners_end(sentence, index + 1, last)
            return Phrase(index + 1, end, end)
    return None


def _owners_end(sentence: Sentence, head: int, last: int) -> int:
    """Walk right through the genitives and names after a noun that a preposition governs."""
    index = head
    while (
        index < last
        and _belongs(sentence, index + 1, head)
        and (
            "ADJF" in _word(sentence, index).parts
            or _word(sentence, index + 1).may_be(*OWNED)
            or sentence.capital(index + 1)
            or not _word(sentence, index + 1).nominal
        )
    ):
        index += 1
    return index


def _end(sentence: Sentence, head: int, *, limit: int) -> int:
    """Walk right through what belongs to a noun: its genitives, its names, where it is from."""
    index = head
    while index < min(limit, head + LONGEST) and _belongs(sentence, index + 1, head):
        index += 1
    while index > head and (
        sentence.form(index) in JOINERS
        or sentence.form(index) in PREPOSITIONS
        or sentence.form(index) in ("«", "„")
    ):
        index -= 1
    return index


def _belongs(sentence: Sentence, index: int, head: int) -> bool:
    form = sentence.form(index)
    if form in ("«", '"', "“", "„", "»", "”", "'", "-", "№", "."):
        return form != "." and not sentence.breaks(index)
    if sentence.breaks(index) or form == "," or index in sentence.timed or index in sentence.cues:
        return False
    if form in PREPOSITIONS:
        alone = _pronoun(sentence, head) or sentence.form(index - 1) in KIN
        return not alone and not _occasion(sentence, index, index + 4)
    if form in words("clause_words") or (form in words("adverbs") and form not in JOINERS):
        return False
    if form in JOINERS:
        return not _starts_clause(sentence, index + 1)
    if form[0].isdigit() or form.isascii():
        return True
    word = _word(sentence, index)
    if word.verb or word.gerund or not (word.nominal or sentence.capital(index)):
        return False
    return not _pronoun(sentence, head) and _in_case(sentence, index, word)


def _starts_clause(sentence: Sentence, index: int) -> bool:
    word = _word(sentence, index)
    return word.verb or index in sentence.cues or word.gerund


def _pronoun(sentence: Sentence, head: int) -> bool:
    return sentence.form(head) in PERSONAL


def _in_case(sentence: Sentence, index: int, word: Grammar) -> bool:
    """A genitive, another nominative or what a preposition governs; no dative of a listener."""
    before = sentence.form(index - 1)
    if before in PREPOSITIONS or sentence.capital(index):
        return True
    if word.may_be("gent", "nomn"):
        return True
    return "ADJF" in _word(sentence, index - 1).parts or _governed(sentence, index)


def _governed(sentence: Sentence, index: int) -> bool:
    return any(sentence.form(i) in PREPOSITIONS for i in range(max(0, index - 3), index))


def _described(sentence: Sentence, comma: int) -> Phrase | None:
    """Take "Анна Петрова, адвокат из Перми," before a verb: name and description."""
    ends = [i for i in range(comma) if sentence.form(i) == "," or sentence.breaks(i)]
    for opening in reversed(ends):
        if sentence.breaks(opening):
            return None
        if not _describes(sentence, opening + 1):
            return None
        first = _clause_start(sentence, opening - 1)
        if _describes(sentence, first) and first > 0 and sentence.form(first - 1) == ",":
            continue
        found = _subject_in(sentence, first, opening - 1, verb=comma + 1)
        return Phrase(found.first, comma - 1, found.last) if found else None
    return None


def _describes(sentence: Sentence, first: int) -> bool:
    """True for what goes on about a noun: a relative, a participle, another noun in its case."""
    form = sentence.form(first)
    word = _word(sentence, first)
    if form in words("describers"):
        return form not in PREPOSITIONS or _relative_after(sentence, first)
    if word.verb or word.gerund or form in words("clause_words") or form in JOINERS:
        return False
    return word.nominal or form[0].isdigit()


def _relative_after(sentence: Sentence, first: int) -> bool:
    form = sentence.form(first + 1)
    return form.startswith(("котор", "чь", "чей", "як", "чи")) and form in words("describers")


def after(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject that stands after a verb, past whom it is told and where."""
    last = cue
    while last + 1 < len(sentence) and not _ends_clause(sentence, last + 1):
        last += 1
    first = cue + 1
    if _leads(sentence, first) and sentence.form(cue).endswith(("ли", "ют", "ят", "ут", "ать")):
        found = _place_in(sentence, first, last)
        if found is not None:
            return found
    head = _nominative(sentence, first, last, verb=cue)
    if head is None:
        return None
    inside = (_word(sentence, i) for i in range(head, last + 1))
    if any(word.verb and not word.may_be(*SUBJECT) for word in inside):
        return None
    core = _end(sentence, head, limit=last)
    return Phrase(head, _with_descriptions(sentence, core), core)


def _leads(sentence: Sentence, first: int) -> bool:
    return sentence.form(first) in PLACES


def _ends_clause(sentence: Sentence, index: int) -> bool:
    return (
        sentence.breaks(index)
        or sentence.form(index) == ","
        or sentence.form(index) in words("clause_words")
        or index in sentence.cues
    )


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
    if not (_word(sentence, core + 2).may_be(*OWNED) or _relative(sentence, core + 2)):
        return Phrase(first, core, core)
    return Phrase(first, _with_descriptions(sentence, core), core)


def _relative(sentence: Sentence, first: int) -> bool:
    """True for "который", "чей", "до которого" after a comma."""
    return _relative_after(sentence, first - 1) or (
        sentence.form(first) in PREPOSITIONS and _relative_after(sentence, first)
    )


def _ends_owned(sentence: Sentence, index: int) -> bool:
    return _ends_clause(sentence, index) or _word(sentence, index).verb


def _with_descriptions(sentence: Sentence, core: int) -> int:
    last = core
    while sentence.form(last + 1) == "," and _describes(sentence, last + 2):
        end = last + 2
        while end + 1 < len(sentence) and not (
            sentence.breaks(end + 1) or sentence.form(end + 1) == ","
        ):
            end += 1
        if _has_clause(sentence, last + 2, end) or sentence.form(last + 2) == MASK:
            return last
        last = end
    return last


def _has_clause(sentence: Sentence, first: int, last: int) -> bool:
    """True for a stretch with a verb of its own: no description, unless it is a relative."""
    if _relative(sentence, first) or "PRTF" in _word(sentence, first).parts:
        return False
    return any(
        _word(sentence, i).verb or i in sentence.cues or sentence.form(i) == MASK
        for i in range(first, last + 1)
    )


def shared(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject of the verb before, in the same clause, which a second verb shares."""
    first = cue
    while first > 0 and not (sentence.form(first - 1) == "," or sentence.breaks(first - 1)):
        first -= 1
    verb = next((i for i in range(first, cue) if _word(sentence, i).verb), None)
    if verb is None:
        return None
    return _subject_in(sentence, first, verb - 1, verb=verb) if verb > first else None


def told_of(sentence: Sentence, cue: int) -> Phrase | None:
    """The man of "у меня муж в 4 отряде, говорит": named before the comma, and no verb of his."""
    comma = cue - 1
    if sentence.form(comma) != ",":
        return None
    return _subject_in(sentence, _clause_start(sentence, comma - 1), comma - 1, verb=cue)
