"""The vocabulary's patterns compiled: which words tell a kind, and which change how it is meant."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from habeas.extract.words import Matcher, Rule
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
    """Compile a vocabulary, once for each state of its words."""
    known = _compiled.get(vocabulary.edition)
    if known is None:
        known = _compiled[vocabulary.edition] = _compile(vocabulary)
    return known


_compiled: dict[str, Tables] = {}


def _compile(vocabulary: Vocabulary) -> Tables:
    edition = vocabulary.edition
    return Tables(
        vocabulary=vocabulary,
        kinds=Matcher(
            rule
            for kind in vocabulary.kinds
            for mark, section, table in (
                ("", "kind", kind.triggers),
                (CONTRARY, "contrary", kind.contrary),
            )
            for rule in _rows(table, mark + kind.name, f"{edition}:{section}.{kind.name}")
        ),
        unless=Matcher(
            rule
            for kind in vocabulary.kinds
            for rule in _rows(kind.unless, kind.name, f"{edition}:unless.{kind.name}")
        ),
        modality=_cues(vocabulary.modality, f"{edition}:modality"),
        came_about=_cues(vocabulary.came_about, f"{edition}:came_about"),
        negation=_cues((vocabulary.negation,), edition),
        matter=_cues((vocabulary.matter_words,), edition),
    )


def _cues(cues: tuple[Cue, ...], section: str) -> Matcher:
    return Matcher(
        rule for cue in cues for rule in _rows(cue.patterns, cue.sense, f"{section}.{cue.sense}")
    )


def _rows(table: Mapping[str, tuple[str, ...]], what: str, name: str) -> Iterator[Rule]:
    """Each row of a table under the name it is cited by: section, sense, language, place."""
    for language, patterns in table.items():
        for number, pattern in enumerate(patterns, 1):
            yield Rule(what, pattern, f"{name}.{language}.{number}")
