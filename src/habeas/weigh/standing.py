"""One answer and its rivals in, its standing out: the facts that the grade table tests."""

from collections.abc import Sequence
from dataclasses import dataclass

from habeas.weigh.ask.answers import Group
from habeas.weigh.ask.conflicts import opposed
from habeas.weigh.ask.entries import Entry
from habeas.weigh.independence import independent, shown, unlinked
from habeas.weigh.roots import Root

MOST_PAIRED = 200
_GROUND = {"unknown": 0, "told": 0, "document": 1, "saw": 1, "took_part": 1}


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of an answer before it is graded.

    `shown` and `possible` count roots. `correction`, `contest` and `denials` are the entries that
    speak against it; `admission` is the root of a party that speaks against itself.
    """

    group: Group
    roots: tuple[Root, ...]
    shown: int
    possible: int
    admission: Root | None
    correction: Entry | None
    contest: Entry | None
    denials: tuple[Entry, ...]
    holds: dict[str, bool]


def standing(
    group: Group, roots: Sequence[Root], rivals: Sequence[tuple[Group, Sequence[Root]]]
) -> Standing:
    """Establish the facts of one answer beside the other answers to its question."""
    counted = roots[:MOST_PAIRED]
    admission = next((root for root in roots if _admits(root, group)), None)
    correction = _correction(roots, rivals)
    holds = {
        "corrected": correction is not None,
        "admission": admission is not None,
        "admission_joined": any(independent(root, admission) for root in counted)
        if admission
        else False,
        "two_shown": any(
            (one.first_hand or other.first_hand) and independent(one, other)
            for at, one in enumerate(counted)
            for other in counted[at + 1 :]
        ),
        "first_hand": any(root.first_hand for root in roots),
    }
    return Standing(
        group=group,
        roots=tuple(roots),
        shown=min(shown(roots), len(roots)),
        possible=len(roots),
        admission=admission,
        correction=correction,
        contest=_contest(group, counted, rivals),
        denials=tuple(_denials(group, rivals)),
        holds=holds,
    )


def _admits(root: Root, group: Group) -> bool:
    """A party admits a step of the matter that it states itself, with no hop missing."""
    claim, seen = group.first.claim, root.observer
    against_itself = group.first.kind.role == "step" and claim.polarity == "positive"
    stated = claim.stance == "asserts" and claim.modality == "happened"
    return seen.party and root.known and not seen.gap and stated and against_itself


def _denials(group: Group, rivals: Sequence[tuple[Group, Sequence[Root]]]) -> list[Entry]:
    said = {entry.claim.id for entry in group.entries}
    return [e for rival, _ in rivals for e in rival.entries if e.target in said]


def _correction(
    roots: Sequence[Root], rivals: Sequence[tuple[Group, Sequence[Root]]]
) -> Entry | None:
    """A correction denies the claim by name, is not a party's, and stands on ground no worse.

    It must reach every root: an account that nobody corrected still stands.
    """
    best = max((_ground(root.observer.basis) for root in roots), default=0)
    reached = {e.claim.id for root in roots for e in (root.entry, *root.carried)}
    for rival, against in rivals:
        for root in against:
            entry = root.first_hand or root.entry
            strong = root.known and not root.observer.party
            if entry.target in reached and strong and _ground(root.observer.basis) >= best:
                denied = {e.target for e in rival.entries}
                if all(_touched(mine, denied) for mine in roots):
                    return entry
    return None


def _touched(root: Root, denied: set[str | None]) -> bool:
    return bool({e.claim.id for e in (root.entry, *root.carried)} & denied)


def _ground(basis: str) -> int:
    return _GROUND[basis]


def _contest(
    group: Group, roots: Sequence[Root], rivals: Sequence[tuple[Group, Sequence[Root]]]
) -> Entry | None:
    """Find a first-hand account, not a party's, that says otherwise and is not one of these."""
    for rival, against in rivals:
        if not opposed(group, rival):
            continue
        for root in against[:MOST_PAIRED]:
            specific = root.first_hand is not None and not root.observer.party
            if specific and all(unlinked(mine, root) for mine in roots):
                return root.first_hand
    return None
