"""Sentences of news, letters, chats and forms: every date and length in them, and no other.

`phrases/times_*.txt` hold a line a sentence: its words, then what is to be found, in order, dates
as ISO 8601 with open ends left out, lengths as "least-most unit kind". A line "@ …" gives the day
or the stretch that the sentences after it were written on.
"""

from datetime import date
from pathlib import Path

import pytest

from habeas.extract.measures import find_measures
from habeas.records.values import Interval

PHRASES = Path(__file__).parent / "phrases"


def anchor_of(written):
    if written == "none":
        return None
    first, _, last = written.partition("/")
    return Interval(
        written, None, None, date.fromisoformat(first), date.fromisoformat(last or first)
    )


def rows():
    for language in ("en", "ru", "uk"):
        anchor = None
        for line in (PHRASES / f"times_{language}.txt").read_text(encoding="utf-8").splitlines():
            if line.startswith("@"):
                anchor = line[1:].strip()
            else:
                text, _, told = line.rpartition(" | ")
                yield language, anchor, text, told


def shown(found):
    value = found.norm
    if found.kind == "duration":
        ends = ("-" if end is None else f"{end:g}" for end in (value.lo, value.hi))
        return f"{'-'.join(ends)} {value.unit} {value.kind}"
    first, last = (str(end or "") for end in (value.earliest, value.latest))
    return value.yearless or (first if first == last != "" else f"{first}..{last}")


@pytest.mark.parametrize("language, anchor, text, told", list(rows()))
def test_every_time_of_a_sentence(language, anchor, text, told):
    found = find_measures(text, offset=0, language=language, anchor=anchor_of(anchor))
    times = [shown(f) for f in found if f.kind in {"date", "duration"}]
    assert (" ; ".join(times) or "none") == told


def test_a_time_names_the_time_of_the_text_that_it_was_counted_from():
    text = "On 10 July he was taken, and a week later he died."
    told, later = find_measures(text, offset=0, language="en", anchor=anchor_of("2022-08-10"))
    assert (told.norm.anchor, later.norm.anchor) == ("2022-08-10", "2022-07-10")


def test_a_far_time_is_not_counted_from():
    text = "On 10 July he was taken. " + "Nothing more is known of it. " * 20 + "A week later"
    found = find_measures(text, offset=0, language="en", anchor=anchor_of("2022-08-10"))
    assert [f.kind for f in found] == ["date", "duration"]


@pytest.mark.parametrize(
    "text",
    [
        "на следующий день его увезли",
        "the next day they left",
        "того ж дня",
        "that evening he rang",
        "the day after the funeral",
        "накануне ареста он звонил",
        "on the eve of the transfer",
    ],
)
def test_what_only_the_story_dates_is_left_open(text):
    assert find_measures(text, offset=0, language=None, anchor=anchor_of("2022-08-10")) == []


@pytest.mark.parametrize(
    "text",
    [
        "0" * 5000,
        "1.1.1.1.1.1.1.1",
        "9999-12-31 +1, next year, через 9000 лет",
        "31.12.9999 и два дня спустя",
        "in 1 AD, 1000 years ago, 9999 years ago, 99999 weeks ago",
        "1 января 0001 года, за два дня до 1 января 1000 года",
        "10 ию\u200fля 20\u200f22, 1O июля, 10 и\u0301юля",
        "трёх с лишним долгих лет, пяти с гаком повних років, деньков пять, часов пять, годин п'ять",
        "начало '22, early '22, 22-го года, in late 2020-21, 29 декады, в конце 9999 года",
        "last last last next next 5 5 5 и и и с с с до до",
        "«»«12»«» октября '' '22'' '' 22",
    ],
)
@pytest.mark.parametrize("anchor", ["none", "2022-08-10", "0001-01-01", "9999-12-31"])
def test_hostile_text_breaks_nothing(text, anchor):
    for found in find_measures(text, offset=0, language=None, anchor=anchor_of(anchor)):
        assert found.norm.text == text[found.start : found.end]


@pytest.mark.parametrize(
    "text", ["Иванов, 12.03.1990 г.р., осуждён", "5 марта 1990 г. р.", "Коваль, 12.03.1990 р.н."]
)
def test_a_whole_date_before_an_abbreviated_year_of_birth_is_a_birth(text):
    assert [f.rule for f in find_measures(text, offset=0, language=None, anchor=None)] == ["birth"]
