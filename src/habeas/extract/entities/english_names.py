"""English text in; what the rules, the lists and the model found, agreement said, out.

A rule's name says who found it: "english-model", the rule's own name, or "english-model+" and the
rule's own name where both found the same words and the same kind.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from habeas.extract.entities.busy import Busy
from habeas.extract.entities.english import Entity, EntityKind, english_entities
from habeas.extract.entities.english_model import model_entities
from habeas.extract.entities.english_words import english_words
from habeas.extract.entities.gazetteer import demonyms, known_names

FIRST = re.compile(r"(\w+)\.? +(?=\w)")
NUMBER = re.compile(r"(?<![\w.,])\d+(?:st|nd|rd|th) \Z")
LONGEST_NUMBER = 7
YOUNGER = re.compile(r",? (?:[JS]r\.|[JS]r\b|II+\b|IV\b)")
MODEL = "english-model"
WHOLE = frozenset(("an organisation's last word", "… of …"))
LISTED = "gazetteer"
LEAST_SURE = {"person": 0.5, "organisation": 0.4, "place": 0.45}
"""The model's probability from which on it is believed alone."""
SURE = frozenset(("after Mr or the like", "an initial and a name"))
"""Rules for people that stand against the model, too, where it says another kind."""
STAND_ALONE = WHOLE | SURE | {LISTED, "a family name beside a verb of saying"}
"""Rules that are believed where the model sees nothing (docs/extract/names-english.md)."""


def english_names(text: str) -> list[Entity]:
    """Find entities among Latin words of English text, in order of place, none overlapping."""
    ruled = hints(text)
    modelled = [
        _whole(trimmed(e, text), text)
        for e, sure in model_entities(text, ruled)
        if sure >= LEAST_SURE[e.kind] and not _ordinary(e, text)
    ]
    settled = list(_apart([*_firm(ruled, modelled), *modelled, *_trusted(ruled)]))
    return sorted(_agreed(settled, modelled, ruled), key=lambda e: e.start)


def hints(text: str) -> list[Entity]:
    """What lists and rules find, none overlapping: the longer goes first, then the listed."""
    listed = [Entity(k.start, k.end, k.kind, LISTED) for k in known_names(text)]
    ruled = [_whole(trimmed(e, text), text) for e in english_entities(text)]
    return list(_apart(sorted([*listed, *ruled], key=_longest_first)))


def _longest_first(entity: Entity) -> tuple[int, bool]:
    return entity.start - entity.end, entity.rule != LISTED


def trimmed(entity: Entity, text: str) -> Entity:
    """Cut a title off a person and an article off an organisation; corpora differ in both."""
    start = entity.start
    while (first := FIRST.match(text, start, entity.end)) and _not_of_the_name(first, entity.kind):
        start = first.end()
    return replace(entity, start=start)


def _not_of_the_name(first: re.Match[str], kind: EntityKind) -> bool:
    word = first.group(1).lower()
    return word in english_words().offices if kind == "person" else word == "the"


def _ordinary(entity: Entity, text: str) -> bool:
    """True for "God", "May" and "Chinese" alone."""
    word = text[entity.start : entity.end].lower()
    return word in english_words().ordinary or word in demonyms()


def _whole(entity: Entity, text: str) -> Entity:
    """Take in the number of a "810th Marine Brigade", and the "Jr." after a name."""
    if entity.kind == "organisation":
        number = NUMBER.search(text, max(0, entity.start - LONGEST_NUMBER), entity.start)
        return replace(entity, start=number.start()) if number else entity
    younger = YOUNGER.match(text, entity.end) if entity.kind == "person" else None
    return replace(entity, end=younger.end()) if younger else entity


def _firm(ruled: Sequence[Entity], modelled: Sequence[Entity]) -> Iterator[Entity]:
    """What stands against the model: a list, where it is as long, or an organisation in whole.

    A listed place may be a person's name ("Jordan"): there the model is believed.
    """
    people = {(e.start, e.end) for e in modelled if e.kind == "person"}
    for entity in ruled:
        over = [e for e in modelled if e.start < entity.end and entity.start < e.end]
        if not over or any(e.start < entity.start or entity.end < e.end for e in over):
            continue
        whole = entity.rule in WHOLE and all(e.kind == "organisation" for e in over)
        named = entity.kind == "place" and (entity.start, entity.end) in people
        if whole or entity.rule in SURE or (entity.rule == LISTED and not named):
            yield entity


def _trusted(ruled: Sequence[Entity]) -> Iterator[Entity]:
    yield from (e for e in ruled if e.rule in STAND_ALONE)


def _agreed(
    settled: Sequence[Entity], modelled: Sequence[Entity], ruled: Sequence[Entity]
) -> Iterator[Entity]:
    """Name both where both found the same."""
    rules = {(e.start, e.end, e.kind): e.rule for e in ruled}
    model = {(e.start, e.end, e.kind) for e in modelled}
    for entity in settled:
        place = entity.start, entity.end, entity.kind
        found_by = (MODEL if place in model else None, rules.get(place))
        yield replace(entity, rule="+".join(filter(None, found_by)))


def _apart(entities: Sequence[Entity]) -> Iterator[Entity]:
    """Keep what overlaps nothing before it in the sequence."""
    busy = Busy(())
    return (e for e in entities if busy.take(e.start, e.end))
