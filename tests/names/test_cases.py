"""Names in oblique cases to the nominative, men and women, Russian and Ukrainian."""

import pytest

from habeas.names import family_forms, plural_forms, read_name


@pytest.mark.parametrize(
    ("text", "language", "family", "given"),
    [
        ("Иванову Сергею", "ru", "Иванов", "Сергей"),
        ("Ивановой Анне", "ru", "Иванова", "Анна"),
        ("Артёма Дзюбу", "ru", "Дзюба", "Артём"),
        ("Ивана Дзюбы", "ru", "Дзюба", "Иван"),
        ("Айшат Кадыровой", "ru", "Кадырова", "Айшат"),
        ("Ивану Кузнецу", "ru", "Кузнец", "Иван"),
        ("Егора Скворца", "ru", "Скворец", "Егор"),
        ("Льву Толстому", "ru", "Толстой", "Лев"),
        ("Никиты Рудзя", "ru", "Рудзь", "Никита"),
        ("Елизавете Глинке", "ru", "Глинка", "Елизавета"),
        ("Виктории Бондарь", "ru", "Бондарь", "Виктория"),
        ("Петром Гнатюком", "ru", "Гнатюк", "Пётр"),
        ("Петром Гнатюком", "uk", "Гнатюк", "Петро"),
        ("Миколі Бондарю", "uk", "Бондар", "Микола"),
        ("Дмитром Лубінцем", "uk", "Лубінець", "Дмитро"),
        ("Олексою Тихим", "uk", "Тихий", "Олекса"),
        ("Олега Прядка", "uk", "Прядко", "Олег"),
        ("Наталі Осадчої", "uk", "Осадча", "Наталя"),
        ("Соломії Павличко", "uk", "Павличко", "Соломія"),
        ("Олені Коваленко", "uk", "Коваленко", "Олена"),
    ],
)
def test_back_to_the_nominative(text, language, family, given):
    name = read_name(text, language=language)
    assert (name.family, name.given) == (family, given)


def test_a_patronymic_in_the_same_case_holds_the_reading():
    name = read_name("Кузьмой Ильичом Бородой")
    assert (name.family, name.given, name.patronymic) == ("Борода", "Кузьма", "Ильич")


def test_three_equal_words_are_read_without_harm():
    assert read_name("Петрович Петрович Петрович").family is None


@pytest.mark.parametrize(
    ("family", "sex", "form", "bends"),
    [
        ("Голубев", "m", "Голубеву", True),
        ("Голубев", "m", "Голубевой", False),
        ("Голубева", "f", "Голубевой", True),
        ("Дзюба", "m", "Дзюбу", True),
        ("Гнатюк", None, "Гнатюкові", True),
        ("Кравець", "m", "Кравця", True),
        ("Коваль", "f", "Коваля", False),
    ],
)
def test_forms_of_a_family_name(family, sex, form, bends):
    assert (form in family_forms(family, sex)) is bends


@pytest.mark.parametrize(
    ("family", "plural"),
    [("Сомов", "Сомовы"), ("Сомова", "Сомовых"), ("Вишневский", "Вишневские"), ("Дзюба", None)],
)
def test_plural_of_a_family_name(family, plural):
    assert plural in plural_forms(family) if plural else not plural_forms(family)
