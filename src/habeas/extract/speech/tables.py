"""The tables of speech, loaded once: cue words, and nouns that a source goes by."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

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
    return _matcher("cues")


@cache
def role_matcher() -> Matcher:
    """Finds nouns for sources; what a hit says is the role."""
    return _matcher("roles")


def _matcher(table: str) -> Matcher:
    return Matcher(
        Rule(name, pattern, f"speech-{VERSION}:{table}.{name}.{language}.{number}")
        for name, body in _table(table).items()
        for language in LANGUAGES
        for number, pattern in enumerate(body.get(language, ()), 1)
    )


def _table(name: str) -> dict[str, dict]:  # type: ignore[type-arg]  # as tomllib gives it
    source = files("habeas.extract.speech") / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))
