"""What is counted and paid: phrases in three languages, and exactly what each says."""

import pytest

from habeas.extract.amounts import find_amounts

# text | words | lo | hi | unit | per | kind
TABLE = """
50 prisoners were selected | 50 prisoners | 50 | 50 | person | - | exact
he heard that 400 had applied | 400 | 400 | 400 | - | - | exact
ten volunteers left | ten volunteers | 10 | 10 | person | - | exact
ten had left | ten | 10 | 10 | - | - | exact
as many as 75,000 Russian troops | as many as 75,000 Russian troops | - | 75000 | person | - | at_most
up to 1,000 convicts | up to 1,000 convicts | - | 1000 | person | - | at_most
no more than 30 men | no more than 30 men | - | 30 | person | - | at_most
fewer than 20 soldiers | fewer than 20 soldiers | - | 20 | person | - | at_most
nearly 500 inmates | nearly 500 inmates | - | 500 | person | - | at_most
at least 300 men | at least 300 men | 300 | - | person | - | at_least
more than a hundred families | more than a hundred families | 100 | - | family | - | at_least
over 2,500 letters | over 2,500 letters | 2500 | - | letter | - | at_least
no fewer than twelve bodies | no fewer than twelve bodies | 12 | - | body | - | at_least
40 or more men | 40 or more men | 40 | - | person | - | at_least
Some 250 prisoners | Some 250 prisoners | 250 | 250 | person | - | about
about sixty inmates | about sixty inmates | 60 | 60 | person | - | about
roughly 120 people | roughly 120 people | 120 | 120 | person | - | about
50 to 60 men | 50 to 60 men | 50 | 60 | person | - | between
between 50 and 60 convicts | between 50 and 60 convicts | 50 | 60 | person | - | between
50–60 prisoners | 50–60 prisoners | 50 | 60 | person | - | between
two or three men | two or three men | 2 | 3 | person | - | between
hundreds, including murderers | hundreds | - | - | - | - | vague
dozens of prisons | dozens of prisons | - | - | facility | - | vague
dozens of chat messages | dozens of chat messages | - | - | message | - | vague
thousands of Russian prisoners | thousands of Russian prisoners | - | - | person | - | vague
tens of thousands of soldiers | tens of thousands of soldiers | - | - | person | - | vague
several hundred men | several hundred men | - | - | person | - | vague
from eleven colonies | eleven colonies | 11 | 11 | facility | - | exact
one hundred and fifty men | one hundred and fifty men | 150 | 150 | person | - | exact
five hundred thousand | five hundred thousand | 500000 | 500000 | - | - | exact
twenty-five convicts | twenty-five convicts | 25 | 25 | person | - | exact
a dozen relatives | a dozen relatives | 12 | 12 | person | - | exact
50 percent of them | 50 percent | 50 | 50 | percent | - | exact
half a million people | half a million people | 500000 | 500000 | person | - | exact
увезли 90 человек | 90 человек | 90 | 90 | person | - | exact
сорок человек увели | сорок человек | 40 | 40 | person | - | exact
двадцать пять осуждённых | двадцать пять осуждённых | 25 | 25 | person | - | exact
сто двадцать три бойца | сто двадцать три бойца | 123 | 123 | person | - | exact
полторы тысячи зеков | полторы тысячи зеков | 1500 | 1500 | person | - | exact
75 000 солдат | 75 000 солдат | 75000 | 75000 | person | - | exact
около 120 человек | около 120 человек | 120 | 120 | person | - | about
примерно 40 заключённых | примерно 40 заключённых | 40 | 40 | person | - | about
~50 бойцов | ~50 бойцов | 50 | 50 | person | - | about
человек десять ушли | человек десять | 10 | 10 | person | - | about
Человек шестьдесят, не больше | Человек шестьдесят, не больше | - | 60 | person | - | at_most
не менее 30 осуждённых | не менее 30 осуждённых | 30 | - | person | - | at_least
свыше двухсот человек | свыше двухсот человек | 200 | - | person | - | at_least
больше сотни | больше сотни | 100 | - | - | - | at_least
как минимум семеро исчезли | как минимум семеро | 7 | - | person | - | at_least
более тысячи семей | более тысячи семей | 1000 | - | family | - | at_least
до 60 человек | до 60 человек | - | 60 | person | - | at_most
не более пятидесяти зеков | не более пятидесяти зеков | - | 50 | person | - | at_most
максимум 20 человек | максимум 20 человек | - | 20 | person | - | at_most
почти 300 человек | почти 300 человек | - | 300 | person | - | at_most
от 50 до 60 человек | от 50 до 60 человек | 50 | 60 | person | - | between
50-60 зеков | 50-60 зеков | 50 | 60 | person | - | between
два-три человека | два-три человека | 2 | 3 | person | - | between
кто говорит десятки | десятки | - | - | - | - | vague
хотят набрать тысячи | тысячи | - | - | - | - | vague
десятки тысяч солдат | десятки тысяч солдат | - | - | person | - | vague
пара сотен человек | пара сотен человек | - | - | person | - | vague
несколько человек | несколько человек | - | - | person | - | vague
сотни писем | сотни писем | - | - | letter | - | vague
трое в камуфляже | трое | 3 | 3 | person | - | exact
Двоим матерям позвонили | Двоим матерям | 2 | 2 | person | - | exact
десять раненых | десять раненых | 10 | 10 | person | - | exact
из пяти колоний | пяти колоний | 5 | 5 | facility | - | exact
вивезли 90 осіб | 90 осіб | 90 | 90 | person | - | exact
двадцять п'ять в'язнів | двадцять п'ять в'язнів | 25 | 25 | person | - | exact
близько 50 осіб | близько 50 осіб | 50 | 50 | person | - | about
щонайменше тридцять ув'язнених | щонайменше тридцять ув'язнених | 30 | - | person | - | at_least
понад сто засуджених | понад сто засуджених | 100 | - | person | - | at_least
не більше двадцяти бійців | не більше двадцяти бійців | - | 20 | person | - | at_most
щонайбільше 40 чоловіків | щонайбільше 40 чоловіків | - | 40 | person | - | at_most
від 50 до 60 осіб | від 50 до 60 осіб | 50 | 60 | person | - | between
кілька сотень людей | кілька сотень людей | - | - | person | - | vague
десятки повідомлень | десятки повідомлень | - | - | message | - | vague
двоє з України | двоє | 2 | 2 | person | - | exact
сорок чоловіків | сорок чоловіків | 40 | 40 | person | - | exact
дев'ятсот полонених | дев'ятсот полонених | 900 | 900 | person | - | exact
100,000 rubles a month | 100,000 rubles a month | 100000 | 100000 | RUB | month | exact
150,000 roubles in cash | 150,000 roubles | 150000 | 150000 | RUB | - | exact
$82,000 | $82,000 | 82000 | 82000 | USD | - | exact
five million rubles | five million rubles | 5000000 | 5000000 | RUB | - | exact
$5 million per family | $5 million per family | 5000000 | 5000000 | USD | family | exact
€1,200 per person | €1,200 per person | 1200 | 1200 | EUR | person | exact
£300 a week | £300 a week | 300 | 300 | GBP | week | exact
USD 500 | USD 500 | 500 | 500 | USD | - | exact
up to $3,000 a month | up to $3,000 a month | - | 3000 | USD | month | at_most
talks about 100,000 rubles | 100,000 rubles | 100000 | 100000 | RUB | - | exact
100 to 200 thousand rubles | 100 to 200 thousand rubles | 100000 | 200000 | RUB | - | between
200 тысяч рублей в месяц | 200 тысяч рублей в месяц | 200000 | 200000 | RUB | month | exact
до 200 тысяч рублей в месяц | до 200 тысяч рублей в месяц | - | 200000 | RUB | month | at_most
О пяти миллионах рублей | пяти миллионах рублей | 5000000 | 5000000 | RUB | - | exact
5 млн руб. семье | 5 млн руб. | 5000000 | 5000000 | RUB | - | exact
1,5 млн рублей | 1,5 млн рублей | 1500000 | 1500000 | RUB | - | exact
полмиллиона рублей | полмиллиона рублей | 500000 | 500000 | RUB | - | exact
от 100 тысяч рублей | от 100 тысяч рублей | 100000 | - | RUB | - | at_least
100-200 тысяч рублей | 100-200 тысяч рублей | 100000 | 200000 | RUB | - | between
200 тыщ в месяц | 200 тыщ в месяц | 200000 | 200000 | - | month | exact
сто тысяч обещали | сто тысяч | 100000 | 100000 | - | - | exact
пять лямов семье | пять лямов | 5000000 | 5000000 | - | - | exact
дают 100к | 100к | 100000 | 100000 | - | - | exact
платят 200k | 200k | 200000 | 200000 | - | - | exact
тысяч пять рублей | тысяч пять рублей | 5000 | 5000 | RUB | - | about
3000 руб. в день | 3000 руб. в день | 3000 | 3000 | RUB | day | exact
п'ять мільйонів гривень | п'ять мільйонів гривень | 5000000 | 5000000 | UAH | - | exact
сто тисяч рублів на місяць | сто тисяч рублів на місяць | 100000 | 100000 | RUB | month | exact
понад 20 тис. грн | понад 20 тис. грн | 20000 | - | UAH | - | at_least
1000 доларів на день | 1000 доларів на день | 1000 | 1000 | USD | day | exact
півмільйона гривень | півмільйона гривень | 500000 | 500000 | UAH | - | exact
"""
ROWS = [[cell.strip() for cell in row.split("|")] for row in TABLE.strip().splitlines()]


def cell_number(cell):
    return None if cell == "-" else float(cell)


@pytest.mark.parametrize("text, words, lo, hi, unit, per, kind", ROWS)
def test_one_amount(  # noqa: PLR0917 - one argument a column of the table
    text, words, lo, hi, unit, per, kind
):
    (found,) = find_amounts(text, offset=0, language=None)
    value = found.norm
    assert (value.text, value.lo, value.hi, value.unit, value.per, value.kind) == (
        words, cell_number(lo), cell_number(hi),
        None if unit == "-" else unit, None if per == "-" else per, kind,
    )  # fmt: skip
    assert (found.kind == "money") == (unit in {"RUB", "USD", "UAH", "EUR", "GBP"})


@pytest.mark.parametrize(
    "text",
    [
        "IK-17", "IK17 in Mordovia", "ИК-17", "ФКУ ИК 17", "№6", "№ 45/ТО/84-К-117",
        "penal colony no. 17", "colony 17", "в 4 отряде", "с 73й колонии", "4-го отряда",
        "ст. 228 ч. 4", "статья 228 часть 4", "161 ч. 2", "article 228", "по 158-й",
        "+7 999 000-00-17", "8 (999) 000-00-17", "at 15:30", "10.07.2022", "10 July 2022",
        "July 10", "с 3 по 7 июля", "3, 5 и 7 июля", "in 2022", "the 34th",
        "1. Фамилия", "One of them said", "one recruiter came", "один из них", "the 2nd time",
        "six months", "пять лет", "24/7", "жетон Ж-40318", "обращение 0614", "в 5 часов",
        "http://site.example/123", "write to a1@b22.example", "ІК-84", "у 4 загоні", "2022 року",
        "a few", "at 5 p.m.", "отряды 1,5,7", "the 2,3,5 barracks", "99,99,999 of them",
        "4O человек", "З0 осіб", "1 000 000 000 000 000 000 миллиардов",
    ],
)  # fmt: skip
def test_no_amount(text):
    assert find_amounts(text, offset=0, language=None) == []


@pytest.mark.parametrize(
    "text, second",
    [
        ("Somebody talks about 100,000 rubles a month, another 200,000.", "200,000"),
        ("One said 100,000 roubles a month, the next one said 200,000", "200,000"),
        ("один говорит про 100 тысяч рублей в месяц, другой 200 тысяч", "200 тысяч"),
        ("один каже 100 тисяч рублів на місяць, інший 200 тисяч", "200 тисяч"),
    ],
)
def test_a_second_sum_takes_the_currency_that_its_sentence_leaves_out(text, second):
    found = find_amounts(text, offset=0, language=None)[-1]
    value = found.norm
    assert (value.text, value.lo, value.unit, value.per) == (second, 200000, "RUB", "month")
    assert (found.kind, found.rule) == ("money", "money ellipsis")


def test_a_conversion_in_brackets_is_a_sum_of_its_own():
    found = find_amounts("five million rubles ($82,000)", offset=7, language="en")
    assert [(f.norm.unit, f.norm.lo) for f in found] == [("RUB", 5_000_000), ("USD", 82_000)]
    assert (found[1].start, found[1].end) == (7 + 21, 7 + 28)


def test_people_beside_money_stay_people():
    found = find_amounts("100,000 rubles a month, another 200 men", offset=0, language="en")
    assert [(f.norm.unit, f.norm.hi) for f in found] == [("RUB", 100_000), ("person", 200)]


@pytest.mark.parametrize(
    "text, seven",
    [
        ("Ребёнка отдали в приёмную семью в Ростове.", False),
        ("Обещали помочь семью погибших.", False),
        ("Он приехал с семью осуждёнными.", True),
        ("вместе с семью другими женщинами", True),
    ],
)
def test_a_family_is_no_seven(text, seven):
    assert bool(find_amounts(text, offset=0, language="ru")) is seven
