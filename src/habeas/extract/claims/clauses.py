"""An utterance to its clauses, and the clauses to what each of them tells."""

from collections.abc import Iterator
from dataclasses import dataclass

from habeas.extract.claims.tables import Tables
from habeas.extract.words import Hit, TokenLine
from habeas.records import Value
from habeas.records.vocabulary import Kind

STRONG = frozenset((";", "—", "–", "(", ")", ":", ".", "!", "…"))
CONJUNCTIONS = frozenset(
    "but while although though because whereas so when where after before until "
    "а но однако хотя потому поэтому пока когда где если и але проте хоча тому поки коли де якщо "
    "and which who whose который которая которые которых що які який яка".split()
)
LEADING = frozenset("and but that so и а но что что мол але що та й і й".split())
MAX_TOKENS = 34
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
    return [Clause(a, b, _told(a, b, hits, tables)) for a, b in spans]


def _by_rate(line: TokenLine, tables: Tables) -> Iterator[Hit]:
    """Amounts that tell a kind by themselves, as money per month tells pay."""
    for found in line.found:
        if found.kind != "money" or not isinstance(found.norm, Value) or found.norm.per is None:
            continue
        inside = [i for i, t in enumerate(line.tokens) if found.start <= t.start < found.end]
        for kind in tables.vocabulary.kinds:
            if found.norm.per in kind.per and inside:
                yield Hit(kind.name, inside[0], inside[-1], found.start, found.end, "per")


def _split(line: TokenLine, hits: list[Hit]) -> list[tuple[int, int]]:
    """Cut at strong signs always, and at a comma only between two different things told."""
    tokens = line.tokens
    cuts: list[int] = []
    begin = 0
    for index, token in enumerate(tokens):
        if any(h.first < index <= h.last for h in hits) or _inside_mention(line, index):
            continue
        if token.form in STRONG or (
            token.form == "," and _parts(line, hits, begin=begin, comma=index)
        ):
            cuts.append(index)
            begin = index + 1
    edges = [-1, *cuts, len(tokens)]
    return [(a + 1, b - 1) for a, b in zip(edges, edges[1:], strict=False) if b - a > 1]


def _inside_mention(line: TokenLine, index: int) -> bool:
    token = line.tokens[index]
    return any(f.start < token.start < f.end for f in line.found)


def _parts(line: TokenLine, hits: list[Hit], *, begin: int, comma: int) -> bool:
    """True where a comma stands between two triggers and a new clause begins after it."""
    before = {h.what for h in hits if begin <= h.first and h.last < comma}
    after = {h.what for h in hits if h.first > comma}
    following = line.tokens[comma + 1].form if comma + 1 < len(line.tokens) else ""
    negated = following in ("but", "но", "але", "кроме", "крім") or following == "except"
    return bool(before) and (negated or (bool(after) and following in CONJUNCTIONS))


def _told(first: int, last: int, hits: list[Hit], tables: Tables) -> tuple[Hit, ...]:
    """One trigger for each kind in a stretch, without those that another kind takes the place of."""
    told: dict[str, Hit] = {}
    for hit in hits:
        if first <= hit.first <= last:
            told.setdefault(hit.what, hit)
    for name in list(told):
        for lower in tables.vocabulary.kind(name).over if name in told else ():
            told.pop(lower, None)
    return tuple(sorted(told.values(), key=lambda h: h.first))


def quote_span(line: TokenLine, clause: Clause, hit: Hit, kind: Kind) -> tuple[int, int]:
    """The tokens that a claim stands on: its clause, without joining words and signs at the ends."""
    first, last = clause.first, max(clause.last, hit.last)
    if last - first >= MAX_TOKENS:
        first, last = _narrowed(line, first, last, hit)
    while first < last and (_sign(line, first) or line.tokens[first].form in LEADING):
        first += 1
    while last > first and _sign(line, last):
        last -= 1
    return min(first, hit.first), max(last, hit.last)


def _sign(line: TokenLine, index: int) -> bool:
    form = line.tokens[index].form
    return len(form) == 1 and not form.isalnum() and form not in "%$€£₽#№"


def _narrowed(line: TokenLine, first: int, last: int, hit: Hit) -> tuple[int, int]:
    commas = [i for i in range(first, last + 1) if line.tokens[i].form == ","]
    left = max((i + 1 for i in commas if i < hit.first), default=first)
    right = min((i - 1 for i in commas if i > hit.last), default=last)
    return left, right
