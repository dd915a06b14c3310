"""Given names across languages, pet forms and initials."""

import pytest

from habeas.names import father_classes, given_classes, initial_sounds, sexes
from habeas.names.given import given_names

SAME = [
    ("Александр", "Олександр"), ("Александр", "Aliaksandr"), ("Александр", "Alexander"),
    ("Александр", "Саня"), ("Sasha", "Шура"), ("Сергей", "Серёга"), ("Serhii", "Сергей"),
    ("Дмитрий", "Dmytro"), ("Дмитрий", "Митя"), ("Евгений", "Yevhen"), ("Женя", "Evgenii"),
    ("Николай", "Микола"), ("Владимир", "Володимир"), ("Вова", "Wladimir"), ("Олег", "Oleh"),
    ("Григорий", "Hryhorii"), ("Михаил", "Mischa"), ("Иван", "Ваня"), ("Пётр", "Petro"),
    ("Магомед", "Мухаммад"), ("Анна", "Ганна"), ("Юлия", "Yuliia"), ("Лёха", "Aleksei"),
]  # fmt: skip
DIFFERENT = [
    ("Александр", "Александра"), ("Евгений", "Евгения"), ("Иван", "Пётр"), ("Маша", "Миша"),
    ("Роман", "Рамзан"), ("Денис", "Дмитрий"), ("Яна", "Анна"), ("Алёна", "Алина"),
]  # fmt: skip


@pytest.mark.parametrize("left, right", SAME)
def test_one_name(left: str, right: str) -> None:
    assert given_classes(left) & given_classes(right)


@pytest.mark.parametrize("left, right", DIFFERENT)
def test_two_names(left: str, right: str) -> None:
    assert given_classes(left)
    assert given_classes(right)
    assert not given_classes(left) & given_classes(right)


@pytest.mark.parametrize("token", ["Саша", "Шура", "Женя", "Валя"])
def test_some_pet_forms_are_of_men_and_women(token: str) -> None:
    assert sexes(given_classes(token)) == {"m", "f"}


@pytest.mark.parametrize("token", ["Иванов", "Колония", "Whelan", "", "12"])
def test_what_is_no_given_name_has_no_class(token: str) -> None:
    assert given_classes(token) == frozenset()


def test_the_table_is_broad_and_names_nothing_twice() -> None:
    names = [name.name for name in given_names()]
    assert len(names) >= 120
    assert len(names) == len(set(names))
    assert all(name.full for name in given_names())


@pytest.mark.parametrize(
    "left, right",
    [
        ("Алексеевич", "Олексійович"), ("Алексеевич", "Alekseevich"), ("Сергеевна", "Sergeevich"),
        ("Павлович", "Pavlovych"), ("Львович", "Lvovich"), ("Ильинична", "Ильич"),
        ("Михайлович", "Михалыч"), ("Николаевич", "Миколайович"), ("Юрьевич", "Jurjewitsch"),
        ("Яковлевич", "Yakovlevich"), ("Али оглы", "Ali oglu"), ("Гурамович", "Guramovich"),
    ],
)  # fmt: skip
def test_one_father(left: str, right: str) -> None:
    assert father_classes(left) & father_classes(right)


@pytest.mark.parametrize(
    "left, right",
    [("Иванович", "Петрович"), ("Алексеевич", "Александрович"), ("Гурамович", "Гивиевич")],
)
def test_two_fathers(left: str, right: str) -> None:
    assert not father_classes(left) & father_classes(right)


@pytest.mark.parametrize(
    "initial, name, fits",
    [
        ("А.", "Александр", True), ("О.", "Александр", True), ("A.", "Саша", True),
        ("Y.", "Евгений", True), ("S.", "Шамиль", True), ("Б.", "Александр", False),
        ("П.", "Иван", False),
    ],
)  # fmt: skip
def test_initials_fit_the_names_they_may_stand_for(initial: str, name: str, fits: bool) -> None:
    assert bool(initial_sounds(initial) & initial_sounds(name)) is fits
