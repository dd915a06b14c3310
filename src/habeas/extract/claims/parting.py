"""Triggers that reach over a comma or an "and" from one predicate to another, each kept to its own.

"Увезли сорок, вернулись пятеро" tells two things, though the words "сорок … вернулись" could tell
of forty who returned.
"""

from dataclasses import dataclass, replace

from habeas.extract.claims.predicates import CONDITIONS, in_mention, is_predicate, tenses
from habeas.extract.words import Hit, TokenLine
from habeas.extract.words.lists import word_list

COORDINATORS = word_list("coordinators")
SUBORDINATORS = (
    word_list("relatives") | word_list("asking") | word_list("restricting")
    | word_list("wondering") | word_list("complementizers") | CONDITIONS
    | frozenset(("when", "which", "whom", "когда", "пока", "коли", "поки", "який", "які", "яких"))
)  # fmt: skip
SUBORDINATOR_STEMS = ("котор",)
NOTHING = frozenset(("nothing", "none", "ничего", "ни", "нічого", "ні", "ані", "жодної"))
CONTRASTS = frozenset(("а", "но", "але", "but", "да", "та"))


@dataclass(frozen=True, slots=True)
class Parted:
    """The triggers of a line, none over a joint, and the joints: tokens where clauses part."""

    hits: list[Hit]
    joints: frozenset[int]


def parted(line: TokenLine, hits: list[Hit], steps: frozenset[str]) -> Parted:
    """Part a line where both sides of a joint have a predicate and tell something.

    `steps` are the kinds of the pathway.
    """
    joints: set[int] = set()
    begin = 0
    candidates = [i for i in range(1, len(line.tokens) - 1) if _candidate(line, i)]
    for index in candidates:
        end = next((j for j in candidates if j > index + 1), len(line.tokens)) - 1
        if not any(h.first < index < h.last for h in hits) and not _twice(line, hits, begin, index):
            continue
        if _clause(line, begin, index - 1) and _opens(line, index + 1, end):
            kept = _kept(line, hits, (begin, index), steps)
            if kept is not None:
                hits, begin = kept, index + 1
                joints.add(index)
    return Parted(hits, frozenset(joints))


def _candidate(line: TokenLine, index: int) -> bool:
    form = line.tokens[index].form
    return (form == "," or form in COORDINATORS) and not in_mention(line, index)


def _subordinates(form: str) -> bool:
    return form in SUBORDINATORS or form.startswith(SUBORDINATOR_STEMS)


def _clause(line: TokenLine, first: int, last: int) -> bool:
    """Whether the words before a joint have a predicate besides those of their subordinates."""
    inner = sum(_subordinates(t.form) for t in line.tokens[first : last + 1])
    return len(tenses(line, first, last)) > inner


def _opens(line: TokenLine, first: int, last: int) -> bool:
    """Whether a clause of equal rank begins at a token."""
    forms = [t.form for t in line.tokens[first : last + 1]]
    while forms and (forms[0] in COORDINATORS or forms[0] in CONTRASTS):
        forms = forms[1:]
    if line.tokens[first - 1].form == "," and _goes_on(line, first):
        return False
    subordinate = any(_subordinates(form) for form in forms[:2])
    return not subordinate and bool(tenses(line, first, last))


def _goes_on(line: TokenLine, first: int) -> bool:
    """True for ", believed to be soldiers, visited": an English clause begins with its subject."""
    return line.tokens[first].form.isascii() and is_predicate(line, first)


def _kept(
    line: TokenLine, hits: list[Hit], joint: tuple[int, int], steps: frozenset[str]
) -> list[Hit] | None:
    """The triggers without those that reach over a joint; None where a side tells nothing."""
    begin, index = joint
    over = [h for h in hits if h.first < index < h.last]
    left = [h for h in hits if begin <= h.first and h.last < index]
    right = [h for h in hits if h.first > index]
    known = {h.what for h in (*left, *right)}
    ends = {h.last for h in right}
    lone = [h for h in over if h.what not in known and h.last not in ends and h.what in steps]
    lone = [_at_its_end(line, h) for h in lone if is_predicate(line, h.last)]
    told = bool(left) or any(h.what in {r.what for r in right} for h in over)
    if not told or not (right or lone):
        return None
    saved = known | {h.what for h in lone}
    steps_end = {h.last for h in (*right, *lone) if h.what in steps}
    lost = [h for h in over if h.what not in saved and h.last not in steps_end]
    if any(h.what not in steps for h in lost) and not _joined(line, index):
        return None
    if lost and not left:
        return None
    return sorted([*(h for h in hits if h not in over), *lone], key=lambda h: (h.first, -h.last))


def _joined(line: TokenLine, index: int) -> bool:
    """Whether an "and" or a "but" stands at a joint, so that what follows is told anew."""
    words = {t.form for t in line.tokens[index : index + 2]}
    return not words.isdisjoint(COORDINATORS | CONTRASTS)


def _at_its_end(line: TokenLine, hit: Hit) -> Hit:
    """Keep of a trigger the predicate that it ends with."""
    return replace(hit, first=hit.last, start=line.tokens[hit.last].start)


def _twice(line: TokenLine, hits: list[Hit], begin: int, index: int) -> bool:
    """Whether one kind is told on both sides of a joint: two amounts, or an amount and nothing."""
    left = {h.what for h in hits if begin <= h.first and h.last < index}
    right = {h.what for h in hits if h.first > index}
    amounts = measured(line, begin, index), measured(line, index, None)
    nothing = not NOTHING.isdisjoint(t.form for t in line.tokens[index:])
    return bool(left & right) and (all(amounts) or (amounts[0] and nothing))


def measured(line: TokenLine, first: int, last: int | None) -> bool:
    """True where an amount stands between two tokens."""
    tokens = line.tokens[first:last]
    return bool(tokens) and any(
        f.kind in ("quantity", "money") and tokens[0].start <= f.start and f.end <= tokens[-1].end
        for f in line.found
    )
