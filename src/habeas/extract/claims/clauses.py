"""An utterance to its clauses, and the clauses to what each of them tells."""

from collections.abc import Iterator
from dataclasses import dataclass

from habeas.extract.claims.cutting import stretches
from habeas.extract.claims.parting import Parted, measured, parted
from habeas.extract.claims.predicates import CONDITIONS, conditions
from habeas.extract.claims.tables import CONTRARY, Tables
from habeas.extract.found import Found
from habeas.extract.words import Hit, Rule, TokenLine
from habeas.extract.words.lists import word_list
from habeas.records import Value

SUM_NEAR = 3
"""Tokens after a word of promise or of paying within which its sum begins."""
WHOLES = word_list("wholes")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of tokens (inclusive) and the triggers in it, one for each kind told."""

    first: int
    last: int
    hits: tuple[Hit, ...]


def clauses(line: TokenLine, tables: Tables) -> list[Clause]:
    """Cut an utterance where one thing told ends and another begins; most tell nothing."""
    hits = [*tables.kinds.hits(line), *_by_rate(line, tables)]
    hits += _by_promise(line, hits, tables)
    if not hits:
        return []
    unless = tables.unless.hits(line)
    own = parted(line, hits, _steps(tables))
    spans = stretches(line, own)
    wider = stretches(line, Parted(hits, frozenset())) if own.joints else spans
    return [
        Clause(
            a,
            b,
            _told(
                line, (a, b), own.hits, _taken(line, unless, _around((a, b), wider), tables), tables
            ),
        )
        for a, b in spans
    ]


def _around(span: tuple[int, int], wider: list[tuple[int, int]]) -> tuple[int, int]:
    """The stretch that a joint parted: words beside which nothing is told hold for all of it."""
    return next((w for w in wider if w[0] <= span[0] and span[1] <= w[1]), span)


def _taken(line: TokenLine, unless: list[Hit], span: tuple[int, int], tables: Tables) -> set[str]:
    """The kinds that the words of a stretch do not tell after all."""
    inside = (h for h in unless if span[0] <= h.first <= span[1])
    return {h.what for h in inside if not _tells_after_all(line, h, tables)}


def _steps(tables: Tables) -> frozenset[str]:
    return frozenset(kind.name for kind in tables.vocabulary.kinds if kind.role == "step")


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


def _by_promise(line: TokenLine, hits: list[Hit], tables: Tables) -> Iterator[Hit]:
    """Amounts that a word of promise tells, and what came of it: "promised 200,000, paid only 50".

    Neither says its currency, so the one stands only beside the other, or beside words of pay.
    """
    if not any(_is_sum(found) for found in line.found):
        return
    cues = [h for h in tables.modality.hits(line) if h.what in ("promised", "happened")]
    sums = [(c, i) for c in cues for i in _sum_after(line, c)]
    promised = [(c, i) for c, i in sums if c.what == "promised"]
    paid = [(c, i) for c, i in sums if c.what == "happened"]
    for kind in tables.vocabulary.kinds if promised else ():
        told = any(h.what == kind.name and h.first > promised[0][1] for h in hits)
        if kind.per and (paid or told):
            name = f"{tables.vocabulary.edition}:promise.{kind.name}"
            rule = Rule(kind.name, "an amount that is promised or paid", name)
            for cue, last in (*promised, *paid):
                end = line.tokens[last].end
                yield Hit(
                    kind.name, cue.last, last, line.tokens[cue.last].start, end, "sum", (rule,)
                )


def _sum_after(line: TokenLine, cue: Hit) -> Iterator[int]:
    """The last token of the sum, with its currency or bare, that stands just after a cue."""
    near = line.tokens[cue.last + 1 : cue.last + 1 + SUM_NEAR]
    for found in line.found:
        before = [t for t in near if t.start < found.start]
        begins = any(t.start == found.start for t in near)
        if begins and _is_sum(found) and all(t.form != "," for t in before):
            yield max(i for i, t in enumerate(line.tokens) if t.start < found.end)
            return


def _is_sum(found: Found) -> bool:
    """True for money, and for an amount whose currency nobody had to say."""
    value = found.norm
    bare = isinstance(value, Value) and value.unit is None
    return found.kind == "money" or (found.kind == "quantity" and bare)


def _told(
    line: TokenLine, span: tuple[int, int], hits: list[Hit], taken: set[str], tables: Tables
) -> tuple[Hit, ...]:
    """One trigger for each kind in a stretch, less those whose place another kind takes."""
    first, last = span
    told: dict[str, Hit] = {}
    for hit in hits:
        if first <= hit.first <= last and hit.what not in taken:
            told[hit.what] = _joined(told.get(hit.what), hit)
    for name in list(told):
        kind = tables.vocabulary.kind(name.removeprefix(CONTRARY))
        counted = "losses" not in kind.traits or measured(line, first, last + 1)
        for lower in kind.over if name in told and counted else ():
            told.pop(lower, None)
    return tuple(sorted(told.values(), key=lambda h: h.first))


def _tells_after_all(line: TokenLine, unless: Hit, tables: Tables) -> bool:
    """True for the "if" of "dozens, if not hundreds, died", the whole of "из 150 уехавших"."""
    form = line.tokens[unless.first].form
    if form in CONDITIONS:
        return not conditions(line, unless.first, unless.first)
    counted = any(f.kind == "quantity" and unless.start <= f.start < unless.end for f in line.found)
    return counted and form in WHOLES and tables.vocabulary.kind(unless.what).role == "step"


def _joined(known: Hit | None, hit: Hit) -> Hit:
    """All words of a clause that tell one kind, as one trigger."""
    if known is None:
        return hit
    last, end = max((known.last, known.end), (hit.last, hit.end))
    pattern = f"{known.pattern}|{hit.pattern}"
    return Hit(hit.what, known.first, last, known.start, end, pattern, known.rules + hit.rules)
