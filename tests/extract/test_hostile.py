"""Text that is broken, hostile or of nothing: no crash, nothing invented, no words lost."""

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from tests.extract.reading import read_text

from habeas.records import Interval

MIXED = "Pоман Иванoв погиб 3 aвгуста 2022. Из кoлонии ИK-17 yвезли 40 чeловек."
TURNED = "Из \u200fИК-17\u200f увезли \u200e30\u200e человек. \u202eИван Петров погиб.\u202c"


def test_letters_of_the_other_alphabet_inside_words() -> None:
    done = read_text(MIXED, language="ru")
    names = [(m.norm.family, m.norm.given) for m in done.mentions if m.kind == "person"]
    assert names == [("Иванов", "Роман")]
    assert {(c.kind, c.quote) for c in done.claims} == {
        ("killed", "Pоман Иванoв погиб 3 aвгуста 2022"),
        ("departed", "Из кoлонии ИK-17 yвезли 40 чeловек"),
    }


def test_marks_that_turn_the_writing_round_hide_nothing_and_stay_in_the_quote() -> None:
    done = read_text(TURNED, language="ru")
    (moved,) = [c for c in done.claims if c.kind == "departed"]
    assert moved.quote == TURNED[moved.start : moved.end]
    assert [(v.lo, v.unit) for v in moved.values] == [(30, "person")]
    assert moved.facility is not None
    assert moved.facility.number == 17
    assert all(TURNED[m.start : m.end] == m.text for m in done.mentions)


TOLD = {
    "ru": "Сестра сказала, что 5 июля из ИК-17 увезли около 40 заключённых. Иван Петров погиб.",
    "uk": "Сестра сказала, що 5 липня з колонії №17 вивезли близько 40 в'язнів. Іван Коваль загинув.",
    "en": "His sister said that on 5 July about 40 prisoners were taken from IK-17. Ivan Petrov died.",
}


def stressed(text: str) -> str:
    return "".join(c + "\u0301" if c in "аеиоуыэюяіє" else c for c in text)


SPELLINGS = {
    "soft hyphens": lambda text: " ".join(w[:2] + "\u00ad" + w[2:] for w in text.split(" ")),
    "joiners": lambda text: " ".join(w[:2] + "\u200d" + w[2:] for w in text.split(" ")),
    "turned": lambda text: " ".join(f"\u200f{w}\u200e" for w in text.split(" ")),
    "letter by letter": "\u200b".join,
    "stressed": stressed,
    "in two parts": lambda text: unicodedata.normalize("NFD", text),
    "struck through": lambda text: "".join(c + "\u0336" for c in text),
    "wide": lambda text: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text),
}


@pytest.mark.parametrize("language", TOLD)
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_marks_inside_words_change_nothing_that_is_read(spelling: str, language: str) -> None:
    plain = read_text(TOLD[language], language=language)
    text = SPELLINGS[spelling](TOLD[language])
    done = read_text(text, language=language)
    assert {(c.kind, c.subject, c.facility) for c in done.claims} == {
        (c.kind, c.subject, c.facility) for c in plain.claims
    }
    assert [(v.lo, v.unit, v.kind) for c in done.claims for v in c.values] == [
        (40, "person", "about")
    ]
    assert [r.name for r in done.records] == [r.name for r in plain.records]
    assert len(plain.claims) == 2


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_what_is_found_stands_on_the_words_as_they_are_written(spelling: str) -> None:
    text = SPELLINGS[spelling](TOLD["ru"])
    done = read_text(text, language="ru", explain=True)
    standing = list(stood_on(done))
    assert {type(item).__name__ for item in standing} >= {
        "Mention", "Claim", "Interval", "Value", "Statement", "Words", "Ground",
    }  # fmt: skip
    for item in standing:
        words = item.quote if hasattr(item, "quote") else item.text
        assert text[item.start : item.end] == words
    quotes = {claim.id: claim.quote for claim in done.claims}
    assert {e.claim: e.quote for e in done.explanations} == quotes


def stood_on(item: Any) -> Iterator[Any]:
    """Everything inside an extraction that has words and a place."""
    if isinstance(item, tuple):
        for part in item:
            yield from stood_on(part)
    elif is_dataclass(item):
        worded = hasattr(item, "text") or (hasattr(item, "quote") and hasattr(item, "start"))
        if worded and getattr(item, "start", None) is not None:
            yield item
        for field in fields(item):
            yield from stood_on(getattr(item, field.name))


@pytest.mark.parametrize(
    "text",
    ["Анна:\u200eСына увезли.", "Сына увезли из\u200fИК-17.", "Увезли (вчера)\u200bсына."],
)
def test_a_mark_in_place_of_a_space_parts_words(text: str) -> None:
    (claim,) = read_text(text, language="ru").claims
    assert claim.kind == "departed"
    assert text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(
            " ".join(str((i * 7919 + j * 104729) % 99999999) for j in range(12)) for i in range(80)
        ),
        "0" * 5000,
        "1,2;3/4\\5|6-7 " * 300,
        "." * 5000,
        "\u202e\u200b " * 2000,
        "а" * 20000,
        "((((((" * 500 + "«" * 500,
    ],
    ids=["digits", "zeros", "signs", "dots", "marks", "one word", "brackets"],
)
def test_a_page_of_nothing_says_nothing(text: str) -> None:
    for language in ("en", "ru", "uk"):
        done = read_text(text, language=language)
        assert (done.claims, done.records) == ((), ())
        assert not [m for m in done.mentions if m.kind in ("person", "facility", "money")]


@pytest.mark.parametrize(
    "text, earliest, latest",
    [
        ("In 1837 forty prisoners were taken from the colony.", "1837-01-01", "1837-12-31"),
        ("On 3 May 1789 they were taken from the colony.", "1789-05-03", "1789-05-03"),
        ("By 12 March 2091 they will be sent from IK-7.", "None", "2091-03-12"),
    ],
)
def test_days_long_ago_and_to_come_are_read_as_said(text: str, earliest: str, latest: str) -> None:
    done = read_text(text, language="en")
    (told,) = [m.norm for m in done.mentions if m.kind == "date"]
    assert isinstance(told, Interval)
    assert (str(told.earliest), str(told.latest)) == (earliest, latest)
    departed = [c.time for c in done.claims if c.kind == "departed"]
    assert departed == ([told] if latest > "2014" else [])  # another century's prisoners


@pytest.mark.parametrize("text", ["on 31.02.2022 they left", "45.13.2022", "In 0022 and 9999"])
def test_days_that_are_none_are_no_days(text: str) -> None:
    assert not [m for m in read_text(text, language="en").mentions if m.kind == "date"]
