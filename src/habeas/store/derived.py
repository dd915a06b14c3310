"""What was read and extracted: written one original at a time, read back in order of arrival."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from sqlalchemy import Connection, delete, select

from habeas.records import (
    Claim,
    Document,
    Extraction,
    Mention,
    Reading,
    Record,
    Segment,
    Stated,
    from_json,
    to_json,
)
from habeas.records.errors import CaseError
from habeas.store.part import Part
from habeas.store.rows import Row, in_order, insert, row_of, stream
from habeas.store.shelf import Shelf
from habeas.store.tables import CLAIMS, DOCUMENTS, MENTIONS, ORIGINALS, RECORDS, SEGMENTS, WORK

IN_DOCUMENTS = (SEGMENTS, MENTIONS, CLAIMS, RECORDS)
Derived = Sequence[tuple[Reading, Extraction]]


class DerivedPart(Part):
    """Documents and what stands in them; all of it can be made again from the originals."""

    def made_with(self, original_id: str) -> str | None:
        """Return what this original was last read with, so that it is read anew only if need be."""
        with self._database.reading() as connection:
            query = select(WORK.c.made_with).where(WORK.c.original == original_id)
            return connection.scalar(query)

    def stated(self, original_id: str) -> Stated | None:
        """Return what people stated of this original when it was last read."""
        with self._database.reading() as connection:
            kept = connection.scalar(select(WORK.c.stated).where(WORK.c.original == original_id))
            return None if kept is None else from_json(Stated, kept)

    def keep_reading(
        self,
        original_id: str,
        made_with: str,
        readings: Sequence[Reading],
        extractions: Sequence[Extraction],
        *,
        stated: Stated | None = None,
    ) -> None:
        """Put what an original now yields in the place of what it yielded before.

        Each reading has its extraction at the same place; ValueError where they do not fit.
        """
        derived = list(zip(readings, extractions, strict=True))
        _check(original_id, derived)
        work = {"original": original_id, "made_with": made_with}
        with self._database.writing() as connection:
            arrival = connection.scalar(
                select(ORIGINALS.c.arrival).where(ORIGINALS.c.id == original_id)
            )
            if arrival is None:
                raise CaseError(f"the case holds no original {original_id}")
            _forget(connection, arrival)
            _write(connection, derived, arrival)
            connection.execute(delete(WORK).where(WORK.c.original == original_id))
            connection.execute(WORK.insert(), {**work, "stated": to_json(stated)})

    def documents(self) -> Iterator[Document]:
        """Return all documents in order of arrival."""
        return self._each(in_order(DOCUMENTS), Document)

    def segments(self) -> Iterator[Segment]:
        """Return all segments, document by document."""
        return self._each(in_order(SEGMENTS), Segment)

    def claims(self) -> Iterator[Claim]:
        """Return all claims, document by document."""
        return self._each(in_order(CLAIMS), Claim)

    def records(self) -> Iterator[Record]:
        """Return all person records, document by document."""
        return self._each(in_order(RECORDS), Record)

    def readings(self) -> Iterator[Reading]:
        """Return all documents with their segments."""
        with self._database.reading() as connection:
            segments = Shelf(connection, SEGMENTS, Segment)
            for row in stream(connection, in_order(DOCUMENTS)):
                yield Reading(from_json(Document, row), segments.of(row))

    def extractions(self) -> Iterator[Extraction]:
        """Return what was extracted from each document, in the order of `readings`."""
        query = select(DOCUMENTS.c.arrival, DOCUMENTS.c.reading, DOCUMENTS.c.id)
        with self._database.reading() as connection:
            mentions = Shelf(connection, MENTIONS, Mention)
            claims = Shelf(connection, CLAIMS, Claim)
            records = Shelf(connection, RECORDS, Record)
            for row in stream(connection, query.order_by(*DOCUMENTS.primary_key.columns)):
                yield Extraction(row["id"], mentions.of(row), claims.of(row), records.of(row))


def _check(original_id: str, derived: Derived) -> None:
    if len({reading.document.id for reading, _ in derived}) < len(derived):
        raise ValueError(f"two documents of original {original_id} have one id")
    for reading, extraction in derived:
        if reading.document.original != original_id:
            raise ValueError(f"document {reading.document.id} is of another original")
        if extraction.document != reading.document.id:
            raise ValueError(f"no extraction stands beside document {reading.document.id}")


def _forget(connection: Connection, arrival: int) -> None:
    for table in (*IN_DOCUMENTS, DOCUMENTS):
        connection.execute(delete(table).where(table.c.arrival == arrival))


def _write(connection: Connection, derived: Derived, arrival: int) -> None:
    documents = (
        row_of(item.document, arrival=arrival, reading=number)
        for number, (item, _) in enumerate(derived)
    )
    insert(connection, DOCUMENTS, documents)
    insert(connection, SEGMENTS, _rows((r.segments for r, _ in derived), arrival))
    insert(connection, MENTIONS, _rows((e.mentions for _, e in derived), arrival))
    insert(connection, CLAIMS, _rows((e.claims for _, e in derived), arrival))
    insert(connection, RECORDS, _rows((e.records for _, e in derived), arrival))


def _rows(by_document: Iterable[Sequence[object]], arrival: int) -> Iterator[Row]:
    return chain.from_iterable(
        (row_of(r, arrival=arrival, reading=number, position=n) for n, r in enumerate(records))
        for number, records in enumerate(by_document)
    )
