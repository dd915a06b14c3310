"""Records to JSON and back: one generic reading of the dataclasses, used by store and doors."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

R = TypeVar("R")
_HINTS: dict[Any, dict[str, Any]] = {}


def to_json(value: Any) -> Any:
    """Turn a record, or anything made of records, into what `json.dumps` takes."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, (tuple, list)):
        return [to_json(v) for v in value]
    if isinstance(value, Mapping):
        return {str(k): to_json(v) for k, v in value.items()}
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return value


def canonical(value: Any) -> bytes:
    """Canonical JSON bytes (sorted keys, no spaces, UTF-8), for hashing."""
    text = json.dumps(to_json(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def from_json(cls: type[R], data: Mapping[str, Any]) -> R:
    """Read a record of `cls` back from its JSON; a missing field takes its default."""
    record: R = _record(cls, data)
    return record


def hints_of(cls: Any) -> dict[str, Any]:
    """Return the resolved types of a record's fields, in order."""
    known = _HINTS.get(cls)
    if known is None:
        known = _HINTS[cls] = _resolve(cls)
    return known


def _resolve(cls: Any) -> dict[str, Any]:
    hints = get_type_hints(cls)
    return {f.name: hints[f.name] for f in fields(cls)}


def _record(cls: Any, data: Mapping[str, Any]) -> Any:
    hints: dict[str, Any] = hints_of(cls)
    return cls(**{name: _value(hints[name], data[name]) for name in hints if name in data})


def _value(hint: Any, data: Any) -> Any:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return None if data is None else _one_of(get_args(hint), data)
    if origin is tuple:
        return tuple(_value(get_args(hint)[0], item) for item in data)
    if origin is Literal or data is None:
        return data
    if hint is datetime:
        return datetime.fromisoformat(data)
    if hint is date:
        return date.fromisoformat(data)
    return _record(hint, data) if is_dataclass(hint) else data


def _one_of(choices: tuple[Any, ...], data: Any) -> Any:
    """Read a union: a record is told by its field names, anything else by the only other type."""
    if isinstance(data, Mapping):
        records = [c for c in choices if is_dataclass(c)]
        best = next(c for c in records if set(data) <= set(hints_of(c)))
        return _record(best, data)
    rest = [c for c in choices if c is not NoneType and not is_dataclass(c)]
    return _value(rest[0], data) if len(rest) == 1 else data
