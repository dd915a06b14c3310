"""Records as JSON lines: one file a noun, one record a line, each line marked a working copy."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from habeas.casework.outfolder import NOTICE
from habeas.records import to_json

BREAKS = str.maketrans({mark: f"\\u{ord(mark):04x}" for mark in "\x85\u2028\u2029"})
"""Characters that JSON allows in a string and that some programs take for the end of a line."""


def json_line(value: Any) -> str:
    """Write one value as JSON that stays one line, whoever splits it."""
    return json.dumps(value, ensure_ascii=False).translate(BREAKS)


def jsonl_lines(
    records: Iterable[Any], notice: Callable[[Any], str] = lambda _: NOTICE
) -> Iterator[str]:
    """Yield a line a record: exactly its fields, and `notice`."""
    for record in records:
        yield json_line(to_json(record) | {"notice": notice(record)}) + "\n"
