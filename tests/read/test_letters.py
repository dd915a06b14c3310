from datetime import date

import pytest
from reading import guesses, read_one, words

RUSSIAN = """\
От: Катя <katya@example.org>
Кому: Открытые ворота <help@example.org>
Дата: 14.08.2022
Тема: Саша

Здравствуйте, помогите найти. Он писал: «Катюх, я записался».

ФИО: Веретенников Александр
Дата рождения: 02.11.1994
Колония: ИК-91

Мы не расписаны. Он сказал: жди.

Катя
"""


def test_a_letter_with_a_form_inside():
    reading = read_one("a.txt", RUSSIAN)
    document = reading.document
    assert (document.kind, document.title, document.language) == ("email", "Саша", "ru")
    assert document.published_at.earliest == date(2022, 8, 14)
    start, end = document.published_at.start, document.published_at.end
    assert document.text[start:end] == "14.08.2022"
    assert words(reading, "heading") == RUSSIAN.split("\n")[:4]
    fields = [s for s in reading.segments if s.kind == "field"]
    assert [s.label for s in fields] == ["ФИО", "Дата рождения", "Колония"]
    assert words(reading, "field") == ["Веретенников Александр", "02.11.1994", "ИК-91"]
    assert words(reading, "paragraph")[1] == "Мы не расписаны. Он сказал: жди."
    assert {s.author for s in reading.segments if s.kind != "heading"} == {"Катя"}


@pytest.mark.parametrize(
    "head, day, author, title",
    [
        ("From: M. K. <mk@example.org>\nDate: Tue, 20 Sep 2022 09:41:00 +0300\nSubject: Money",
         date(2022, 9, 20), "M. K.", "Money"),
        ("From: mk@example.org\nTo: x\nSent: September 20, 2022 9:41 AM\nSubject: Re: Money",
         date(2022, 9, 20), "mk@example.org", "Re: Money"),
        ("Від: Олена П. <o@example.org>\nДата: 21 липня 2022 р.\nТема: брат",
         date(2022, 7, 21), "Олена П.", "брат"),
        ("От: Пётр\nДата: 2 августа 2022 г., 14:05\nТема: розыск", date(2022, 8, 2), "Пётр", "розыск"),
        ("От: =?utf-8?B?0J/RkdGC0YA=?= <p@example.org>\nТема: =?utf-8?B?0YHRi9C9?=",
         None, "Пётр", "сын"),
        ("From: x\nDate: yesterday\nSubject: y", None, "x", "y"),
    ],
)  # fmt: skip
def test_letter_heads_in_three_languages(head, day, author, title):
    reading = read_one("a.txt", head + "\n\nWhere is he? Где он?")
    published = reading.document.published_at
    assert (published.earliest if published else None) == day
    assert reading.document.title == title
    assert reading.segments[-1].author == author


def test_day_and_month_that_could_be_swapped_are_a_guess():
    text = "From: x\nDate: 07/09/2022\nSubject: y\n\nWhere is he?"
    assert guesses(read_one("a.txt", text).document)["published_at"] == "2022-09-07"


def test_the_word_from_alone_makes_no_letter():
    assert read_one("a.txt", "From: the front\n\nNothing is heard of him.").document.kind == "page"


OFFICE = """\
УПРАВЛЕНИЕ ПО КИРОВСКОЙ ОБЛАСТИ

02.09.2022 № 45/ТО/84
На обращение от 11.08.2022

Уважаемая Татьяна Олеговна!

Сообщаем, что осуждённый убыл 05.08.2022.
"""


def test_an_office_letter_is_dated_by_its_number_line():
    document = read_one("a.txt", OFFICE).document
    assert (document.kind, document.published_at.text) == ("email", "02.09.2022")
    assert {"kind", "published_at"} <= set(guesses(document))


FORM = """\
Анкета с сайта
Дата обращения: 23.08.2022
ФИО: Рябов Роман Викторович
Срок: 5 лет 6 месяцев
Что произошло:
Маме позвонил мужчина, сказал, что он погиб
Согласие: Вчера маме позвонил мужчина и не представился, сказал, что Роман
погиб 19 августа
"""


def test_a_form():
    reading = read_one("a.txt", FORM)
    assert (reading.document.kind, reading.document.title) == ("form", "Анкета с сайта")
    assert reading.document.published_at.earliest == date(2022, 8, 23)
    told = dict(zip([s.label for s in reading.segments], words(reading), strict=True))
    assert told[None] == "Анкета с сайта"
    assert told["ФИО"] == "Рябов Роман Викторович"
    assert told["Что произошло"] == "Маме позвонил мужчина, сказал, что он погиб"
    assert told["Согласие"].endswith("Роман\nпогиб 19 августа")


@pytest.mark.parametrize(
    "text",
    [
        "Name: Ivan Ryabov\nBorn: 18 June 1991\nColony: IK-84",
        "ПІБ: Пилипчук Олег\nДата народження: 16.01.1987\nКолонія: ІК-84",
        "1. ФИО: Рябов\n2. Срок: 5 лет\n- Статья: 161",
    ],
)
def test_forms_in_three_languages(text):
    reading = read_one("a.txt", text)
    assert reading.document.kind == "form"
    assert len(words(reading, "field")) == 3


def test_an_interview_is_no_form():
    text = "\n".join(
        ["Q: Where is he?", "A: I do not know.", "Q: Who took him?", "A: Men came."] * 3
    )
    assert read_one("a.txt", text).document.kind != "form"
