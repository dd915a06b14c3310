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
from habeas.extract.entities.gazetteer import known_names

FIRST = re.compile(r"(\w+)\.? +(?=\w)")
LISTED = "gazetteer"
LEAST_SURE = {"person": 0.4, "organisation": 0.4, "place": 0.4}
"""The model's probability from which on it is believed alone."""
STAND_ALONE = frozenset((LISTED, "… of …"))
"""Rules that are believed where the model sees nothing: measured (docs/extract/names-english.md)."""


def english_names(text: str) -> list[Entity]:
    """Find entities among Latin words of English text, in order of place, none overlapping."""
    ruled = hints(text)
    modelled = [
        trimmed(e, text) for e, sure in model_entities(text, ruled) if sure >= LEAST_SURE[e.kind]
    ]
    return sorted([*_agreed(modelled, ruled), *_left(ruled, modelled)], key=lambda e: e.start)


def hints(text: str) -> list[Entity]:
    """What lists and rules find, in order of place, none overlapping: lists go first."""
    listed = [Entity(k.start, k.end, k.kind, LISTED) for k in known_names(text)]
    ruled = sorted([*listed, *english_entities(text)], key=lambda e: (e.rule != LISTED, e.start))
    return list(_apart(ruled))


def trimmed(entity: Entity, text: str) -> Entity:
    """Cut a title off a person and an article off an organisation; corpora differ in both."""
    start = entity.start
    while (first := FIRST.match(text, start, entity.end)) and _not_of_the_name(first, entity.kind):
        start = first.end()
    return replace(entity, start=start)


def _not_of_the_name(first: re.Match[str], kind: EntityKind) -> bool:
    word = first.group(1).lower()
    return word in english_words().offices if kind == "person" else word == "the"


def _agreed(modelled: Sequence[Entity], ruled: Sequence[Entity]) -> Iterator[Entity]:
    rules = {(e.start, e.end, e.kind): e.rule for e in ruled}
    for entity in modelled:
        rule = rules.get((entity.start, entity.end, entity.kind))
        yield replace(entity, rule=f"{entity.rule}+{rule}") if rule else entity


def _left(ruled: Sequence[Entity], modelled: Sequence[Entity]) -> Iterator[Entity]:
    """What only a trusted rule found, where the model found nothing."""
    trusted = [e for e in ruled if e.rule in STAND_ALONE]
    kept = set(_apart([*modelled, *trusted]))
    yield from (e for e in trusted if e in kept)


def _apart(entities: Sequence[Entity]) -> Iterator[Entity]:
    """Keep what overlaps nothing before it in the sequence."""
    busy = Busy(())
    return (e for e in entities if busy.take(e.start, e.end))
