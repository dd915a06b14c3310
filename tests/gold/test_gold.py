"""The gold set's scores stay above their floors, on documents that no rule was written by."""

import tomllib
from functools import cache

import pytest

from .documents import HERE, every
from .scores import Tally, claims, mentions, records

LANGUAGES = ("en", "ru", "uk")
FLOORS = tomllib.loads((HERE.parents[1] / "tests/floors.toml").read_text("utf-8"))["gold"]
ROWS = [
    (split, language, row)
    for split, languages in FLOORS.items()
    for language, rows in languages.items()
    for row in rows
]


@cache
def scored(split: str, language: str) -> dict[str, Tally]:
    documents = list(every(split, language))
    return {**mentions(documents), **claims(documents), **records(documents)}


@pytest.mark.parametrize("split, language, row", ROWS)
def test_a_row_stays_above_its_floor(split: str, language: str, row: str) -> None:
    f1 = scored(split, language)[row].f1  # the figure alone: a failure shows no kept word
    assert f1 >= FLOORS[split][language][row]


@pytest.mark.parametrize("split", ["learn", "kept"])
def test_every_true_word_stands_in_its_text_and_every_quote_is_its_span(split: str) -> None:
    for gold in every(split):
        for row in gold.rows("mention"):
            assert gold.span(row["text"], row.get("nth", 1)), (gold.name, row["text"])
        for row in gold.rows("claim"):
            assert gold.span(row["quote"], row.get("nth", 1)), (gold.name, row["quote"])
        for claim in gold.extraction.claims:
            assert gold.text[claim.start : claim.end] == claim.quote


def test_the_set_is_as_large_as_it_says() -> None:
    kept, learnt = list(every("kept")), list(every("learn"))
    assert (len(kept), len(learnt)) == (24, 48)
    assert {gold.truth["vocabulary"] for gold in kept} == {"recruitment", "children"}
    assert {gold.truth["language"] for gold in kept} == set(LANGUAGES)
