"""The first tables of a case, as the records stood in version 0.1.0.

Written out, and not taken from the records, which go on changing: a step must make the same
tables for ever. One column is `name:type`, with a question mark where it may be null.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TYPES: dict[str, sa.types.TypeEngine[Any]] = {
    "text": sa.Text(),
    "int": sa.BigInteger(),
    "real": sa.Double(),
    "bool": sa.Boolean(),
    "time": sa.DateTime(timezone=True),
    "day": sa.Date(),
    "json": sa.JSON(),
}

POSITION = "position:int"
IN_DOCUMENT = "arrival:int reading:int position:int id:text document:text"

TABLES: dict[str, str] = {
    "custody": "seq:int at:time by:text verb:text object:text detail:text prev:text hash:text"
    " signature:text?",
    "originals": "arrival:int id:text sha256:text size:int media_type:text filename:text"
    " received_at:time source:text? url:text? captured_at:time? captured_by:text? how:text?"
    " protected:bool",
    "sources": "arrival:int id:text pseudonym:text kind:text? party:bool handlers:json",
    "documents": "arrival:int reading:int id:text original:text locator:text kind:text"
    " title:text? language:text? published_at:json? publisher:text? credits:json text:text"
    " guesses:json",
    "segments": f"{IN_DOCUMENT} kind:text start:int end:int author:text? sent_at:time?"
    " forwarded_from:text? reply_to:text? locator:text? label:text?",
    "mentions": f"{IN_DOCUMENT} start:int end:int text:text kind:text norm:json?",
    "claims": f"{IN_DOCUMENT} start:int end:int quote:text kind:text subject:text? facility:json?"
    " place:text? time:json? values:json chain:json stance:text polarity:text modality:text"
    " came_about:text? denies:text? method:text status:text component:text?",
    "records": f"{IN_DOCUMENT} start:int end:int name:text given:text? patronymic:text?"
    " family:text? birth_date:day? birth_year:int? home_place:text? facility:json? region:text?"
    " article:text? term:text? unit:text? tag:text? call_sign:text? status:text? date:json?",
    "persons": f"{POSITION} id:text records:json reviewed:bool",
    "pairs": f"{POSITION} left:text right:text probability:real weights:json",
    "findings": f"{POSITION} id:text question:json answers:json conflicts:json",
    "edges": f"{POSITION} derived:text origin:text kind:text evidence:json derived_segment:text?"
    " origin_segment:text?",
    "drift": f"{POSITION} derived:text origin:text what:text was:text now:text claims:json",
    "decisions": f"{POSITION} id:text target:text verb:text was:text? now:text? why:text? by:text"
    " at:time undoes:text? quote:text? locator:text?",
    "refusals": "file:text reason:text original:text?",
    "work": "original:text made_with:text stated:json?",
    "state": "name:text value:text",
}

KEYS: dict[str, tuple[str, ...]] = {
    "custody": ("seq",),
    "originals": ("id",),
    "sources": ("id",),
    "documents": ("arrival", "reading"),
    "segments": ("arrival", "reading", "position"),
    "mentions": ("arrival", "reading", "position"),
    "claims": ("arrival", "reading", "position"),
    "records": ("arrival", "reading", "position"),
    "persons": ("position",),
    "pairs": ("position",),
    "findings": ("position",),
    "edges": ("position",),
    "drift": ("position",),
    "decisions": ("position",),
    "refusals": ("file",),
    "work": ("original",),
    "state": ("name",),
}

UNIQUE: dict[str, tuple[str, ...]] = {"originals": ("arrival", "sha256"), "documents": ("id",)}

TO_DOCUMENT = (("arrival", "reading"), "documents")
POINTS_TO: dict[str, tuple[tuple[str, ...], str, tuple[str, ...]]] = {
    "originals": (("arrival",), "custody", ("seq",)),
    "sources": (("arrival",), "custody", ("seq",)),
    "documents": (("arrival",), "originals", ("arrival",)),
    "segments": (*TO_DOCUMENT, ("arrival", "reading")),
    "mentions": (*TO_DOCUMENT, ("arrival", "reading")),
    "claims": (*TO_DOCUMENT, ("arrival", "reading")),
    "records": (*TO_DOCUMENT, ("arrival", "reading")),
    "refusals": (("original",), "originals", ("id",)),
    "work": (("original",), "originals", ("id",)),
}


def upgrade() -> None:
    """Make the tables, each after those it points to."""
    for name, columns in TABLES.items():
        op.create_table(name, *map(_column, columns.split()), *_constraints(name))
    op.create_index("ix_custody_object", "custody", ["object", "seq"])


def _column(written: str) -> sa.Column[Any]:
    name, kind = written.split(":")
    null = kind.endswith("?")
    return sa.Column(name, TYPES[kind.rstrip("?")], nullable=null, autoincrement=False)


def _constraints(table: str) -> list[sa.Constraint]:
    found: list[sa.Constraint] = [sa.PrimaryKeyConstraint(*KEYS[table], name=f"pk_{table}")]
    found.extend(
        sa.UniqueConstraint(column, name=f"uq_{table}_{column}") for column in UNIQUE.get(table, ())
    )
    if table in POINTS_TO:
        here, other, there = POINTS_TO[table]
        aims = [f"{other}.{column}" for column in there]
        found.append(sa.ForeignKeyConstraint(here, aims, name=f"fk_{table}_{other}"))
    return found
