
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
