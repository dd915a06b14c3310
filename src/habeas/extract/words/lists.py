"""Small words of three languages, by what they do in a sentence."""

import tomllib
from functools import cache
from importlib.resources import files


def word_list(name: str) -> frozenset[str]:
    """Return one list of `lists.toml`."""
    return frozenset(_lists()[name])


@cache
def _lists() -> dict[str, list[str]]:
    source = files("habeas.extract.words") / "lists.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))
