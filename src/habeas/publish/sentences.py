"""Sentences of other rooms' catalogues, in English, said in the report's language."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from habeas.publish.words import fill, languages

PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Template:
    """One English sentence with its {places} as a pattern, and its wordings by language."""

    pattern: re.Pattern[str]
    wordings: tuple[str, ...]
    fixed: int


def said_in(sentence: str, language: str) -> str | None:
    """Say a sentence in another language; None where no template matches it.

    What fills a place is said in that language too where it is a sentence of its own, and is
    left as it stands where it is a source's words.
    """
    if language == "en":
        return sentence
    return _said(sentence, languages.index(language))


@cache
def _said(sentence: str, column: int) -> str | None:
    for template in _templates():
        found = template.pattern.fullmatch(sentence)
        if found:
            parts = {k: _said(v, column) or v for k, v in found.groupdict().items()}
            whole = fill(template.wordings[column], **parts)
            return whole[:1].upper() + whole[1:] if sentence[:1].isupper() else whole
    return None


@cache
def _templates() -> tuple[Template, ...]:
    """Load the table, the templates with most words of their own first."""
    source = files("habeas.publish") / "words" / "sentences.toml"
    rows = tomllib.loads(source.read_text(encoding="utf-8"))["sentence"]
    return tuple(sorted(map(_template, rows), key=lambda t: -t.fixed))


def _template(row: list[str]) -> Template:
    pieces = PLACE.split(row[0])
    written = "".join(
        f"(?P<{piece}>.+?)" if n % 2 else re.escape(piece) for n, piece in enumerate(pieces)
    )
    return Template(re.compile(written, re.DOTALL), tuple(row), len("".join(pieces[::2])))
