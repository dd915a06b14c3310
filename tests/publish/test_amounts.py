import pytest

from habeas.publish.amounts import amount, number, short_amount
from habeas.publish.ranges import scale_of
from habeas.publish.words import load_words
from habeas.records import Value

NB = "\N{NO-BREAK SPACE}"


def value(lo, hi, kind, unit="person", per=None, text="so many"):  # noqa: PLR0917 - reads as a row
    return Value(text, 0, len(text), lo, hi, unit, per, kind)


@pytest.mark.parametrize(
    "given, en, ru",
    [
        (value(None, 75000, "at_most"), "up to 75,000 people", f"до 75{NB}000 человек"),
        (value(40, None, "at_least"), "at least 40 people", "не менее 40 человек"),
        (value(30, 30, "exact"), "30 people", "30 человек"),
        (value(1, 1, "exact"), "1 person", "1 человек"),
        (value(22, 22, "exact"), "22 people", "22 человека"),
        (value(40, 40, "about"), "about 40 people", "около 40 человек"),
        (value(100, 200, "between"), "100 to 200 people", "от 100 до 200 человек"),
        (value(None, None, "vague", text="dozens"), "“dozens”", "«dozens»"),
        (value(100000, 100000, "exact", "RUB", "month"), "100,000 rubles a month", f"100{NB}000 руб. в месяц"),
        (value(82000, 82000, "exact", "USD"), "$82,000", f"82{NB}000 долл."),
        (value(6, 6, "exact", "month"), "6 months", "6 месяцев"),
        (value(1.5, 1.5, "exact", "year"), "1.5 years", "1,5 года"),
        (value(3, 3, "exact", "bus"), "3 bus", "3 bus"),
        (value(3, 3, "exact", None), "3", "3"),
        (value(3, 3, "exact", "person", "bus"), "3 people per bus", "3 человека на bus"),
    ],
)  # fmt: skip
def test_amounts_are_as_strong_as_their_words(given, en, ru):
    assert amount(given, load_words("en")) == en
    assert amount(given, load_words("ru")) == ru


@pytest.mark.parametrize(
    "given, short",
    [
        (value(None, 75000, "at_most"), "≤ 75,000"), (value(40, None, "at_least"), "≥ 40"),
        (value(40, 40, "about"), "≈ 40"), (value(10, 20, "between"), "10–20"),
        (value(None, None, "vague"), "?"), (value(7, 7, "exact"), "7"),
    ],
)  # fmt: skip
def test_short_amounts_keep_the_bound(given, short):
    assert short_amount(given, load_words("en")) == short


@pytest.mark.parametrize(
    "n, language, written",
    [(75000, "en", "75,000"), (1000, "en", "1,000"), (1000, "ru", "1000"), (5_000_000, "uk", f"5{NB}000{NB}000"),
     (0, "en", "0"), (0.5, "ru", "0,5"), (1e6, "en", "1,000,000"), (-12000, "en", "-12,000")],
)  # fmt: skip
def test_numbers(n, language, written):
    assert number(n, language) == written


def test_a_bar_is_no_narrower_than_the_words_and_no_point_is_invented():
    up_to, at_least, vague, about = (
        value(None, 75, "at_most"), value(40, None, "at_least"), value(None, None, "vague"), value(50, 50, "about"),
    )  # fmt: skip
    scale = scale_of([up_to, at_least, vague, about])
    assert (scale.bar(up_to).lo, scale.bar(up_to).open_lo, scale.bar(up_to).point) == (
        0,
        True,
        False,
    )
    assert (scale.bar(at_least).hi, scale.bar(at_least).open_hi) == (100, True)
    assert (scale.bar(vague).lo, scale.bar(vague).hi, scale.bar(vague).vague) == (0, 100, True)
    assert scale.bar(about).about
    assert scale_of([vague]) is None
