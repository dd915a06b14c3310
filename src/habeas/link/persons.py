"""Scored pairs in, persons out: records joined one pair at a time, the surest first.

Plain connected components would join two namesakes through one record that fits both. Here a
join is made only where no two records of the two sides contradict each other, where no rival
fits as well, and where something beyond the name agrees.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from habeas.link.comparisons import BEYOND_THE_NAME
from habeas.link.contradictions import Bars, bars_of, forbids
from habeas.link.features import Features
from habeas.link.scoring import Scored
from habeas.records import Person, Record

SURE_ENOUGH = 0.9
"""Probability from which a pair may join two persons without a person's word."""

ONE_PERSON_ONLY = frozenset({"birth_date", "tag"})
"""Features that two namesakes of one list hardly share."""

RIVAL_MARGIN = 2.0
"""Log-odds by which a fit must beat a rival that it excludes; else neither is joined."""


@dataclass(slots=True)
class _Group:
    """Records joined so far: which rows, what could forbid more, in which lists they stand."""

    rows: list[int]
    bars: set[Bars]
    lists: set[str]


@dataclass(frozen=True, slots=True)
class Rules:
    """What may be joined: `listed_once` names the documents that list nobody twice."""

    allow_name_only: bool
    listed_once: frozenset[str]


def persons_of(
    records: Sequence[Record], features: Sequence[Features], pairs: Iterable[Scored], rules: Rules
) -> tuple[Person, ...]:
    """Join records into persons; one that joins none is a person by itself.

    The outcome does not hang on the order of records, but for the founding record: the first.
    """
    joins = [p for p in pairs if _may_join(p, rules) and not _namesakes_of_a_list(p, records)]
    joins.sort(key=lambda p: (-round(p.log_odds, 9), *sorted(_ids(p, records))))
    groups = _Groups(records, features, rules.listed_once)
    rivals = _neighbours(joins)
    for pair in joins:
        groups.join(pair, rivals)
    return groups.persons()


def _may_join(pair: Scored, rules: Rules) -> bool:
    if pair.probability < SURE_ENOUGH:
        return False
    return rules.allow_name_only or any(
        weight.outcome == "agrees" and weight.feature in BEYOND_THE_NAME for weight in pair.weights
    )


def _namesakes_of_a_list(pair: Scored, records: Sequence[Record]) -> bool:
    """Two rows of one text are two people until a whole birth date or a tag says otherwise.

    A list or a letter that names somebody twice gives the same birth date; a shared year or prison
    is what namesakes on one list have too.
    """
    if records[pair.left].document != records[pair.right].document:
        return False
    return not any(w.outcome == "agrees" and w.feature in ONE_PERSON_ONLY for w in pair.weights)


def _ids(pair: Scored, records: Sequence[Record]) -> tuple[str, str]:
    return records[pair.left].id, records[pair.right].id


def _neighbours(joins: Sequence[Scored]) -> dict[int, list[tuple[int, float]]]:
    found: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for pair in joins:
        found[pair.left].append((pair.right, pair.log_odds))
        found[pair.right].append((pair.left, pair.log_odds))
    return found


class _Groups:
    """The groups as they grow; every row stands in exactly one."""

    def __init__(
        self, records: Sequence[Record], features: Sequence[Features], listed_once: frozenset[str]
    ) -> None:
        self._records = records
        self._of = [
            _Group([row], {bars_of(feature)}, {record.document} & listed_once)
            for row, (record, feature) in enumerate(zip(records, features, strict=True))
        ]

    def join(self, pair: Scored, rivals: dict[int, list[tuple[int, float]]]) -> None:
        """Join the two sides of a pair, unless something forbids it or a rival fits as well."""
        one, other = self._of[pair.left], self._of[pair.right]
        if one is other or self._forbidden(one, other):
            return
        if self._contested(pair.left, other, pair, rivals) or self._contested(
            pair.right, one, pair, rivals
        ):
            return
        large, small = (one, other) if len(one.rows) >= len(other.rows) else (other, one)
        large.rows += small.rows
        large.bars |= small.bars
        large.lists |= small.lists
        for row in small.rows:
            self._of[row] = large

    def persons(self) -> tuple[Person, ...]:
        """Give the persons in the order of their founding records."""
        groups = {id(group): group for group in self._of}
        in_order = sorted(sorted(group.rows) for group in groups.values())
        return tuple(
            Person(self._records[rows[0]].id, tuple(self._records[row].id for row in rows))
            for rows in in_order
        )

    def _contested(
        self,
        row: int,
        chosen: _Group,
        pair: Scored,
        rivals: dict[int, list[tuple[int, float]]],
    ) -> bool:
        """Tell whether the row fits somebody else nearly as well who cannot be the chosen one."""
        return any(
            log_odds > pair.log_odds - RIVAL_MARGIN
            and self._of[rival] is not chosen
            and self._forbidden(self._of[rival], chosen)
            and not self._forbidden(self._of[rival], self._of[row])
            for rival, log_odds in rivals[row]
        )

    @staticmethod
    def _forbidden(one: _Group, other: _Group) -> bool:
        if one.lists & other.lists:
            return True
        return any(forbids(a, b) for a in one.bars for b in other.bars)
