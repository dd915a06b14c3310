"""How a clause is meant: modality, polarity, and how a step came about."""

from dataclasses import dataclass

from habeas.extract.claims.clauses import Clause
from habeas.extract.claims.tables import Tables
from habeas.extract.words import Hit, TokenLine
from habeas.records.claims import CameAbout, Modality, Polarity
from habeas.records.vocabulary import Kind

STRENGTH: tuple[Modality, ...] = ("planned", "possible", "promised", "believed", "opinion")
"""Which sense stands where a clause has cues for several: the one that commits least, first."""
CONDITIONS = frozenset(("if", "если", "якщо", "unless"))
NEAR = 4
"""Tokens before a trigger in which a negation is taken to be the trigger's."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words around a trigger make of it."""

    modality: Modality
    polarity: Polarity
    came_about: CameAbout | None


def meaning(
    line: TokenLine, clause: Clause, hit: Hit, *, kind: Kind, tables: Tables, believed: bool
) -> Meaning:
    """Read one trigger in its clause; `believed` where the speaker says it as a belief."""
    senses = {
        h.what
        for h in tables.modality.hits(line)
        if clause.first <= h.first <= max(clause.last, hit.last)
    }
    return Meaning(
        modality=_modality(line, clause, hit, kind, senses | ({"believed"} if believed else set())),
        polarity=_polarity(line, clause, hit, kind, tables),
        came_about=_came_about(line, clause, kind, tables),
    )


def _modality(
    line: TokenLine, clause: Clause, hit: Hit, kind: Kind, senses: set[str]
) -> Modality:
    if kind.role == "offer":
        if kind.modality == "promised":
            return "happened" if "happened" in senses and "promised" not in senses else "promised"
        return kind.modality
    if kind.modality in ("opinion", "generic"):
        return kind.modality
    condition = any(t.form in CONDITIONS for t in line.tokens[clause.first : hit.first])
    if condition:
        return "possible"
    return next((sense for sense in STRENGTH if sense in senses), kind.modality)


def _polarity(
    line: TokenLine, clause: Clause, hit: Hit, kind: Kind, tables: Tables
) -> Polarity:
    if kind.negation == "own":
        return "positive"
    near = range(max(clause.first, hit.first - NEAR), hit.last + 1)
    denied = any(h.first in near for h in tables.negation.hits(line))
    return "negative" if denied else "positive"


def _came_about(line: TokenLine, clause: Clause, kind: Kind, tables: Tables) -> CameAbout | None:
    if kind.role != "step":
        return None
    for hit in tables.came_about.hits(line):
        if clause.first <= hit.first <= clause.last:
            sense: CameAbout = hit.what  # type: ignore[assignment]  # checked when loaded
            return sense
    return None
