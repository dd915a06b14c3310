"""Statements beside the truth: the source's exact span, the words said, and who that is."""

import re
from collections.abc import Iterable

from habeas.records import Link, Statement

from .documents import Gold, Row
from .marks import Span, bare, overlap, same_who
from .tally import Tally

WORD = re.compile(r"\w+")


def statements(documents: Iterable[Gold]) -> dict[str, Tally]:
    """By row: sources on their exact words, words that somebody says, and who they are."""
    tallies = {"source": Tally(), "content": Tally(), "who": Tally()}
    for gold in documents:
        _sources(gold, tallies["source"])
        _contents(gold, tallies["content"])
        _speakers(gold, tallies["who"])
    return tallies


def _source(gold: Gold, row: Row) -> Span | None:
    return gold.span(row["source"], row.get("source_nth", 1)) if row.get("source") else None


def _content(gold: Gold, row: Row) -> Span | None:
    return gold.span(row["content"], row.get("content_nth", 1)) if row.get("content") else None


def _sources(gold: Gold, tally: Tally) -> None:
    """Each place that names a source counts once, however many stretches it says."""
    true = {s for row in gold.rows("statement") if (s := _source(gold, row))}
    found = {(s.source.start, s.source.end) for s in gold.extraction.statements if s.source}
    wanted = {_edged(gold, span) for span in true}
    got = {_edged(gold, span) for span in found}
    tally.true += len(wanted)
    tally.found += len(got)
    tally.right += len(wanted & got)
    tally.missed += [f"{gold.name}: {gold.text[slice(*s)]}" for s in sorted(wanted - got)]
    tally.extra += [f"{gold.name}: {gold.text[slice(*s)]}" for s in sorted(got - wanted)]


def _edged(gold: Gold, span: Span) -> Span:
    """A span without the articles, marks and blanks at its edges."""
    words = bare(gold, span)
    at = gold.text.find(words, *span) if words else span[0]
    return at, at + len(words)


def _contents(gold: Gold, tally: Tally) -> None:
    """Every word that somebody says counts once, in however many statements it stands."""
    true = [s for row in gold.rows("statement") if (s := _content(gold, row))]
    found = [(s.start, s.end) for s in gold.extraction.statements]
    wanted, got = _words(gold, true), _words(gold, found)
    tally.true += len(wanted)
    tally.found += len(got)
    tally.right += len(wanted & got)
    for span in true:
        if not any(overlap(span, other) > 0 for other in found):
            tally.missed.append(f"{gold.name}: {gold.text[slice(*span)]}")
    for span in found:
        if not any(overlap(span, other) > 0 for other in true):
            tally.extra.append(f"{gold.name}: {gold.text[slice(*span)]}")


def _words(gold: Gold, spans: Iterable[Span]) -> set[int]:
    return {m.start() for span in spans for m in WORD.finditer(gold.text, *span)}


def _speakers(gold: Gold, tally: Tally) -> None:
    """Of the statements whose words were found, those that give the right speaker."""
    for row in gold.rows("statement"):
        span = _content(gold, row)
        best = _nearest(span, gold.extraction.statements) if span else None
        if best is None:
            continue
        right = same_who(row["who"], Link(best.who, best.role, "unknown", "direct", gap=best.gap))
        tally.true += 1
        tally.found += 1
        tally.right += right
        if not right:
            tally.missed.append(f"{gold.name}: {best.text}: {row['who']}, {best.who}")


def _nearest(span: Span, statements: Iterable[Statement]) -> Statement | None:
    """The statement that shares most with the true words and has least beside them."""
    shared = [(overlap(span, (s.start, s.end)), s.start - s.end, s) for s in statements]
    shared = [one for one in shared if one[0] > 0]
    return max(shared, key=lambda one: 2 * one[0] + one[1])[2] if shared else None
