"""A noun phrase to its head, and to the form in which its words name somebody."""

from collections.abc import Sequence

from habeas.extract.speech.bending import bent
from habeas.extract.speech.grammar import Sentence, grammar
from habeas.extract.speech.spans import Phrase
from habeas.extract.speech.tables import role_words
from habeas.names.dictionary import is_listed, readings

QUOTES = frozenset('«»"“”„')
OWNERS = frozenset(("of", "for", "from", "to", "at", "in", "with", "by", "close", "from", "behind"))
POINTING = frozenset(("those", "тех", "тих"))
"""Before "who": without what follows it they name nobody."""
NAMES = frozenset(("Orgn", "Geox", "Name", "Surn", "Abbr", "Trad"))
"""How the Russian dictionary marks names."""
Place = tuple[int, str, str | None, bool]
"""First token of somebody found, their form, their role, and whether it is a body's name."""


def head_of(sentence: Sentence, phrase: Phrase, people: Sequence[Place]) -> int | None:
    """Number of who the phrase names: a person by name, else who stands first in it."""
    for number, (first, form, _, body) in enumerate(people):
        if form.startswith("pronoun") and phrase.first != phrase.core:
            continue
        if body and first > phrase.first and number:
            continue
        if form == "named" and not _belongs_to(sentence, phrase, first, people[:number]):
            return number
    return next(
        (n for n, (first, form, *_) in enumerate(people)
         if not (form.startswith("pronoun") and phrase.first != phrase.core)
         and not (form == "named" and first > phrase.first and len(people) > 1)
         and not _owned(sentence, phrase, first)),
        None,
    )  # fmt: skip


def _belongs_to(sentence: Sentence, phrase: Phrase, first: int, others: Sequence[Place]) -> bool:
    """True for the name in "a spokesman for Rosneft" and "мать Ивана Петрова"."""
    if first == phrase.first:
        return False
    if sentence.language == "en":
        return _owned(sentence, phrase, first) or sentence.form(first + 1) == "'"
    word = grammar(sentence.form(first), sentence.language)
    opening = grammar(sentence.form(phrase.first), sentence.language)
    if word.cases and "nomn" not in word.cases and opening.may_be("nomn"):
        return True
    return any(role == "relative" for _, _, role, _ in others) and "nomn" not in word.cases


def _owned(sentence: Sentence, phrase: Phrase, first: int) -> bool:
    """True where a preposition of the phrase stands before somebody: they only describe it."""
    return any(sentence.form(i) in OWNERS for i in range(phrase.first + 1, first))


def nominative(sentence: Sentence, phrase: Phrase, *, owned: bool = False) -> str:
    """The words of a phrase without what describes it; "бывшего охранника" as "бывший охранник".

    After "по словам" a phrase is `owned`: a genitive, though "матери" may be a nominative too.
    """
    tokens = sentence.line.tokens
    last = _before_relative(sentence, phrase)
    if sentence.form(last) in POINTING:
        last = phrase.last
    written = sentence.text[tokens[phrase.first].start : tokens[last].end]
    if sentence.language == "en":
        return written.strip('"“” ')
    first = grammar(sentence.form(phrase.first), sentence.language)
    if first.may_be("nomn") and phrase.first != phrase.core and not owned:
        return written
    return bent(sentence, phrase, owned=owned) or written


def _before_relative(sentence: Sentence, phrase: Phrase) -> int:
    """The last token before "who", "whose" or "that": a clause is no part of a name."""
    for index in range(phrase.first + 1, phrase.core + 1):
        if sentence.form(index) in ("who", "whose", "whom", "which", "that"):
            return index - 1
    return phrase.core


def speaks(sentence: Sentence, phrase: Phrase) -> bool:
    """False for a thing without a name of its own, which a dictionary tells in two languages."""
    if sentence.language == "en" or (sentence.capital(phrase.first) and phrase.first):
        return True
    if any(sentence.form(i) in "«„" for i in range(phrase.first, phrase.core)):
        return True
    if sentence.capital(phrase.first) and not is_known(sentence, phrase.first):
        return True
    for index in range(phrase.first, phrase.core + 1):
        form = sentence.form(index)
        word = grammar(form, sentence.language)
        if (
            (form.isascii() and form.isalpha())
            or form in QUOTES
            or (sentence.capital(index) and phrase.first)
        ):
            return True
        if word.parts & {"NOUN", "NPRO"}:
            return word.animate or role_by_lemma(sentence, phrase) is not None
    return True


def is_known(sentence: Sentence, index: int) -> bool:
    """False for a word that no dictionary has, or that it has as a name ("Роспотребнадзор")."""
    form = sentence.form(index)
    named = any(
        NAMES & set(str(p.tag).replace(" ", ",").split(","))
        for p in readings(form, sentence.language)
    )
    return is_listed(form, sentence.language) and not named


def role_by_lemma(sentence: Sentence, phrase: Phrase) -> str | None:
    """The role of a noun that the table lists in another form ("пресс-службой")."""
    if sentence.language == "en":
        return None
    for index in range(phrase.first, phrase.core + 1):
        if "NOUN" in grammar(sentence.form(index), sentence.language).parts:
            parsed = readings(sentence.form(index), sentence.language)[0]
            lemma = str(parsed.normal_form).replace("ё", "е")
            return role_words().get(lemma) or role_words().get(lemma.rpartition("-")[2])
    return None
