"""A document's names in; the same names where they stand alone in it, bent and unfound, out."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal

from habeas.extract.entities.alone import CALL_SIGN
from habeas.extract.entities.bearers import sex_of
from habeas.extract.entities.beside import is_verb, lemma, sexes_of_verb
from habeas.extract.entities.english_features import is_common
from habeas.extract.entities.told import told
from habeas.extract.found import Found
from habeas.names import family_forms, is_initial, read_name
from habeas.records.values import Name

WORD = re.compile(r"(?<![\w-])[^\W\d_a-zа-яёіїєґ][^\W\d_]{2,}(?:-[^\W\d_]{2,})?(?![\w-])")
RULE = "told in full in the same document"
ALONE_RULE = "told as a name in the same document"
DOUBTED = frozenset(("news model", "a capital letter"))
FOUND_BY = ("document",)
AFTER_NAME = re.compile(r"[,!?»]|[ \u00a0](?:не[ \u00a0])?([а-яёіїєґ'’]+)")


def with_names_again(found: Sequence[Found], text: str) -> list[Found]:
    """Add names and call signs that the document told, wherever else they stand.

    A word that only the news model took for a place or a body gives way to the person.
    """
    people = [f for f in found if f.kind == "person"]
    if not people:
        return list(found)
    added = {f.start: f for f in _again(found, text, _told(people), _told_alone(people, text))}
    kept = [f for f in found if f.start not in added]
    return sorted([*kept, *added.values()], key=lambda f: f.start)


def _told(people: Sequence[Found]) -> dict[str, str]:
    """Every form of every family name told with a given name, and the name it is a form of."""
    forms: dict[str, set[str]] = defaultdict(set)
    for name in {f.norm for f in people if isinstance(f.norm, Name)}:
        if name.family and name.given and not is_common(name.family):
            sex = None if is_initial(name.given) else sex_of(name)
            for form in family_forms(name.family, sex):
                forms[form].add(name.family)
    return {form: min(families, key=len) for form, families in forms.items()}


def _told_alone(people: Sequence[Found], text: str) -> dict[str, str]:
    """The dictionary forms of names that stand alone, and of call signs, with the rule for each."""
    forms: dict[str, str] = {}
    for item in people:
        for word in _words_alone(item, text):
            sign = item.rule == CALL_SIGN
            for form in lemma(word.lower()):
                forms[form] = CALL_SIGN if sign else forms.get(form, ALONE_RULE)
    return forms


def _words_alone(item: Found, text: str) -> Iterator[str]:
    """The word of a name that stands alone, and the given name of a full one."""
    written = text[item.start : item.end]
    given = item.norm.given if isinstance(item.norm, Name) else None
    for word in {written, given}:
        if word and WORD.fullmatch(word) and not word.isascii():
            yield word


def _again(
    found: Sequence[Found], text: str, names: dict[str, str], alone: dict[str, str]
) -> Iterator[Found]:
    busy = _Held(found)
    for word in WORD.finditer(text):
        written, family = word.group(), names.get(word.group())
        if (not family and not lemma(written.lower()) & alone.keys()) or written.isupper():
            continue
        held = busy.held(word.start(), word.end())
        if held == "held":
            continue
        rule = RULE if family else _rule_alone(word, text, alone, doubted=held == "doubted")
        if rule is None:
            continue
        norm = (
            None
            if rule == CALL_SIGN
            else (family and Name(family, None, None)) or read_name(written)
        )
        yield Found(word.start(), word.end(), "person", norm, rule, FOUND_BY)


def _rule_alone(
    word: re.Match[str], text: str, alone: dict[str, str], *, doubted: bool
) -> str | None:
    """A common word that the document uses as a name is one again before a verb, or in address."""
    small = word.group().lower()
    rule = next((alone[form] for form in lemma(small) if form in alone), None)
    following = AFTER_NAME.match(text, word.end())
    if doubted:
        return rule
    if (
        rule == ALONE_RULE
        and "N" in told(word.group(), "ru").parts | told(word.group(), "uk").parts
    ):
        return rule
    if following is None:
        return None
    named = following[1] is None or bool(sexes_of_verb(following[1]))
    return rule if named or (rule == CALL_SIGN and is_verb(following[1])) else None


class _Held:
    """Which words are held by a mention that stands; a doubted one of just this word does not."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._found = sorted(found, key=lambda f: f.start)
        self._at = 0

    def held(self, start: int, end: int) -> Literal["free", "doubted", "held"]:
        """Ask in order of position, so that the whole text costs one pass."""
        while self._at < len(self._found) and self._found[self._at].end <= start:
            self._at += 1
        if self._at == len(self._found) or self._found[self._at].start >= end:
            return "free"
        holder = self._found[self._at]
        exact = (holder.start, holder.end) == (start, end)
        doubted = exact and holder.kind in ("place", "organisation") and holder.rule in DOUBTED
        return "doubted" if doubted else "held"
