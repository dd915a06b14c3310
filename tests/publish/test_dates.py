from datetime import date

import pytest

from habeas.publish.dates import interval
from habeas.publish.words import load_words
from habeas.records import Interval


def time(earliest=None, latest=None, *, yearless=None, text="then"):
    ends = [date.fromisoformat(d) if d else None for d in (earliest, latest)]
    return Interval(text, None, None, *ends, yearless=yearless)


@pytest.mark.parametrize(
    "when, en, ru",
    [
        (time("2022-07-01", "2022-07-15"), "1–15 July 2022", "1–15 июля 2022 года"),
        (time("2022-07-01", "2022-07-01"), "1 July 2022", "1 июля 2022 года"),
        (time("2022-07-01", "2022-07-31"), "July 2022", "июль 2022 года"),
        (time("2024-02-01", "2024-02-29"), "February 2024", "февраль 2024 года"),
        (time("2023-02-01", "2023-02-27"), "1–27 February 2023", "1–27 февраля 2023 года"),
        (time("2022-01-01", "2022-12-31"), "2022", "2022 год"),
        (time("2022-06-28", "2022-07-03"), "28 June – 3 July 2022", "28 июня — 3 июля 2022 года"),
        (time("2021-12-30", "2022-01-02"), "30 December 2021 – 2 January 2022", "30 декабря 2021 года — 2 января 2022 года"),
        (time("2022-07-01"), "since 1 July 2022", "с 1 июля 2022 года"),
        (time(None, "2022-07-31"), "no later than 31 July 2022", "не позднее 31 июля 2022 года"),
        (time(yearless="--07-01/--07-31"), "July, year not given", "июль, год не указан"),
        (time(yearless="--07-01/--07-15"), "1–15 July, year not given", "1–15 июля, год не указан"),
        (time(yearless="--02-01/--02-28"), "February, year not given", "февраль, год не указан"),
        (time(yearless="--07-14"), "14 July, year not given", "14 июля, год не указан"),
        (time(yearless="--12-30/--01-02"), "30 December – 2 January, year not given", "30 декабря — 2 января, год не указан"),
        (time(text="long ago"), "“long ago”", "«long ago»"),
        (time(yearless="--13-99", text="then"), "“then”", "«then»"),
    ],
)  # fmt: skip
def test_intervals_are_said_no_narrower_than_they_are(when, en, ru):
    assert interval(when, load_words("en")) == en
    assert interval(when, load_words("ru")) == ru


def test_ukrainian_months():
    words = load_words("uk")
    assert interval(time("2022-07-01", "2022-07-31"), words) == "липень 2022 року"
    assert interval(time("2022-07-14"), words) == "з 14 липня 2022 року"
