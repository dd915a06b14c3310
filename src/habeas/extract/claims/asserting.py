"""Whether the words around a trigger say that something is so, or only speak of it."""

from habeas.extract.claims.clauses import Clause
from habeas.extract.claims.predicates import conditions, only_names, tenses
from habeas.extract.speech import Utterance
from habeas.extract.words import Hit, TokenLine
from habeas.extract.words.lists import word_list
from habeas.records.vocabulary import Kind

WONDERING = word_list("wondering")
ASKING = word_list("asking")
TOPICS = word_list("topics")
PLEAS = word_list("pleas")
GENERIC = word_list("generic")
RESTRICTING = word_list("restricting")
CONDITIONS = word_list("conditions")
ADDRESSED = word_list("addressed")
BYSTANDERS = word_list("bystanders")
LEAVING = word_list("leaving")
COORDINATORS = word_list("coordinators")
AUXILIARIES = word_list("auxiliaries")
BE = frozenset(("is", "are", "was", "were", "will", "would", "has", "have", "had"))
WOULD = frozenset(("will", "would", "'ll"))
TITLE = 4
"""Tokens of the longest words without a verb that are taken for a title."""
BETWEEN = 3
"""Tokens that may stand between a preposition and its noun, or a subject and its verb."""


def asserted(line: TokenLine, clause: Clause, hit: Hit, kind: Kind, *, alone: bool) -> bool:
    """False for a question, a plea, a topic, another's deed, and the mark of whom it is about.

    `alone` says that the utterance tells nothing but what this trigger tells.
    """
    return not (
        _wondered(line, clause, hit, kind)
        or _pleaded(line, clause, hit)
        or (not alone and _restricts(line, hit))
        or (not alone and kind.wide and _topic(line, clause, hit))
        or (kind.role == "step" and _supposed(line, hit))
        or (kind.role == "step" and _of_others(line, clause, hit, kind))
    )


def titled(line: TokenLine, utterance: Utterance) -> bool:
    """True for "Losses." before a paragraph: a few words without a predicate or an amount."""
    whole = utterance.start == utterance.sentence[0] and not utterance.voices
    if not whole or len(line.tokens) > TITLE or line.tokens[-1].end < utterance.sentence[1] - 1:
        return False
    return not line.found and only_names(line)


def _wondered(line: TokenLine, clause: Clause, hit: Hit, kind: Kind) -> bool:
    """An indirect question claims nothing: "how many have gone, nobody knows"."""
    forms = [t.form for t in line.tokens[clause.first : hit.last + 1]]
    if not WONDERING.isdisjoint(forms) or "how many" in " ".join(forms):
        return True
    return kind.negation != "own" and clause.first == 0 and forms[0] in ASKING


def _pleaded(line: TokenLine, clause: Clause, hit: Hit) -> bool:
    """True for "I ask you to find out where he is" and "if you know where he is"."""
    before = [t.form for t in line.tokens[: hit.last + 1]]
    condition = next((i for i, form in enumerate(before) if form in CONDITIONS), None)
    if condition is not None and not ADDRESSED.isdisjoint(before[condition:][:BETWEEN]):
        return True
    own = before[clause.first : hit.first + 1]
    plea = next((clause.first + i for i, form in enumerate(own) if form in PLEAS), None)
    return plea is not None and "past" not in tenses(line, plea + 1, hit.last)


def _topic(line: TokenLine, clause: Clause, hit: Hit) -> bool:
    """True for the recruitment of "643 calls about recruitment": a noun that says what about."""
    begin = max(clause.first, hit.first - BETWEEN)
    before = [t.form for t in line.tokens[begin : hit.first + 1]]
    return not TOPICS.isdisjoint(before) and not tenses(line, hit.first, hit.last)


def _restricts(line: TokenLine, hit: Hit) -> bool:
    """True for the signing of "those who had signed were moved": it only says who they are."""
    forms = [t.form for t in line.tokens]
    at = next((i for i in range(hit.last - 1, -1, -1) if forms[i] in RESTRICTING), None)
    if at is None or not _of_nobody(line, at, hit):
        return False
    inner = forms[at + 1 : hit.last + 1]
    if not forms[at].isascii():
        return "," not in inner
    verb = next((i for i, form in enumerate(inner) if form not in AUXILIARIES), len(inner))
    return hit.first <= at + 1 + verb and BE.isdisjoint(inner[verb:-1])


def _of_nobody(line: TokenLine, at: int, hit: Hit) -> bool:
    """True for the "who" of "those who" and of "кто подписал, тот уедет"; not of "150 men who"."""
    forms = [t.form for t in line.tokens]
    head = next((i for i in range(at - 1, -1, -1) if forms[i] != ","), None)
    if head is None:
        correlated = WOULD if forms[at].isascii() else GENERIC
        return not correlated.isdisjoint(forms[hit.last :])
    start = line.tokens[head].start
    counted = any(f.kind == "quantity" and f.start <= start < f.end for f in line.found)
    return forms[head] in GENERIC and not counted


def _supposed(line: TokenLine, hit: Hit) -> bool:
    """True for the death of "if he dies, the family gets": nobody says that he did."""
    forms = [t.form for t in line.tokens[: hit.last + 1]]
    at = next(reversed(conditions(line, 0, hit.last)), None)
    if at is None or "," in forms[at : hit.first]:
        return False
    return "past" not in tenses(line, at + 1, hit.last)


def _of_others(line: TokenLine, clause: Clause, hit: Hit, kind: Kind) -> bool:
    """True for "the guards refused to talk", "recruiters promised it and left": another's deed."""
    forms = [t.form for t in line.tokens]
    if "deed" not in kind.traits and LEAVING.isdisjoint(forms[hit.first : hit.last + 1]):
        return False
    begin = max(clause.first, hit.first - BETWEEN)
    if not BYSTANDERS.isdisjoint(forms[begin : hit.first + 2]):
        return True
    goes_on = COORDINATORS.issuperset(forms[clause.first : clause.first + 1])
    return goes_on and not BYSTANDERS.isdisjoint(forms[:BETWEEN])
