"""A trigger in its clause to the words that its claim stands on."""

import re

from habeas.extract.claims.clauses import Clause
from habeas.extract.claims.cutting import RELATIVES, last_of
from habeas.extract.claims.predicates import in_mention
from habeas.extract.words import Hit, TokenLine
from habeas.extract.words.lists import word_list

LEADING = word_list("leading")
DANGLING = word_list("dangling")
AGE = re.compile(r", \d\d ,")
MAX_TOKENS = 22
"""A longer clause is cut at the commas around its trigger: a claim stands on its own words."""


def quote_span(line: TokenLine, clause: Clause, hit: Hit) -> tuple[int, int]:
    """The tokens that a claim stands on: its clause, without joining words at the ends."""
    first, last = clause.first, max(clause.last, hit.last)
    if last - first >= MAX_TOKENS:
        first, last = _narrowed(line, first, last, hit)
    while first < last and (_sign(line, first) or line.tokens[first].form in LEADING):
        first += 1
    while last > first and (
        line.tokens[last].form in LEADING or (last > hit.last and _leftover(line, last))
    ):
        last -= 1
    while last > first and line.tokens[last].form == ",":
        last -= 1
    return min(first, hit.first), _balanced(line, first, last)


def _leftover(line: TokenLine, last: int) -> bool:
    form, before = line.tokens[last].form, line.tokens[last - 1].form
    return _sign(line, last) or form in LEADING or (form in DANGLING and before == ",")


def _balanced(line: TokenLine, first: int, last: int) -> int:
    """End before a bracket that the words open and do not close."""
    forms = [t.form for t in line.tokens[first : last + 1]]
    if forms.count("(") > forms.count(")"):
        return max(first, first + last_of(forms, "(", len(forms)) - 1)
    return last


def _sign(line: TokenLine, index: int) -> bool:
    form = line.tokens[index].form
    return len(form) == 1 and not form.isalnum() and form not in "%$€£₽#№"


def _narrowed(line: TokenLine, first: int, last: int, hit: Hit) -> tuple[int, int]:
    commas = [i for i in range(first, last + 1) if _joint(line, i)]
    left = max((i + 1 for i in commas if i < hit.first), default=first)
    right = min((i - 1 for i in commas if i > hit.last), default=last)
    return left, right


def _joint(line: TokenLine, index: int) -> bool:
    """A comma outside a mention, or a word that begins a subordinate clause."""
    form = line.tokens[index].form
    if form == "," and _beside_an_age(line, index):
        return False
    return (form == "," or form in RELATIVES) and not in_mention(line, index)


def _beside_an_age(line: TokenLine, index: int) -> bool:
    """True for both commas of "Ivan Petrov, 34, was wounded": they part nothing."""
    forms = [t.form for t in line.tokens]
    opening = AGE.fullmatch(" ".join(forms[index : index + 3]))
    closing = AGE.fullmatch(" ".join(forms[max(index - 2, 0) : index + 1]))
    return opening is not None or closing is not None
