"""How long things last, and ages."""

import pytest

from habeas.extract.times import find_times

# text | words | lo | hi | unit | kind | rule
TABLE = """
a pardon in six months | six months | 6 | 6 | month | exact | duration
nearly six months of war | nearly six months | - | 6 | month | at_most | duration
two weeks of training | two weeks | 2 | 2 | week | exact | duration
serving multiple years | multiple years | - | - | year | vague | duration
imprisoned for nearly a decade | nearly a decade | - | 10 | year | at_most | duration
half a year of fighting | half a year | 6 | 6 | month | exact | duration
a nine-year sentence | nine-year | 9 | 9 | year | exact | duration
a year and a half in prison | a year and a half | 1.5 | 1.5 | year | exact | duration
more than two years | more than two years | 2 | - | year | at_least | duration
two or three weeks | two or three weeks | 2 | 3 | week | between | duration
from 3 to 5 years | from 3 to 5 years | 3 | 5 | year | between | duration
about ten days | about ten days | 10 | 10 | day | about | duration
for years nobody knew | for years | - | - | year | vague | duration
he waited for a month | a month | 1 | 1 | month | exact | duration
через полгода домой | полгода | 6 | 6 | month | exact | duration
осталось полтора года | полтора года | 1.5 | 1.5 | year | exact | duration
срок 5 лет 6 месяцев | 5 лет 6 месяцев | 66 | 66 | month | exact | duration
срок одиннадцать лет | одиннадцать лет | 11 | 11 | year | exact | duration
на 15 суток в ШИЗО | 15 суток | 15 | 15 | day | exact | duration
две недели их учили | две недели | 2 | 2 | week | exact | duration
почти два года | почти два года | - | 2 | year | at_most | duration
около трёх месяцев | около трёх месяцев | 3 | 3 | month | about | duration
не менее шести месяцев | не менее шести месяцев | 6 | - | month | at_least | duration
от трёх до пяти лет | от трёх до пяти лет | 3 | 5 | year | between | duration
недели две не звонит | недели две | 2 | 2 | week | about | duration
несколько месяцев | несколько месяцев | - | - | month | vague | duration
вернётся через месяц | месяц | 1 | 1 | month | exact | duration
2-3 недели | 2-3 недели | 2 | 3 | week | between | duration
через півроку додому | півроку | 6 | 6 | month | exact | duration
два тижні навчання | два тижні | 2 | 2 | week | exact | duration
майже три роки | майже три роки | - | 3 | year | at_most | duration
понад п'ять років | понад п'ять років | 5 | - | year | at_least | duration
кілька днів | кілька днів | - | - | day | vague | duration
aged 34 | aged 34 | 34 | 34 | year | exact | age
a 34-year-old man | 34-year-old | 34 | 34 | year | exact | age
he is 34 years old | 34 years old | 34 | 34 | year | exact | age
34-летний мужчина | 34-летний | 34 | 34 | year | exact | age
ему 34 года | 34 года | 34 | 34 | year | exact | age
Саша, ему 27, родом из Перми | 27 | 27 | 27 | year | exact | age
34-річний чоловік | 34-річний | 34 | 34 | year | exact | age
йому 41 рік | 41 рік | 41 | 41 | year | exact | age
"""
ROWS = [[cell.strip() for cell in row.split("|")] for row in TABLE.strip().splitlines()]


def number(cell):
    return None if cell == "-" else float(cell)


@pytest.mark.parametrize("text, words, lo, hi, unit, kind, rule", ROWS)
def test_one_duration(  # noqa: PLR0917 - one argument a column of the table
    text, words, lo, hi, unit, kind, rule
):
    (found,) = find_times(text, offset=0, language=None, anchor=None)
    value = found.norm
    assert (found.kind, value.text, value.lo, value.hi, value.unit, value.kind, found.rule) == (
        "duration", words, number(lo), number(hi), unit, kind, rule,
    )  # fmt: skip


@pytest.mark.parametrize(
    "text", ["100,000 rubles a month", "100 тысяч в месяц", "раз в неделю", "в 5 часов", "24/7"]
)
def test_no_duration(text):
    assert find_times(text, offset=0, language=None, anchor=None) == []
