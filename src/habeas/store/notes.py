"""What the case knows about its own state: refused files, totals, and a few named values."""

from collections.abc import Iterator

from sqlalchemy import delete, func, select

from habeas.records import Counts, Refusal
from habeas.store.part import Part
from habeas.store.rows import in_order, row_of
from habeas.store.tables import (
    CLAIMS,
    DOCUMENTS,
    FINDINGS,
    ORIGINALS,
    PERSONS,
    RECORDS,
    REFUSALS,
    SEGMENTS,
    STATE,
)

COUNTED = (ORIGINALS, DOCUMENTS, SEGMENTS, CLAIMS, RECORDS, PERSONS, FINDINGS)


class NotesPart(Part):
    """Refusals, totals and named values."""

    def refuse(self, refusal: Refusal) -> None:
        """Note that a file could not be read, in the place of what was noted of it before."""
        with self._database.writing() as connection:
            connection.execute(delete(REFUSALS).where(REFUSALS.c.file == refusal.file))
            connection.execute(REFUSALS.insert(), row_of(refusal))

    def clear_refusal(self, file: str) -> None:
        """Note that a file is refused no longer."""
        with self._database.writing() as connection:
            connection.execute(delete(REFUSALS).where(REFUSALS.c.file == file))

    def refusals(self) -> Iterator[Refusal]:
        """Return the files that stand refused, in order of their names."""
        return self._each(in_order(REFUSALS), Refusal)

    def totals(self) -> Counts:
        """Count what the case holds."""
        counts = [select(func.count()).select_from(table).scalar_subquery() for table in COUNTED]
        with self._database.reading() as connection:
            return Counts(*connection.execute(select(*counts)).one())

    def derived_state(self, name: str) -> str | None:
        """Return a value kept under this name, or None."""
        with self._database.reading() as connection:
            return connection.scalar(select(STATE.c.value).where(STATE.c.name == name))

    def keep_state(self, name: str, value: str) -> None:
        """Keep a value under a name: what a result was made from, so that it can be left alone."""
        with self._database.writing() as connection:
            connection.execute(delete(STATE).where(STATE.c.name == name))
            connection.execute(STATE.insert(), {"name": name, "value": value})
