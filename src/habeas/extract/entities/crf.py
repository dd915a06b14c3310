"""The name of a model that ships with the package in; a tagger that reads with it out."""

from functools import cache
from importlib.resources import files

import pycrfsuite


@cache
def tagger(model: str) -> pycrfsuite.Tagger:
    """Load a model once."""
    return _Tagger((files("habeas.extract.entities") / model).read_bytes())


class _Tagger(pycrfsuite.Tagger):  # type: ignore[misc]  # the library ships no types
    """A tagger that keeps its model alive: the library reads the bytes where they lie."""

    def __init__(self, model: bytes) -> None:
        super().__init__()
        self._model = model
        self.open_inmemory(self._model)
