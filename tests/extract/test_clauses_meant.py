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


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Увезли сорок, вернулись пятеро.", {"departed": [40], "returned": [5]}),
        ("З колонії вивезли від 80 до 110 засуджених, а повернули лише 23.",
         {"departed": [80], "returned": [23]}),
        ("Троє повернулися, решта загинула.", {"returned": [3], "casualties": []}),
        ("Forty were taken from the colony, five came back.", {"departed": [40], "returned": [5]}),
    ],
)  # fmt: skip
def test_each_side_of_a_comma_has_its_own_number(text: str, expected: dict) -> None:
    found = claims(text)
    assert {c.kind: [v.lo for v in c.values] for c in found} == expected
    assert len({c.quote for c in found}) == len(found)


@pytest.mark.parametrize(
    "text",
    [
        "Иван Петров подписал контракт, и брата увезли.",
        "Іван Петренко підписав контракт, і брата вивезли.",
    ],
)
def test_a_second_predicate_with_its_own_object_is_not_of_the_first_ones_man(text: str) -> None:
    subjects = {c.kind: c.subject for c in claims(text)}
    assert subjects["departed"] is None
    assert subjects["applied"] is not None


@pytest.mark.parametrize(
    "text",
    [
        "Муж погиб под Бахмутом, тело не забрали.",
        "Чоловік загинув під Бахмутом, тіло не забрали.",
        "My son died in March, his body was never returned to us.",
        "The body of Oleg was not handed over.",
        "Ни свидетельства о смерти, ни денег Лаптева не получила.",
    ],
)
def test_a_body_or_a_paper_not_given_denies_no_death(text: str) -> None:
    assert {c.polarity for c in claims(text) if c.kind == "killed"} == {"positive"}
    assert "Лаптева" not in [c.subject for c in claims(text) if c.kind == "killed"]


@pytest.mark.parametrize(
    "text", ["Он не погиб, тела никто не видел.", "Він не загинув, тіла ніхто не бачив."]
)
def test_a_death_denied_beside_a_body_is_denied(text: str) -> None:
    assert {c.polarity for c in claims(text) if c.kind == "killed"} == {"negative"}


@pytest.mark.parametrize(
    "text, expected",
    [
        ("They promised 200,000 rubles and paid nothing.",
         [("promised", "positive", [200_000]), ("happened", "negative", [])]),
        ("Обіцяли 100 тисяч, не заплатили нічого.",
         [("promised", "positive", [100_000]), ("happened", "negative", [])]),
        ("Обещали 200 тысяч, заплатили только 50.",
         [("promised", "positive", [200_000]), ("happened", "positive", [50])]),
    ],
)  # fmt: skip
def test_a_promise_and_what_came_of_it_are_two_claims(text: str, expected: list) -> None:
    told = [(c.modality, c.polarity, [v.lo for v in c.values]) for c in claims(text)]
    assert told == expected


def test_what_others_call_a_man_is_not_how_he_came_to_sign() -> None:
    (claim,) = claims("The recruiters call them volunteers, but my son was forced to sign.")
    assert claim.came_about == "forced"


@pytest.mark.parametrize(
    "text",
    [
        "0 prisoners returned from the front.",
        "Вернулось 0 человек.",
        "З фронту повернулося 0 в'язнів.",
    ],
)
def test_a_count_of_nought_denies(text: str) -> None:
    (claim,) = [c for c in claims(text) if c.kind == "returned"]
    assert claim.polarity == "negative"
