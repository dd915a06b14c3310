"""The tables of a case. Columns come from the records; what is added here orders and ties them.

`arrival` is the custody entry with which an original came in, `reading` a document's number among
those of its original, `position` a row's number among its like. These are the key of all that is
derived: rows are written, replaced and read in that order, so that no cost per document grows
with the case.
"""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

from habeas.records import (
    Claim,
    Custody,
    Decision,
    Document,
    Drift,
    Edge,
    Finding,
    Mention,
    Original,
    Pair,
    Person,
    Record,
    Refusal,
    Segment,
    Source,
)
from habeas.store.columns import columns_of

METADATA = MetaData(
    # Names that migrations can refer to, on every database.
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _number(name: str) -> Column[Any]:
    return Column(name, BigInteger, nullable=False, autoincrement=False)


def _kept(name: str, cls: type, *constraints: Any) -> Table:
    """A table of what came in; `arrival` is the custody entry that brought it."""
    arrival = Column("arrival", BigInteger, ForeignKey("custody.seq"), nullable=False)
    return Table(name, METADATA, arrival, *columns_of(cls), *constraints)


def _of_documents(name: str, cls: type) -> Table:
    """A table of what stands in documents, in order of position."""
    return Table(
        name,
        METADATA,
        *(_number(column) for column in ("arrival", "reading", "position")),
        *columns_of(cls),
        PrimaryKeyConstraint("arrival", "reading", "position"),
        ForeignKeyConstraint(["arrival", "reading"], ["documents.arrival", "documents.reading"]),
    )


def _listed(name: str, cls: type) -> Table:
    """A table of one result of the whole case, replaced whole and kept in its order."""
    position = _number("position")
    return Table(name, METADATA, position, *columns_of(cls), PrimaryKeyConstraint("position"))


CUSTODY = Table(
    "custody",
    METADATA,
    *columns_of(Custody),
    PrimaryKeyConstraint("seq"),
    Index("ix_custody_object", "object", "seq"),
)
ORIGINALS = _kept(
    "originals",
    Original,
    PrimaryKeyConstraint("id"),
    UniqueConstraint("arrival"),
    UniqueConstraint("sha256"),
)
SOURCES = _kept("sources", Source, PrimaryKeyConstraint("id"))
DOCUMENTS = Table(
    "documents",
    METADATA,
    Column("arrival", BigInteger, ForeignKey("originals.arrival"), nullable=False),
    _number("reading"),
    *columns_of(Document),
    PrimaryKeyConstraint("arrival", "reading"),
    UniqueConstraint("id"),
)
SEGMENTS = _of_documents("segments", Segment)
MENTIONS = _of_documents("mentions", Mention)
CLAIMS = _of_documents("claims", Claim)
RECORDS = _of_documents("records", Record)
PERSONS = _listed("persons", Person)
PAIRS = _listed("pairs", Pair)
FINDINGS = _listed("findings", Finding)
EDGES = _listed("edges", Edge)
DRIFT = _listed("drift", Drift)
DECISIONS = _listed("decisions", Decision)
REFUSALS = Table(
    "refusals",
    METADATA,
    *columns_of(Refusal),
    PrimaryKeyConstraint("file"),
    ForeignKeyConstraint(["original"], ["originals.id"]),
)
WORK = Table(
    "work",
    METADATA,
    Column("original", Text, ForeignKey("originals.id"), primary_key=True),
    Column("made_with", Text, nullable=False),
    Column("stated", JSON(none_as_null=True)),
)
STATE = Table(
    "state",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
