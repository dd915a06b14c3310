"""A standing in, an Answer out: its grade by the table, the reasons, and what would change it."""

from collections.abc import Mapping

from habeas.records import Answer
from habeas.weigh.observers import observer
from habeas.weigh.reasons import graded_as, ground, person, sentence
from habeas.weigh.standing import Standing
from habeas.weigh.table import Row, Table

MOST_NAMED = 4


def graded(standing: Standing, *, table: Table, texts: Mapping[str, str]) -> Answer:
    """Grade an answer; `texts` names documents as a reader knows them."""
    row = table.grade(standing.holds)
    group = standing.group
    reasons = [
        *_origins(standing),
        *_grounds(standing),
        *graded_as(group.first.claim.modality),
        *_beside(standing),
        *_copies(standing, texts),
    ]
    return Answer(
        value=group.value,
        stance=group.first.claim.stance,
        claims=tuple(entry.claim.id for entry in group.entries),
        roots_shown=standing.shown,
        roots_possible=standing.possible,
        grade=row.name,
        contested=standing.contest is not None,
        reasons=tuple(dict.fromkeys(reasons)),
        would_change=tuple(_would_change(standing, row, table)),
    )


def _origins(standing: Standing) -> list[str]:
    people = list(dict.fromkeys(person(root.observer) for root in standing.roots))
    who = "; ".join(people[:MOST_NAMED]) + ("; …" if len(people) > MOST_NAMED else "")
    if standing.possible == 1:
        return [sentence("one_origin", who=who)]
    lines = [sentence("shown", n=standing.shown, who=who)] if standing.shown > 1 else []
    if standing.possible > standing.shown:
        code = "possible_beyond" if lines else "possible"
        lines.append(sentence(code, n=standing.possible))
    return lines


def _grounds(standing: Standing) -> list[str]:
    """Say on what ground the best placed roots stand: those that decide the grade."""
    best = [root for root in standing.roots if root.first_hand] or list(standing.roots)
    lines = [line for root in best for line in ground(root.observer)]
    return list(dict.fromkeys(lines))[:MOST_NAMED]


def _beside(standing: Standing) -> list[str]:
    lines = []
    if standing.admission:
        lines.append(sentence("admission", who=standing.admission.observer.who or "A party"))
    for denial in standing.denials:
        seen = observer(denial)
        if seen.party:
            who = seen.who or "A party"
            lines.append(sentence("party_denies", who=who, quote=denial.claim.quote))
    for code, entry in (("corrected", standing.correction), ("contested", standing.contest)):
        if entry is not None:
            seen = observer(entry)
            lines.append(sentence(code, who=person(seen), quote=entry.claim.quote))
    return lines


def _copies(standing: Standing, texts: Mapping[str, str]) -> list[str]:
    homes = {root.entry.document.id for root in standing.roots}
    carried = {entry.document.id for root in standing.roots for entry in root.carried}
    named = sorted({texts[document] for document in carried - homes})
    if not named:
        return []
    shown = ", ".join(named[:MOST_NAMED]) + (", …" if len(named) > MOST_NAMED else "")
    return [sentence("copies", n=len(named), texts=shown)]


def _would_change(standing: Standing, row: Row, table: Table) -> list[str]:
    if row.name == "discounted":
        return [sentence("restore")]
    missed = table.missed(row, standing.holds)
    lines = []
    if missed == "two_shown" and standing.possible > 1:
        lines.append(sentence("raise_two_shown_named"))
    elif missed:
        lines.append(sentence(f"raise_{missed}"))
    if row.name != "lead":
        lines.append(sentence("lower_correction"))
    return lines
