# ruff: noqa: ISC004  rows of long passages
"""Who is the source and who is not, in three languages: the first hops of a claim's chain."""

import pytest

from habeas.records import Claim

from .reading import claims, hops

GAP = None
UNNAMED = None
HERALD = "The Herald"


def departed(text: str, **more) -> Claim:
    """The one claim of a text that somebody left."""
    (found,) = (c for c in claims(text, **more) if c.kind == "departed")
    return found


@pytest.mark.parametrize(
    "text, source",
    [
        ("2. Російська омбудсвумен заперечила, що десятьох вивезли на фронт.",
         "Російська омбудсвумен"),
        ("14. The Ombudsman denied that ten prisoners had been taken to the front.",
         "The Ombudsman"),
        ("3.1. The ministry said ten prisoners had been taken to the front.", "The ministry"),
        ("2. Омбудсмен опровергла, что из колонии увезли десять человек.", "Омбудсмен"),
        ("ГУФСИН по Свердловской области заявили, что никого не вывозили.",
         "ГУФСИН по Свердловской области"),
        ("УФСИН заявили, что никого не вывозили.", "УФСИН"),
        ("ФСВП повідомили, що нікого не вивозили на фронт.", "ФСВП"),
        ("The human rights commissioner denied that ten prisoners had left for the front.",
         "The human rights commissioner"),
    ],
)  # fmt: skip
def test_an_office_speaks_whatever_number_stands_before_it(text: str, source: str) -> None:
    first = departed(text).chain[0]
    assert (first.who, first.role, first.party) == (source, "official", True)


@pytest.mark.parametrize(
    "text, source",
    [
        ("20 заключённых рассказали, что десять человек увезли на фронт.", "20 заключённых"),
        ("2 prisoners said that ten men had left for the front.", "2 prisoners"),
        ("УФСИН сообщили родственники, что десять заключённых увезли на фронт.", "родственники"),
    ],
)
def test_a_number_of_people_and_who_stands_after_the_verb_speak(text: str, source: str) -> None:
    assert hops(departed(text)) == [source, HERALD]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Мне сестра сказала, что ей звонил сокамерник и говорил, что их увезли.",
         ["сокамерник", "сестра"]),
        ("Сестра рассказала, что ей звонил сокамерник и он сказал, что десятерых увезли на фронт.",
         ["сокамерник", "Сестра"]),
        ("My sister says a cellmate called her and told her that ten men had left for the front.",
         ["a cellmate", "My sister"]),
        ("Сестра сказала мені, що їй дзвонив співкамерник і казав, що їх вивезли на фронт.",
         ["співкамерник", "Сестра"]),
        ("Мама розповіла, що до неї приходив адвокат і повідомив, що десятьох вивезли на фронт.",
         ["адвокат", "Мама"]),
        ("Адвокат сообщил, что колонию закрыли, и добавил, что десять человек увезли на фронт.",
         ["Адвокат"]),
        ("The governor said the roads were closed, and a prisoner said ten men had left IK-17.",
         ["a prisoner"]),
        ("He said he had learned that ten prisoners had left for the front.", [GAP, UNNAMED]),
        ("Petrov lives in Perm. He said he had learned that ten prisoners had left for the front.",
         [GAP, "Petrov"]),
        ("Жена написала в ФСИН, там ответили, что десять человек увезли на фронт.", [GAP]),
    ],
)  # fmt: skip
def test_who_goes_on_inside_anothers_words_is_a_hop_before_them(
    text: str, expected: list[str | None]
) -> None:
    assert hops(departed(text)) == [*expected, HERALD]


def test_who_learned_it_and_is_not_named_is_a_hop_and_no_gap() -> None:
    first, second, _ = departed("He said he had learned that ten prisoners had left IK-17.").chain
    assert (first.gap, second.gap, second.anonymous, second.basis) == (True, False, True, "told")


@pytest.mark.parametrize(
    "text, first",
    [
        ("Последний раз звонил 22 сентября, говорил, что его отправляют на фронт.", GAP),
        ("В последний раз звонил 22 сентября и сказал, что его отправляют на фронт.", GAP),
        ("Минулого разу дзвонив 22 вересня, казав, що його відправляють на фронт.", GAP),
        ("Last time he called on 22 September, said that he was being sent to the front.", GAP),
        ("В прошлый раз муж сказал, что десять человек увезли на фронт.", "муж"),
        ("Каждый день звонил брат, говорил, что десять человек увезли на фронт.", "брат"),
        ("The last time we spoke, my brother said that ten men had left for the front.",
         "my brother"),
        ("The Times said that ten men had left for the front.", "The Times"),
        ("Первый канал сообщил, что десять человек увезли на фронт.", "Первый канал"),
    ],
)  # fmt: skip
def test_a_time_is_no_source(text: str, first: str | None) -> None:
    chain = departed(text).chain
    assert (chain[0].who, chain[0].gap, len(chain)) == (first, first is GAP, 2)


@pytest.mark.parametrize(
    "text, source",
    [
        ("Rights advocate Timur Sabirov, who heads the group Open Gate, estimates that up to 2,300 "
         "prisoners left.", "Timur Sabirov"),
        ("Prisoner advocate Olga Bern, who runs a hotline, said that ten prisoners had left IK-17.",
         "Olga Bern"),
        ("Правозащитник Тимур Сабиров, который руководит группой «Открытые ворота», считает, что "
         "увезли 2300 заключённых.", "Тимур Сабиров"),
        ("Правозахисник Тимур Сабіров, який керує групою «Відкриті ворота», вважає, що вивезли "
         "2300 ув'язнених.", "Тимур Сабіров"),
    ],
)  # fmt: skip
def test_a_clause_between_a_name_and_its_verb_hides_no_source(text: str, source: str) -> None:
    assert hops(departed(text)) == [source, HERALD]


@pytest.mark.parametrize(
    "text, chain",
    [
        ("По нашим данным, на фронт вывезли 20 заключённых.", [HERALD]),
        ("По нашей информации, на фронт вывезли 20 заключённых.", [HERALD]),
        ("За нашими даними, десятьох засуджених вивезли з ІК-17.", [HERALD]),
        ("According to our own data, 20 prisoners were taken to the front.", [HERALD]),
        ("According to our lawyer, 20 prisoners were taken to the front.", ["our lawyer", HERALD]),
        ("По его данным, на фронт вывезли 20 заключённых.", [GAP, HERALD]),
    ],
)
def test_ones_own_figures_are_ones_own(text: str, chain: list[str | None]) -> None:
    assert hops(departed(text)) == chain


@pytest.mark.parametrize(
    "text, first",
    [
        ("Ув'язненого передали в родину в Тулі. «Його вивезли на фронт», — каже вона.", GAP),
        ("Осуждённого отправили в семью в Туле. «Его увезли на фронт», — говорит она.", GAP),
        ("В Туле сообщили, что десять человек увезли на фронт.", GAP),
        ("В Москве заявили, что никого не увозили на фронт.", "Москва"),
    ],
)
def test_a_town_is_no_source_and_a_capital_is(text: str, first: str | None) -> None:
    assert hops(departed(text)) == [first, HERALD]


@pytest.mark.parametrize(
    "text",
    [
        "Вместе с ним был его друг Паша Рогов, того, говорят, убило.",
        "Паша Рогов, говорят, погиб на фронте.",
        "Павло Рогов, кажуть, загинув на фронті.",
        "With him was his friend Pasha Rogov, who, they say, was killed at the front.",
        "His friend Pasha Rogov, they say, was killed at the front.",
    ],
)
def test_the_dead_do_not_say_that_they_are_dead(text: str) -> None:
    (killed,) = (c for c in claims(text) if c.kind == "killed")
    assert [(link.who, link.gap) for link in killed.chain] == [(None, True), (HERALD, False)]
