from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.extract.accounts.days import Day, order_of, read_day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("14.03.1988", Day(1988, 3, 14)),
        ("14.3.1988 г.", Day(1988, 3, 14)),
        ("1988-03-14", Day(1988, 3, 14)),
        ("1988-03-14 00:00:00", Day(1988, 3, 14)),
        ("1988-03-14T00:00:00", Day(1988, 3, 14)),
        ("14/03/1988", Day(1988, 3, 14)),
        ("14-03-1988", Day(1988, 3, 14)),
        ("14 марта 1988", Day(1988, 3, 14)),
        ("14 марта 1988 г.р.", Day(1988, 3, 14)),
        ("2 ноября 94", Day(1994, 11, 2)),
        ("14 березня 1988 року", Day(1988, 3, 14)),
        ("14 March 1988", Day(1988, 3, 14)),
        ("14th March 1988", Day(1988, 3, 14)),
        ("March 14, 1988", Day(1988, 3, 14)),
        ("14.03.88", Day(1988, 3, 14)),
        ("14.03.04", Day(2004, 3, 14)),
        ("1988", Day(1988)),
        ("1988 г.р.", Day(1988)),
        ("1988 г. р.", Day(1988)),
        ("1988 р.н.", Day(1988)),
        ("85 год", Day(1985)),
        ("март 1988", Day(1988, 3)),
        ("00.00.1988", Day(1988)),
        ("ХХ.03.1988", Day(1988, 3)),
        # nothing that can be stood by
        ("14.03.15", None),
        ("31.02.1988", None),
        ("ок. 1990", None),
        ("1988-1990", None),
        ("не помню", None),
        ("25", None),
        ("", None),
    ],
)
def test_day(words, day):
    assert read_day(words) == day


@pytest.mark.parametrize(
    ("order", "day"),
    [("dm", Day(1990, 4, 3)), ("md", Day(1990, 3, 4)), ("unknown", Day(1990))],
)
def test_slashes_follow_the_column(order, day):
    assert read_day("03/04/1990", order=order) == day
    assert read_day("25/04/1990", order=order) == Day(1990, 4, 25)
    assert read_day("04/25/1990", order=order) == Day(1990, 4, 25)
    assert read_day("05/05/1990", order=order) == Day(1990, 5, 5)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/04/1990", "25/04/1990"], "dm"),
        (["03/04/1990", "04/25/1990"], "md"),
        (["03/04/1990", "05/06/1991"], "unknown"),
        (["25/04/1990", "04/25/1990"], "unknown"),
        (["25.04.1990", "03/04/1990", "", "н/д"], "unknown"),
    ],
)
def test_order_of_a_column(cells, order):
    assert order_of(cells) == order


def test_bounds_of_a_month():
    assert (Day(2022, 2).earliest, Day(2022, 2).latest) == (date(2022, 2, 1), date(2022, 2, 28))


@settings(deadline=None)  # the first text loads the tables
@given(st.text(alphabet=st.sampled_from("0123456789./- гртмая'марчmayХ"), max_size=20))
def test_any_words(words):
    day = read_day(words)
    assert day is None or day.earliest <= day.latest


@settings(deadline=None)  # the first text loads the tables
@given(st.dates(min_value=date(1935, 1, 1), max_value=date(2006, 12, 31)))
def test_every_written_form_gives_the_day_back(day):
    for form in ("%d.%m.%Y", "%Y-%m-%d", "%d.%m.%y", "%d %B %Y", "%B %d, %Y"):
        assert read_day(day.strftime(form)) == Day(day.year, day.month, day.day)
