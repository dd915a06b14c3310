"""The interface's own words: one catalog a language, loaded from data that a linguist can edit."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from habeas.publish.plurals import plural_form
from habeas.records.errors import UsageError

languages = ("en", "ru", "uk")


@dataclass(frozen=True, slots=True)
class Words:
    """Everything the report says in one language, by dotted key: `words("page.more", n=3)`."""

    language: str
    texts: Mapping[str, str]
    plurals: Mapping[str, Mapping[str, str]]
    regions: Mapping[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """Return the text of a key, filled in; a key that is missing is a defect and raises."""
        return fill(self.texts[key], **values)

    def get(self, key: str, otherwise: str) -> str:
        """Return the text of a key that a vocabulary or a record may add to, or `otherwise`."""
        return self.texts.get(key, otherwise)

    def count(self, key: str, n: float, shown: str) -> str:
        """Say `n` things in the right plural form, the number itself written as `shown`."""
        forms = self.plurals[key]
        form = plural_form(self.language, n)
        return fill(forms.get(form, forms["other"]), n=shown)


def fill(template: str, **values: object) -> str:
    """Put values at their {places}, once: braces inside a value stay as they are."""
    for part in _parts(template):
        if part not in values:
            raise KeyError(part)
    pieces = template.split("{")
    filled = [pieces[0]]
    for piece in pieces[1:]:
        name, _, rest = piece.partition("}")
        filled.append(f"{values[name]}{rest}")
    return "".join(filled)


def _parts(template: str) -> list[str]:
    return [piece.partition("}")[0] for piece in template.split("{")[1:]]


@cache
def load_words(language: str) -> Words:
    """Load a language's catalog; UsageError where the report has no such language."""
    if language not in languages:
        raise UsageError(f"the report has no language {language!r}: choose one of {languages}")
    data = _read(f"{language}.toml")
    column = languages.index(language)
    return Words(
        language=language,
        texts={f"{s}.{k}": v for s, body in data.items() if s != "count" for k, v in body.items()},
        plurals=data["count"],
        regions={code: names[column] for code, names in _read("regions.toml").items()},
    )


def _read(name: str) -> dict[str, Any]:
    source = files("habeas.publish") / "words" / name
    return tomllib.loads(source.read_text(encoding="utf-8"))
