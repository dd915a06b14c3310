"""An utterance's tokens to the stretches in each of which one thing is told."""

from collections.abc import Iterator
from itertools import pairwise

from habeas.extract.claims.parting import Parted, measured
from habeas.extract.claims.predicates import in_mention, tenses
from habeas.extract.words import Hit, TokenLine
from habeas.extract.words.lists import word_list

STRONG = frozenset((";", "—", "–", "-", ":", ".", "!", "…"))
BRACKETS = frozenset("()")
Span = tuple[int, int]
RELATIVES = word_list("relatives")
CONJUNCTIONS = word_list("conjunctions")
EXCEPTIONS = word_list("exceptions")
RELATIVE_STEMS = ("котор", "which", "whom")
COORDINATORS = word_list("coordinators")
ABBREVIATIONS = word_list("abbreviations")
HYPHENS = frozenset(("-",))
RANGES = frozenset(("–", "—", ":", "."))
"""Between digits without a space these signs part nothing."""
BUT_NOT = frozenset((("but", "not"), ("но", "не"), ("а", "не"), ("але", "не")))

PASSIVE = frozenset(("been", "were", "was", "being"))


def stretches(line: TokenLine, parted: Parted) -> list[Span]:
    """Cut at strong signs always, and at a comma only between two different things told."""
    tokens, hits = line.tokens, parted.hits
    cuts: list[int] = []
    begin = 0
    for index, token in enumerate(tokens):
        if any(h.first < index < h.last for h in hits) or in_mention(line, index):
            continue
        comma = token.form == "," and _parts(line, hits, begin=begin, comma=index)
        comma = comma or (token.form == "," and index in parted.joints)
        if comma or _strong(line, index) or _brackets(line, hits, index):
            cuts.append(index)
            begin = index + 1
        elif (
            index in parted.joints
            or _turned(line, hits, begin=begin, index=index)
            or (token.form in RELATIVES and _divides(hits, begin=begin, index=index))
        ):
            cuts.append(index - 1)
            begin = index
    edges = [-1, *cuts, len(tokens)]
    spans = [(a + 1, b - 1 + _word(line, b)) for a, b in pairwise(edges) if b - a > 1]
    return [part for span in spans for part in coordinated(line, span, hits)]


def _strong(line: TokenLine, index: int) -> bool:
    """A sign that parts, but for the hyphen of "13-м", "100–50" and the stop of "ст. 228"."""
    tokens = line.tokens
    token = tokens[index]
    if token.form not in STRONG:
        return False
    if not 0 < index < len(tokens) - 1:
        return True
    before, after = tokens[index - 1], tokens[index + 1]
    glued = before.end == token.start and token.end == after.start
    if glued and token.form in HYPHENS:
        return False
    digits = before.form[-1].isdigit() and after.form[0].isdigit()
    if glued and digits and token.form in RANGES:
        return False
    return not (token.form == "." and before.end == token.start and before.form in ABBREVIATIONS)


def coordinated(line: TokenLine, span: Span, hits: list[Hit]) -> Iterator[Span]:
    """Part what one subject did and then did: "three stepped out and the rest were sent back".

    Where a comma or an "and" stands between two kinds told, each side is a clause if it has a
    predicate of its own; "a pardon and 200,000 a month" goes on with the one it has.
    """
    inside = [h for h in hits if span[0] <= h.first and h.last <= span[1]]
    begin, last = span
    joints = [i for i in range(begin + 1, last) if _joins(line, i, inside)]
    for number, joint in enumerate(joints):
        if not begin < joint or _shares(line, begin, joint):
            continue
        after = next((j for j in joints[number + 1 :] if j > joint + 1), last + 1)
        before = {h.what for h in inside if begin <= h.first and h.last < joint}
        others = {h.what for h in inside if h.first > joint}
        apart = others and (begin > span[0] or (before and len(before | others) > 1))
        if apart and tenses(line, begin, joint - 1) and tenses(line, joint + 1, after - 1):
            yield begin, joint - 1
            begin = joint + (line.tokens[joint].form == ",")
    yield begin, last


def _shares(line: TokenLine, begin: int, joint: int) -> bool:
    """True for "50 had been selected and quarantined": both are told of the one subject."""
    before = {t.form for t in line.tokens[begin:joint]}
    follows = line.tokens[joint + 1].form
    passive = follows.isascii() and follows.endswith("ed") and follows not in before
    return passive and line.tokens[joint].form == "and" and not PASSIVE.isdisjoint(before)


def own_part(line: TokenLine, span: Span, trigger: Span) -> Span:
    """Return the part of a clause that a trigger's predicate governs.

    Of "wounded in May and sent on in June" the first is that of the wounded.
    """
    begin, end = span
    joints = [i for i in range(begin + 1, end) if _joins(line, i, [])]
    after = [j for j in joints if j > trigger[1]]
    for joint, following in pairwise((*after, end + 1)):
        if tenses(line, begin, joint - 1) and tenses(line, joint + 1, following - 1):
            end = joint - 1
            break
    for joint in (j for j in reversed(joints) if j < trigger[0]):
        if tenses(line, begin, joint - 1) and tenses(line, joint + 1, end):
            return joint + 1, end
    return begin, end


def _joins(line: TokenLine, index: int, hits: list[Hit]) -> bool:
    """A comma or an "and" that stands inside no mention and in no words that tell one thing."""
    form = line.tokens[index].form
    if form != "," and form not in COORDINATORS:
        return False
    return not in_mention(line, index) and not any(h.first < index < h.last for h in hits)


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
    opening = index if forms[index] == "(" else last_of(forms, "(", index)
    closing = forms.index(")", opening) if ")" in forms[opening:] else len(forms)
    return any(opening < h.first and h.last < closing for h in hits)


def last_of(forms: list[str], form: str, end: int) -> int:
    """Where a form stands for the last time before an index; 0 where it does not."""
    return max((i for i in range(end) if forms[i] == form), default=0)


def _divides(hits: list[Hit], *, begin: int, index: int) -> bool:
    return any(begin <= h.first < index for h in hits) and any(h.first > index for h in hits)


def _parts(line: TokenLine, hits: list[Hit], *, begin: int, comma: int) -> bool:
    """True where a comma stands between two triggers and a new clause begins after it."""
    before = {h.what for h in hits if begin <= h.first and h.last < comma}
    after = {h.what for h in hits if h.first > comma}
    following = _opening(line, comma + 1)
    if not before:
        return False
    if following in EXCEPTIONS:
        return True
    rivals = bool(before & after) and measured(line, begin, comma) and measured(line, comma, None)
    return bool(after) and (following in CONJUNCTIONS or rivals)


def _opening(line: TokenLine, index: int) -> str:
    """The word that a clause begins with; the "which" of "under which", "по которой"."""
    forms = [t.form for t in line.tokens[index : index + 2]]
    led = len(forms) > 1 and forms[1].startswith(RELATIVE_STEMS)
    return forms[int(led)] if forms else ""
