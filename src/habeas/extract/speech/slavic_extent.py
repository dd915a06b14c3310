"""Russian and Ukrainian: how far a noun phrase goes on after its head."""

from habeas.extract.speech.grammar import Grammar, Sentence, words
from habeas.extract.speech.slavic_heads import (
    JOINERS,
    OWNED,
    POSSESSIVES,
    PREPOSITIONS,
    occasion,
    reading,
)
from habeas.extract.words.lists import word_list
from habeas.extract.words.tokens import MASK

KIN = word_list("kin") | {"мама", "папа", "тато", "донька", "тетя", "дядя", "сусідка", "соседка"}
"""Nouns that seldom say where their bearer is from ("муж из окна видел")."""
PERSONAL = frozenset(
    ("я", "ты", "он", "она", "оно", "мы", "вы", "они", "кто", "ти", "він", "вона", "воно", "ми",
     "ви", "вони", "хто", "никто", "ніхто", "кто-то", "хтось")
)  # fmt: skip
LONGEST = 30


def owners_end(sentence: Sentence, head: int, last: int) -> int:
    """Walk right through the genitives and names after a noun that a preposition governs."""
    index = head
    while (
        index < last
        and _belongs(sentence, index + 1, head)
        and (
            "ADJF" in reading(sentence, index).parts
            or reading(sentence, index + 1).may_be(*OWNED)
            or sentence.capital(index + 1)
            or not reading(sentence, index + 1).nominal
        )
    ):
        index += 1
    return index


def last_of(sentence: Sentence, head: int, *, limit: int) -> int:
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
        return not alone and not occasion(sentence, index, index + 4)
    if form in words("clause_words") or (form in words("adverbs") and form not in JOINERS):
        return False
    if form in JOINERS:
        return not _starts_clause(sentence, index + 1)
    if form[0].isdigit() or form.isascii():
        return True
    word = reading(sentence, index)
    if word.verb or word.gerund or not (word.nominal or sentence.capital(index)):
        return False
    return not _pronoun(sentence, head) and _in_case(sentence, index, word)


def _starts_clause(sentence: Sentence, index: int) -> bool:
    word = reading(sentence, index)
    verbal = word.verb or index in sentence.cues or word.gerund
    return verbal or (sentence.form(index) in PERSONAL and reading(sentence, index + 1).verb)


def _pronoun(sentence: Sentence, head: int) -> bool:
    return sentence.form(head) in PERSONAL


def _in_case(sentence: Sentence, index: int, word: Grammar) -> bool:
    """A genitive, another nominative or what a preposition governs; no dative of a listener."""
    before = sentence.form(index - 1)
    if before in PREPOSITIONS or sentence.capital(index):
        return True
    if word.may_be("gent", "nomn"):
        return True
    return "ADJF" in reading(sentence, index - 1).parts or _governed(sentence, index)


def _governed(sentence: Sentence, index: int) -> bool:
    return any(sentence.form(i) in PREPOSITIONS for i in range(max(0, index - 3), index))


def describes(sentence: Sentence, first: int) -> bool:
    """True for what goes on about a noun: a relative, a participle, another noun in its case."""
    form = sentence.form(first)
    word = reading(sentence, first)
    if form in POSSESSIVES and not reading(sentence, first + 1).nominal:
        return False  # "по данным фонда, их не меньше 700"
    if form in words("describers"):
        return form not in PREPOSITIONS or _relative_after(sentence, first)
    if word.verb or word.gerund or form in words("clause_words") or form in JOINERS:
        return False
    return word.may_be("nomn", "gent", "loct") or form[0].isdigit() or sentence.capital(first)


def _relative_after(sentence: Sentence, first: int) -> bool:
    form = sentence.form(first + 1)
    return form.startswith(("котор", "чь", "чей", "як", "чи")) and form in words("describers")


def ends_clause(sentence: Sentence, index: int) -> bool:
    """True for a sign or word where a clause, and so its subject, ends."""
    return (
        sentence.breaks(index)
        or sentence.form(index) == ","
        or sentence.form(index) in words("clause_words")
        or index in sentence.cues
    )


def relative(sentence: Sentence, first: int) -> bool:
    """True for "который", "чей", "до которого" after a comma."""
    return _relative_after(sentence, first - 1) or (
        sentence.form(first) in PREPOSITIONS and _relative_after(sentence, first)
    )


def with_descriptions(sentence: Sentence, core: int) -> int:
    """Take in ", который …" and ", бывший …" after a phrase: the last token of it."""
    last = core
    while sentence.form(last + 1) == "," and describes(sentence, last + 2):
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
    word = reading(sentence, first)
    if relative(sentence, first) or ("PRTF" in word.parts and word.may_be("nomn", "gent")):
        return False
    return any(
        reading(sentence, i).verb or i in sentence.cues or sentence.form(i) == MASK
        for i in range(first, last + 1)
    )
