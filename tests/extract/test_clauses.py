"""One predicate, one claim: what a sentence tells of several things, each on its own words."""

import pytest

from .reading import claims


@pytest.mark.parametrize(
    "text, quotes",
    [
        ("Some sixty men signed and the guards drove forty of them to the station.",
         {"applied": "Some sixty men signed", "departed": "the guards drove forty of them to the station"}),
        ("Они записались в пятницу, сдали вещи и уехали на фронт.",
         {"applied": "Они записались в пятницу", "departed": "уехали на фронт"}),
        ("Его ранило под Соледаром, и он вернулся домой в декабре.",
         {"wounded": "Его ранило под Соледаром", "returned": "он вернулся домой в декабре"}),
        ("Його поранило під Соледаром, і він повернувся додому в грудні.",
         {"wounded": "Його поранило під Соледаром", "returned": "він повернувся додому в грудні"}),
        ("Вони підписали контракт і поїхали на фронт.",
         {"applied": "Вони підписали контракт", "departed": "поїхали на фронт"}),
    ],
)  # fmt: skip
def test_each_predicate_has_its_own_words(text: str, quotes: dict[str, str]) -> None:
    told = {c.kind: c.quote for c in claims(text)}
    assert {kind: told.get(kind) for kind in quotes} == quotes


@pytest.mark.parametrize(
    "text",
    [
        "They promised him 200,000 roubles a month and a pardon after six months.",
        "Ему пообещали 200 тысяч рублей в месяц и помилование через полгода.",
        "Йому пообіцяли 200 тисяч рублів на місяць і помилування через пів року.",
    ],
)
def test_what_one_predicate_tells_stays_together(text: str) -> None:
    told = [c for c in claims(text) if c.kind in ("pay", "pardon")]
    assert {c.kind for c in told} == {"pay", "pardon"}
    assert {c.quote for c in told} == {text.rstrip(".")}
    assert {c.modality for c in told} == {"promised"}


@pytest.mark.parametrize(
    "text, kind, latest",
    [
        (
            "He was wounded on 3 July and his mother wrote to us on 20 July.",
            "wounded",
            "2022-07-03",
        ),
        ("Его ранило 3 июля, а мать написала нам 20 июля.", "wounded", "2022-07-03"),
        ("Він загинув 3 липня, а мати написала нам 20 липня.", "killed", "2022-07-03"),
    ],
)
def test_the_time_is_that_of_its_own_predicate(text: str, kind: str, latest: str) -> None:
    claim = next(c for c in claims(text) if c.kind == kind)
    assert claim.time is not None
    assert str(claim.time.latest) == latest


@pytest.mark.parametrize(
    "text, kind",
    [
        ('He had "departed" from the colony on 3 August.', "departed"),
        ("3 августа он «убыл» из колонии.", "departed"),
        ("3 серпня він «вибув» із колонії.", "departed"),
    ],
)
def test_words_are_read_through_the_marks_of_a_borrowed_word(text: str, kind: str) -> None:
    (claim,) = [c for c in claims(text) if c.kind == kind]
    assert claim.quote == text.rstrip(".")


def test_a_monthly_sum_is_no_payment_on_death() -> None:
    text = "They promise 100,000 a month to the card and five million if he dies."
    (claim,) = [c for c in claims(text) if c.kind == "death_payment"]
    assert [v.lo for v in claim.values] == [5_000_000]


@pytest.mark.parametrize(
    "text, kind, modality",
    [
        ("A courier brought the widow five million roubles in a bag.", "death_payment", "happened"),
        ("The contract promised the family five million roubles in case of death.", "death_payment", "promised"),
        ("За три месяца на карту пришло 90 тысяч рублей зарплаты.", "pay", "happened"),
        ("Ему обещали 90 тысяч рублей зарплаты.", "pay", "promised"),
        ("Йому обіцяли 90 тисяч рублів зарплати.", "pay", "promised"),
    ],
)  # fmt: skip
def test_money_that_came_is_no_promise(text: str, kind: str, modality: str) -> None:
    (claim,) = [c for c in claims(text) if c.kind == kind]
    assert claim.modality == modality


@pytest.mark.parametrize(
    "text",
    [
        "Иван Петров подписал контракт 3 мая и погиб под Бахмутом.",
        "Степан Коваль підписав контракт 3 травня і загинув під Бахмутом.",
    ],
)
def test_a_second_predicate_is_of_the_same_man(text: str) -> None:
    told = {c.kind: c.subject for c in claims(text)}
    assert told["killed"] == " ".join(text.split()[:2])


def test_another_mans_predicate_is_not_of_the_first() -> None:
    text = "Иван Петров подписал контракт 3 мая, и двоих соседей увезли на фронт."
    assert {c.kind: c.subject for c in claims(text)}["departed"] is None
