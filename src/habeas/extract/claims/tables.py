"""The vocabulary's patterns compiled: which words tell a kind, and which change how it is meant."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from habeas.extract.words import Matcher, Rule
from habeas.records import Vocabulary
from habeas.records.vocabulary import Cue

Languages = frozenset[str] | None
"""The languages whose rows apply; None is all of them."""
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


def tables(vocabulary: Vocabulary, languages: Languages = None) -> Tables:
    """Compile a vocabulary, once for each state of its words and each choice of languages."""
    known = _compiled.get((vocabulary.edition, languages))
    if known is None:
        known = _compiled[vocabulary.edition, languages] = _compile(vocabulary, languages)
    return known


_compiled: dict[tuple[str, Languages], Tables] = {}


def _compile(vocabulary: Vocabulary, languages: Languages) -> Tables:
    edition = vocabulary.edition
    rows = partial(_rows, languages=languages)
    cues = partial(_cues, languages=languages)
    return Tables(
        vocabulary=vocabulary,
        kinds=Matcher(
            rule
            for kind in vocabulary.kinds
            for mark, section, table in (
                ("", "kind", kind.triggers),
                (CONTRARY, "contrary", kind.contrary),
            )
            for rule in rows(table, mark + kind.name, f"{edition}:{section}.{kind.name}")
        ),
        unless=Matcher(
            rule
            for kind in vocabulary.kinds
            for rule in rows(kind.unless, kind.name, f"{edition}:unless.{kind.name}")
        ),
        modality=cues(vocabulary.modality, f"{edition}:modality"),
        came_about=cues(vocabulary.came_about, f"{edition}:came_about"),
        negation=cues((vocabulary.negation,), edition),
        matter=cues((vocabulary.matter_words,), edition),
    )


def _cues(cues: tuple[Cue, ...], section: str, *, languages: Languages) -> Matcher:
    return Matcher(
        rule
        for cue in cues
        for rule in _rows(cue.patterns, cue.sense, f"{section}.{cue.sense}", languages=languages)
    )


def _rows(
    table: Mapping[str, tuple[str, ...]], what: str, name: str, *, languages: Languages
) -> Iterator[Rule]:
    """Each row of a table under the name it is cited by: section, sense, language, place."""
    for language, patterns in table.items():
        if languages is None or language in languages:
            for number, pattern in enumerate(patterns, 1):
                yield Rule(what, pattern, f"{name}.{language}.{number}")
