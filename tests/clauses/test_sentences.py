"""The vocabulary's words tell the kinds of sentences that no rule was written by."""

import tomllib

import pytest

from .sentences import BOOKS, HERE, LANGUAGES, SPLITS, scores, sentences

FLOORS = tomllib.loads((HERE.parents[1] / "tests/floors.toml").read_text("utf-8"))["clauses"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("book", BOOKS)
def test_kinds_are_told_above_the_floor(book: str, split: str, language: str) -> None:
    score = scores(split, language, book)["all"]
    floor = FLOORS[book][split][language]
    assert score.recall >= floor["recall"]
    assert score.precision >= floor["precision"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_in_both_halves(language: str) -> None:
    learn, kept = (
        {text for book in BOOKS for _, text in sentences(split, language, book)} for split in SPLITS
    )
    assert len(kept) > 640
    assert learn.isdisjoint(kept)
