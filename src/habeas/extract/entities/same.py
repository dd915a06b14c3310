"""Mentions of one document in; short forms of a name completed from the full one, out."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from habeas.extract.entities.english_features import is_common
from habeas.extract.found import Found
from habeas.records.values import Name

WORD = re.compile(r"(?<![\w-])[^\W\d_]{3,}(?![\w-])")
MODEL = "english-model"
RULE = "completed from the same document"


def same_in_document(found: Sequence[Found], text: str) -> list[Found]:
    """Give "Osechkin" the name "Vladimir Osechkin", where the document told it before.

    `text` is the document's: a family name that stands alone in it, and that no finder took for a
    name, is one once the full name is known. Only a short form with one full name to go with is
    completed; two brothers leave it open.
    """
    families: dict[str, set[Name]] = defaultdict(set)
    givens: dict[str, set[Name]] = defaultdict(set)
    done: list[Found] = []
    told = [*_mended(found, text), *_alone(found, text)]
    for item in sorted(told, key=lambda f: f.start):
        name = item.norm
        if isinstance(name, Name) and name.family and name.given:
            families[name.family.casefold()].add(name)
            givens[name.given.casefold()].add(name)
        full = _full(name, families, givens) if isinstance(name, Name) else None
        if full is not None:
            done.append(replace(item, norm=full, rule=f"{item.rule}, {RULE}"))
        elif item.rule != RULE:
            done.append(item)
    return done


def _mended(found: Sequence[Found], text: str) -> Iterator[Found]:
    """A family name told in full elsewhere is a person, where the model alone said a place."""
    families = {f.norm.family for f in found if isinstance(f.norm, Name) and f.norm.given}
    for item in found:
        word = text[item.start : item.end]
        if item.rule == MODEL and word in families and not isinstance(item.norm, Name):
            yield replace(item, kind="person", norm=Name(word, None, None))
        else:
            yield item


def _alone(found: Sequence[Found], text: str) -> Iterator[Found]:
    """Family names, told in full somewhere, where they stand alone and unfound."""
    families = {f.norm.family for f in found if isinstance(f.norm, Name) and f.norm.given}
    families = {family for family in families if family and not is_common(family)}
    if not families:
        return
    busy = {at for f in found for at in range(f.start, f.end)}
    for word in WORD.finditer(text):
        if word.group() in families and word.start() not in busy:
            yield Found(word.start(), word.end(), "person", Name(word.group(), None, None), RULE)


def _full(name: Name, families: dict[str, set[Name]], givens: dict[str, set[Name]]) -> Name | None:
    if name.family and not name.given and not name.patronymic:
        told = families[name.family.casefold()]
    elif name.given and not name.family and not name.patronymic:
        told = givens[name.given.casefold()]
    else:
        return None
    return next(iter(told)) if len(told) == 1 else None
