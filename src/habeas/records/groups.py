"""Words that many patterns share, named once: a table with `<child>` in, one without it out.

`[words]` of a words file holds them, `child = "child|children|kid*"` or a list of as many strings;
a later group may hold an earlier one.
"""

import re
from typing import Any

from habeas.records.errors import VocabularyError

SECTION = "words"
NAMED = re.compile(r"<(\w+)>")


def grouped(table: dict[str, Any]) -> dict[str, Any]:
    """Put each group's words where a pattern names it; VocabularyError for a name of none."""
    groups: dict[str, str] = {}
    for name, said in table.get(SECTION, {}).items():
        words = [said] if isinstance(said, str) else said
        groups[name] = f"({'|'.join(_filled(word, groups) for word in words)})"
    return {
        section: {row: _row(said, groups) for row, said in body.items()}
        for section, body in table.items()
        if section != SECTION
    }


def _row(said: Any, groups: dict[str, str]) -> Any:
    """Fill a row of patterns; a row that is a sentence for the report stays as it is."""
    return said if isinstance(said, str) else [_filled(pattern, groups) for pattern in said]


def _filled(pattern: str, groups: dict[str, str]) -> str:
    unknown = sorted(set(NAMED.findall(pattern)) - set(groups))
    if unknown:
        raise VocabularyError(f"pattern {pattern!r} names the group {unknown[0]!r}: there is none")
    return NAMED.sub(lambda found: groups[found.group(1)], pattern)
