from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.extract.accounts import persons_told
from habeas.extract.entities import same_in_document
from habeas.extract.mentions import find_mentions
from habeas.records import UNSEALED, Document, Facility, Reading, Segment


def records(*paragraphs, kind="email", language="ru"):
    text = "\n".join(paragraphs)
    segments, mentions, at = [], [], 0
    for number, paragraph in enumerate(paragraphs):
        sort = "message" if kind == "chat" else "paragraph"
        segments.append(
            Segment(f"s{number}", "d", sort, at, at + len(paragraph), locator=str(number))
        )
        mentions += find_mentions(paragraph, offset=at, language=language, anchor=None)
        at += len(paragraph) + 1
    document = Document("d", "o", "", kind, None, language, None, None, (), text)
    found = same_in_document(mentions, text)
    made = persons_told(Reading(document, tuple(segments)), found, key=UNSEALED).records
    assert all(text[r.start : r.end].startswith(r.name) for r in made)
    return made


@pytest.mark.parametrize(
    ("text", "language", "name", "year", "facility"),
    [
        ("Ищу Ковыляева Ивана Петровича, 1988 г.р., ИК-78", "ru",
         ("Ковыляев", "Иван", "Петрович"), 1988, Facility("IK", 78, None)),
        ("My brother Andrei Sokolov, born 1990, was in IK-78 in Mordovia", "en",
         ("Sokolov", "Andrei", None), 1990, Facility("IK", 78, "RU-MO")),
        ("Мой муж Горшенин Николай Иванович, 25.08.1979, уехал из ИК-91", "ru",
         ("Горшенин", "Николай", "Иванович"), 1979, Facility("IK", 91, None)),
        ("Мій брат, Пилипчук Олег Степанович, 16.01.1987 року народження. Він у ІК-84.", "uk",
         ("Пилипчук", "Олег", "Степанович"), 1987, Facility("IK", 84, None)),
        ("#ищу Костюнин Виталий, 85 год, ИК-84. Я сестра", "ru",
         ("Костюнин", "Виталий", None), 1985, Facility("IK", 84, None)),
        ("Муж, Андрей, сидит в ИК-73 в Ивановской области", "ru",
         (None, "Андрей", None), None, Facility("IK", 73, "RU-IVA")),
        ("Саша Веретенников, ему 27, родился 2 ноября 94-го. Пермь, ИК-91.", "ru",
         ("Веретенников", "Саша", None), 1994, Facility("IK", 91, "RU-PER")),
        ("осуждённого Тетерина Павла Андреевича, 1990 года рождения, сообщаем", "ru",
         ("Тетерин", "Павел", "Андреевич"), 1990, None),
        ("Looking for Roman Ryabov, IK-84", "en", ("Ryabov", "Roman", None), None,
         Facility("IK", 84, None)),
        ("Нашла Sivkov Alexander 30.05.1992 в списке", "ru", ("Sivkov", "Alexander", None), 1992,
         None),
    ],
)  # fmt: skip
def test_account(text, language, name, year, facility):
    (record,) = records(text, kind="chat", language=language)
    assert (record.family, record.given, record.patronymic) == name
    assert (record.birth_year, record.facility) == (year, facility)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("С уважением, Пётр Ильич Сомов", "ru"),
        ("Начальник отдела Л. Д. Вешнякова", "ru"),
        ("Уважаемая Татьяна Олеговна!", "ru"),
        ("Адвокат Ольга Стрижова говорит, что из ИК-84 вывезли семерых.", "ru"),
        ("Мы с мамой Димы Федотова стояли у ворот", "ru"),
        ("Gleb Varnavin of Open Gate says IK-17 is empty.", "en"),
        ("Yours, Mary Brown", "en"),
        ("а Вадик вчера звонил", "ru"),
    ],
)
def test_no_account(text, language):
    assert records(text, kind="chat", language=language) == []


def test_all_that_a_letter_tells():
    (record,) = records(
        "Мой сын Дубов Сергей Анатольевич, 1989 года рождения, сидел в Мордовии, ИК-78, "
        "статья 228 часть 4, срок одиннадцать лет, позывной «Кедр».",
        "Говорил, что им выдали жетоны, номер его жетона Ж-40318.",
    )
    assert (record.article, record.term) == ("228 часть 4", "одиннадцать лет")
    assert (record.tag, record.call_sign) == ("Ж-40318", "Кедр")
    assert record.facility == Facility("IK", 78, "RU-MO")


def test_two_brothers_of_one_colony():
    first, second = records(
        "ищу двух сыновей. Зуев Павел Андреевич, 27.04.1990 и Зуев Денис Андреевич, 1996 г.р., "
        "оба ИК-73 Иваново",
        kind="chat",
    )
    assert (first.birth_date, first.facility) == (date(1990, 4, 27), Facility("IK", 73, "RU-IVA"))
    assert (second.birth_year, second.facility) == (1996, Facility("IK", 73, "RU-IVA"))
    assert first.id != second.id


def test_namesakes_of_one_letter_stay_two():
    made = records(
        "Мой брат Рогов Роман Викторович, 1991 г.р., жив.",
        "Погиб другой: Рогов Роман Викторович, 1986 г.р., из ИК-84.",
    )
    assert [r.birth_year for r in made] == [1991, 1986]


def test_a_letter_that_names_him_twice_is_one_account():
    made = records(
        "Мой брат Рогов Роман Викторович, 1991 г.р., сидел в ИК-84.",
        "Повторю: мой брат Рогов Роман не выходит на связь.",
    )
    assert [(r.birth_year, r.facility.number) for r in made] == [(1991, 84)]


def test_an_article_tells_of_few():
    said = "His brother David Barlow spoke of Ivan Orlov, born 1990, of IK-17."
    assert [r.family for r in records(said, kind="article", language="en")] == ["Orlov"]


@settings(deadline=None)  # the first text loads the tables
@given(
    st.lists(
        st.sampled_from(
            ["ищу", "Иван", "Орлов", "1990", "г.р.", ",", "ИК-17", "жетон", "АВ-123456", "мой",
             "брат", ".", "оба", "и", "статья", "228"]
        ),
        max_size=20,
    ).map(" ".join)
)  # fmt: skip
def test_any_words(text):
    for record in records(text, language="uk"):
        assert record.name
