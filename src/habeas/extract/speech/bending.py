"""Russian and Ukrainian noun phrases to the nominative: "двух соседей" as "два соседа"."""

from pymorphy3.analyzer import Parse

from habeas.extract.speech.grammar import UKRAINIAN, Sentence
from habeas.extract.speech.spans import Phrase
from habeas.extract.speech.tables import role_words
from habeas.extract.words import TokenLine
from habeas.names.dictionary import readings

BENT = ("NOUN", "ADJF", "PRTF", "NPRO")
COUNTS = {
    "двух": ("два", "две"), "двум": ("два", "две"), "двумя": ("два", "две"),
    "трех": ("три", "три"), "трем": ("три", "три"), "тремя": ("три", "три"),
    "четырех": ("четыре", "четыре"), "четырем": ("четыре", "четыре"),
    "двох": ("два", "дві"), "двом": ("два", "дві"), "двома": ("два", "дві"),
    "трьох": ("три", "три"), "трьом": ("три", "три"), "трьома": ("три", "три"),
    "чотирьох": ("чотири", "чотири"), "чотирьом": ("чотири", "чотири"),
}  # fmt: skip
"""Small numbers in their other cases: the nominative with a man's word, and with a woman's."""


def bent(sentence: Sentence, phrase: Phrase, *, owned: bool = False) -> str | None:
    """Bend adjectives and their noun to the nominative, and leave what belongs to the noun."""
    noun = _noun(sentence, phrase, owned=owned)
    if noun is None:
        return None
    index, reading = noun
    counted = COUNTS.get(sentence.form(phrase.first)) if index > phrase.first else None
    start = phrase.first + (counted is not None)
    parts = [counted["femn" in reading.tag]] if counted else []
    for at in range(start, index):
        word = _adjective(sentence, at, reading, plural=bool(counted))
        if word is None:
            return None
        parts.append(word)
    head = _counted(reading, sentence.language) if counted else reading.inflect({"nomn"})
    if head is None:
        return None
    tokens = sentence.line.tokens
    rest = sentence.text[tokens[index].end : tokens[phrase.core].end]
    return " ".join((*parts, _as_written(sentence, index, str(head.word)))) + rest


def nominative_of(form: str) -> str:
    """One word in the nominative, in the language whose letters it has."""
    language = "uk" if set(form) & UKRAINIAN else "ru"
    nouns = (r for r in readings(form, language) if r.tag.POS == "NOUN")
    return next((str(r.inflect({"nomn"}).word) for r in nouns if r.tag.case == "datv"), "")


def lemma_before(line: TokenLine, index: int) -> str | None:
    """The noun right before a name, and before its mark, in its base form: "фонда «Ровня»"."""
    at = index - 1
    while at >= 0 and line.tokens[at].form in '«"„“':
        at -= 1
    form = line.tokens[at].form if at >= 0 else ""
    if not form.isalpha() or form.isascii():
        return form or None
    language = "uk" if set(form) & UKRAINIAN else "ru"
    return str(readings(form, language)[0].normal_form)


def _noun(sentence: Sentence, phrase: Phrase, *, owned: bool) -> tuple[int, Parse] | None:
    """The phrase's head: its first noun, or a pronoun or adjective that stands for one."""
    last: tuple[int, Parse] | None = None
    for index in range(phrase.first, phrase.core + 1):
        if index == phrase.first and sentence.form(index) in COUNTS and index < phrase.core:
            continue
        found = _reading(sentence, index, owned=owned)
        if found is None:
            return last
        last = index, found
        if found.tag.POS == "NOUN":
            return last
    return last


def _reading(sentence: Sentence, index: int, *, owned: bool = False) -> Parse | None:
    read = readings(_written(sentence, index), sentence.language)
    fitting = [r for r in read if r.tag.POS in BENT and r.tag.case]
    if owned:
        fitting.sort(key=lambda r: r.tag.case not in ("gent", "ablt"))
    known = (r for r in fitting if r.normal_form in role_words())
    return next(known, fitting[0] if fitting else None)


def _adjective(sentence: Sentence, at: int, noun: Parse, *, plural: bool) -> str | None:
    """An adjective in the nominative that agrees with its noun."""
    reading = _reading(sentence, at)
    if reading is None:
        return None
    many = plural or "plur" in noun.tag
    agreed = "plur" if many else noun.tag.gender
    word = (agreed and reading.inflect({"nomn", str(agreed)})) or reading.inflect({"nomn"})
    return None if word is None else _as_written(sentence, at, str(word.word))


def _counted(noun: Parse, language: str) -> Parse | None:
    """A noun after "два": a genitive of one in Russian, a nominative of many in Ukrainian."""
    return noun.inflect({"gent", "sing"} if language == "ru" else {"nomn", "plur"})


def _written(sentence: Sentence, index: int) -> str:
    token = sentence.line.tokens[index]
    return sentence.text[token.start : token.end]


def _as_written(sentence: Sentence, index: int, word: str) -> str:
    return word.capitalize() if _written(sentence, index)[0].isupper() else word
