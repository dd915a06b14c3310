"""A reading with its mentions in; the persons it names, each with every mention of his, out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from habeas.extract.accounts.facts import Born, Fact, signs_in
from habeas.extract.accounts.standing import Standing, standing
from habeas.extract.accounts.standing_words import AND
from habeas.extract.found import Found
from habeas.names import family_forms, given_classes
from habeas.records import Name, Reading, Segment


@dataclass(frozen=True, slots=True)
class Naming:
    """One mention of a person: its name as read, where, and what stands beside it."""

    found: Found
    name: Name
    segment: Segment
    place: str
    standing: Standing


@dataclass(slots=True)
class Figure:
    """One person of a document while it is read: every naming, and the facts that are his."""

    namings: list[Naming]
    facts: list[Fact] = field(default_factory=list)
    told: list[Fact] = field(default_factory=list)

    @property
    def name(self) -> Name:
        """Each role as the fullest naming gives it, completed by the others."""
        best = self.fullest.name
        for naming in self.namings:
            best = Name(
                best.family or naming.name.family,
                _longer(best.given, naming.name.given),
                _longer(best.patronymic, naming.name.patronymic),
            )
        return best

    @property
    def fullest(self) -> Naming:
        """The naming with the most words of the name; of two, the first."""
        return max(self.namings, key=lambda n: (_roles(n.name), -n.found.start))

    @property
    def told_of(self) -> bool:
        """Some words say that the text is about this person."""
        return any(n.standing.told_of for n in self.namings)

    @property
    def named_as_gone(self) -> bool:
        """Sought or held by the words before the name, which kin alone are not."""
        return any(n.standing.held or n.standing.sought for n in self.namings)

    @property
    def held(self) -> bool:
        """Called a prisoner, a defendant, missing or dead right before the name."""
        return any(n.standing.held for n in self.namings)

    @property
    def related(self) -> bool:
        """A relative of this person is spoken of."""
        return any(n.standing.related for n in self.namings)

    @property
    def aside(self) -> bool:
        """Everywhere an official, a reader or the writer, and nowhere more."""
        return not self.told_of and any(
            n.standing.official or n.standing.writer for n in self.namings
        )

    @property
    def speaks(self) -> bool:
        """Some words say that this person says or said something."""
        return any(n.standing.speaks for n in self.namings)

    @property
    def born(self) -> Born | None:
        """The first birth told of this person, a whole date before a year."""
        births = [f.value for f in self.facts if f.field == "birth" and isinstance(f.value, tuple)]
        return next((b for b in births if b[0]), births[0] if births else None)

    def first(self, name: str) -> Fact | None:
        """The first fact that fills a field."""
        return next((f for f in self.facts if f.field == name), None)


def namings_of(reading: Reading, found: Sequence[Found], kinds: frozenset[str]) -> list[Naming]:
    """Every named mention of a person in the segments of these kinds, in order."""
    text = reading.document.text
    signs = signs_in(text)
    named = (f for f in found if isinstance(f.norm, Name) and f.start not in signs)
    people = iter(sorted(named, key=lambda f: f.start))
    namings: list[Naming] = []
    person = next(people, None)
    for number, segment in enumerate(reading.segments):
        ordinal = 0
        while person is not None and person.start < segment.end:
            if (
                person.start >= segment.start
                and segment.kind in kinds
                and isinstance(person.norm, Name)
            ):
                beside = standing(text, person, begin=segment.start, end=segment.end)
                beside = _listed(text, namings, person, beside)
                name = _given_alone(person.norm, beside)
                locator = segment.locator or str(number)
                place = f"{locator}#{ordinal}" if ordinal else locator
                namings.append(Naming(person, name, segment, place, beside))
                ordinal += 1
            person = next(people, None)
    return namings


def _listed(text: str, before: Sequence[Naming], person: Found, beside: Standing) -> Standing:
    """The second of "my sons Ivan (2010) and Pavel" is what the first is."""
    last = before[-1] if before else None
    if last is None or not AND.fullmatch(text, last.found.end, person.start):
        return beside
    return replace(
        beside, kin=beside.kin or last.standing.kin, sought=beside.sought or last.standing.sought
    )


def _given_alone(name: Name, beside: Standing) -> Name:
    """A single word is a given name where it is known as one, or kin are called so in English."""
    if name.family is None or name.given or name.patronymic:
        return name
    known = given_classes(name.family) or (beside.kin and name.family.isascii())
    return Name(None, name.family, None) if known else name


def figures_of(namings: Sequence[Naming]) -> list[Figure]:
    """Group namings by the ties of the document, and by names that can be one person's only."""
    figures: dict[int, Figure] = {}
    for naming in namings:
        same = naming.found.same
        at = same.start if same and same.start in figures else None
        if at is None:
            fitting = [k for k, f in figures.items() if _one_person(f, naming)]
            at = fitting[0] if len(fitting) == 1 else None
        if at is None:
            figures[naming.found.start] = Figure([naming])
        else:
            figures[at].namings.append(naming)
    return list(figures.values())


def parted(figure: Figure) -> Iterator[Figure]:
    """Part namesakes: where another birth is told, from its naming on it is another person."""
    births = [f for f in figure.facts if f.field == "birth" and isinstance(f.value, tuple)]
    other = next((b for b in births if b.value[1] != births[0].value[1]), None)  # type: ignore[index]
    before = [n for n in figure.namings if other and n.found.start < other.start]
    if other is None or len(before) < 2:  # noqa: PLR2004  the other needs a naming of its own
        yield figure
        return
    cut = before[-1].found.start
    yield replace(
        figure,
        namings=[n for n in figure.namings if n.found.start < cut],
        facts=[f for f in figure.facts if f.start < cut],
        told=[f for f in figure.told if f.start < cut],
    )
    rest = replace(
        figure,
        namings=[n for n in figure.namings if n.found.start >= cut],
        facts=[f for f in figure.facts if f.start >= cut],
        told=[f for f in figure.told if f.start >= cut],
    )
    yield from parted(rest)


def _one_person(figure: Figure, naming: Naming) -> bool:
    """A full name and its initials, in any case: "Пахомов Денис Сергеевич", "Пахомова Д. С."."""
    known, name = figure.name, naming.name
    if known.given and name.given and not (known.family or name.family):
        alike = given_classes(known.given) & given_classes(name.given)
        return (bool(alike) or _stem(known.given) == _stem(name.given)) and None in (
            known.patronymic,
            name.patronymic,
        )
    if not (known.family and name.family and known.given and name.given):
        return False
    return _same_family(known.family, name.family) and all(
        _fits(a, b) for a, b in ((known.given, name.given), (known.patronymic, name.patronymic))
    )


def _stem(given: str) -> str:
    """A given name without its ending of case: Марко, Марка; Яна, Яну."""
    small = given.casefold().replace("ё", "е")
    return small.rstrip("аеиіоуюяєїйь") or small


def _same_family(one: str, other: str) -> bool:
    one, other = one.casefold(), other.casefold()
    return one == other or other in family_forms(one, "m") or one in family_forms(other, "m")


def _fits(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return True
    one, other = one.casefold().rstrip("."), other.casefold().rstrip(".")
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _longer(one: str | None, other: str | None) -> str | None:
    return max((one or "", other or ""), key=lambda w: len(w.rstrip(".")) > 1) or None


def _roles(name: Name) -> int:
    return sum(
        len(word.rstrip(".")) > 1 for word in (name.family, name.given, name.patronymic) if word
    )
