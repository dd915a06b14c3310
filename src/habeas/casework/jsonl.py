"""Records as JSON lines: one file a noun, one record a line, each line marked a working copy."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from habeas.casework.outfolder import NOTICE
from habeas.records import to_json


def jsonl_lines(records: Iterable[Any]) -> Iterator[str]:
    """Yield a line a record: exactly its fields, and `notice`."""
    for record in records:
        line = to_json(record) | {"notice": NOTICE}
        yield json.dumps(line, ensure_ascii=False).replace("\u2028", "\\u2028") + "\n"
