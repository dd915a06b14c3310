"""One capitalised Cyrillic word in; what parts of a person's name it may be, out.

Told by the dictionaries of pymorphy3 and by the endings of patronymics and family names.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from habeas.extract.entities.slavic_words import slavic_words
from habeas.names import given_classes

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
PET = re.compile(r"(.{3,}?)(?:ь?к|очк|еньк|ечк|ушк|юшк|ул|юх)(?:а|у|и|е|і|ой|ою)\Z")
AS_RUSSIAN = str.maketrans("іїєґ", "ииег")
CONSONANTS = "бвгґджзйклмнпрстфхцчшщ"
SURE, POSSIBLE = 0.3, 0.05
NAMES = ("Name", "Surn", "Patr")
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


@cache
def analyzer(language: str) -> Any:
    """Load a dictionary once, and only when there is something to look up."""
    import pymorphy3  # noqa: PLC0415  takes a second to load, and English texts do not need it

    return pymorphy3.MorphAnalyzer(lang="uk" if language == "uk" else "ru")


@lru_cache(maxsize=_CACHED)
def parses_of(small: str, language: str) -> tuple[Any, ...]:
    """What a dictionary says of a word, its guesses included."""
    return tuple(analyzer(language).parse(small))


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
    given = "Name" in said or foreign or bool(given_classes(word)) or _is_pet(word, known)
    father = "Patr" in said or bool(PATRONYMIC.match(small))
    family = ("Surn" in said or not known or shaped) and parses[0].tag.POS != "NPRO"
    return Told(
        parts=frozenset(
            part for part, is_so in zip("NPS", (given, father, family), strict=True) if is_so
        ),
        common=known and not foreign and sum(p.score for p in plain) >= SURE,
        listed=shaped or (known and bool(said)),
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
        "Geox" in str(p.tag) or p.tag.POS == "ADJF" for p in parses_of(small, language)
    )


def _parses(small: str, language: str) -> tuple[Sequence[Any], bool]:
    """Parse a word; a hyphened one by its last part, which is the one that bends."""
    morph = analyzer(language)
    known = morph.word_is_known(small)
    if not known and "-" in small:
        small = small.rsplit("-", 1)[-1]
    return parses_of(small, language), known


def _is_foreign(small: str, parses: Sequence[Any], *, thing: bool) -> bool:
    """A foreign given name that only the Russian dictionary lists: Оскар, Вільям, Ремзі."""
    if {p.tag.POS for p in parses} & NO_NOUN or (thing and small[-1] not in CONSONANTS):
        return False
    russian = small.translate(AS_RUSSIAN)
    return analyzer("ru").word_is_known(russian) and any(
        "Name" in p.tag and p.score >= SURE for p in parses_of(russian, "ru")
    )


def _is_pet(word: str, known: bool) -> bool:
    """Лариска, Тамаркой: a given name made small or rough by its ending."""
    match = None if known else PET.match(word)
    return match is not None and any(given_classes(match[1] + end) for end in ("а", "я"))


def _is_name(parse: Any) -> bool:
    """A participle that only a dictionary knows ("голубев", made blue) counts as a name here."""
    return any(name in parse.tag for name in NAMES) or parse.tag.POS == "GRND"
