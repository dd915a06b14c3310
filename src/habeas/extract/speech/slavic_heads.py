"""Russian and Ukrainian: which word of a stretch can be the subject of its verb."""

from habeas.extract.speech.grammar import Grammar, Sentence, grammar, words

PREPOSITIONS = frozenset(
    ("в", "во", "на", "у", "о", "об", "от", "из", "с", "со", "к", "ко", "по", "для", "при", "за",
     "под", "до", "после", "через", "между", "без", "над", "перед", "про", "ради", "кроме", "среди",
     "із", "зі", "з", "від", "до", "та", "під", "після", "крізь", "між", "серед", "щодо", "через",
     "согласно", "вместо", "против", "около", "вокруг", "біля", "проти", "замість", "згідно")
)  # fmt: skip
JOINERS = frozenset(("и", "и/или", "та", "й", "і"))
POSSESSIVES = frozenset(("его", "ее", "их", "його", "її", "їх"))
BETWEEN, TIMES = frozenset(("между", "між")), frozenset(("тем", "тим"))
"""Make up "между тем": when, and no preposition."""
OPENING, CLOSING = frozenset('«"„“'), frozenset('»"”“')
ABBREVIATED, LONGEST_ABBREVIATED = 2, 8
"""Capitals of a body's abbreviation."""
SUBJECT = ("nomn",)
OWNED = ("gent",)


def occasion(sentence: Sentence, at: int, last: int) -> bool:
    """True for "в интервью" and "в среду": when and where somebody spoke."""
    following = range(at + 1, min(last, at + 4) + 1)
    ends = (i for i in following if i in sentence.cues or sentence.form(i) in PREPOSITIONS)
    cue = next(ends, last + 1)
    following = range(at + 1, min(following.stop, cue))
    return any(sentence.form(i) in words("occasions") or i in sentence.timed for i in following)


def reading(sentence: Sentence, index: int) -> Grammar:
    """What the dictionary says of one token."""
    return grammar(sentence.form(index), sentence.language)


def nominative(sentence: Sentence, first: int, last: int, *, verb: int | None = None) -> int | None:
    """The first word that can be a subject: no preposition governs it, and its verb agrees."""
    governed, past = False, 0
    for index in range(first, last + 1):
        form = sentence.form(index)
        word = reading(sentence, index)
        if form in BETWEEN and sentence.form(index + 1) in TIMES:
            past = index + 2
        elif index < past:
            continue
        elif form in PREPOSITIONS:
            governed = True
        elif index in sentence.timed:
            governed = False
        elif form in words("openers"):
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
    before, word = reading(sentence, index - 1), reading(sentence, index)
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
    if verb is None or not reading(sentence, verb).numbers:
        return True
    head = index + (sentence.form(index) in POSSESSIVES)
    wanted, numbers = reading(sentence, verb).numbers, reading(sentence, head).numbers
    if not numbers or not sentence.form(index)[0].isalpha() or sentence.form(index).isascii():
        return True
    if _is_office(sentence, index):
        return not _follows(sentence, verb)
    joined = any(sentence.form(i) in JOINERS for i in range(index + 1, last + 1))
    counted = "NUMR" in reading(sentence, index).parts
    return bool(wanted & numbers) or (joined and "plur" in wanted) or counted


def _is_office(sentence: Sentence, index: int) -> bool:
    """True for "ФСИН" and "МВД": those who work there are many, and "заявили" agrees with them."""
    form = sentence.form(index)
    if not ABBREVIATED <= len(form) <= LONGEST_ABBREVIATED:
        return False
    start = sentence.line.tokens[index].start
    return sentence.text[start : start + len(form)].isupper()


def _follows(sentence: Sentence, verb: int) -> bool:
    """True for "УФСИН сообщили родственники": it was told, and who tells stands after the verb."""
    word = reading(sentence, verb + 1)
    return word.animate and word.may_be(*SUBJECT) and "plur" in word.numbers


def _may_lead(sentence: Sentence, index: int, last: int) -> bool:
    form = sentence.form(index)
    if form in OPENING:
        inner = reading(sentence, index + 1)
        return _closes(sentence, index, last) and (not inner.nominal or inner.may_be(*SUBJECT))
    if form in ("их", "їх") and sentence.form(index + 1)[0].isdigit():
        return False
    if form in POSSESSIVES:
        return _possessive(sentence, index)
    if form[0].isdigit():
        return index < last
    if form.isascii() and form[0].isalpha():
        return sentence.capital(index)
    word = reading(sentence, index)
    return word.may_be(*SUBJECT)


def _possessive(sentence: Sentence, index: int) -> bool:
    return reading(sentence, index + 1).may_be(*SUBJECT)


def _quoted_listener(sentence: Sentence, index: int, last: int) -> bool:
    """True for the newspaper of "рассказали «Ведомостям» два человека": somebody else follows."""
    closing = _closing(sentence, index, last)
    return closing < last and nominative(sentence, closing + 1, last) is not None


def _closing(sentence: Sentence, index: int, last: int) -> int:
    return next((i for i in range(index + 1, last + 1) if sentence.form(i) in CLOSING), last)


def _closes(sentence: Sentence, index: int, last: int) -> bool:
    return any(sentence.form(i) in CLOSING for i in range(index + 1, last + 1))
