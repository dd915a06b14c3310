"""English sentences written after the words they test: what each tells, and what tells nothing."""

from pathlib import Path

import pytest

from .reading import claims

LINES = Path(__file__).with_name("vocabulary_en_fresh.tsv").read_text(encoding="utf-8").splitlines()
TELLS = [line.split("\t") for line in LINES if not line.startswith("-")]
TELLS_NOT = [line.split("\t")[1] for line in LINES if line.startswith("-")]


@pytest.mark.parametrize(("kinds", "text"), TELLS)
def test_fresh_words_that_tell_a_kind(kinds: str, text: str) -> None:
    assert set(kinds.split(",")) <= {claim.kind for claim in claims(text)}


@pytest.mark.parametrize("text", TELLS_NOT)
def test_lines_of_the_same_life_that_tell_nothing(text: str) -> None:
    assert [(claim.kind, claim.quote) for claim in claims(text)] == []
