"""An utterance to its clauses, and the clauses to what each of them tells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from habeas.extract.claims.tables import CONTRARY, Tables
from habeas.extract.found import Found
from habeas.extract.words import Hit, Rule, TokenLine
from habeas.extract.words.lists import word_list
from habeas.records import Value

STRONG = frozenset((";", "—", "–", "-", ":", ".", "!", "…"))
BRACKETS = frozenset("()")
RELATIVES = word_list("relatives")
CONJUNCTIONS = word_list("conjunctions")
EXCEPTIONS = word_list("exceptions")
LEADING = word_list("leading")
DANGLING = word_list("dangling")
RELATIVE_STEMS = ("котор", "which", "whom")
BUT_NOT = frozenset((("but", "not"), ("но", "не"), ("а", "не"), ("але", "не")))
AGE = re.compile(r", \d\d ,")
MAX_TOKENS = 22
"""A longer clause is cut at the commas around its trigger: a claim stands on its own words."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of tokens (inclusive) and the triggers in it, one for each kind told."""

    first: int
    last: int
    hits: tuple[Hit, ...]


def clauses(line: TokenLine, tables: Tables) -> list[Clause]:
    """Cut an utterance where one thing told ends and another begins."""
    hits = [*tables.kinds.hits(line), *_by_rate(line, tables)]
    spans = _split(line, hits)
    return [Clause(a, b, _told(line, (a, b), hits, tables)) for a, b in spans]


def _by_rate(line: TokenLine, tables: Tables) -> Iterator[Hit]:
    """Amounts that tell a kind by themselves, as money per month tells pay."""
    for found in line.found:
        if not isinstance(found.norm, Value) or found.norm.per is None or not _is_sum(found):
            continue
        inside = [i for i, t in enumerate(line.tokens) if found.start <= t.start < found.end]
        for kind in tables.vocabulary.kinds:
            if found.norm.per in kind.per and inside:
                name = f"{tables.vocabulary.edition}:per.{kind.name}"
                rule = Rule(kind.name, f"an amount per {found.norm.per}", name)
                yield Hit(kind.name, inside[0], inside[-1], found.start, found.end, "per", (rule,))


def _is_sum(found: Found) -> bool:
    """True for money, and for an amount whose currency nobody had to say."""
    value = found.norm
    bare = isinstance(value, Value) and value.unit is None
    return found.kind == "money" or (found.kind == "quantity" and bare)


def _split(line: TokenLine, hits: list[Hit]) -> list[tuple[int, int]]:
    """Cut at strong signs always, and at a comma only between two different things told."""
    tokens = line.tokens
    cuts: list[int] = []
    begin = 0
    for index, token in enumerate(tokens):
        if any(h.first < index < h.last for h in hits) or _inside_mention(line, index):
            continue
        comma = token.form == "," and _parts(line, hits, begin=begin, comma=index)
        if comma or token.form in STRONG or _brackets(line, hits, index):
            cuts.append(index)
            begin = index + 1
        elif _turned(line, hits, begin=begin, index=index) or (
            token.form in RELATIVES and _divides(hits, begin=begin, index=index)
        ):
            cuts.append(index - 1)
            begin = index
    edges = [-1, *cuts, len(tokens)]
    return [(a + 1, b - 1 + _word(line, b)) for a, b in pairwise(edges) if b - a > 1]


def _turned(line: TokenLine, hits: list[Hit], *, begin: int, index: int) -> bool:
    """True for the "but" of "murderers but not rapists": what follows is told of otherwise."""
    turns = tuple(t.form for t in line.tokens[index : index + 2]) in BUT_NOT
    return turns and any(begin <= h.first < index for h in hits)


def _word(line: TokenLine, cut: int) -> int:
    """A cut at a word keeps the word on the left; a cut at a sign drops the sign."""
    return int(cut < len(line.tokens) and line.tokens[cut].form[0].isalnum())


def _brackets(line: TokenLine, hits: list[Hit], index: int) -> bool:
    """A bracket divides only where something of its own is told inside it."""
    if line.tokens[index].form not in BRACKETS:
        return False
    forms = [t.form for t in line.tokens]
    opening = index if forms[index] == "(" else _last(forms, "(", index)
    closing = forms.index(")", opening) if ")" in forms[opening:] else len(forms)
    return any(opening < h.first and h.last < closing for h in hits)


def _last(forms: list[str], form: str, end: int) -> int:
    return max((i for i in range(end) if forms[i] == form), default=0)


def _divides(hits: list[Hit], *, begin: int, index: int) -> bool:
    return any(begin <= h.first < index for h in hits) and any(h.first > index for h in hits)


def _inside_mention(line: TokenLine, index: int) -> bool:
    token = line.tokens[index]
    return any(f.start < token.start < f.end for f in line.found)


def _parts(line: TokenLine, hits: list[Hit], *, begin: int, comma: int) -> bool:
    """True where a comma stands between two triggers and a new clause begins after it."""
    before = {h.what for h in hits if begin <= h.first and h.last < comma}
    after = {h.what for h in hits if h.first > comma}
    following = _opening(line, comma + 1)
    if not before:
        return False
    if following in EXCEPTIONS:
        return True
    rivals = bool(before & after) and _measured(line, begin, comma) and _measured(line, comma, None)
    return bool(after) and (following in CONJUNCTIONS or rivals)


def _opening(line: TokenLine, index: int) -> str:
    """The word that a clause begins with; the "which" of "under which", "по которой"."""
    forms = [t.form for t in line.tokens[index : index + 2]]
    led = len(forms) > 1 and forms[1].startswith(RELATIVE_STEMS)
    return forms[int(led)] if forms else ""


def _measured(line: TokenLine, first: int, last: int | None) -> bool:
    """True where an amount stands between two tokens."""
    tokens = line.tokens[first:last]
    return any(
        f.kind in ("quantity", "money") and tokens[0].start <= f.start and f.end <= tokens[-1].end
        for f in line.found
    )


def _told(
    line: TokenLine, span: tuple[int, int], hits: list[Hit], tables: Tables
) -> tuple[Hit, ...]:
    """One trigger for each kind in a stretch, less those whose place another kind takes."""
    first, last = span
    taken = {h.what for h in tables.unless.hits(line) if first <= h.first <= last}
    told: dict[str, Hit] = {}
    for hit in hits:
        if first <= hit.first <= last and hit.what not in taken:
            told[hit.what] = _joined(told.get(hit.what), hit)
    for name in list(told):
        kind = tables.vocabulary.kind(name.removeprefix(CONTRARY))
        for lower in kind.over if name in told else ():
            told.pop(lower, None)
    return tuple(sorted(told.values(), key=lambda h: h.first))


def _joined(known: Hit | None, hit: Hit) -> Hit:
    """All words of a clause that tell one kind, as one trigger."""
    if known is None:
        return hit
    last, end = max((known.last, known.end), (hit.last, hit.end))
    pattern = f"{known.pattern}|{hit.pattern}"
    return Hit(hit.what, known.first, last, known.start, end, pattern, known.rules + hit.rules)


def quote_span(line: TokenLine, clause: Clause, hit: Hit) -> tuple[int, int]:
    """The tokens that a claim stands on: its clause, without joining words at the ends."""
    first, last = clause.first, max(clause.last, hit.last)
    if last - first >= MAX_TOKENS:
        first, last = _narrowed(line, first, last, hit)
    while first < last and (_sign(line, first) or line.tokens[first].form in LEADING):
        first += 1
    while last > max(first, hit.last) and _leftover(line, last):
        last -= 1
    return min(first, hit.first), _balanced(line, first, max(last, hit.last))


def _leftover(line: TokenLine, last: int) -> bool:
    form, before = line.tokens[last].form, line.tokens[last - 1].form
    return _sign(line, last) or form in LEADING or (form in DANGLING and before == ",")


def _balanced(line: TokenLine, first: int, last: int) -> int:
    """End before a bracket that the words open and do not close."""
    forms = [t.form for t in line.tokens[first : last + 1]]
    if forms.count("(") > forms.count(")"):
        return max(first, first + _last(forms, "(", len(forms)) - 1)
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
    return (form == "," or form in RELATIVES) and not _inside_mention(line, index)


def _beside_an_age(line: TokenLine, index: int) -> bool:
    """True for both commas of "Ivan Petrov, 34, was wounded": they part nothing."""
    forms = [t.form for t in line.tokens]
    opening = AGE.fullmatch(" ".join(forms[index : index + 3]))
    closing = AGE.fullmatch(" ".join(forms[max(index - 2, 0) : index + 1]))
    return opening is not None or closing is not None
