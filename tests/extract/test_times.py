"""When things were: phrases in three languages, and the interval each may mean."""

from datetime import date

import pytest

from habeas.extract.times import find_times
from habeas.records.values import Interval

WEDNESDAY = Interval("", None, None, date(2022, 8, 10), date(2022, 8, 10))
AUGUST = Interval("", None, None, date(2022, 8, 1), date(2022, 8, 31))
YEAR = Interval("", None, None, date(2022, 1, 1), date(2022, 12, 31))


def dates(text, anchor=WEDNESDAY, language=None):
    found = find_times(text, offset=0, language=language, anchor=anchor)
    return [
        (f.norm.text, str(f.norm.earliest or ".."), str(f.norm.latest or ".."))
        for f in found
        if f.kind == "date"
    ]


# text | words of the date | earliest | latest, counted from Wednesday 10 August 2022
TABLE = """
They left on 10 July 2022 | 10 July 2022 | 2022-07-10 | 2022-07-10
It began on July 10 at noon | July 10 | 2022-07-10 | 2022-07-10
signed July 10th, 2021, in the canteen | July 10th, 2021 | 2021-07-10 | 2021-07-10
the 24th of February | 24th of February | 2022-02-24 | 2022-02-24
on the twenty-fifth of June | twenty-fifth of June | 2022-06-25 | 2022-06-25
on 3 Sept. 2021 | 3 Sept. 2021 | 2021-09-03 | 2021-09-03
Date: Tue, 20 Sep 2022 09:41 | Tue, 20 Sep 2022 | 2022-09-20 | 2022-09-20
born 21 July 1983 in Perm | 21 July 1983 | 1983-07-21 | 1983-07-21
убыл 05.08.2022 из колонии | 05.08.2022 | 2022-08-05 | 2022-08-05
звонил 10.07.22 вечером | 10.07.22 | 2022-07-10 | 2022-07-10
12.03.85 рождён | 12.03.85 | 1985-03-12 | 1985-03-12
as of 2022-07-10 none came back | 2022-07-10 | 2022-07-10 | 2022-07-10
effective as of 2022-07-10 | effective as of 2022-07-10 | 2022-07-10 | ..
in 2022-07 they came | 2022-07 | 2022-07-01 | 2022-07-31
on 7/20/2022 and not later | 7/20/2022 | 2022-07-20 | 2022-07-20
on 7/10/2022 they came | 7/10/2022 | 2022-07-10 | 2022-10-07
7/10/2022 уехал | 7/10/2022 | 2022-10-07 | 2022-10-07
on 20/07/2022 he left | 20/07/2022 | 2022-07-20 | 2022-07-20
увезли 10 июля | 10 июля | 2022-07-10 | 2022-07-10
увезли 10-го июля | 10-го июля | 2022-07-10 | 2022-07-10
двадцать четвёртого февраля | двадцать четвёртого февраля | 2022-02-24 | 2022-02-24
2 августа прошлого года | 2 августа прошлого года | 2021-08-02 | 2021-08-02
15 марта 2021 г. осуждён | 15 марта 2021 г. | 2021-03-15 | 2021-03-15
родился 2 ноября 94-го | 2 ноября 94-го | 1994-11-02 | 1994-11-02
зник 10 липня | 10 липня | 2022-07-10 | 2022-07-10
24 лютого 2022 року почалося | 24 лютого 2022 року | 2022-02-24 | 2022-02-24
першого серпня | першого серпня | 2022-08-01 | 2022-08-01
у січні його перевели | січні | 2022-01-01 | 2022-01-31
from 3 to 7 July | from 3 to 7 July | 2022-07-03 | 2022-07-07
on 3–7 July | 3–7 July | 2022-07-03 | 2022-07-07
July 3-7, 2021 | July 3-7, 2021 | 2021-07-03 | 2021-07-07
July 3 to 7 | July 3 to 7 | 2022-07-03 | 2022-07-07
from 28 June to 3 July | from 28 June to 3 July | 2022-06-28 | 2022-07-03
between July and September | between July and September | 2022-07-01 | 2022-09-30
from December 2021 to March 2022 | from December 2021 to March 2022 | 2021-12-01 | 2022-03-31
с 3 по 7 июля | с 3 по 7 июля | 2022-07-03 | 2022-07-07
исчезли между 3 и 10 августа | между 3 и 10 августа | 2022-08-03 | 2022-08-10
с июня по август 2021 года | с июня по август 2021 года | 2021-06-01 | 2021-08-31
5 и 6 августа | 5 и 6 августа | 2022-08-05 | 2022-08-06
з 1 до 15 липня | з 1 до 15 липня | 2022-07-01 | 2022-07-15
між липнем і вереснем | між липнем і вереснем | 2022-07-01 | 2022-09-30
в июле-августе 2021 | июле-августе 2021 | 2021-07-01 | 2021-08-31
from 2014 to 2016 | from 2014 to 2016 | 2014-01-01 | 2016-12-31
2014–2016 годы | 2014–2016 годы | 2014-01-01 | 2016-12-31
in the first half of July | first half of July | 2022-07-01 | 2022-07-15
the second half of February | second half of February | 2022-02-16 | 2022-02-28
early July | early July | 2022-07-01 | 2022-07-10
mid-July | mid-July | 2022-07-11 | 2022-07-20
in the middle of June | middle of June | 2022-06-11 | 2022-06-20
in late June | late June | 2022-06-21 | 2022-06-30
at the end of July | end of July | 2022-07-21 | 2022-07-31
the first week of July | first week of July | 2022-07-01 | 2022-07-07
the last week of June | last week of June | 2022-06-24 | 2022-06-30
в первой половине июля | первой половине июля | 2022-07-01 | 2022-07-15
в начале июля | начале июля | 2022-07-01 | 2022-07-10
в середине июня 2021 года | середине июня 2021 года | 2021-06-11 | 2021-06-20
в конце июля | конце июля | 2022-07-21 | 2022-07-31
в первых числах августа | первых числах августа | 2022-08-01 | 2022-08-10
в начале прошлого месяца | начале прошлого месяца | 2022-07-01 | 2022-07-10
на початку липня | початку липня | 2022-07-01 | 2022-07-10
у другій половині червня | другій половині червня | 2022-06-16 | 2022-06-30
наприкінці літа | наприкінці літа | 2022-08-01 | 2022-08-31
наприкінці травня | наприкінці травня | 2022-05-21 | 2022-05-31
early 2021 | early 2021 | 2021-01-01 | 2021-04-30
в конце 2021 года | конце 2021 года | 2021-09-01 | 2021-12-31
the summer of 2021 | summer of 2021 | 2021-06-01 | 2021-08-31
летом 2021 года | летом 2021 года | 2021-06-01 | 2021-08-31
прошлым летом | прошлым летом | 2021-06-01 | 2021-08-31
last winter | last winter | 2021-12-01 | 2022-02-28
навесні 2021 року | навесні 2021 року | 2021-03-01 | 2021-05-31
взимку 2021/22 | взимку 2021/22 | 2021-12-01 | 2022-02-28
In 2019 he was jailed | 2019 | 2019-01-01 | 2019-12-31
сидит с 2019 года | с 2019 года | 2019-01-01 | ..
у 2020 році | 2020 році | 2020-01-01 | 2020-12-31
in the 1990s | 1990s | 1990-01-01 | 1999-12-31
в 90-х | 90-х | 1990-01-01 | 1999-12-31
the first quarter of 2022 | first quarter of 2022 | 2022-01-01 | 2022-03-31
Q2 2022 | Q2 2022 | 2022-04-01 | 2022-06-30
во втором квартале 2022 года | втором квартале 2022 года | 2022-04-01 | 2022-06-30
у першому півріччі 2021 року | першому півріччі 2021 року | 2021-01-01 | 2021-06-30
he rang yesterday | yesterday | 2022-08-09 | 2022-08-09
the day before yesterday | day before yesterday | 2022-08-08 | 2022-08-08
позавчера увезли | позавчера | 2022-08-08 | 2022-08-08
вчера говорил | вчера | 2022-08-09 | 2022-08-09
сьогодні вранці | сьогодні вранці | 2022-08-10 | 2022-08-10
учора дзвонив | учора | 2022-08-09 | 2022-08-09
завтра повезут | завтра | 2022-08-11 | 2022-08-11
last week | last week | 2022-08-01 | 2022-08-07
на прошлой неделе | прошлой неделе | 2022-08-01 | 2022-08-07
минулого тижня | минулого тижня | 2022-08-01 | 2022-08-07
last month | last month | 2022-07-01 | 2022-07-31
в прошлом году | прошлом году | 2021-01-01 | 2021-12-31
торік | торік | 2021-01-01 | 2021-12-31
next month they go | next month | 2022-09-01 | 2022-09-30
he called on Tuesday | Tuesday | 2022-08-09 | 2022-08-09
звонил в пятницу | пятницу | 2022-08-05 | 2022-08-05
у п'ятницю дзвонив | п'ятницю | 2022-08-05 | 2022-08-05
в следующий понедельник | следующий понедельник | 2022-08-15 | 2022-08-15
last July | last July | 2022-07-01 | 2022-07-31
two weeks ago | two weeks ago | 2022-07-25 | 2022-07-31
exactly two weeks ago | exactly two weeks ago | 2022-07-27 | 2022-07-27
a week ago today | a week ago today | 2022-08-03 | 2022-08-03
неделю назад | неделю назад | 2022-08-01 | 2022-08-07
ровно неделю назад | ровно неделю назад | 2022-08-03 | 2022-08-03
три дня назад | три дня назад | 2022-08-07 | 2022-08-07
два тижні тому | два тижні тому | 2022-07-25 | 2022-07-31
two months ago | two months ago | 2022-06-01 | 2022-06-30
год назад | год назад | 2021-01-01 | 2021-12-31
полгода назад | полгода назад | 2022-02-01 | 2022-02-28
in the last three weeks | last three weeks | 2022-07-20 | 2022-08-10
In the last three weeks [in July] a wave | last three weeks [in July] | 2022-07-01 | 2022-07-31
за последние три недели | последние три недели | 2022-07-20 | 2022-08-10
за останній місяць | останній місяць | 2022-07-10 | 2022-08-10
since the beginning of July | since the beginning of July | 2022-07-01 | ..
с начала июля | с начала июля | 2022-07-01 | ..
з початку липня | з початку липня | 2022-07-01 | ..
until 1 August | until 1 August | .. | 2022-08-01
до конца августа | до конца августа | .. | 2022-08-31
by the end of August | by the end of August | .. | 2022-08-31
к 1 сентября | к 1 сентября | .. | 2022-09-01
before July | before July | .. | 2022-06-30
after 5 August | after 5 August | 2022-08-06 | ..
після 1 серпня | після 1 серпня | 2022-08-02 | ..
до 1 серпня | до 1 серпня | .. | 2022-08-01
приехали 18 числа | 18 числа | 2022-07-18 | 2022-07-18
длительное на 16е стояло | 16е | 2022-08-16 | 2022-08-16
They will leave in September | September | 2022-09-01 | 2022-09-30
It was in September | September | 2021-09-01 | 2021-09-30
Приговор в мае | мае | 2022-05-01 | 2022-05-31
Костюнин, 1988 г.р., ИК-84 | 1988 г.р. | 1988-01-01 | 1988-12-31
он 1986 года рождения | 1986 года рождения | 1986-01-01 | 1986-12-31
16.01.1987 року народження | 16.01.1987 року народження | 1987-01-16 | 1987-01-16
born in 1988 | 1988 | 1988-01-01 | 1988-12-31
1990 р.н. | 1990 р.н. | 1990-01-01 | 1990-12-31
Виталий, 85 год, ИК-84 | 85 год | 1985-01-01 | 1985-12-31
"""
ROWS = [[cell.strip() for cell in row.split("|")] for row in TABLE.strip().splitlines()]


@pytest.mark.parametrize("text, words, earliest, latest", ROWS)
def test_one_date(text, words, earliest, latest):
    assert dates(text) == [(words, earliest, latest)]


@pytest.mark.parametrize(
    "text",
    [
        "You may march on whenever you like",
        "He may go. They march at dawn.",
        "работает 24/7",
        "ИК-17, ст. 228 ч. 4, № 45/ТО",
        "colony no. 17 holds 2022 prisoners",
        "позвони +7 999 000-00-17",
        "it costs 100.50 rubles",
        "on the second floor, a second time",
        "приходи в 15:30",
        "spring into action and fall down",
        "ему 34 года",
        "31 июня",
        "в отряде 40 человек",
    ],
)
def test_no_date(text):
    assert dates(text) == []


def test_days_in_a_list_are_days_of_one_month():
    assert dates("3, 5 и 7 июля") == [
        ("3", "2022-07-03", "2022-07-03"),
        ("5", "2022-07-05", "2022-07-05"),
        ("7 июля", "2022-07-07", "2022-07-07"),
    ]


@pytest.mark.parametrize(
    "text, kept",
    [
        ("in the first half of July", "--07-01/--07-15"),
        ("10 июля", "--07-10"),
        ("since the beginning of July", "--07-01/.."),
        ("до 1 серпня", "../--08-01"),
    ],
)
def test_without_an_anchor_the_year_stays_open(text, kept):
    (found,) = find_times(text, offset=0, language=None, anchor=None)
    assert (found.norm.earliest, found.norm.latest, found.norm.yearless) == (None, None, kept)
    assert found.norm.anchor is None


def test_relative_words_without_an_anchor_say_no_day():
    assert dates("yesterday", anchor=None) == [("yesterday", "..", "..")]


@pytest.mark.parametrize(
    "text, anchor, earliest, latest",
    [
        ("yesterday", AUGUST, "2022-07-31", "2022-08-30"),
        ("last month", AUGUST, "2022-07-01", "2022-07-31"),
        ("in July", AUGUST, "2022-07-01", "2022-07-31"),
        ("in July", YEAR, "2022-07-01", "2022-07-31"),
        ("в октябре", AUGUST, "2021-10-01", "2021-10-31"),
        ("last week", YEAR, "2021-12-20", "2022-12-25"),
    ],
)
def test_a_wide_anchor_makes_nothing_more_precise(text, anchor, earliest, latest):
    assert [row[1:] for row in dates(text, anchor=anchor)] == [(earliest, latest)]


def test_the_anchor_is_named_only_where_it_was_needed():
    first, second = find_times("10 July, 10 July 2021", offset=0, language="en", anchor=AUGUST)
    assert (first.norm.anchor, second.norm.anchor) == ("2022-08-01/2022-08-31", None)


def test_offsets_are_those_of_the_document():
    (found,) = find_times("on 10 July", offset=100, language="en", anchor=WEDNESDAY)
    assert (found.start, found.end, found.norm.start, found.norm.end) == (103, 110, 103, 110)
