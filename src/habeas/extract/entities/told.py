"""One capitalised Cyrillic word in; what parts of a person's name it may be, out.

Told by the dictionaries of pymorphy3 and by the endings of patronymics and family names.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from habeas.extract.entities.slavic_words import slavic_words
from habeas.names import given_classes
from habeas.names.dictionary import is_listed, readings

_CACHED = 100_000
PATRONYMIC = re.compile(
    r".{2,}(?:[оеёиі]вич|[ії]вн|йович|овн|евн|иничн|ильич|кузьмич|фомич|лукич|ильинич)"
    r"(?:а|у|ем|ом|е|ы|ой|и|і|ою|ів|ові|еві)?\Z|.{2,}[бвдклмнрст]ыч(?:а|у|ем|е)?\Z"
)
FAMILY = re.compile(
    r".{2,}(?:[оеё]в|[иы]н|[сц]к|енк|чук|юк|як|ян|дзе|швили|[сц]ьк|ишин|їн|єв)"
    r"(?:а|у|ым|им|ой|е|ою|ий|ая|ого|ому|ом|ую|о|ем|их|ых|ові|єю|ій|ої)?\Z|.{3,}[иы]х\Z"
)
SHAPED = re.compile(
    r".{3,}(?:енк(?:о|а|у|ом|ові)|(?:[чщ]|[бвгдзклмнпрстфх])ук(?:а|у|ом|ові)?|юк(?:а|у|ом|ові)?|швили|швілі|дзе"
    r"|[оеєё]в(?:им|ым|ій|ой|ою)|(?:[ає]нк|чен)ко)\Z"
)
PETS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(.{3,}?)(?:ь?к|очк|еньк|ечк|ушк|юшк|ул|юх)(?:а|у|и|е|і|о|ой|ою)\Z",
        r"(.{2,}?)(?:очк|ечк|оньк|еньк|юшк)(?:а|у|и|е|і|о|ой|ою)\Z",
        r"(.{3,}?)[её]к\Z",
        r"(.{3,}?)чик(?:а|у|ом|ові)?\Z",
    )
)
AS_RUSSIAN = str.maketrans("іїєґ", "ииег")
CONSONANTS = "бвгґджзйклмнпрстфхцчшщ"
SURE, POSSIBLE = 0.3, 0.05
NAMES = ("Name", "Surn", "Patr")
CLOSED = frozenset(("NPRO", "PREP", "CONJ"))
NO_NOUN = frozenset(("ADJF", "NPRO", "VERB", "ADVB", "PREP", "CONJ", "INFN"))


@dataclass(frozen=True, slots=True)
class Told:
    """What one word may be, by dictionary and ending.

    `parts` are those of a name: N, P, S, and I for an initial. `common` where it also is a common
    word, `listed` where the dictionary lists it as a name, `known` where it lists it at all.
    `surname` where the dictionary says so, `shaped` where the ending is hardly any other word's,
    `thing` where the common word is none for a living being.
    """

    parts: frozenset[str]
    common: bool
    listed: bool
    known: bool
    surname: bool
    shaped: bool
    thing: bool
    cases: frozenset[str]

    @property
    def family(self) -> bool:
        """True for what is a family name by the dictionary or by its ending, and nothing else."""
        return "S" in self.parts and not self.common


INITIAL = Told(
    frozenset("I"),
    common=False,
    listed=False,
    known=False,
    surname=False,
    shaped=False,
    thing=False,
    cases=frozenset(),
)


@lru_cache(maxsize=_CACHED)
def told(word: str, language: str) -> Told:
    """Read a capitalised word for the parts of a name that it may be."""
    if len(word.rstrip(".")) == 1:
        return INITIAL
    return _read(word, word.lower().replace("’", "'").replace("ʼ", "'"), language)


def _read(word: str, small: str, language: str) -> Told:
    parses, known = _parses(small, language)
    said = {name for p in parses for name in NAMES if name in p.tag and p.score >= POSSIBLE}
    said = said if known else said & {"Patr"}
    plain = [p for p in parses if not _is_name(p) and p.tag.case != "voct"]
    thing = any(p.tag.POS in ("NOUN", "ADJF") and p.tag.animacy != "anim" for p in plain)
    foreign = language == "uk" and _is_foreign(small, parses, thing=thing)
    shaped = bool(FAMILY.match(small))
    pet = _is_pet(word, known)
    given = "Name" in said or foreign or pet or bool(given_classes(word))
    father = "Patr" in said or bool(PATRONYMIC.match(small))
    adjective = not said and known and language == "uk" and _is_adjective(parses)
    family = ("Surn" in said or not known or shaped) and not (adjective or _is_closed(parses))
    return Told(
        parts=frozenset(
            part for part, is_so in zip("NPS", (given, father, family), strict=True) if is_so
        ),
        common=known and not (foreign and not thing) and sum(p.score for p in plain) >= SURE,
        listed=shaped or pet or (known and bool(said)),
        known=known,
        surname="Surn" in said,
        shaped=bool(SHAPED.match(small)),
        thing=thing,
        cases=frozenset(p.tag.case for p in parses if p.tag.case),
    )


@lru_cache(maxsize=_CACHED)
def may_name(word: str, language: str) -> bool:
    """False for a word that the dictionary holds, and that no name and no body is called."""
    said = told(word, language)
    if said.parts or not said.known:
        return True
    small = word.lower()
    return small in slavic_words().heads or any(
        "Geox" in str(p.tag) or p.tag.POS == "ADJF" for p in readings(small, language)
    )


def is_noun(small: str, language: str) -> bool:
    """True for what can also open a sentence as its subject, and is a thing: "Мороз крепчал"."""
    return any(
        p.tag.POS == "NOUN"
        and p.tag.case == "nomn"
        and p.tag.number != "plur"
        and not _is_name(p)
        and p.tag.animacy != "anim"
        for p in readings(small, language)
    )


def given_cases(small: str, language: str) -> frozenset[str]:
    """The cases in which a word is one person's given name."""
    parses = [p for p in readings(small, language) if p.tag.number != "plur"]
    named = [p for p in parses if "Name" in p.tag and p.score >= POSSIBLE]
    return frozenset(p.tag.case for p in named or parses if p.tag.case)


def _parses(small: str, language: str) -> tuple[Sequence[Any], bool]:
    """Parse a word; a hyphened one by its last part, which is the one that bends."""
    known = is_listed(small, language)
    if not known and "-" in small:
        small = small.rsplit("-", 1)[-1]
    return readings(small, language), known


def _is_closed(parses: Sequence[Any]) -> bool:
    """True for "вона", which is a form of a family name too."""
    return any(p.tag.POS in CLOSED and p.score >= POSSIBLE for p in parses)


def _is_adjective(parses: Sequence[Any]) -> bool:
    """True for "британська": listed as an adjective, and as no name."""
    return any(p.tag.POS == "ADJF" for p in parses)


def _is_foreign(small: str, parses: Sequence[Any], *, thing: bool) -> bool:
    """A foreign given name that only the Russian dictionary lists: Оскар, Вільям, Ремзі."""
    if {p.tag.POS for p in parses} & NO_NOUN or (thing and small[-1] not in CONSONANTS):
        return False
    russian = small.translate(AS_RUSSIAN)
    return is_listed(russian, "ru") and any(
        "Name" in p.tag and p.score >= SURE for p in readings(russian, "ru")
    )


def _is_pet(word: str, known: bool) -> bool:
    """Лариска, Тамаркой: a given name made small or rough by its ending."""
    matches = () if known else (pattern.match(word) for pattern in PETS)
    stems = [match[1] for match in matches if match]
    return any(given_classes(stem + end) for stem in stems for end in ("а", "я"))


def _is_name(parse: Any) -> bool:
    """A participle that only a dictionary knows ("голубев", made blue) counts as a name here."""
    return any(name in parse.tag for name in NAMES) or parse.tag.POS == "GRND"
