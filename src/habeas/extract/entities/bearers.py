"""One person of a document, as far as its mentions told the name; whose a mention may be."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from habeas.extract.found import Found
from habeas.names import (
    family_forms,
    father_classes,
    given_classes,
    initial_sounds,
    is_initial,
    sexes,
)
from habeas.names.given import Sex
from habeas.records.values import Name

YEAR = re.compile(r"[\s,(]{1,3}(?:\d{1,2}[./]\d{1,2}[./])?(19[3-9]\d|20[01]\d)(?!\d)")
AGE = re.compile(r"(?<!\d)(\d{2})-?(?:летн|ти ?летн|річн|year-old)\w*\s+\Z")
WIDTH = 24


@dataclass(slots=True)
class Bearer:
    """Who bears a name: the fullest form told, and the mentions of it in order."""

    name: Name
    first: Found
    years: set[str] = field(default_factory=set)
    ages: set[str] = field(default_factory=set)

    @property
    def sex(self) -> Sex | None:
        """The bearer's sex where the given name tells it."""
        return sex_of(self.name)

    def takes(self, name: Name, years: set[str], ages: set[str]) -> bool:
        """True where nothing told of the two contradicts that they are one person."""
        if years and self.years and not years & self.years:
            return False
        if ages and self.ages and not ages & self.ages:
            return False
        return (
            _families_agree(self.name, name)
            and _agree(self.name.given, name.given, _same_given)
            and _agree(self.name.patronymic, name.patronymic, _same_father)
        )

    def add(self, item: Found, name: Name, years: set[str], ages: set[str]) -> None:
        """Learn what a further mention tells."""
        self.years |= years
        self.ages |= ages
        self.first = min(self.first, item, key=lambda f: f.start)
        if fullness(name) > fullness(self.name):
            self.name = name


def told_beside(item: Found, text: str) -> tuple[set[str], set[str]]:
    """The birth year behind a name and the age before it, which tell namesakes apart."""
    year = YEAR.match(text, item.end, item.end + WIDTH)
    age = AGE.search(text, max(0, item.start - WIDTH), item.start)
    return {year[1]} if year else set(), {age[1]} if age else set()


def sex_of(name: Name) -> Sex | None:
    """The one sex of a given name's bearers; None where both are possible or nothing is known."""
    if not name.given or is_initial(name.given):
        return None
    found = sexes(given_classes(name.given))
    return next(iter(found)) if len(found) == 1 else None


def fullness(name: Name) -> int:
    """How much of a name is told: a full word counts twice an initial."""
    parts = (name.family, name.given, name.patronymic)
    return sum(1 if is_initial(part) else 2 for part in parts if part)


def _families_agree(left: Name, right: Name) -> bool:
    if not left.family or not right.family:
        return True
    if _plain(left.family) == _plain(right.family):
        return True
    forms = family_forms(left.family, sex_of(left)) | {left.family}
    return not right.given and right.family in forms


def _agree(left: str | None, right: str | None, same: Callable[[str, str], bool]) -> bool:
    if not left or not right:
        return True
    if is_initial(left) or is_initial(right):
        return bool(initial_sounds(left) & initial_sounds(right))
    return same(left, right)


def _same_given(left: str, right: str) -> bool:
    return _plain(left) == _plain(right) or bool(given_classes(left) & given_classes(right))


def _same_father(left: str, right: str) -> bool:
    return _plain(left) == _plain(right) or bool(father_classes(left) & father_classes(right))


def _plain(word: str) -> str:
    return word.casefold().replace("ё", "е")
