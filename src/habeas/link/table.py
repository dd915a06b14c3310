"""Rows of a frozen dataclass in, one Arrow table out: the schema is the dataclass's own."""

from collections.abc import Iterable
from dataclasses import fields
from types import NoneType, UnionType
from typing import Any, get_args, get_origin

from habeas.records.codec import hints_of


def arrow_schema(cls: Any) -> Any:
    """Derive the Arrow schema of a dataclass, so that the two can never drift apart.

    Arrow is imported here, since only linking pays for it.
    """
    import pyarrow as pa  # noqa: PLC0415 - see the docstring

    return pa.schema([pa.field(name, _arrow_type(hint)) for name, hint in hints_of(cls).items()])


def arrow_table(cls: Any, rows: Iterable[Any]) -> Any:
    """Turn rows into columns; tuples become lists, None becomes null."""
    import pyarrow as pa  # noqa: PLC0415 - see the docstring of arrow_schema

    rows = list(rows)
    schema = arrow_schema(cls)
    columns = [
        pa.array([getattr(row, field.name) for row in rows], type=schema.field(field.name).type)
        for field in fields(cls)
    ]
    return pa.Table.from_arrays(columns, schema=schema)


def _arrow_type(hint: Any) -> Any:
    import pyarrow as pa  # noqa: PLC0415 - see the docstring of arrow_schema

    plain = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
    if isinstance(hint, UnionType):
        return _arrow_type(next(choice for choice in get_args(hint) if choice is not NoneType))
    if get_origin(hint) is tuple:
        return pa.list_(_arrow_type(get_args(hint)[0]))
    return plain[hint]
