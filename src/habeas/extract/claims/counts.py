"""Which of a clause's amounts a trigger tells: not the whole it is a part of, not the survivors."""

from habeas.extract.claims import arguments
from habeas.extract.claims.clauses import Clause
from habeas.extract.claims.passages import Setting
from habeas.extract.words import Hit, TokenLine
from habeas.extract.words.lists import word_list
from habeas.records import Value
from habeas.records.vocabulary import Kind

ARRIVALS = word_list("arrivals")
ARTICLES = frozenset(("the", "those", "these", "its", "their"))
GROUPS = word_list("groups")
SHARES = word_list("shares")
SURVIVORS = word_list("survivors")
WHOLES = word_list("wholes")
AROUND = 4
"""Tokens beside a number or a trigger that may say whom the number counts."""


def counts_of(
    setting: Setting, clause: Clause, hit: Hit, kind: Kind, span: tuple[int, int]
) -> tuple[Value, ...]:
    """Take the amounts inside a span of characters that belong to a trigger's kind."""
    if "visited" in kind.traits and _arrival(setting, hit):
        return ()
    told = _unrated(setting, kind, arguments.measured(setting.passage.found, kind, span))
    if "quantity" not in kind.measures:
        return told
    text = setting.passage.text
    values = tuple(v for v in told if not arguments.taken_back(text, span, v.start or 0))
    whole = next((v for v in values if _is_whole(setting.line, v)), None)
    if whole is not None:
        others = tuple(v for v in values if v is not whole)
        values = (whole,) if _first_of(clause, hit) else others
    if kind.role == "step" and _of_a_share(setting.line, hit):
        return ()
    if "death" in kind.traits:
        values = tuple(v for v in values if not _code(hit, v))
    if "losses" in kind.traits:
        values = tuple(v for v in values if not _survived(setting.line, v))
    return arguments.nearest(values, (hit.start, hit.end))


def _unrated(setting: Setting, kind: Kind, values: tuple[Value, ...]) -> tuple[Value, ...]:
    """Leave the 100,000 a month beside "and five million if he dies" to the kind it tells."""
    rates = {per for other in setting.tables.vocabulary.kinds for per in other.per} - {*kind.per}
    others = tuple(v for v in values if v.per not in rates)
    return others or values


def _is_whole(line: TokenLine, value: Value) -> bool:
    """True for the 150 of "of 150 who left, seven came back", not for "a group of 40"."""
    at = _token_at(line, value)
    before = [t.form for t in line.tokens[max(at - 3, 0) : at] if t.form not in ARTICLES][-2:]
    return bool(before) and before[-1] in WHOLES and before[0] not in GROUPS


def _first_of(clause: Clause, hit: Hit) -> bool:
    """Whether a trigger is the first of several: what it tells is true of the whole."""
    return len(clause.hits) > 1 and hit.last == min(h.last for h in clause.hits)


def _of_a_share(line: TokenLine, hit: Hit) -> bool:
    """True for "of 900 recruited two thirds died": how many died, the words do not say."""
    return not SHARES.isdisjoint(t.form for t in line.tokens[max(hit.last - AROUND, 0) : hit.last])


def _survived(line: TokenLine, value: Value) -> bool:
    at = _token_at(line, value)
    around = {t.form for t in line.tokens[max(at - AROUND, 0) : at + AROUND]}
    return not SURVIVORS.isdisjoint(around)


def _code(hit: Hit, value: Value) -> bool:
    """True for the 200 of "груз 200" and "он двести": an army's word for the dead counts nobody."""
    inside = hit.start <= (value.start or 0) and (value.end or 0) <= hit.end
    return inside and "{quantity}" not in hit.pattern.partition("!(")[0]


def _token_at(line: TokenLine, value: Value) -> int:
    """Index of the first token of an amount."""
    return next((i for i, t in enumerate(line.tokens) if t.start >= (value.start or 0)), 0)


def _arrival(setting: Setting, hit: Hit) -> bool:
    """True for "three men came to the colony": who came is not who was approached."""
    forms = {t.form for t in setting.line.tokens[hit.first : hit.last + 1]}
    return not ARRIVALS.isdisjoint(forms)
