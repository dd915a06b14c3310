"""What the words of a clause make of it: months, negations, shortened words, "if not"."""

import pytest

from .reading import claims


@pytest.mark.parametrize(
    "text, kind",
    [
        ("He was killed on 5 May.", "killed"),
        ("They were taken on May 9 from the colony.", "departed"),
    ],
)
def test_the_month_of_may_is_no_modal_verb(text: str, kind: str) -> None:
    (claim,) = [c for c in claims(text) if c.kind == kind]
    assert claim.modality == "happened"


def test_may_is_a_modal_verb_where_it_is_no_month() -> None:
    (claim,) = [c for c in claims("He may have been killed on 5 June.") if c.kind == "killed"]
    assert claim.modality == "possible"


@pytest.mark.parametrize(
    "text, quote",
    [
        ("Осуждён по ст. 228 на 8 лет, увезли на фронт.", "Осуждён по ст. 228 на 8 лет"),
        ("Засудили за ст. 115 на 8 років, вивезли на фронт.", "Засудили за ст. 115 на 8 років"),
        ("Он погиб под Бахмутом, жетон К-12345.", "Он погиб под Бахмутом, жетон К-12345"),
        ("He was killed near Bakhmut, tag K-12345.", "He was killed near Bakhmut, tag K-12345"),
    ],
)
def test_no_clause_ends_inside_a_word_or_after_a_shortened_one(text: str, quote: str) -> None:
    assert quote in [c.quote for c in claims(text)]


def test_a_range_of_bare_numbers_is_not_parted() -> None:
    (claim,) = [c for c in claims("Из колонии увезли 100-50 человек.") if c.kind == "departed"]
    assert claim.quote == "Из колонии увезли 100-50 человек"


@pytest.mark.parametrize(
    "text",
    [
        "Dozens, if not hundreds, of prisoners were killed.",
        "Десятки, если не сотни, заключённых погибли.",
        "Десятки, якщо не сотні, в'язнів загинули.",
    ],
)
def test_an_if_not_of_amounts_supposes_and_denies_nothing(text: str) -> None:
    (claim,) = [c for c in claims(text) if c.kind == "killed"]
    assert (claim.modality, claim.polarity) == ("happened", "positive")
