"""How a clause is meant: modality, polarity, and how a step came about."""

import re
from dataclasses import dataclass

from habeas.extract.claims.predicates import conditions, corrected, in_date, tenses
from habeas.extract.claims.tables import Tables
from habeas.extract.version import VERSION
from habeas.extract.words import Hit, Rule, TokenLine
from habeas.extract.words.lists import word_list
from habeas.records.claims import CameAbout, Modality, Polarity
from habeas.records.explanations import Part
from habeas.records.vocabulary import Kind

STRENGTH: tuple[Modality, ...] = ("planned", "possible", "promised", "believed", "opinion")
"""Which sense stands where a clause has cues for several: the one that commits least, first."""
Span = tuple[int, int]
NOBODY = word_list("nobody")
NUMBERED = frozenset(("facility", "quantity", "money", "duration", "date"))
LEFTOVERS = word_list("remains") | word_list("papers")
BESIDE = 2
"""Tokens between a negation and the body or the paper that it is about: "no death certificate"."""
CONTRAST = frozenset(("а", "але", "but"))
CALLING = word_list("calling")
CALLED_NEAR = 3
"""Words before a name within which the verb that gives it stands."""
CONTRAST_NEAR = 6
"""Words after "not" within which its "but" stands."""
OFFERED = "offered"
"""Stands for a word of promise among a trigger's own: it tells the offer, and nothing of before."""
NEAR = 4
"""Tokens before a trigger in which a negation is taken to be the trigger's."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words around a trigger make of it."""

    modality: Modality
    polarity: Polarity
    came_about: CameAbout | None
    cues: tuple[tuple[Part, Hit], ...] = ()
    """The words that made it so, each with the part of the claim that it decides."""


def meaning(
    line: TokenLine, span: Span, hit: Hit, *, kind: Kind, tables: Tables, believed: bool
) -> Meaning:
    """Read one trigger in its words; `believed` where the speaker says it as a belief."""
    senses = {"believed"} if believed else set()
    cues: list[Hit] = []
    for cue in tables.modality.hits(line):
        if cue.what == "possible" and in_date(line, cue.start):
            continue
        own = hit.first <= cue.first <= hit.last and (
            cue.what == "promised" or (kind.role == "step" and _in_pattern(line, cue, hit))
        )
        if own and cue.what == "promised":
            senses.add(OFFERED)
        elif span[0] <= cue.first <= span[1] and not own:
            senses.add(cue.what)
            cues.append(cue)
    denial = _denial(line, span, hit, kind, tables)
    if denial and kind.role == "offer":
        senses.add("happened")  # "not a ruble came" is no promise
    modality = _modality(line, span, hit, kind, senses)
    manner = _manner(line, span, hit, kind, tables)
    return Meaning(
        modality=modality,
        polarity="negative" if denial else "positive",
        came_about=manner.what if manner else None,  # type: ignore[arg-type]  # checked when loaded
        cues=(
            *(("modality", cue) for cue in cues if cue.what == modality),
            *(("polarity", cue) for cue in denial),
            *((("came_about", manner),) if manner else ()),
        ),
    )


def _modality(line: TokenLine, span: Span, hit: Hit, kind: Kind, senses: set[str]) -> Modality:
    if kind.role == "offer":
        if kind.modality == "promised":
            kept = "happened" in senses or "past" in tenses(line, hit.first, hit.last)
            return "happened" if kept and senses.isdisjoint(("promised", OFFERED)) else "promised"
        return kind.modality
    if kind.modality == "opinion" and "happened" in senses:
        return "happened"
    if kind.modality == "opinion" and "promised" in senses:
        return "promised"
    if kind.modality in ("opinion", "generic"):
        return kind.modality
    if kind.role == "other":
        senses = senses - {"promised"}
    if conditions(line, span[0], hit.first - 1):
        return "possible"
    return next((sense for sense in STRENGTH if sense in senses), kind.modality)


def _denial(line: TokenLine, span: Span, hit: Hit, kind: Kind, tables: Tables) -> list[Hit]:
    """The words that turn what a trigger tells into its opposite."""
    if kind.negation == "own":
        return []
    part = _part(line, span, hit)
    nobody = _nobody(line, part, hit.last)
    if nobody:
        return [nobody]
    near = {*range(max(part, hit.first - NEAR), hit.last + 1)}
    if kind.role == "offer":
        near |= {*range(part, hit.first)} | _before_promise(line, span, tables)
    negations = [h for h in tables.negation.hits(line) if h.first in near and not _number(line, h)]
    supposed = conditions(line, min(near), max(near))
    if kind.role == "offer" and supposed:
        negations = [h for h in negations if h.first < supposed[0]]  # "if he does not return"
    if "death" in kind.traits:
        negations = [h for h in negations if not _of_remains(line, part, h, hit)]
    return [
        h
        for h in negations
        if not _owned(line, h, hit, kind) and not _contrasts(line, h, hit, span)
    ]


def _nobody(line: TokenLine, first: int, last: int) -> Hit | None:
    """The "nobody" or "not one" between two tokens."""
    for at in range(first, last + 1):
        token = line.tokens[at]
        if token.form in NOBODY:
            rule = Rule("negation", token.form, f"words-{VERSION}:nobody")
            return Hit("negation", at, at, token.start, token.end, token.form, (rule,))
    return None


def _before_promise(line: TokenLine, span: Span, tables: Tables) -> set[int]:
    """Where the "not" of "a pardon was not promised" stands: just before the promise."""
    promises = (h for h in tables.modality.hits(line) if h.what == "promised")
    return {i for h in promises for i in (h.first - 1, h.first) if span[0] <= i <= span[1]}


def _of_remains(line: TokenLine, first: int, negation: Hit, hit: Hit) -> bool:
    """True for "his body was never returned", "ни свидетельства о смерти": no death is denied.

    A verb of dying before the body keeps its own "not": "he was not killed, there is no body".
    """
    told = next((i for i in range(first, hit.last + 1) if line.tokens[i].form in LEFTOVERS), None)
    return told is not None and negation.last >= told - BESIDE


def _owned(line: TokenLine, negation: Hit, hit: Hit, kind: Kind) -> bool:
    """True for the "нет" of "нет в живых": part of the words that tell the step."""
    inside = hit.first <= negation.first <= hit.last
    return kind.role == "step" and inside and _in_pattern(line, negation, hit)


def _contrasts(line: TokenLine, negation: Hit, hit: Hit, span: Span) -> bool:
    """True for the "not" of "sent not to Rostov but to Luhansk": they were sent."""
    after = [t.form for t in line.tokens[negation.last + 1 : span[1] + 1]]
    opposed = any(word in CONTRAST for word in after[:CONTRAST_NEAR])
    number = line.tokens[min(negation.last + 1, len(line.tokens) - 1)].form[0].isdigit()
    return opposed and (number or negation.first > hit.first)


def _in_pattern(line: TokenLine, cue: Hit, hit: Hit) -> bool:
    return line.tokens[cue.first].form in re.split(r"[\s()|]+", hit.pattern)


def _part(line: TokenLine, span: Span, hit: Hit) -> int:
    """Where a trigger's own part of its clause begins: after the last comma before it.

    "He was not killed, he was captured" does not deny that he was captured.
    """
    commas = [i + 1 for i in range(span[0], hit.first) if line.tokens[i].form == ","]
    return commas[-1] if commas else span[0]


def _number(line: TokenLine, negation: Hit) -> bool:
    """True for the "No." of "Penal Colony No. 7" and the "not" of "not more than 40"."""
    inside = any(f.kind in NUMBERED and f.start <= negation.start < f.end for f in line.found)
    return inside or corrected(line, negation.first)


def _manner(line: TokenLine, span: Span, hit: Hit, kind: Kind, tables: Tables) -> Hit | None:
    """The words that say how a step came about: those nearest to it, and not what others call it.

    "The recruiters call them volunteers, but my son was forced to sign."
    """
    cues = tables.came_about.hits(line) if kind.role == "step" else ()
    told = [c for c in cues if span[0] <= c.first <= span[1] and not _called(line, c, hit)]
    return min(
        told, key=lambda c: (max(c.first - hit.last, hit.first - c.last, 0), c.first), default=None
    )


def _called(line: TokenLine, cue: Hit, hit: Hit) -> bool:
    """True for the volunteers of "they call them volunteers": a name that somebody gives."""
    before = {t.form for t in line.tokens[max(cue.first - CALLED_NEAR, 0) : cue.first]}
    return not CALLING.isdisjoint(before) and not hit.first <= cue.first <= hit.last
