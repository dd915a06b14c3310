"""The vocabulary's patterns compiled: which words tell a kind, and which change how it is meant."""

from dataclasses import dataclass

from habeas.extract.words import Matcher
from habeas.records import Vocabulary
from habeas.records.vocabulary import Cue

CONTRARY = "!"
"""Before the name of a kind: words that say its opposite."""


@dataclass(frozen=True, slots=True)
class Tables:
    """The matchers of one vocabulary."""

    vocabulary: Vocabulary
    kinds: Matcher
    unless: Matcher
    modality: Matcher
    came_about: Matcher
    negation: Matcher
    matter: Matcher


def tables(vocabulary: Vocabulary) -> Tables:
    """Compile a vocabulary, once for each name and version."""
    known = _compiled.get((vocabulary.name, vocabulary.version))
    if known is None:
        known = _compiled[vocabulary.name, vocabulary.version] = _compile(vocabulary)
    return known


_compiled: dict[tuple[str, int], Tables] = {}


def _compile(vocabulary: Vocabulary) -> Tables:
    return Tables(
        vocabulary=vocabulary,
        kinds=Matcher(
            (mark + kind.name, pattern)
            for kind in vocabulary.kinds
            for mark, table in (("", kind.triggers), (CONTRARY, kind.contrary))
            for patterns in table.values()
            for pattern in patterns
        ),
        unless=Matcher(
            (kind.name, pattern)
            for kind in vocabulary.kinds
            for patterns in kind.unless.values()
            for pattern in patterns
        ),
        modality=_cues(vocabulary.modality),
        came_about=_cues(vocabulary.came_about),
        negation=_cues((vocabulary.negation,)),
        matter=_cues((vocabulary.matter_words,)),
    )


def _cues(cues: tuple[Cue, ...]) -> Matcher:
    return Matcher(
        (cue.sense, pattern)
        for cue in cues
        for patterns in cue.patterns.values()
        for pattern in patterns
    )
