"""Names as people write them, and what is read from them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.names import read_name
from habeas.records import Name

READ = [
    # any order, either script, dates and titles around
    ("Иванов Иван Иванович", ("Иванов", "Иван", "Иванович")),
    ("Иван Иванович Иванов", ("Иванов", "Иван", "Иванович")),
    ("ИВАНОВ Иван Иванович 12.03.1990", ("Иванов", "Иван", "Иванович")),
    ("осуждённый Горшенин Николай Иванович, 1979 г.р.", ("Горшенин", "Николай", "Иванович")),
    ("Ivan Petrov", ("Petrov", "Ivan", None)),
    ("Petrov Ivan", ("Petrov", "Ivan", None)),
    ("PETROV, Ivan", ("Petrov", "Ivan", None)),
    ("PETROV Ivan Sergeevich", ("Petrov", "Ivan", "Sergeevich")),
    ("Anna Sergeyevna Petrova", ("Petrova", "Anna", "Sergeyevna")),
    ("Oleh Pylypchuk", ("Pylypchuk", "Oleh", None)),
    ("David Whelan", ("Whelan", "David", None)),
    ("Дробатов Серёга", ("Дробатов", "Серёга", None)),
    ("Ахмадов Турпал", ("Ахмадов", "Турпал", None)),
    ("Антон Роман Петрович", ("Антон", "Роман", "Петрович")),
    ("салтыков-щедрин михаил евграфович", ("Салтыков-Щедрин", "Михаил", "Евграфович")),
    # initials
    ("Иванов И. И.", ("Иванов", "И.", "И.")),
    ("И.И. Иванов", ("Иванов", "И.", "И.")),
    ("Веретенников А.С.", ("Веретенников", "А.", "С.")),
    ("Ivan P. Sidorov", ("Sidorov", "Ivan", "P.")),
    # maiden names, call signs, letters of the other alphabet
    ("Анна Петрова (Сидорова)", ("Петрова", "Анна", None)),
    ("Петрова Анна Ильинична, урожд. Сидорова", ("Петрова", "Анна", "Ильинична")),
    ("Пётр «Медведь» Лукин", ("Лукин", "Пётр", None)),
    ("Ивaнов Ceргей", ("Иванов", "Сергей", None)),
    # patronymics that are surnames, and the other way round
    ("Абрамович Роман Аркадьевич", ("Абрамович", "Роман", "Аркадьевич")),
    ("Roman Abramovich", ("Abramovich", "Roman", None)),
    ("Иван Петрович", (None, "Иван", "Петрович")),
    ("Петрович", (None, None, "Петрович")),
    ("Мамедов Рашид Али оглы", ("Мамедов", "Рашид", "Али Оглы")),
    # one word
    ("Саня", (None, "Саня", None)),
    ("Вадим", (None, "Вадим", None)),
    ("Иванова", ("Иванова", None, None)),
    ("Ivanov", ("Ivanov", None, None)),
    # nothing to read
    ("", (None, None, None)),
    ("12.03.1990", (None, None, None)),
    ("+7 900 123-45-67", (None, None, None)),
]

BENT = [
    ("Ковыляева Ивана Петровича", ("Ковыляев", "Иван", "Петрович")),
    ("Шумилова Антона Геннадьевича", ("Шумилов", "Антон", "Геннадьевич")),
    ("Пилипчука Олега Степановича", ("Пилипчук", "Олег", "Степанович")),
    ("Рябову Роману Викторовичу", ("Рябов", "Роман", "Викторович")),
    ("Петром Ивановым", ("Иванов", "Пётр", None)),
    ("Зубрицкого Павла Ильича", ("Зубрицкий", "Павел", "Ильич")),
    ("Гоголя Николая Васильевича", ("Гоголь", "Николай", "Васильевич")),
    ("Льва Толстого", ("Толстой", "Лев", None)),
    ("Шевченко Тарасу Григорьевичу", ("Шевченко", "Тарас", "Григорьевич")),
    ("Олександра Петровича Шевченка", ("Шевченко", "Олександр", "Петрович")),
    ("Ковальчука Дмитра Івановича", ("Ковальчук", "Дмитро", "Іванович")),
    ("Костюнина Виталия Олеговича", ("Костюнин", "Виталий", "Олегович")),
    ("Ивана", (None, "Иван", None)),
    ("Ковыляевым", ("Ковыляев", None, None)),
    ("Серёгу", (None, "Серёга", None)),
    ("Горшенина Николая, 1979", ("Горшенин", "Николай", None)),
]

WOMEN = [
    ("Иванова Анна Петровна", ("Иванова", "Анна", "Петровна")),
    ("Александра Иванова", ("Иванова", "Александра", None)),
    ("Евгения Петрова", ("Петрова", "Евгения", None)),
    ("Валентина Сергеевна Крюкова", ("Крюкова", "Валентина", "Сергеевна")),
    ("Анны Петровой", ("Петрова", "Анна", None)),
    ("Крюковой Марии Ивановны", ("Крюкова", "Мария", "Ивановна")),
    ("Ивановой Саши", ("Иванова", "Саша", None)),
    ("Зубрицкая Ольга", ("Зубрицкая", "Ольга", None)),
]


@pytest.mark.parametrize("text, roles", READ + BENT + WOMEN)
def test_roles(text: str, roles: tuple[str | None, str | None, str | None]) -> None:
    assert read_name(text) == Name(*roles)


@pytest.mark.parametrize("text, roles", READ + WOMEN)
def test_reading_what_was_read_changes_nothing(text: str, roles: tuple[str | None, ...]) -> None:
    if all(roles) and not any(role.endswith(".") for role in roles if role):
        assert read_name(" ".join(role for role in roles if role)) == Name(*roles)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read_and_no_letter_invented(text: str) -> None:
    name = read_name(text)
    roles = [role for role in (name.family, name.given, name.patronymic) if role is not None]
    assert all(roles)
    if text.isascii():
        letters = text.lower()
        assert all(word.strip(".").lower() in letters for role in roles for word in role.split())
