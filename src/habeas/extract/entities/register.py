"""A document's full names in; its bearers, and who of them a shorter name may mean, out."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from habeas.extract.entities.bearers import Bearer, fullness, told_beside
from habeas.extract.found import Found
from habeas.names import family_forms, father_classes, given_classes, is_initial, plural_forms
from habeas.records.values import Name

CAPITAL_WORD = re.compile(r"(?<![\w-])[А-ЯЁІЇЄҐA-Z][\w’'-]+")
APART = re.compile(r"[-\s]\(?(?:старш|младш|молодш|senior|junior|Sr\b|Jr\b)", re.IGNORECASE)

AND = frozenset((" и ", " та ", " і ", " й ", " да ", " and ", " with ", " с ", " з "))


class Register:
    """Who a document names in full, looked up by any part of the name."""

    def __init__(self, items: Sequence[Found], text: str) -> None:
        """Read the fullest names first, so that initials find the name they stand for."""
        self._by_family: dict[str, list[Bearer]] = defaultdict(list)
        self._by_form: dict[str, list[Bearer]] = defaultdict(list)
        self._by_given: dict[str, list[Bearer]] = defaultdict(list)
        self._by_father: dict[str, list[Bearer]] = defaultdict(list)
        self.owners: dict[int, tuple[Bearer, str]] = {}
        named = [(f, f.norm) for f in items if isinstance(f.norm, Name) and _is_full(f.norm)]
        for item, name in sorted(named, key=lambda pair: -fullness(pair[1])):
            self._settle(item, name, text)
        self._shared = self._families_shared(text) | _told_together(items, text)

    def by_family(self, word: str, family: str) -> list[Bearer]:
        """Give those whose family name a word is a form of; none where several bear the name."""
        found = {id(b): b for form in (word, family) for b in self._by_form.get(form, ())}
        return [b for b in found.values() if plain(b.name.family or "") not in self._shared]

    def by_given(self, given: str) -> list[Bearer]:
        """Those whose given name it is, a pet form included."""
        return _distinct(b for key in keys_of(given) for b in self._by_given.get(key, ()))

    def by_father(self, patronymic: str) -> list[Bearer]:
        """Those whose patronymic it is."""
        return _distinct(
            b for key in father_classes(patronymic) for b in self._by_father.get(key, ())
        )

    def _settle(self, item: Found, name: Name, text: str) -> None:
        years, ages = told_beside(item, text)
        same_family = self._by_family[plain(name.family or "")]
        fitting = [b for b in same_family if b.takes(name, years, ages)]
        if len(fitting) > 1:
            return
        if fitting:
            why = (
                "the same full name"
                if name == fitting[0].name
                else "the same family name, and what is told of the given name fits"
            )
            fitting[0].add(item, name, years, ages)
            self.owners[item.start] = fitting[0], why
            return
        bearer = Bearer(name, item, years, ages)
        self.owners[item.start] = bearer, "the name's first mention"
        same_family.append(bearer)
        self._enter(bearer)

    def _enter(self, bearer: Bearer) -> None:
        name = bearer.name
        for form in family_forms(name.family or "", bearer.sex):
            self._by_form[form].append(bearer)
        if name.given and not is_initial(name.given):
            for key in keys_of(name.given):
                self._by_given[key].append(bearer)
        if name.patronymic and not is_initial(name.patronymic):
            for key in father_classes(name.patronymic):
                self._by_father[key].append(bearer)

    def _families_shared(self, text: str) -> frozenset[str]:
        """Families told in the plural, or apart by age: Сомовы, Сомов-старший."""
        words = {m.group() for m in CAPITAL_WORD.finditer(text)} if self._by_family else set()
        shared: set[str] = set()
        for family, bearers in self._by_family.items():
            written = bearers[0].name.family or ""
            if plural_forms(written) & words or any(
                APART.search(w, len(written)) for w in words if w.startswith(written) and "-" in w
            ):
                shared.add(family)
        return frozenset(shared)


def _told_together(items: Sequence[Found], text: str) -> frozenset[str]:
    """Families that two given names share: "Марія та Ганна Бойко"."""
    people = [f for f in items if f.kind == "person"]
    return frozenset(
        plain(second.norm.family)
        for first, second in pairwise(people)
        if isinstance(first.norm, Name)
        and isinstance(second.norm, Name)
        and not first.norm.family
        and second.norm.family
        and second.norm.given
        and text[first.end : second.start] in AND
    )


def plain(word: str) -> str:
    """A word as it is compared: small, without the dots of ё."""
    return word.casefold().replace("ё", "е")


def keys_of(given: str) -> frozenset[str]:
    """The names that a given name stands for; itself where no table knows it."""
    return given_classes(given) or frozenset((plain(given),))


def _is_full(name: Name) -> bool:
    return bool(name.family and name.given)


def _distinct(bearers: Iterable[Bearer]) -> list[Bearer]:
    return list({id(b): b for b in bearers}.values())
