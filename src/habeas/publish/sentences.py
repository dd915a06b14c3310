"""Sentences of other rooms' catalogues, in English, said in the report's language."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from habeas.publish.words import fill, languages

PLACE = re.compile(r"\{(\w+)\}")


NESTED = {"who": "phrase", "what": "phrase", "more": "sentence", "why": "sentence"}
"""Places that a catalogue fills with words of its own, and the table that has them."""


@dataclass(frozen=True, slots=True)
class Template:
    """One English sentence with its {places} as a pattern, and its wordings by language."""

    pattern: re.Pattern[str]
    wordings: tuple[str, ...]
    fixed: int


def said_in(sentence: str, language: str) -> str | None:
    """Say a sentence in another language; None where no template matches it.

    A place that a catalogue fills is said in that language too; a source's words stay, and of two
    full stops that meet where they end one is left.
    """
    said = _said(sentence, languages.index(language), "sentence")
    return sentence if said is None and language == "en" else said


@cache
def _said(sentence: str, column: int, table: str) -> str | None:
    for template in _templates()[table]:
        found = template.pattern.fullmatch(sentence)
        if found:
            parts = {place: _part(place, v, column) for place, v in found.groupdict().items()}
            whole = fill(template.wordings[column], **_stopped(template.wordings[column], parts))
            return whole[:1].upper() + whole[1:] if sentence[:1].isupper() else whole
    return None


def _stopped(wording: str, parts: dict[str, str]) -> dict[str, str]:
    """Drop a last full stop ("Anna P.") from what the wording closes with a full stop itself."""
    return {
        place: words[:-1]
        if words.endswith(".") and not words.endswith("..") and f"{{{place}}}." in wording
        else words
        for place, words in parts.items()
    }


def _part(place: str, words: str, column: int) -> str:
    if place not in NESTED:
        return words
    found = _said(words, column, NESTED[place])
    lowered = words[:1].lower() + words[1:]
    return found or _said(lowered, column, NESTED[place]) or words


@cache
def _templates() -> dict[str, tuple[Template, ...]]:
    """Load both tables, in each the templates with most words of their own first."""
    source = files("habeas.publish") / "words" / "sentences.toml"
    tables = tomllib.loads(source.read_text(encoding="utf-8"))
    return {
        name: tuple(sorted(map(_template, rows), key=lambda t: -t.fixed))
        for name, rows in tables.items()
    }


def _template(row: list[str]) -> Template:
    pieces = PLACE.split(row[0])
    written = "".join(
        f"(?P<{piece}>.+?)" if n % 2 else re.escape(piece) for n, piece in enumerate(pieces)
    )
    return Template(re.compile(written, re.DOTALL), tuple(row), len("".join(pieces[::2])))
