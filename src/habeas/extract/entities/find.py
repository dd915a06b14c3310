"""Text in; people, organisations and places out, each by the finder of its language."""

import re
from collections.abc import Iterator, Sequence

from habeas.extract.entities.busy import Busy
from habeas.extract.entities.chat import small_names
from habeas.extract.entities.english import Entity, EntityKind, english_entities
from habeas.extract.entities.english_names import english_names
from habeas.extract.entities.english_words import is_given
from habeas.extract.entities.gazetteer import known_names
from habeas.extract.entities.russian import model_spans
from habeas.extract.entities.slavic import person_spans, roles
from habeas.extract.facilities import find_regions
from habeas.extract.found import Found
from habeas.names import read_name

CYRILLIC = re.compile(r"[А-ЯЁІЇЄҐ]")
CYRILLIC_WORD = re.compile(r"[а-яёіїєґ]{3}")
LATIN_WORD = re.compile(r"[A-Za-z]{2}")
LATIN = re.compile(r"\b[A-Z][a-z]")
EDGES = " \t\n\u00a0«»“”\"'‘’()[],;:!?–—-"
DOT_STAYS = re.compile(r"(?:(?<!\w)[А-ЯЁІЇЄҐA-Z]|обл|Inc|Jr|D\.C|U\.S)\.\Z")
LETTERS = re.compile(r"[^\W\d_]")

Span = tuple[int, int]


def find_entities(
    text: str, *, offset: int = 0, language: str | None = None, taken: Sequence[Span] = ()
) -> list[Found]:
    """Entities in order of position; none overlaps another or a `taken` span (document offsets).

    A text may mix languages: the script of the words decides which finders look at it, and
    `language` only which dictionary and model they use.
    """
    kept: list[Entity] = []
    busy = Busy((start - offset, end - offset) for start, end in taken)
    for entity in _ranked(text, language):
        trimmed = _trimmed(entity, text)
        if trimmed and busy.take(trimmed.start, trimmed.end):
            kept.append(trimmed)
    return [_found(e, text, offset) for e in sorted(kept, key=lambda e: e.start)]


def _ranked(text: str, language: str | None) -> Iterator[Entity]:
    """All candidates, the surer finder first: what comes first keeps its words."""
    foreign = language in ("ru", "uk")
    english = english_names(text) if LATIN_WORD.search(text) and not foreign else []
    yield from (e for e in english if e.kind != "place" and " " in text[e.start : e.end])
    for region in find_regions(text):
        yield Entity(region.start, region.end, "place", region.rule)
    people: list[Entity] = []
    if CYRILLIC.search(text):
        for start, end, shape in person_spans(text, language or "ru"):
            rule = f"a name of the shape {shape}"
            people.append(Entity(start, end, "person", rule))
    yield from (e for e in people if not e.rule.endswith(" N"))
    yield from english
    for known in known_names(text):
        yield Entity(known.start, known.end, known.kind, "gazetteer")
    if CYRILLIC.search(text) and language != "uk":
        for start, end, kind in model_spans(text):
            if _believable(text[start:end], kind):
                yield Entity(start, end, kind, "news model")
    yield from people
    if CYRILLIC_WORD.search(text):
        yield from small_names(text, language or "ru")
    if foreign and LATIN.search(text):
        yield from english_entities(text, strict=True)


def _believable(words: str, kind: EntityKind) -> bool:
    """False where the model takes a greeting for a person, or a Latin given name for a firm."""
    if kind == "organisation":
        return not is_given(words.split(maxsplit=1)[0])
    if kind == "person" and words[0].isascii():
        return False  # the Latin words have their own rules
    if kind == "person" and len(words.split()) == 1:
        said = roles(words, "ru")
        return len(words) > 2 and ("C" not in said or "N" in said)  # noqa: PLR2004  no initial
    return True


def _trimmed(entity: Entity, text: str) -> Entity | None:
    """Cut quotes, spaces and a sentence's full stop off the edges."""
    start, end = entity.start, entity.end
    bracket = text.find(" (", start, end)
    end = bracket if bracket > start else end
    while start < end and text[start] in EDGES:
        start += 1
    while start < end and (
        text[end - 1] in EDGES or (text[end - 1] == "." and not DOT_STAYS.search(text, start, end))
    ):
        end -= 1
    if "\n" in text[start:end] or not LETTERS.search(text, start, end):
        return None
    return Entity(start, end, entity.kind, entity.rule)


def _found(entity: Entity, text: str, offset: int) -> Found:
    words = text[entity.start : entity.end]
    norm = read_name(words) if entity.kind == "person" else None
    return Found(offset + entity.start, offset + entity.end, entity.kind, norm, entity.rule)
