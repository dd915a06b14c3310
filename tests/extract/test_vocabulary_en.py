"""English words of the recruitment vocabulary: what must be heard, and what must not."""

import tomllib
from pathlib import Path

import pytest

from .reading import claims

TABLE = tomllib.loads(Path(__file__).with_name("vocabulary_en.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("kind", "text"), TABLE["tells"])
def test_words_that_tell_a_kind(kind: str, text: str) -> None:
    told = [claim for claim in claims(text) if claim.kind == kind]
    assert told
    assert all(claim.quote in text for claim in told)


@pytest.mark.parametrize(("kind", "text"), TABLE["tells_not"])
def test_the_same_words_in_another_sense(kind: str, text: str) -> None:
    assert [(kind, claim.kind, claim.quote) for claim in claims(text)] == []
