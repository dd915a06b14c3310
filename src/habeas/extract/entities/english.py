"""English text in; people, organisations and places by rules and lists out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from habeas.extract.entities.english_words import english_words, is_family_shaped, is_given
from habeas.extract.entities.gazetteer import demonyms
from habeas.extract.entities.runs import Run, Token, runs

EntityKind = Literal["person", "organisation", "place"]
SHORTEST_NAME, LONGEST_NAME = 2, 5
OPENERS = frozenset(("the", "a", "an", "dear", "hello", "hi", "and", "but", "in", "at", "on"))
SHORTEST_ACRONYM, LONGEST_ACRONYM = 2, 6
AGE = re.compile(r",? \(?(?:aged )?\d{1,2}[,)]| ?\(born|, born")
ROLE_AFTER = re.compile(r", (?:an?|the|his|her|their|who|whose) ")
ROMAN = re.compile(r"[IVXLC]+\Z")
FIRST_WORD = re.compile(r",? ([a-z]+)")


@dataclass(frozen=True, slots=True)
class Entity:
    """Words that name someone or something, the rule that says so, and the means that agree."""

    start: int
    end: int
    kind: EntityKind
    rule: str
    found_by: tuple[str, ...] = ("rules",)


def english_entities(text: str, *, strict: bool = False) -> list[Entity]:
    """Find entities among capitalised Latin words.

    With `strict`, for Latin words in another language's text, only known given names count.
    """
    all_runs = list(runs(text))
    found: list[Entity] = []
    unknown: list[tuple[Token, ...]] = []
    for run in all_runs:
        tokens, titled = _core(run)
        if not tokens:
            continue
        verdict = _known_person(tokens, run) if strict else _verdict(tokens, titled, run)
        if verdict:
            found.append(Entity(tokens[0].start, tokens[-1].end, *verdict))
        else:
            unknown.append(tokens)
    found.extend(_families_again(text, found, unknown))
    return found if strict else [*_names_with_of(text), *found]


def _core(run: Run) -> tuple[tuple[Token, ...], bool]:
    """Cut off titles, demonyms and words that a sentence merely begins with."""
    words = english_words()
    tokens, titled = list(run.tokens), False
    if len(tokens) > 1 and tokens[-1].small in words.organisation_ends | words.place_ends:
        while tokens[0].small in OPENERS:
            tokens = tokens[1:]
        return tuple(tokens), titled
    while tokens and (
        tokens[0].small in words.titles
        or tokens[0].small in words.ordinary
        or tokens[0].small in demonyms()
    ):
        if tokens[0].small in words.place_starts and len(tokens) > 1 and not tokens[0].opens:
            break
        titled = titled or tokens[0].small in words.titles
        tokens = tokens[1:]
    while tokens and (tokens[-1].small in words.ordinary or tokens[-1].small in demonyms()):
        tokens = tokens[:-1]
    if run.before and run.before[-1].small in words.titles and not run.tokens[0].opens:
        titled = True
    return tuple(tokens), titled


def _verdict(tokens: tuple[Token, ...], titled: bool, run: Run) -> tuple[EntityKind, str] | None:
    words = english_words()
    last = tokens[-1]
    if "." in last.text[:-1] and len(last.text) > SHORTEST_ACRONYM + SHORTEST_NAME:
        return "organisation", "a site's name"
    if len(tokens) > 1 and last.small in words.organisation_ends:
        return "organisation", "an organisation's last word"
    if len(tokens) > 1 and (last.small in words.place_ends or _is_place_start(tokens)):
        return "place", "a place's word"
    person = _known_person(tokens, run) or _person(tokens, titled, run)
    if person:
        return person
    if len(tokens) == 1 and _is_acronym(last, run):
        return "organisation", "an acronym"
    before = run.before[-1].small if run.before else ""
    if before in words.place_prepositions and not tokens[0].opens and not run.headline:
        return "place", f"after {before!r}"
    return None


def _known_person(tokens: tuple[Token, ...], run: Run) -> tuple[EntityKind, str] | None:
    """A person by a given name."""
    words = english_words()
    given = [is_given(t.text) for t in tokens]
    if not any(given[:2]) or len(tokens) > LONGEST_NAME or _is_place_start(tokens):
        return None
    if len(tokens) == 1:
        doubtful = tokens[0].small in words.doubtful or tokens[0].small in words.ordinary
        plain = not doubtful and not (run.headline or tokens[0].text.isupper())
        return ("person", "a given name") if plain else None
    if not given[0] and not (is_family_shaped(tokens[0].text) or len(tokens) > SHORTEST_NAME):
        return None
    if given[0] and tokens[0].small in words.doubtful and tokens[0].opens and run.headline:
        return None
    return "person", "a given name in a run"


def _person(tokens: tuple[Token, ...], titled: bool, run: Run) -> tuple[EntityKind, str] | None:
    """A person by what stands around the name, or by the shape of it."""
    words = english_words()
    several = SHORTEST_NAME <= len(tokens) <= LONGEST_NAME
    if len(tokens) > LONGEST_NAME or run.headline or any(_shouts(t) for t in tokens):
        return None
    if titled:
        return "person", "after Mr or the like" if _honoured(tokens, run) else "after a title"
    before = run.before[-1].small if run.before else ""
    if before in words.relations and not tokens[0].opens:
        return "person", f"after {before!r}"
    if several and tokens[0].text.endswith(".") and _ends_in_a_name(tokens):
        return "person", "an initial and a name"
    if several and is_family_shaped(tokens[-1].text) and len(tokens) == SHORTEST_NAME:
        return "person", "a family name's ending"
    next_word = FIRST_WORD.match(run.after)
    after = next_word.group(1) if next_word else ""
    if before in words.sayings or after in words.sayings:
        if is_family_shaped(tokens[-1].text):
            return "person", "a family name beside a verb of saying"
        return ("person", "beside a verb of saying") if several else None
    if several and before == "by" and run.before[-1].opens:
        return "person", "a byline"
    if several and (AGE.match(run.after) or ROLE_AFTER.match(run.after) or after in words.doings):
        return "person", "before what tells of a person"
    return None


def _ends_in_a_name(tokens: tuple[Token, ...]) -> bool:
    """True for "V. V. Ivanov"; not for "U.S. Olympic", "D.C." or "J. CREW"."""
    country = "".join(t.text for t in tokens[:2]) in ("U.S.", "U.K.", "U.N.", "E.U.", "D.C.")
    return not country and tokens[-1].text[1:].islower() and len(tokens[-1].text) > SHORTEST_NAME


def _honoured(tokens: tuple[Token, ...], run: Run) -> bool:
    """True where the last word before the name is a title that stands before nothing else."""
    words = (*run.before, *run.tokens)
    at = words.index(tokens[0])
    return at > 0 and words[at - 1].small in english_words().honorifics


def _families_again(
    text: str, found: list[Entity], unknown: list[tuple[Token, ...]]
) -> Iterator[Entity]:
    """A family name alone, where the text has named the person in full."""
    families = {
        text[e.start : e.end].rsplit(maxsplit=1)[-1]
        for e in found
        if e.kind == "person" and " " in text[e.start : e.end]
    }
    for tokens in unknown:
        if len(tokens) == 1 and tokens[0].text in families:
            yield Entity(tokens[0].start, tokens[0].end, "person", "a family name told before")


def _names_with_of(text: str) -> list[Entity]:
    """Organisations named as "Ministry of Defence", "University of the Arts"."""
    return [Entity(*m.span(), "organisation", "… of …") for m in _with_of().finditer(text)]


@cache
def _with_of() -> re.Pattern[str]:
    starts = "|".join(sorted(word.capitalize() for word in english_words().organisation_starts))
    capitalised = r"[A-Z][\w’-]+"
    return re.compile(
        rf"\b(?:{capitalised} ){{0,2}}(?:{starts}) (?:of|for) (?:the )?"
        rf"{capitalised}(?:(?: and| &)? {capitalised}){{0,4}}"
    )


def _is_place_start(tokens: tuple[Token, ...]) -> bool:
    return len(tokens) > 1 and tokens[0].small in english_words().place_starts


def _is_acronym(token: Token, run: Run) -> bool:
    if not (token.text.isalpha() and token.text.isupper()) or ROMAN.match(token.text):
        return False
    return not run.headline and SHORTEST_ACRONYM <= len(token.text) <= LONGEST_ACRONYM


def _shouts(token: Token) -> bool:
    return len(token.text) > SHORTEST_NAME and token.text.isupper()
