from datetime import date

import pytest
from reading import guesses, read_one, words

from habeas.read import partial_date
from habeas.records import Stated

BODY = (
    "Recruiters came to the colony in the first half of July, an inmate told reporters. "
    "They promised a pardon after six months."
)


def test_headline_teaser_and_second_headline_are_headings():
    text = f"Convicts are sent to war\nThey are promised a lot. But...\nRussia sends its convicts\n{BODY}\n{BODY}"
    reading = read_one("a.txt", text)
    assert reading.document.kind == "article"
    assert reading.document.title == "Convicts are sent to war"
    assert [s.kind for s in reading.segments] == ["heading"] * 3 + ["paragraph"] * 2
    assert {"title", "kind"} <= set(guesses(reading.document))


@pytest.mark.parametrize("text", [BODY, f"{BODY}\n\n{BODY}", "Три слова тут\nи ещё", "x"])
def test_prose_without_a_headline_is_a_page(text):
    reading = read_one("a.txt", text)
    assert (reading.document.kind, reading.document.title) == ("page", None)


def test_hard_wrapped_lines_are_joined_and_the_text_is_left():
    text = (
        "Recruiters came to the colony in the first half of July,\n"
        "an inmate told reporters over a smuggled telephone, and\n"
        "promised a pardon.\n"
        "\n"
        "Nobody has shown a contract to the families of the men,\n"
        "a lawyer said on Friday."
    )
    reading = read_one("a.txt", text)
    assert reading.document.text == text
    assert words(reading) == text.split("\n\n")


def test_lines_are_paragraphs_where_the_text_is_not_wrapped():
    text = f"{BODY}\n{BODY}\n\nУправление по области\nКолония № 84\n\n{BODY}"
    assert words(read_one("a.txt", text)) == [line for line in text.split("\n") if line]


@pytest.mark.parametrize(
    "line, day, is_guess",
    [
        ("10 August 2022", date(2022, 8, 10), True),
        ("August 10, 2022, 14:30", date(2022, 8, 10), True),
        ("Published: 10 August 2022", date(2022, 8, 10), False),
        ("Опубликовано 10.08.2022", date(2022, 8, 10), False),
        ("19 августа 2022 г.", date(2022, 8, 19), True),
        ("19 серпня 2022 року", date(2022, 8, 19), True),
        ("On 10 August 2022 they came", None, False),
    ],
)
def test_a_line_that_is_only_a_date_dates_the_text(line, day, is_guess):
    document = read_one("a.txt", f"Convicts are sent to war\n{line}\n{BODY}").document
    assert (document.published_at.earliest if document.published_at else None) == day
    assert ("published_at" in guesses(document)) == is_guess


@pytest.mark.parametrize(
    "name, text",
    [
        ("bolnews-2022-08.txt", "2022-08"),
        ("a/2021/north-wire_2022_08_15.txt", "2022_08_15"),
        ("list 20220815.txt", "20220815"),
        ("список 15.08.2022.txt", "15.08.2022"),
        ("report-2022.txt", "2022"),
        ("case 45-2022-99-1.txt", "2022"),
        ("IK17.txt", None),
        ("2022x.txt", None),
        ("2022-13-45", "2022"),
    ],
)
def test_a_date_in_the_file_name_is_a_guess(name, text):
    document = read_one(name, BODY).document
    assert (document.published_at.text if document.published_at else None) == text
    assert guesses(document).get("published_at") == text


def test_what_is_stated_wins_and_is_no_guess():
    stated = Stated(
        published_at=partial_date("2022-07"),
        publisher="Wire",
        language="uk",
        kind="interview",
        title="T",
    )
    document = read_one("a-2022-08.txt", f"Convicts are sent to war\n{BODY}", stated).document
    assert (document.kind, document.title, document.publisher) == ("interview", "T", "Wire")
    assert (document.language, document.published_at.text) == ("uk", "2022-07")
    assert guesses(document) == {}


def test_a_text_with_one_line_of_nine_megabytes():
    line = "Никто не знает, куда их увезли. " * 280_000
    reading = read_one("a.txt", f"{line}\n\nконец\n")
    assert len(reading.segments) == 2
    assert reading.document.language == "ru"
