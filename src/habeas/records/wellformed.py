"""Whether the files of a vocabulary say what they can say: a word misplaced is no word unheard."""

from collections.abc import Mapping
from datetime import date
from typing import Any, get_args

from habeas.records.claims import Modality
from habeas.records.errors import VocabularyError
from habeas.records.groups import SECTION as SHARED

TOP = {"name": str, "version": int, "matter": str, "kind": dict}
MAY = {"since": date}
FIELDS = {
    "role": str, "label": dict, "measures": list, "per": list, "over": list, "wide": bool,
    "modality": str, "negation": str, "component": str, "traits": list,
}  # fmt: skip
CHOICES = {
    "modality": frozenset(get_args(Modality)),
    "negation": frozenset(("words", "own")),
    "measures": frozenset(("quantity", "money", "duration")),
}
PATTERNS = frozenset(("kind", "contrary", "unless", "modality", "came_about", "negation", "matter"))
"""Sections of a words file whose rows are lists of patterns."""
SENTENCES = frozenset(("one", "negated", "ask_many", "ask_long", "ask_whether", "ask_which"))
"""Sections whose rows are a sentence of the report."""
ONLY = {"negation": frozenset(("words",)), "matter": frozenset(("words",))}
TYPES = {
    str: "a word",
    int: "a number",
    dict: "a table",
    list: "a list of words",
    bool: "true or false",
    date: "a day, as 2014-02-20",
}


def check_structure(data: Mapping[str, Any]) -> None:
    """VocabularyError for a field that is not known, or holds what it cannot."""
    _typed(data, TOP | MAY, "the vocabulary")
    missing = sorted(set(TOP) - set(data))
    if missing:
        raise VocabularyError(f"the vocabulary has no {missing[0]!r}")
    kinds = data["kind"]
    if data["matter"] not in kinds:
        raise VocabularyError(f"the matter {data['matter']!r} is none of the kinds")
    for name, body in kinds.items():
        _check_kind(name, body, frozenset(kinds))


def _check_kind(name: str, body: Any, kinds: frozenset[str]) -> None:
    if not isinstance(body, dict):
        raise VocabularyError(f"kind {name!r} is no table")
    _typed(body, FIELDS, f"kind {name!r}")
    for field, known in (CHOICES | {"over": kinds}).items():
        said = body.get(field, ())
        strange = sorted({said} - known if isinstance(said, str) else set(said) - known)
        if strange:
            raise VocabularyError(f"kind {name!r}: {field} {strange[0]!r} is not known")


def check_words(language: str, table: Mapping[str, Any]) -> None:
    """VocabularyError for a section that is not known, or a row that is not what it holds."""
    for section, body in table.items():
        if section not in PATTERNS | SENTENCES | {SHARED}:
            raise VocabularyError(f"words in {language!r}: no section is named {section!r}")
        if not isinstance(body, dict):
            raise VocabularyError(f"words in {language!r}: [{section}] is no table of rows")
        for row, said in body.items():
            if section in ONLY and row not in ONLY[section]:
                raise VocabularyError(f"words in {language!r}: [{section}] has no row {row!r}")
            if not _holds(section, said):
                what = "a sentence" if section in SENTENCES else "a list of patterns"
                raise VocabularyError(f"words in {language!r}: {section}.{row} is not {what}")


def _holds(section: str, said: Any) -> bool:
    if section in SENTENCES:
        return isinstance(said, str)
    if section == SHARED and isinstance(said, str):
        return True
    return isinstance(said, list) and all(isinstance(word, str) for word in said)


def _typed(body: Mapping[str, Any], fields: Mapping[str, type], where: str) -> None:
    for field, said in body.items():
        wanted = fields.get(field)
        if wanted is None:
            raise VocabularyError(f"{where} has a field that is not known: {field!r}")
        right = isinstance(said, wanted) and (wanted is bool or not isinstance(said, bool))
        worded = wanted is not list or all(isinstance(word, str) for word in said)
        if not right or not worded:
            raise VocabularyError(f"{where}: {field} must be {TYPES[wanted]}")
