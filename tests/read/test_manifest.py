from datetime import date

import pytest

from habeas.read import parse_manifest, partial_date
from habeas.records.errors import MaterialError, UsageError


@pytest.mark.parametrize(
    "text, earliest, latest",
    [
        ("2022-08-10", date(2022, 8, 10), date(2022, 8, 10)),
        ("2022-08", date(2022, 8, 1), date(2022, 8, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        (" 2022-8-9 ", date(2022, 8, 9), date(2022, 8, 9)),
    ],
)
def test_a_date_is_no_sharper_than_its_words(text, earliest, latest):
    interval = partial_date(text)
    assert (interval.earliest, interval.latest) == (earliest, latest)
    assert (interval.text, interval.start, interval.end) == (text, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "August",
        "2022-13",
        "2022-00",
        "2022-02-30",
        "10.08.2022",
        "0000",
        "22-08",
        "2022-08-10x",
    ],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(UsageError, match="write 2022-08-10, 2022-08 or 2022"):
        partial_date(text)


@pytest.mark.parametrize("text", ["English", "", "e1", "eng-us"])
def test_what_is_no_language_is_refused(text):
    with pytest.raises(MaterialError, match=r"a\.txt: language"):
        parse_manifest(f'["a.txt"]\nlanguage = "{text}"\n')


MATERIAL = """
language = "ru"
published = "2022"

[default]
protected = true

["letters/*.txt"]
source = "letters"
published = 2022-08

["letters/letter-02.txt"]
source = "wagtail"
language = "UK"
published_at = 2022-07-21

[files."chats/result.json"]
kind = "chat"

[[file]]
path = "list.csv"
title = "Список"
date = "2022-10"

[[file]]
name = "page.html"
url = "https://example.org/a"
publisher = "Meridian Post"
"""


@pytest.mark.parametrize(
    "file, expected",
    [
        ("other.txt", {"language": "ru", "protected": True, "source": None, "kind": None}),
        ("letters/letter-01.txt", {"source": "letters", "language": "ru", "protected": True}),
        ("letters/letter-02.txt", {"source": "wagtail", "language": "uk"}),
        ("chats/result.json", {"kind": "chat"}),
        ("list.csv", {"title": "Список"}),
        ("folder/list.csv", {"title": "Список"}),
        ("page.html", {"url": "https://example.org/a", "publisher": "Meridian Post"}),
    ],
)
def test_every_way_of_writing_a_table(file, expected):
    stated = parse_manifest(
        MATERIAL.replace("published = 2022-08\n", 'published = "2022-08"\n')
    ).stated(file)
    assert {key: getattr(stated, key) for key in expected} == expected


@pytest.mark.parametrize(
    "file, text",
    [
        ("other.txt", "2022"),
        ("letters/letter-01.txt", "2022-08"),
        ("letters/letter-02.txt", "2022-07-21"),
        ("list.csv", "2022-10"),
    ],
)
def test_dates_under_each_name(file, text):
    manifest = parse_manifest(MATERIAL.replace("published = 2022-08\n", 'published = "2022-08"\n'))
    published = manifest.stated(file).published_at
    assert published is not None
    assert published.text == text


def test_a_name_wins_over_a_glob_and_a_later_table_over_an_earlier():
    manifest = parse_manifest(
        '["a.txt"]\nsource = "name"\n["*.txt"]\nsource = "glob"\nlanguage = "en"\n'
        '["?.txt"]\nlanguage = "ru"\n'
    )
    stated = manifest.stated("a.txt")
    assert (stated.source, stated.language) == ("name", "ru")


@pytest.mark.parametrize(
    "text, message",
    [
        ('["a.txt"]\nsorce = "x"', "a.txt: sorce is not a known key"),
        ('["a.txt"]\npublished = "August"', "a.txt: published: 'August' is not a date"),
        ('["a.txt"]\nprotected = "yes"', "a.txt: protected must be true or false"),
        ('["a.txt"]\nkind = "book"', "a.txt: kind must be one of article"),
        ('["a.txt"]\nsource = ""', "a.txt: source must be words"),
        ('sorce = "x"', "default: sorce is not a known key"),
        ('["a.txt"\nsource = 1', "material.toml is not TOML"),
        ("[[file]]\nsource = 'x'", "does not say its path"),
        ("a = [1]", "'a' must be a table"),
    ],
)
def test_a_mistake_is_named_with_its_place(text, message):
    with pytest.raises(MaterialError) as error:
        parse_manifest(text)
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_no_manifest_states_nothing():
    stated = parse_manifest("").stated("a.txt")
    assert all(getattr(stated, name) is None for name in stated.__slots__)
