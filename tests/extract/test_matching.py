"""The pattern language: what a row of a table finds, and what it does not."""

import pytest

from habeas.extract.found import Found, Places
from habeas.extract.words import Matcher, Rule, token_line
from habeas.records import Value
from habeas.records.errors import VocabularyError

TEN = "ten men left IK-17 for the front"


def hits(pattern: str, text: str, found: tuple[Found, ...] = ()) -> list[str]:
    line = token_line(text, Places(found), start=0, end=len(text))
    return [text[hit.start : hit.end] for hit in Matcher([Rule("x", pattern)]).hits(line)]


@pytest.mark.parametrize(
    "pattern, text, expected",
    [
        ("left", "They LEFT the colony", ["LEFT"]),
        ("left", "the leftist", []),
        ("recruit*", "recruiting and recruiters", ["recruiting", "recruiters"]),
        ("(had|have) left", "ten had left, six have left", ["had left", "have left"]),
        (
            "taken (away)? from",
            "taken from here, taken away from there",
            ["taken from", "taken away from"],
        ),
        (
            "taken ... prison",
            "taken in the night from the prison",
            ["taken in the night from the prison"],
        ),
        ("taken ... prison", "taken. The prison is empty", []),
        ("(в случае (гибели|смерти)|за гибель)", "в случае смерти", ["в случае смерти"]),
        ("увез*", "Увезён ночью", ["Увезён"]),
        ("записал*сь", "записались, записалась, записал", ["записались", "записалась"]),
        ("в школ*-интернат*", "в школе-интернате, в школе", ["в школе-интернате"]),
        ("из *й колони*", "из женской колонии", ["из женской колонии"]),
        ("зв'язку немає", "зв’язку немає", ["зв’язку немає"]),
        ("не берут", "не берут, не берут", ["не берут", "не берут"]),
    ],
)
def test_pattern(pattern: str, text: str, expected: list[str]) -> None:
    assert hits(pattern, text) == expected


def ten_men() -> Found:
    return Found(0, 7, "quantity", Value("ten men", 0, 7, 10, 10, "person", None, "exact"), "test")


def test_a_mention_stands_for_its_words() -> None:
    assert hits("{quantity} left", TEN, (ten_men(),)) == ["ten men left"]


def test_words_inside_a_mention_are_still_words() -> None:
    assert hits("men left", TEN, (ten_men(),)) == ["men left"]


def test_a_mention_of_another_kind_does_not_match() -> None:
    assert hits("{money} left", TEN, (ten_men(),)) == []


@pytest.mark.parametrize(
    "pattern",
    ["", "(away)?", "... taken", "{crowd} left", "(left", "left)", "*", "*ed", "(" * 3000 + "a"],
)
def test_a_broken_pattern_is_named(pattern: str) -> None:
    with pytest.raises(VocabularyError):
        Matcher([Rule("x", pattern)])


def test_what_must_not_follow_and_the_short_gap() -> None:
    assert hits("men !(in uniform) left", "men left") == ["men left"]
    assert hits("left !(the (game|team))", "they left the game") == []
    assert hits("left !(the (game|team))", "they left the colony") == ["left"]
    assert hits("taken .. front", "taken to the very front") == ["taken to the very front"]
    assert hits("taken .. front", "taken away to the very far front") == []
