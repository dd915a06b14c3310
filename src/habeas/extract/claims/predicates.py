"""Tokens to the verbs that make a clause of them: what is told of somebody, and when it was."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from habeas.extract.speech.grammar import RUSSIAN, UKRAINIAN, is_finite
from habeas.extract.words import TokenLine
from habeas.extract.words.lists import word_list
from habeas.extract.words.tokens import Token
from habeas.names.dictionary import readings

Tense = Literal["past", "other"]
CONDITIONS = word_list("conditions")
NOT = frozenset(("not", "не"))
NO_PREDICATE = frozenset(("impr", "infn"))
NO_PAST = frozenset((
    "is", "are", "has", "have", "will", "would", "can", "could", "may", "might", "must", "should",
    "does", "do", "says", "begins", "comes", "goes", "makes", "takes", "gives", "remains", "seems",
    "needs", "wants", "knows", "feels", "gets", "keeps", "leaves", "means", "'ve", "isn't",
    "aren't", "hasn't", "haven't", "won't", "wouldn't", "can't", "couldn't", "don't", "doesn't",
    "cannot",
))  # fmt: skip
"""English predicates that do not say that something is over."""
DETERMINED = frozenset((
    "the", "a", "an", "their", "his", "her", "its", "our", "my", "those", "these", "of", "for",
    "by", "with", "from", "in", "on", "at", "to",
))  # fmt: skip
"""Before an English participle that is no predicate: "the wounded", "of selected men"."""


PARTICIPIAL = frozenset(("been", "be", "being"))
NAMING = frozenset(("NOUN", "ADJF", "PRTF", "NUMR", "PREP", "CONJ"))
"""What the words of a title are: nothing is told of what they name."""
PRONOUNS = frozenset(("he", "she", "they", "we", "i", "you", "it", "no", "not", "nobody", "all"))


def only_names(line: TokenLine) -> bool:
    """True for a few words that name something and tell nothing of it: "Losses", "Отказники"."""
    language = tongue(line)
    words = [t.form for t in line.tokens if t.form[0].isalpha()]
    if language == "en":
        return PRONOUNS.isdisjoint(words) and not tenses(line, 0, len(line.tokens) - 1)
    return all(readings(word, language)[0].tag.POS in NAMING for word in words)


def tenses(line: TokenLine, first: int, last: int) -> list[Tense]:
    """The tenses of the predicates between two tokens (inclusive)."""
    language = tongue(line)
    tokens = line.tokens
    found = (
        _tense(tokens, i, language)
        for i in range(first, last + 1)
        if not in_date(line, tokens[i].start)
    )
    return [tense for tense in found if tense is not None]


def is_predicate(line: TokenLine, index: int) -> bool:
    """Whether a token is a verb that makes a clause."""
    return bool(tenses(line, index, index))


def in_mention(line: TokenLine, index: int) -> bool:
    """Whether a token goes on with an amount, a name or a date."""
    token = line.tokens[index]
    return any(f.start < token.start < f.end for f in line.found)


def in_date(line: TokenLine, start: int) -> bool:
    """True for the May of "killed on 5 May", which is no verb."""
    return any(f.kind == "date" and f.start <= start < f.end for f in line.found)


def conditions(line: TokenLine, first: int, last: int) -> list[int]:
    """Where an "if" stands between two tokens, but for that of "dozens, if not hundreds, died"."""
    return [
        i
        for i in range(first, last + 1)
        if line.tokens[i].form in CONDITIONS and not _corrects(line, i)
    ]


def corrected(line: TokenLine, index: int) -> bool:
    """True for the "not" of "dozens, if not hundreds": it denies nothing."""
    if not index or line.tokens[index].form not in NOT:
        return False
    return line.tokens[index - 1].form in CONDITIONS and _corrects(line, index - 1)


def _corrects(line: TokenLine, index: int) -> bool:
    forms = [t.form for t in line.tokens[index:]]
    end = forms.index(",") if "," in forms else len(forms)
    last = index + end - 1
    return NOT.issuperset(forms[1:2]) and forms[1:2] != [] and not tenses(line, index, last)


def tongue(line: TokenLine) -> str:
    """Tell a stretch's language by its letters; Russian where they are of both."""
    letters = set(line.line)
    if letters & UKRAINIAN:
        return "uk"
    return "ru" if letters & RUSSIAN or not line.line.isascii() else "en"


def _tense(tokens: Sequence[Token], index: int, language: str) -> Tense | None:
    form = tokens[index].form
    if not form[0].isalpha() and form != "'s":
        return None
    if not form.isascii():
        return slavic_tense(form, language)
    if not is_finite(form):
        return None
    before = tokens[index - 1].form if index else ""
    if before in PARTICIPIAL or (form.endswith("ed") and before in DETERMINED):
        return None
    return "other" if form in NO_PAST else "past"


@lru_cache(maxsize=50_000)
def slavic_tense(form: str, language: str) -> Tense | None:
    """Read a Russian or Ukrainian word by its likeliest meaning; None where it is no predicate."""
    tag = readings(form, language)[0].tag
    if tag.POS == "PRTS":
        return "past"
    if tag.POS != "VERB" or not NO_PREDICATE.isdisjoint(str(tag).replace(",", " ").split()):
        return None
    return (
        "past" if "past" in tag or (language == "uk" and form.endswith(("но", "то"))) else "other"
    )
