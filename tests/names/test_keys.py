"""One name in many spellings has one sound; two names have two."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.names import forms, latin_key, sound_key

# Each line is one name: Cyrillic, ICAO, BGN/PCGN, German, French, Polish, plain chat.
ONE_NAME = [
    "Щукин Shchukin Schukin Szczukin Chtchoukin",
    "Жуков Zhukov Joukov Jukov Schukow",
    "Хохлов Khokhlov Hohlov Chochlow",
    "Цветков Tsvetkov Cvetkov Zwetkow",
    "Чернышёв Chernyshev Chernyshyov Tschernyschow Czernyszow",
    "Юрьев Yuryev Iurev Jurjew",
    "Соловьёв Solovyov Soloviev Solowjow",
    "Зайцев Zaytsev Zaitsev Zajcew",
    "Гончаренко Goncharenko Honcharenko",
    "Горбачёв Gorbachev Gorbachyov Gorbatchov",
    "Быстрицкий Bystritsky Bystritskiy Bystrickij Bystritskii",
    "Александр Aleksandr Alexandr",
    "Ксения Kseniya Ksenia Xenia",
    "Смирнов Smirnov Smirnoff Smirnow",
    "Яковлев Yakovlev Iakovlev Jakowlew",
    "Наталья Natalya Natalia Natal'ya Наталія",
    "Анна Ana Anna",
    "Ивaнов Иванов Ivanov Iwanow",
    "Максим Maksim Maxim",
]

OTHERS = ["Иванов", "Петров", "Щукин", "Жуков", "Ковалёв", "Ким", "Яна", "Анна", "Рябов", "Серов"]


@pytest.mark.parametrize("line", ONE_NAME)
def test_spellings_of_one_name_meet(line: str) -> None:
    first, *rest = line.split()
    for other in rest:
        assert forms(first) & forms(other), (first, other, forms(first), forms(other))


@pytest.mark.parametrize("left, right", list(combinations(OTHERS, 2)))
def test_two_names_do_not_meet(left: str, right: str) -> None:
    assert not forms(left) & forms(right)


@pytest.mark.parametrize(
    "left, right",
    [("Дроботов", "Дробатов"), ("Рябов", "Ryabov"), ("Шульгин", "Schulgin"), ("Петров", "Pietrow")],
)
def test_errors_and_scripts_share_a_coarse_key(left: str, right: str) -> None:
    assert sound_key(left) == sound_key(right)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=30))
def test_any_token_has_a_sound_in_plain_letters(token: str) -> None:
    key = latin_key(token)
    assert key.isascii()
    assert not key or key.isalpha()
    assert len(forms(token)) <= 16
