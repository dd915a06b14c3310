"""The tables of speech, loaded once: cue words, and nouns that a source goes by."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from habeas.extract.speech.inflection import english_forms, slavic_forms
from habeas.extract.version import VERSION
from habeas.extract.words import Matcher, Rule
from habeas.records.claims import Basis

LANGUAGES = ("en", "ru", "uk")


@dataclass(frozen=True, slots=True)
class Role:
    """What a noun says about the source it names."""

    name: str
    anonymous: bool
    party: bool
    basis: Basis


@cache
def roles() -> dict[str, Role]:
    """All roles by name."""
    return {
        name: Role(name, body["anonymous"], body.get("party", False), body["basis"])
        for name, body in _table("roles").items()
    }


@cache
def cue_matcher() -> Matcher:
    """Finds cue words; what a hit says is the sense of the cue."""
    return Matcher((*_patterns("cues"), *_verbs()))


@cache
def role_matcher() -> Matcher:
    """Finds nouns for sources; what a hit says is the role."""
    return Matcher(_patterns("roles"))


@cache
def role_words() -> dict[str, str]:
    """Every word of the table of sources, with the role that it gives."""
    return {
        word: rule.what
        for rule in _patterns("roles")
        for word in re.findall(r"[^\W\d_]+", rule.source)
    }


def _patterns(table: str) -> Iterator[Rule]:
    for name, body in _table(table).items():
        for language in LANGUAGES:
            for number, pattern in enumerate(body.get(language, ()), 1):
                yield Rule(name, pattern, f"speech-{VERSION}:{table}.{name}.{language}.{number}")


def _verbs() -> Iterator[Rule]:
    """Every form of every verb, each a pattern of one word."""
    for sense, body in _table("verbs").items():
        for lemma in body["en"]:
            yield from (_verb(sense, form, "en", lemma) for form in english_forms(lemma))
        for language in ("ru", "uk"):
            for lemma in body[language]:
                forms = slavic_forms(lemma, language)
                yield from (_verb(sense, form, language, lemma) for form in forms)


def _verb(sense: str, form: str, language: str, lemma: str) -> Rule:
    return Rule(sense, form, f"speech-{VERSION}:verbs.{sense}.{language}.{lemma}")


def _table(name: str) -> dict[str, dict]:  # type: ignore[type-arg]  # as tomllib gives it
    source = files("habeas.extract.speech") / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))
