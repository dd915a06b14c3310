"""The vocabulary's words tell the kinds of sentences that no rule was written by."""

import tomllib

import pytest

from .sentences import HERE, LANGUAGES, SPLITS, scores, sentences

FLOORS = tomllib.loads((HERE.parents[1] / "tests/floors.toml").read_text("utf-8"))["clauses"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("split", SPLITS)
def test_kinds_are_told_above_the_floor(split: str, language: str) -> None:
    score = scores(split, language)["all"]
    assert score.recall >= FLOORS[split][language]["recall"]
    assert score.precision >= FLOORS[split][language]["precision"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_in_both_halves(language: str) -> None:
    learn, kept = ({text for _, text in sentences(split, language)} for split in SPLITS)
    assert len(kept) > 480
    assert learn.isdisjoint(kept)
