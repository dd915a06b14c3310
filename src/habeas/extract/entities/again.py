"""A document's names in; the same names where they stand alone in it, bent and unfound, out."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from habeas.extract.entities.alone import CALL_SIGN
from habeas.extract.entities.bearers import sex_of
from habeas.extract.found import Found
from habeas.names import family_forms, is_initial
from habeas.records.values import Name

WORD = re.compile(r"(?<![\w-])[^\W\d_a-zа-яёіїєґ][^\W\d_]{2,}(?:-[^\W\d_]{2,})?(?![\w-])")
RULE = "told in full in the same document"
DOUBTED = frozenset(("news model", "a capital letter"))
FOUND_BY = ("document",)


def with_names_again(found: Sequence[Found], text: str) -> list[Found]:
    """Add family names and call signs that the document told, wherever else they stand.

    A word that only the news model took for a place or a body gives way to the person.
    """
    names = _told(found)
    signs = {text[f.start : f.end] for f in found if f.rule == CALL_SIGN}
    if not names and not signs:
        return list(found)
    added = {f.start: f for f in _again(found, text, names, signs)}
    kept = [f for f in found if f.start not in added]
    return sorted([*kept, *added.values()], key=lambda f: f.start)


def _told(found: Sequence[Found]) -> dict[str, str]:
    """Every form of every family name told with a given name, and the name it is a form of."""
    forms: dict[str, set[str]] = defaultdict(set)
    for name in {f.norm for f in found if isinstance(f.norm, Name)}:
        if name.family and name.given:
            sex = None if is_initial(name.given) else sex_of(name)
            for form in family_forms(name.family, sex):
                forms[form].add(name.family)
    return {form: min(families, key=len) for form, families in forms.items()}


def _again(
    found: Sequence[Found], text: str, names: dict[str, str], signs: set[str]
) -> Iterator[Found]:
    busy = _Held(found)
    for word in WORD.finditer(text):
        known = names.get(word.group())
        if (known is None and word.group() not in signs) or not busy.free(word.start(), word.end()):
            continue
        norm = Name(known, None, None) if known else None
        rule = RULE if known else CALL_SIGN
        yield Found(word.start(), word.end(), "person", norm, rule, FOUND_BY)


class _Held:
    """Which words are held by a mention that stands; a doubted one of just this word does not."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._found = sorted(found, key=lambda f: f.start)
        self._at = 0

    def free(self, start: int, end: int) -> bool:
        """Ask in order of position, so that the whole text costs one pass."""
        while self._at < len(self._found) and self._found[self._at].end <= start:
            self._at += 1
        if self._at == len(self._found) or self._found[self._at].start >= end:
            return True
        holder = self._found[self._at]
        exact = (holder.start, holder.end) == (start, end)
        return exact and holder.kind in ("place", "organisation") and holder.rule in DOUBTED
