"""What the case comes to: persons, findings, and the decisions that people made about them."""

from collections.abc import Iterable, Iterator

from habeas.records import Decision, Drift, Edge, Finding, Pair, Person, Weighing
from habeas.store.part import Part
from habeas.store.rows import in_order, records_in, replace_all
from habeas.store.tables import DECISIONS, DRIFT, EDGES, FINDINGS, PAIRS, PERSONS


class ResultsPart(Part):
    """Results of the whole case, each replaced as one, and people's decisions."""

    def keep_linking(self, persons: Iterable[Person], pairs: Iterable[Pair]) -> None:
        """Put these persons and pairs in the place of those before, together."""
        with self._database.writing() as connection:
            replace_all(connection, PERSONS, persons)
            replace_all(connection, PAIRS, pairs)

    def persons(self) -> Iterator[Person]:
        """Return the persons in the order they were kept in."""
        return self._each(in_order(PERSONS), Person)

    def pairs(self) -> Iterator[Pair]:
        """Return the compared pairs in the order they were kept in."""
        return self._each(in_order(PAIRS), Pair)

    def keep_weighing(self, weighing: Weighing) -> None:
        """Put this weighing in the place of the one before."""
        with self._database.writing() as connection:
            replace_all(connection, FINDINGS, weighing.findings)
            replace_all(connection, EDGES, weighing.edges)
            replace_all(connection, DRIFT, weighing.drift)

    def weighing(self) -> Weighing:
        """Return the weighing as it was kept; an empty one where none was."""
        with self._database.reading() as connection:
            return Weighing(
                findings=tuple(records_in(connection, in_order(FINDINGS), Finding)),
                edges=tuple(records_in(connection, in_order(EDGES), Edge)),
                drift=tuple(records_in(connection, in_order(DRIFT), Drift)),
            )

    def decisions(self) -> Iterator[Decision]:
        """Return all decisions in the order they were made."""
        return self._each(in_order(DECISIONS), Decision)
