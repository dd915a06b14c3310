"""Russian or Ukrainian text in; people by the parts of their names out.

The parts are told by the dictionaries of pymorphy3 and by the endings of patronymics and family
names, so that "Ковыляева Ивана Петровича" is found in any case and order.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from habeas.extract.entities.capitals import LEADING, Capital, runs, with_son_of
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
AS_RUSSIAN = str.maketrans("іїєґ", "ииег")
CONSONANTS = "бвгґджзйклмнпрстфхцчшщ"
PAIR = 2
BEFORE_PLACE = re.compile(r"(?<!\w)(?:у|в|до|з|із|під|біля|на|місті|місто|селі|село|м\.|с\.) \Z")
SURE, POSSIBLE = 0.3, 0.05
# Reading of a run: S a family name, N a given name, P a patronymic, I an initial; longest first.
SHAPES = ("SNP", "NPS", "SII", "IIS", "SNI", "NIS", "NNS", "SN", "NS", "NP", "SI", "IS", "SP")
NAMES = ("Name", "Surn", "Patr")


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
        return Told(frozenset("I"), False, False, False, False, False, False, frozenset())
    small = word.lower().replace("’", "'").replace("ʼ", "'")
    parses, known = _parses(small, language)
    said = {name for p in parses for name in NAMES if name in p.tag and p.score >= POSSIBLE}
    plain = [p for p in parses if not _is_name(p) and p.tag.case != "voct"]
    thing = any(p.tag.POS in ("NOUN", "ADJF") and p.tag.animacy != "anim" for p in plain)
    other = {p.tag.POS for p in parses} & {"ADJF", "NPRO", "VERB", "ADVB", "PREP", "CONJ", "INFN"}
    foreign = not (other or (thing and small[-1] not in CONSONANTS)) and _known_in_russian(small, language)
    common = known and not foreign and any(p.score >= SURE for p in plain)
    shaped = bool(FAMILY.match(small))
    parts: set[str] = set()
    if (known and "Name" in said) or given_classes(word) or foreign:
        parts.add("N")
    if "Patr" in said or PATRONYMIC.match(small):
        parts.add("P")
    if ("Surn" in said or not known or shaped) and parses[0].tag.POS != "NPRO":
        parts.add("S")
    cases = frozenset(p.tag.case for p in parses if p.tag.case)
    listed = shaped or (known and bool(said))
    surname = known and "Surn" in said
    sure_shape = bool(SHAPED.match(small))
    return Told(frozenset(parts), common, listed, known, surname, sure_shape, thing, cases)


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


def person_spans(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Spans of people's names of several words, with the shape that each was read as."""
    for run in runs(text):
        at = 0
        while at < len(run):
            shape = next((s for s in SHAPES if _fits(s, run[at:], text, language)), None)
            if shape:
                start, end = run[at].start, run[at + len(shape) - 1].end
                yield start, with_son_of(text, end), shape
            elif language == "uk" and _is_foreign(run[at : at + 2], text):
                shape = "XS"
                yield run[at].start, with_son_of(text, run[at + 1].end), shape
            at += len(shape) if shape else 1


def _is_foreign(pair: Sequence[Capital], text: str) -> bool:
    """A given name that no list holds, before a family name, inside a sentence: "Алима Айдамака"."""
    if len(pair) < PAIR or pair[0].opens or any(t.shouts or t.initial or t.text.isupper() for t in pair):
        return False
    if text[pair[0].start - 1] in "«\"“„" or _leads_to_place(text, pair[0].start):
        return False
    given, family = (told(t.text, "uk") for t in pair)
    if given.known and not given.parts & {"N", "S"}:
        return False
    if given.known and any(p.tag.POS == "ADJF" for p in parses_of(pair[0].small, "uk")):
        return False
    if not given.known and not family.known:
        return True
    return "S" in family.parts and "N" not in family.parts and family.listed and not family.common

def _leads_to_place(text: str, start: int) -> bool:
    """True after a preposition or a noun of place."""
    return bool(BEFORE_PLACE.search(text, max(0, start - 8), start))


def _parses(small: str, language: str) -> tuple[Sequence[Any], bool]:
    """Parse a word; a hyphened one by its last part, which is the one that bends."""
    morph = analyzer(language)
    known = morph.word_is_known(small)
    if not known and "-" in small:
        small = small.rsplit("-", 1)[-1]
    return parses_of(small, language), known


def _known_in_russian(small: str, language: str) -> bool:
    """A foreign given name that only the Russian dictionary lists: Оскар, Вільям, Ремзі."""
    if language != "uk":
        return False
    russian = small.translate(AS_RUSSIAN)
    morph = analyzer("ru")
    return morph.word_is_known(russian) and any(
        "Name" in p.tag and p.score >= SURE for p in morph.parse(russian)
    )


def _is_name(parse: Any) -> bool:
    """A participle that only a dictionary knows ("голубев", made blue) counts as a name here."""
    return any(name in parse.tag for name in NAMES) or parse.tag.POS == "GRND"


def _fits(shape: str, tokens: Sequence[Capital], text: str, language: str) -> bool:
    if len(tokens) < len(shape):
        return False
    words = [told(t.text, language) for t in tokens[: len(shape)]]
    for index, role in enumerate(shape):
        led = index > 0 and LEADING.search(text, tokens[index - 1].end, tokens[index].start)
        signed = shape in ("SII", "IIS") and not tokens[index].opens
        if role not in words[index].parts and not (role == "S" and (led or signed)):
            return False
    if len(tokens) > len(shape) and _begins_later(shape, words, told(tokens[len(shape)].text, language)):
        return False
    return all(
        _family_holds(shape, index, words, tokens) for index, role in enumerate(shape) if role == "S"
    )


def _begins_later(shape: str, words: Sequence[Told], following: Told) -> bool:
    """ "Курбаса | Валентина Чистякова", "Максима | Галина Тимофіївна": two persons in a row."""
    if shape == "SN":
        return "P" in following.parts or (following.family and "N" not in following.parts)
    return shape == "NS" and "N" in words[1].parts and "P" in following.parts


def _family_holds(shape: str, index: int, words: Sequence[Told], tokens: Sequence[Capital]) -> bool:
    """A common word is a family name where nothing but a name accounts for its capital letter."""
    word, token = words[index], tokens[index]
    if not word.common or "NP" in shape or (index and "P" in words[index - 1].parts):
        return True
    if token.shouts or token.small in slavic_words().before_person or "I" in shape:
        return "I" in shape and not token.shouts
    beside = words[index - 1] if index else words[1]
    if token.text.isupper() and tokens[index - 1 if index else 1].text.isupper():
        return True
    return not token.opens and bool(word.cases & beside.cases) and (word.listed or index > 0)
