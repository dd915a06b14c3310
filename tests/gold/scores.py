"""Precision, recall and the share of right fields over a split of the gold set."""

import re
from collections.abc import Callable, Iterable, Iterator

from habeas.records import Claim, Mention

from .documents import Gold, Row
from .marks import (
    bare,
    chain_right,
    norm_right,
    overlap,
    same_quote,
    time_right,
    values_right,
)
from .tally import Tally

EXACT = frozenset(("person",))
UNMARKED = frozenset(("evidence", "service", "willing"))
"""Kinds that came after the gold set was written: neither right nor wrong in it."""
FIELDS: dict[str, Callable[[Row, Claim], bool]] = {
    "stance": lambda t, c: t.get("stance", "asserts") == c.stance,
    "polarity": lambda t, c: c.stance == "denies" or t.get("polarity", "positive") == c.polarity,
    "modality": lambda t, c: t.get("modality", "happened") == c.modality,
    "came_about": lambda t, c: (t.get("came_about") or None) == c.came_about,
    "values": values_right,
    "time": time_right,
    "chain": chain_right,
}
RECORD = (
    "family", "given", "patronymic", "birth_date", "birth_year", "article", "term", "unit", "tag",
    "call_sign", "status",
)  # fmt: skip

NUMBERED = frozenset(("article", "unit"))
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def mentions(documents: Iterable[Gold]) -> dict[str, Tally]:
    """By kind: spans found ("person"), and of those truly there the norm right ("person norm")."""
    tallies: dict[str, Tally] = {}
    for gold in documents:
        for true, found in _paired(gold):
            _count(tallies, gold, true, found)
    return tallies


def _paired(gold: Gold) -> Iterator[tuple[Row | None, Mention | None]]:
    left = list(gold.extraction.mentions)
    for true in gold.rows("mention"):
        span = gold.span(true["text"], true.get("nth", 1))
        fitting = [m for m in left if span and m.kind == true["kind"] and _same(gold, span, m)]
        best = max(fitting, key=lambda m: overlap(span, (m.start, m.end)), default=None)  # type: ignore[arg-type]
        if best is not None:
            left.remove(best)
        yield true, best
    for mention in left:
        yield None, mention


def _same(gold: Gold, span: tuple[int, int], mention: Mention) -> bool:
    if mention.kind in EXACT:
        return bare(gold, span) == bare(gold, (mention.start, mention.end))
    return overlap(span, (mention.start, mention.end)) > 0


def _count(tallies: dict[str, Tally], gold: Gold, true: Row | None, found: Mention | None) -> None:
    kind = true["kind"] if true else found.kind  # type: ignore[union-attr]
    spans, norms = (tallies.setdefault(key, Tally()) for key in (kind, f"{kind} norm"))
    if found:
        spans.found += 1
    if true is None:
        spans.extra.append(f"{gold.name}: {found.text}")  # type: ignore[union-attr]
        return
    spans.true += 1
    norms.true += 1
    if found is None:
        spans.missed.append(f"{gold.name}: {true['text']}")
        norms.missed.append(f"{gold.name}: {true['text']} (not found)")
        return
    spans.right += 1
    norms.found += 1
    if norm_right(true, found):
        norms.right += 1
    else:
        norms.missed.append(f"{gold.name}: {true['text']} read as {found.norm}")


def claims(documents: Iterable[Gold]) -> dict[str, Tally]:
    """Claims found on their words, and for those found, each field."""
    tallies = {"claim": Tally(), **{name: Tally() for name in FIELDS}, "whole": Tally()}
    for gold in documents:
        marked = [c for c in gold.extraction.claims if c.kind not in UNMARKED]
        left = list(marked)
        for true in gold.rows("claim"):
            claim = _claim(gold, true, left)
            tallies["claim"].true += 1
            if claim is None:
                tallies["claim"].missed.append(f"{gold.name}: {true['kind']}: {true['quote']}")
            else:
                left.remove(claim)
                tallies["claim"].right += 1
                _fields(tallies, gold, true, claim)
        tallies["claim"].found += len(marked)
        tallies["claim"].extra += [f"{gold.name}: {c.kind}: {c.quote}" for c in left]
    return tallies


def _claim(gold: Gold, true: Row, left: list[Claim]) -> Claim | None:
    span = gold.span(true["quote"], true.get("nth", 1))
    if span is None:
        return None
    fitting = [c for c in left if c.kind == true["kind"] and same_quote(span, c)]
    return max(fitting, key=lambda c: overlap(span, (c.start, c.end)), default=None)


def _fields(tallies: dict[str, Tally], gold: Gold, true: Row, claim: Claim) -> None:
    marks = {name: right(true, claim) for name, right in FIELDS.items()}
    for name, right in (*marks.items(), ("whole", all(marks.values()))):
        tally = tallies[name]
        tally.true += 1
        tally.found += 1
        tally.right += right
        if not right:
            wanted = true.get(name)
            tally.missed.append(
                f"{gold.name}: {claim.kind}: {claim.quote}: {wanted}, {_got(name, claim)}"
            )


def _got(name: str, claim: Claim) -> object:
    if name == "chain":
        return ["gap" if link.gap else link.who for link in claim.chain]
    if name == "values":
        return [(v.lo, v.hi, v.unit, v.kind) for v in claim.values]
    if name == "time":
        return claim.time and (str(claim.time.earliest), str(claim.time.latest))
    return getattr(claim, name, None)


def records(documents: Iterable[Gold]) -> dict[str, Tally]:
    """Persons of whom a document gives an account, and each field that it gives of them."""
    tallies = {"record": Tally(), **{name: Tally() for name in RECORD}}
    for gold in documents:
        found = list(gold.extraction.records)
        tallies["record"].found += len(found)
        for true in gold.rows("record"):
            tallies["record"].true += 1
            best = max(found, key=lambda r: _alike(true, r), default=None)
            if best is None or _alike(true, best) == 0:
                tallies["record"].missed.append(f"{gold.name}: {true['name']}")
                continue
            found.remove(best)
            tallies["record"].right += 1
            for name in RECORD:
                if true.get(name):
                    _one(tallies[name], gold, name, (str(true[name]), getattr(best, name)))
        tallies["record"].extra += [f"{gold.name}: {r.name}" for r in found]
    return tallies


def _alike(true: Row, record: object) -> int:
    """Roles of the name that agree; 0 where the family name, or without one the given, differs."""
    roles = [role for role in ("family", "given", "patronymic") if true.get(role)]
    same = [r for r in roles if _plain(getattr(record, r) or "") == _plain(true[r])]
    return len(same) if roles and roles[0] in same else 0


def _one(tally: Tally, gold: Gold, name: str, pair: tuple[str, object]) -> None:
    wanted, got = pair
    tally.true += 1
    tally.found += got is not None
    right = got is not None and _agree(name, wanted, str(got))
    tally.right += right
    if not right:
        tally.missed.append(f"{gold.name}: {wanted}, {got}")


def _agree(name: str, wanted: str, got: str) -> bool:
    """An article and a unit are their numbers, with or without the words and the part around."""
    if name in NUMBERED and NUMBER.search(wanted):
        return set(NUMBER.findall(wanted)) <= set(NUMBER.findall(got))
    return _plain(wanted) == _plain(got)


def _plain(words: str) -> str:
    """As written, whatever the case, the dots over е and the form of the apostrophe."""
    return words.casefold().replace("ё", "е").replace("’", "'").replace("ʼ", "'")
