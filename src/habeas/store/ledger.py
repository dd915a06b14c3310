"""What came in and how: originals, their sources, and the custody chain."""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, select, update

from habeas.records import Custody, Original, Source
from habeas.store.part import Part
from habeas.store.rows import in_order, row_of
from habeas.store.tables import CUSTODY, ORIGINALS, SOURCES


class LedgerPart(Part):
    """Implements the port `Ledger`: it writes what it is handed, and computes nothing."""

    def original(self, original_id: str) -> Original | None:
        """Return the original of this id, or None."""
        query = select(ORIGINALS).where(ORIGINALS.c.id == original_id)
        return self._one(query, Original)

    def head(self) -> Custody | None:
        """Return the last custody entry, or None in a new case."""
        query = select(CUSTODY).order_by(CUSTODY.c.seq.desc()).limit(1)
        return self._one(query, Custody)

    def handled(self, original_id: str) -> Iterator[Custody]:
        """Return the custody entries about one original, oldest first."""
        return self._each(in_order(CUSTODY).where(CUSTODY.c.object == original_id), Custody)

    def receive(self, original: Original, entry: Custody, source: Source | None) -> None:
        """Add the custody entry, and the original and its source where they are new.

        All of them or nothing; CaseError where another writer took the entry's place in the chain.
        """
        with self._database.writing() as connection:
            connection.execute(CUSTODY.insert(), row_of(entry))
            if source:
                _add_if_new(connection, SOURCES, source, arrival=entry.seq)
            _add_if_new(connection, ORIGINALS, original, arrival=entry.seq)

    def protect(self, original_id: str, entry: Custody) -> None:
        """Mark an original as one whose source must be protected, and add the custody entry."""
        marked = update(ORIGINALS).where(ORIGINALS.c.id == original_id).values(protected=True)
        with self._database.writing() as connection:
            connection.execute(CUSTODY.insert(), row_of(entry))
            connection.execute(marked)

    def custody(self) -> Iterator[Custody]:
        """Return the whole custody chain, oldest first."""
        return self._each(in_order(CUSTODY), Custody)

    def originals(self) -> Iterator[Original]:
        """Return all originals in order of arrival."""
        return self._each(select(ORIGINALS).order_by(ORIGINALS.c.arrival), Original)

    def sources(self) -> Iterator[Source]:
        """Return all sources in order of their first arrival."""
        return self._each(select(SOURCES).order_by(SOURCES.c.arrival), Source)


def _add_if_new(
    connection: Connection, table: Table, record: Original | Source, *, arrival: int
) -> None:
    known = connection.scalar(select(table.c.arrival).where(table.c.id == record.id))
    if known is None:
        connection.execute(table.insert(), row_of(record, arrival=arrival))
