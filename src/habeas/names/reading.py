"""A name as written in, a Name out: roles found, cases undone, letters put right."""

from dataclasses import replace
from functools import lru_cache

from habeas.names.bending import Base, family_alone, family_base, given_bases, patronymic_bases
from habeas.names.morphology import is_ukrainian_given
from habeas.names.roles import Roles, roles_of
from habeas.names.words import Word, words_of
from habeas.records import Name

_CACHED = 100_000


@lru_cache(maxsize=_CACHED)
def read_name(text: str, *, language: str | None = None) -> Name:
    """Read a person's name in any order, script or case, so that two spellings can be compared.

    "ИВАНОВ Иван Иванович 12.03.1990" and "Иванова Ивана Ивановича" both give Иванов, Иван,
    Иванович; "Иванова Анна Петровна" stays a woman. An initial stays one letter with its full
    stop ("И."); a pet form stays as written (Саня). Where no word shows its role, the order of
    the script decides: family first in Cyrillic, last in Latin. A role that is not there is None.
    Петром is Петро's in a text whose `language` is Ukrainian, else Пётр's.
    """
    roles = roles_of(words_of(text))
    if not any(word.cyrillic for word in roles.family + roles.given + roles.patronymic):
        return Name(_joined(roles.family), _joined(roles.given), _joined(roles.patronymic))
    return _nominative(roles, ukrainian=language == "uk")


def _nominative(roles: Roles, *, ukrainian: bool) -> Name:
    """Undo the case that the words agree on; with no agreement, nothing."""
    given, father = _only(roles.given), _only(roles.patronymic)
    given_ways = given_bases(given) if given else ()
    if ukrainian:
        given_ways = tuple(sorted(given_ways, key=lambda way: not is_ukrainian_given(way.text)))
    father_ways = patronymic_bases(father) if father else ()
    way = _agreed(given_ways, father_ways, roles.family)
    if way is None:
        return Name(_alone(roles), _joined(roles.given), _joined(roles.patronymic))
    return Name(
        family=_family(roles.family, way, ukrainian=ukrainian),
        given=_in(given_ways, way) or _joined(roles.given),
        patronymic=_in(father_ways, way) or _joined(roles.patronymic),
    )


def _agreed(
    given: tuple[Base, ...], father: tuple[Base, ...], family: tuple[Word, ...]
) -> Base | None:
    """Find the case and sex that fit the words; the nominative where it is possible at all.

    "Александра Иванова" may be a woman or a man in the genitive: as written, it is a woman.
    "Ивановой Саши" is a woman, since only then does the family name bend as well.
    """
    ways = given or father
    if given and father:
        both = {(way.case, way.sex) for way in father}
        ways = tuple(way for way in given if (way.case, way.sex) in both)
    straight = [way for way in ways if way.case == "nomn"]
    bending = [way for way in ways if _family(family, way) != _joined(family)]
    chosen = straight or bending or ways
    return chosen[0] if chosen else None


def _alone(roles: Roles) -> str | None:
    """Right a family name that no given name explains, where its ending leaves no choice."""
    if any(not word.initial for word in roles.given + roles.patronymic):
        return _joined(roles.family)
    return " ".join(family_alone(word.text) for word in roles.family) or None


def _in(ways: tuple[Base, ...], agreed: Base) -> str | None:
    return next((w.text for w in ways if (w.case, w.sex) == (agreed.case, agreed.sex)), None)


def _family(words: tuple[Word, ...], way: Base, *, ukrainian: bool = False) -> str | None:
    """Bend the family name back; a given name that does not bend (Айшат) says no case of it."""
    if way.case == "nomn" and way.sex == "m":
        return _joined(words)
    if way.case == "nomn":
        return _joined(tuple(replace(word, text=family_alone(word.text)) for word in words))
    bases = [
        family_base(word.text, case=way.case, sex=way.sex, ukrainian=ukrainian) for word in words
    ]
    return " ".join(bases) or None


def _only(words: tuple[Word, ...]) -> str | None:
    """Give the one full Cyrillic word of a role: only such a word tells a case."""
    full = [word for word in words if word.cyrillic and not word.initial]
    return full[0].text if len(full) == len(words) == 1 else None


def _joined(words: tuple[Word, ...]) -> str | None:
    return " ".join(w.text + "." if w.initial else w.text for w in words) or None
