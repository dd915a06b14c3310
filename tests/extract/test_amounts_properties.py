"""Whatever the text: no crash, spans that hold, bounds in order, and time in step with length."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.extract.measures import find_measures
from habeas.records.values import Interval

WORDS = (
    "half", "third", "из", "каждый", "пятый", "не менее", "не более", "тысяча", "человек", "десятка",
    "a couple", "плюс", "минус", "то ли", "(", ")", "по", "два", "с половиной", "т.р.", "10", "2022", "July", "июля", "липня", "с", "по", "до", "between", "and", "last", "three",
    "weeks", "ago", "назад", "около", "тысяч", "человек", "рублей", "$", ",", ".", "-", "in",
    "начале", "прошлого", "месяца", "31", "99", "0", "half", "of", "year", "summer", "winter",
    "[", "]", "п'ять", "років", "тому", "since", "100,000", "a", "month", "another", "born", "г.р.",
    "29 февраля", "в", "1800", "9999", "№", "ст.", "двадцать", "million", "dozens", "next", "will",
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=25).map("".join),
)
days = st.dates()
anchors = st.one_of(
    st.none(),
    st.tuples(days, days).map(lambda d: Interval("", None, None, min(d), max(d))),
    days.map(lambda d: Interval("", None, None, d, None)),
    days.map(lambda d: Interval("", None, None, d, d)),
)


@settings(max_examples=400, deadline=None)
@given(texts, anchors, st.sampled_from([None, "en", "ru", "uk", "de"]))
def test_everything_found_stands_on_its_words(text, anchor, language):
    offset, last = 5, 0
    for found in find_measures(text, offset=offset, language=language, anchor=anchor):
        norm = found.norm
        assert last <= found.start - offset < found.end - offset <= len(text)
        assert norm.text == text[found.start - offset : found.end - offset]
        assert (norm.start, norm.end) == (found.start, found.end)
        last = found.end - offset
        if isinstance(norm, Interval):
            assert norm.earliest is None or norm.latest is None or norm.earliest <= norm.latest
        else:
            assert norm.lo is None or norm.hi is None or norm.lo <= norm.hi
            assert (norm.kind == "vague") == (norm.lo is None and norm.hi is None)


@pytest.mark.parametrize("year", [1, 4, 1812, 1899, 9999])
def test_far_anchors_do_not_crash(year):
    anchor = Interval("", None, None, date(year, 1, 1), date(year, 12, 31))
    text = "yesterday, в прошлом году, next week, 10 July, in the last nine years, зимой 9999"
    assert find_measures(text, offset=0, language=None, anchor=anchor)


@pytest.mark.parametrize(
    "unit",
    ["1", "a", "я", " ", "1 ", "123 ", "12,", "1-", "two ", "3, ", "до ", "5 и ", "10.", "@", "1/",
     "(", "+7 ", "last ", "'", "http://", "от 5 "],
)  # fmt: skip
def test_time_grows_in_step_with_length(unit):
    def seconds(length):
        text = (unit * length)[:length]
        begin = time.process_time()
        find_measures(text, offset=0, language=None, anchor=None)
        return time.process_time() - begin

    seconds(100)
    short = min(seconds(1_000) for _ in range(2))
    assert seconds(8_000) < 8 * 4 * max(short, 0.004)


@pytest.mark.parametrize("unit", ["7", "x", " "])
def test_a_megabyte_of_one_thing_is_passed_over(unit):
    def seconds(length):
        begin = time.process_time()
        assert find_measures(unit * length, offset=0, language=None, anchor=None) == []
        return time.process_time() - begin

    short = min(seconds(100_000) for _ in range(3))
    assert seconds(1_000_000) < 10 * 4 * max(short, 0.004)


@pytest.mark.parametrize(
    "page",
    [
        "\n".join(" ".join(str(n * 7 % 97 + 10) for n in range(row, row + 9)) for row in range(40)),
        ", ".join(str(n * 37 % 90 + 10) for n in range(300)),
        "\t".join(str(n * 7919 % 100_003) for n in range(300)),
        "1 2 3 4 5 6 7 8 9 " * 50,
        "40817810099910004312 " * 50,
        "4276 3800 1234 5678\n" * 50,
    ],
)
def test_a_page_of_figures_counts_nothing(page):
    found = find_measures(page, offset=0, language=None, anchor=None)
    assert [f for f in found if f.kind in {"quantity", "money"}] == []
