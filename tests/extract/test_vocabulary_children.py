"""The second vocabulary: what its words tell in three languages, and that they are only data."""

import tomllib
from pathlib import Path

import pytest

from habeas.records import Claim, load_vocabulary
from habeas.records.vocabulary import LANGUAGES

from .reading import claims

TABLE = tomllib.loads(
    Path(__file__).with_name("vocabulary_children.toml").read_text(encoding="utf-8")
)


def told(text: str, language: str, **more) -> list[Claim]:
    return claims(text, language=language, matter="children", **more)


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [(language, *row) for language in LANGUAGES for row in TABLE[language]["tells"]],
)
def test_words_that_tell_a_kind(language: str, kind: str, text: str) -> None:
    assert kind in {claim.kind for claim in told(text, language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [(language, text) for language in LANGUAGES for text in TABLE[language]["tells_not"]],
)
def test_words_of_another_matter_tell_nothing(language: str, text: str) -> None:
    assert [(claim.kind, claim.quote) for claim in told(text, language)] == []


def test_every_kind_has_words_and_questions_in_every_language() -> None:
    for kind in load_vocabulary("children").kinds:
        assert sorted(kind.triggers) == sorted(LANGUAGES), kind.name
        asked = kind.wordings["ask_whether"] or kind.wordings["ask_which"]
        assert sorted(asked) == sorted(LANGUAGES), kind.name


# Kind, text, language, modality, polarity, bounds of the first amount.
MEANT = [
    ("promised_return", "Parents were promised the children would be back in two weeks.", "en",
     "promised", "positive", (2, 2)),
    ("promised_return", "Родителям обещали вернуть детей через две недели.", "ru",
     "promised", "positive", (2, 2)),
    ("transferred", "Нікого з дітей не вивозили до Росії.", "uk", "happened", "negative", None),
    ("transferred", "At least 40 orphans were taken to Crimea in October.", "en",
     "happened", "positive", (40, None)),
    ("transfer", "По данным Киева, в Россию депортировано не менее 19 546 детей.", "ru",
     "happened", "positive", (19546, None)),
    ("placed", "До сорока сиріт можуть передати в прийомні сім'ї.", "uk",
     "possible", "positive", (None, 40)),
    ("refused_return", "Директор лагеря не отдает сына без доверенности.", "ru",
     "happened", "positive", None),
    ("legality", "Вивезення дітей є воєнним злочином.", "uk", "opinion", "positive", None),
    ("contact_lost", "From 5 November there were no calls from her.", "en",
     "happened", "positive", None),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "language", "meant"), [(*r[:3], r[3:]) for r in MEANT])
def test_what_is_told_is_meant_as_it_is_said(kind, text, language, meant):
    claim = next(c for c in told(text, language) if c.kind == kind)
    bounds = next(((v.lo, v.hi) for v in claim.values), None)
    assert (claim.modality, claim.polarity, bounds) == meant


def test_the_writer_of_a_letter_knows_that_nobody_calls_them():
    (claim,) = told("Від доньки немає дзвінків із вересня.", "uk", kind="email", author="Ольга")
    assert (claim.kind, claim.chain[0].basis) == ("contact_lost", "took_part")


def test_who_is_told_of_a_death_is_not_the_dead():
    (claim,) = told("Олена Кравець отримала звістку, що дівчинка померла.", "uk")
    assert (claim.kind, claim.subject) == ("died", None)


def test_the_words_of_one_matter_tell_nothing_of_the_other():
    children = "Wagner recruiters promised the prisoners of IK-7 a pardon after six months."
    assert {c.kind for c in told(children, "en")} == set()
    prisoners = "The girl was given a Russian passport and a new surname."
    assert claims(prisoners) == []
