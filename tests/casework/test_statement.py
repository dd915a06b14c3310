from datetime import date

import pytest

from habeas.casework import statement
from habeas.records import Stated
from habeas.records.errors import UsageError


@pytest.mark.parametrize(
    "said, earliest, latest",
    [
        ("2022-08-10", date(2022, 8, 10), date(2022, 8, 10)),
        ("2022-08", date(2022, 8, 1), date(2022, 8, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
    ],
)
def test_a_date_is_no_sharper_than_it_was_said(said, earliest, latest):
    published = statement(published=said).published_at
    assert (published.earliest, published.latest) == (earliest, latest)


@pytest.mark.parametrize("said", ["10.08.2022", "2022-13", "2022-02-30", "August", "", "20220810"])
def test_what_is_no_date_is_refused(said):
    with pytest.raises(UsageError, match="is not a date"):
        statement(published=said)


@pytest.mark.parametrize("said", ["English", "r1", "e", ""])
def test_what_is_no_language_is_refused(said):
    with pytest.raises(UsageError, match="is not a language"):
        statement(language=said)


@pytest.mark.parametrize("said, code", [("RU", "ru"), ("rus", "ru"), ("ukr", "uk"), ("eng", "en")])
def test_a_language_may_be_said_in_three_letters(said, code):
    assert statement(language=said).language == code


def test_nothing_said_is_nothing_stated():
    assert statement() == Stated()
