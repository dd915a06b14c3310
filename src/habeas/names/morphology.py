"""The dictionary's word on given names that the table does not hold; Russian and Ukrainian."""

import re
from functools import lru_cache
from typing import Any

from habeas.names.dictionary import is_listed, readings
from habeas.names.endings import Case
from habeas.names.given import Sex

_UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)
_CASES: dict[str, Case] = {
    "nomn": "nomn", "gent": "gent", "gen2": "gent", "datv": "datv", "accs": "accs",
    "ablt": "ablt", "loct": "loct", "loc2": "loct",
}  # fmt: skip


@lru_cache(maxsize=100_000)
def given_by_dictionary(word: str) -> tuple[tuple[str, Case, Sex], ...]:
    """Read a word as a given name by the dictionary: base form, case and sex of each reading.

    Guesses for words that the dictionary does not hold are not taken: they are endings, not names.
    """
    language = "uk" if _UKRAINIAN.search(word) else "ru"
    if not is_listed(word.lower(), language):
        return ()
    found: dict[tuple[str, Case, Sex], None] = {}
    for parse in readings(word.lower(), language):
        case, sex = _CASES.get(parse.tag.case or ""), _sex(parse.tag)
        if "Name" in parse.tag and parse.tag.number != "plur" and case and sex:
            found[(parse.normal_form, case, sex)] = None
    return tuple(found)


@lru_cache(maxsize=50_000)
def is_ukrainian_given(base: str) -> bool:
    """Tell Петро from Пётр: whether the Ukrainian dictionary holds the base form as a name."""
    return is_listed(base.lower(), "uk") and any(
        "Name" in parse.tag and parse.normal_form == base.lower()
        for parse in readings(base.lower(), "uk")
    )


def _sex(tag: Any) -> Sex | None:
    """Epicene names (Саша) stand in the table; a name without gender is read as none."""
    gender: Sex | None = {"masc": "m", "femn": "f"}.get(tag.gender or "")  # type: ignore[assignment]
    return gender
