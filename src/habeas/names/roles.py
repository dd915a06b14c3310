"""Words of a name in, their roles out: which is family, which given, which patronymic."""

import re
from dataclasses import dataclass, replace

from habeas.names.bending import given_bases, patronymic_bases
from habeas.names.endings import (
    FAMILY_ENDINGS,
    LATIN_FAMILY_ENDINGS,
    LATIN_PATRONYMIC,
    SON_OF,
)
from habeas.names.given import given_classes
from habeas.names.words import Word

_LATIN_PATRONYMIC = re.compile("|".join(LATIN_PATRONYMIC.values()), re.IGNORECASE)
_SON_OF = frozenset(SON_OF["m"] + SON_OF["f"])


@dataclass(frozen=True, slots=True)
class Roles:
    """The words of a name by role, each role's words in the order written."""

    family: tuple[Word, ...] = ()
    given: tuple[Word, ...] = ()
    patronymic: tuple[Word, ...] = ()


def roles_of(words: tuple[Word, ...]) -> Roles:
    """Give every word a role: by kinship words, patronymic endings, known names, then by place."""
    if not words:
        return Roles()
    if len(words) == 1:
        return _single(words[0])
    patronymic = _patronymic(words)
    rest = tuple(word for word in words if word not in patronymic)
    initials = tuple(word for word in rest if word.initial)
    full = tuple(word for word in rest if not word.initial)
    if initials and full:
        return _with_initials(full, initials, patronymic)
    before = _word_before(words, patronymic)
    if len(full) == 1 and before is not None and not is_given(before):
        before = None
    return replace(_family_and_given(full or rest, before), patronymic=patronymic)


def is_given(word: Word) -> bool:
    """Tell whether a word is known as a given name, as written or bent."""
    if word.initial:
        return False
    return bool(given_bases(word.text) if word.cyrillic else given_classes(word.text))


def _single(word: Word) -> Roles:
    if word.initial or is_given(word):
        return Roles(given=(word,))
    if word.cyrillic and _has_patronymic_ending(word) and _father_is_known(word):
        return Roles(patronymic=(word,))
    return Roles(family=(word,))


def _patronymic(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Find the patronymic: a father's name with its kinship word, or an ending in its place.

    Its place is right after a given name or an initial; elsewhere the same ending is a surname's
    (Абрамович Роман Аркадьевич).
    """
    for at, word in enumerate(words):
        if word.text.lower() in _SON_OF and at:
            return words[at - 1 : at + 1]
    ending = [at for at, word in enumerate(words) if at and _has_patronymic_ending(word)]
    after = [at for at in ending if is_given(words[at - 1]) or words[at - 1].initial]
    if len(words) == 2 and not words[0].cyrillic:  # noqa: PLR2004
        return ()  # "Roman Abramovich": text in Latin letters gives given and family name
    if after:
        return (words[after[-1]],)
    third = [at for at in ending if len(words) > 2]  # noqa: PLR2004 - family, given, patronymic
    return (words[third[-1]],) if third else ()


def _has_patronymic_ending(word: Word) -> bool:
    if word.initial:
        return False
    if word.cyrillic:
        return bool(patronymic_bases(word.text))
    return bool(_LATIN_PATRONYMIC.search(word.text))


def _father_is_known(word: Word) -> bool:
    """Петрович alone is a patronymic, since Пётр is a name; Кравич alone is a surname."""
    stem = re.sub(r"(?:йо|о|е|ё|ь|ы|и)?(?:вич|ич|ыч|вна|чна|шна)\w*$", "", word.text.lower())
    return any(given_classes(stem + ending) for ending in ("", "й", "ий", "ь", "а"))


def _with_initials(
    full: tuple[Word, ...], initials: tuple[Word, ...], patronymic: tuple[Word, ...]
) -> Roles:
    """Read "Иванов И. И.", "И. И. Иванов" and "Иван П. Сидоров"."""
    given = tuple(word for word in full if is_given(word)) if len(full) > 1 else ()
    if given:
        family = tuple(word for word in full if word is not given[0])
        return Roles(family, given[:1], patronymic or initials[:1])
    return Roles(full, initials[:1], patronymic or initials[1:2])


def _word_before(words: tuple[Word, ...], patronymic: tuple[Word, ...]) -> Word | None:
    at = words.index(patronymic[0]) if patronymic else 0
    return words[at - 1] if at else None


def _family_and_given(words: tuple[Word, ...], before_patronymic: Word | None) -> Roles:
    """Split what is left; the word before a patronymic is the given name in any case."""
    if before_patronymic in words and before_patronymic is not None:
        family = tuple(word for word in words if word is not before_patronymic)
        return Roles(family, (before_patronymic,))
    if not words:
        return Roles()
    if len(words) == 1:
        return _single(words[0])
    family = _family_words(words)
    return Roles(family, tuple(word for word in words if word not in family))


def _family_words(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Find the family name by the surest sign there is, and by place where there is none.

    Place: lists in Cyrillic put the family name first, text in Latin letters puts it last.
    """
    signs = (
        lambda word: word.before_comma,
        lambda word: word.shouted,
        lambda word: not is_given(word) and _looks_family(word),
        lambda word: not is_given(word),
        _looks_family,
    )
    for sign in signs:
        found = tuple(word for word in words if sign(word))
        if found and len(found) < len(words):
            return found
    return words[-1:] if is_given(words[0]) or not words[0].cyrillic else words[:1]


def _looks_family(word: Word) -> bool:
    low = word.text.lower()
    if not word.cyrillic:
        return low.endswith(LATIN_FAMILY_ENDINGS)
    bare = low.rstrip("ауеыоюмйгя") if len(low) > 4 else low  # noqa: PLR2004 - Ким, Цой
    return low.endswith(FAMILY_ENDINGS) or bare.endswith(FAMILY_ENDINGS)
