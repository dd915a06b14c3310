"""Records in, pairs and persons out: the stage's one public function."""

from collections.abc import Sequence
from dataclasses import dataclass

from habeas.link.blocking import blocked
from habeas.link.comparisons import prior_of
from habeas.link.features import features_of
from habeas.link.persons import SURE_ENOUGH, Rules, persons_of
from habeas.link.scoring import Scored, score
from habeas.records import Pair, Person, Record
from habeas.records.errors import UsageError
from habeas.records.ports import LinkBackend


@dataclass(frozen=True, slots=True)
class Linking:
    """What linking found, and what it passed over.

    `pairs` are those at or above the asked probability, the surest first; `below` counts the
    compared pairs under it. `prior` is the probability that two records drawn at random are of
    one person. `dropped_blocks` were too large to be compared within, and `compared` is the cost.
    """

    pairs: tuple[Pair, ...]
    persons: tuple[Person, ...]
    below: int
    prior: float
    compared: int = 0
    dropped_blocks: int = 0


def link(
    records: Sequence[Record],
    *,
    backend: LinkBackend,
    allow_name_only: bool = False,
    min_probability: float = 0.1,
    listed_once: frozenset[str] = frozenset(),
) -> Linking:
    """Find which records may be of one person, and which are so surely enough to stand together.

    Nothing is merged on a name alone unless `allow_name_only`; a missing value never counts
    against a pair. `listed_once` holds ids of documents that list nobody twice: no two of their
    records are merged. Records are compared by a Fellegi-Sunter model (Splink) whose starting
    weights stand in `comparisons.py`. A person is a candidate until a person has looked.
    """
    _check(records, min_probability)
    batch = blocked([features_of(record, row) for row, record in enumerate(records)])
    scores = score(batch, backend=backend, min_probability=min(min_probability, SURE_ENOUGH))
    shown = [pair for pair in scores.pairs if pair.probability >= min_probability]
    rules = Rules(allow_name_only, listed_once)
    return Linking(
        pairs=_pairs(shown, records),
        persons=persons_of(records, batch.features, scores.pairs, rules),
        below=scores.compared - len(shown),
        prior=prior_of(len(records)),
        compared=scores.compared,
        dropped_blocks=batch.dropped,
    )


def _check(records: Sequence[Record], min_probability: float) -> None:
    if not 0 <= min_probability <= 1:
        raise UsageError(f"a probability lies between 0 and 1, not {min_probability}")
    seen: set[str] = set()
    for record in records:
        if record.id in seen:
            raise UsageError(f"two records have the id {record.id!r}: give each its own")
        seen.add(record.id)


def _pairs(scored: Sequence[Scored], records: Sequence[Record]) -> tuple[Pair, ...]:
    ordered = sorted(scored, key=lambda pair: (-pair.probability, pair.left, pair.right))
    return tuple(
        Pair(records[p.left].id, records[p.right].id, p.probability, p.weights) for p in ordered
    )
