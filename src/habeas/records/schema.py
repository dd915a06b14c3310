"""JSON Schema (draft 2020-12) of every record, generated from the dataclasses."""

from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from habeas.records.codec import hints_of

SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
}


def schema_of(cls: Any) -> dict[str, Any]:
    """Schema of one record; records inside it are written out in place."""
    hints = hints_of(cls)
    required = [f.name for f in fields(cls) if f.default is MISSING]
    return {
        "title": cls.__name__,
        "description": (cls.__doc__ or "").split("\n")[0],
        "type": "object",
        "properties": {name: _type(hint) for name, hint in hints.items()},
        "required": required,
        "additionalProperties": False,
    }


def _type(hint: Any) -> dict[str, Any]:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return {"anyOf": [_type(choice) for choice in get_args(hint)]}
    if origin is Literal:
        return {"enum": list(get_args(hint))}
    if origin is tuple:
        return {"type": "array", "items": _type(get_args(hint)[0])}
    return schema_of(hint) if is_dataclass(hint) else dict(SCALARS[hint])
