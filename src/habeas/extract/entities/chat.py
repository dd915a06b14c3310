"""Chat text in small letters in; names ("мой саша", "вадика петрова") and places out."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from habeas.extract.entities.beside import leads_to_person
from habeas.extract.entities.capitals import runs
from habeas.extract.entities.english import Entity
from habeas.extract.entities.gazetteer import known_names
from habeas.extract.entities.told import FAMILY, PATRONYMIC
from habeas.extract.facilities.regions import places
from habeas.names import given_classes
from habeas.names.dictionary import is_listed, readings

SMALL = re.compile(r"(?<![\w-])[а-яёіїєґ]{3,}(?![\w-])")
CAPITAL = re.compile(r"[А-ЯЁІЇЄҐA-Z]")
NEXT = re.compile(r" ([а-яёіїєґ]{3,}(?:-[а-яёіїєґ]{3,})?)(?![\w-])")
MINE = re.compile(
    r"(?<![\w-])(?:мо(?:й|его|ему|им|я|ю|ей)|наш(?:его|ему|им|а|у|ей)?|мій|мого|моєму|моїм|моєї"
    r"|(?:муж|сын|брат|друг|зят|кум|син|чоловік)(?:а|у|ом|ь|я|ю|ем)?|сестр(?:а|у|ы|е|и|і)"
    r"|дядя|т[её]тя|дядько|тітка) \Z"
)
FATHERS = re.compile(r"(?:ович|евич|овн|евн|івн|ївн|йович)(?:а|у|ем|ом|ы|е|ой|и|і|ою|ові|еві)?\Z")
THERE = re.compile(
    r"(?<![\w-])(?:в|во|из|под|возле|около|із|зі|під|біля|до) ([а-яёіїєґ]{4,})(?![\w-])"
)
_CACHED = 100_000
MOSTLY = 0.6


def small_names(text: str, language: str) -> Iterator[Entity]:
    """Names written small, in a text whose only capitals are those that open a sentence."""
    if CAPITAL.search(text) and any(not t.opens or t.shouts for run in runs(text) for t in run):
        return
    done = 0
    for word in SMALL.finditer(text):
        if word.start() < done:
            continue
        span = _named(word, text, language)
        if span:
            done = span[1]
            yield Entity(*span, "person", "a name in small letters")
    for match in THERE.finditer(text):
        if is_small_place(match.group(1), language):
            yield Entity(match.start(1), match.end(1), "place", "a town in small letters")


def _named(word: re.Match[str], text: str, language: str) -> tuple[int, int] | None:
    """The whole name that begins here: "саша", "саша громов", "громова саша", "петровна"."""
    start, end = word.span()
    following = NEXT.match(text, end)
    after = following.group(1) if following else ""
    if is_small_name(word.group(), language):
        if following and _goes_on(word.group(), after, language, surely=True):
            end = following.end()
            third = NEXT.match(text, end)
            if third and _is_father(third.group(1), language):
                end = third.end()
        return start, end
    if (
        following
        and not leads_to_person(word.group())
        and is_small_name(after, language)
        and _goes_on(after, word.group(), language, surely=True)
    ):
        third = NEXT.match(text, following.end())
        fathered = third is not None and _is_father(third.group(1), language)
        return start, third.end() if third and fathered else following.end()
    if _is_father(word.group(), language):
        return start, end
    if not may_be_name(word.group(), language):
        return None
    if following and _goes_on(word.group(), after, language):
        return start, following.end()
    return (start, end) if MINE.search(text, max(0, start - 16), start) else None


@lru_cache(maxsize=_CACHED)
def _is_father(word: str, language: str) -> bool:
    """A patronymic and nothing else: "иваныч", "петровны"."""
    parses = _parses(word, language)
    if not parses:
        return bool(PATRONYMIC.match(word)) and bool(FATHERS.search(word))
    return all("Patr" in p.tag for p in parses)


@lru_cache(maxsize=_CACHED)
def is_small_name(word: str, language: str) -> bool:
    """True where each reading is a given name, or by far the usual one is: "костя", not "вера"."""
    parses = _parses(word, language)
    usual = _parses(word, "ru")[:1]
    if usual and "Name" in usual[0].tag and usual[0].score >= MOSTLY:
        return bool(given_classes(usual[0].normal_form))
    if not parses:
        return bool(given_classes(word))
    return all("Name" in p.tag for p in parses) and any(
        given_classes(p.normal_form) for p in parses
    )


@lru_cache(maxsize=_CACHED)
def may_be_name(word: str, language: str) -> bool:
    """True for "коля" and "паши", which are verbs too; a kinsman's word beside it decides."""
    named = [p for p in _parses(word, language) if "Name" in p.tag]
    return any(given_classes(p.normal_form) for p in named)


@lru_cache(maxsize=_CACHED)
def is_small_place(word: str, language: str) -> bool:
    """True for a town of the gazetteers, or what the dictionary knows as one before all else."""
    if any(p.end == len(word) and p.sense in ("city", "town") for p in places(word)):
        return True
    if any(k.kind == "place" and k.end == len(word) for k in known_names(word.capitalize())):
        return True
    return any("Geox" in str(p.tag) for p in _parses(word, language)[:1])


@lru_cache(maxsize=_CACHED)
def _goes_on(given: str, word: str, language: str, *, surely: bool = False) -> bool:
    """True for a family name or patronymic in the case of the given name beside it.

    Where the given name is `surely` one, the word may be a common one too ("громов").
    """
    parses = _parses(word, language)
    if not parses:
        return bool(FAMILY.match(word) or PATRONYMIC.match(word))
    cases = {p.tag.case for p in _parses(given, language)} or {p.tag.case for p in parses}
    named = [p for p in parses if "Surn" in p.tag or "Patr" in p.tag]
    mostly = len(named) * (4 if surely else 2) >= len(parses)
    return mostly and any(p.tag.case in cases for p in named)


def _parses(word: str, language: str) -> tuple[Any, ...]:
    """The dictionary's readings; none for a word that it only guesses at."""
    return readings(word, language) if is_listed(word, language) else ()
