"""Records written in one line, for tests."""

from datetime import date
from typing import Any

from habeas.records import Facility, Record


def facility(text: str) -> Facility:
    """Read "IK-17 RU-MO" or "IK-17"."""
    kind, _, region = text.partition(" ")
    type_, _, number = kind.partition("-")
    return Facility(type_, int(number), region or None)  # type: ignore[arg-type]


def record(id_: str, name: str, **fields: Any) -> Record:
    """Make a record; `born` may be a date in ISO form or a year, `held` a prison."""
    born, held = fields.pop("born", None), fields.pop("held", None)
    if isinstance(born, str):
        fields["birth_date"] = date.fromisoformat(born)
    elif born:
        fields["birth_year"] = born
    if held:
        fields["facility"] = facility(held)
    document = fields.pop("document", f"document of {id_}")
    return Record(id=id_, document=document, start=0, end=len(name), name=name, **fields)
