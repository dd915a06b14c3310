"""The whole chain of who told whom: credits and their reach, paragraphs, turns, listeners."""

import pytest

from habeas.extract.claims.crediting import crediting
from habeas.records import Document, Segment

from .reading import claims, hops

GAP = None
HERALD = "The Herald"


def departed(text: str, **more) -> list[list[str | None]]:
    return [hops(c) for c in claims(text, **more) if c.kind == "departed"]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("An inmate spoke to the paper by phone. Ten men had left IK-17 on Monday.",
         ["An inmate", HERALD]),
        ("A prisoner said the barracks were full. Ten men had left IK-17 on Monday.",
         ["A prisoner", HERALD]),
        ("The governor said the roads were closed. Ten men had left IK-17 on Monday.", [HERALD]),
        ("A prisoner said the barracks were full. The Kremlin was silent. Ten men left IK-17.",
         [HERALD]),
    ],
)  # fmt: skip
def test_a_witness_goes_on_for_a_paragraph_and_an_official_does_not(
    text: str, expected: list[str | None]
) -> None:
    assert departed(text) == [expected]


def test_the_next_paragraph_is_the_writers_again() -> None:
    text = "A prisoner said the barracks were full.\nTen men had left IK-17 on Monday."
    assert departed(text) == [[HERALD]]


def test_a_turn_of_an_interview_is_its_speakers() -> None:
    text = "Anna Petrova: They came in July. Ten men had left IK-17 by then."
    assert departed(text) == [["Anna Petrova", HERALD]]


def test_an_answer_in_an_interview_is_who_was_introduced() -> None:
    text = "The Herald met Anna Petrova in Perm.\nQ: Who left?\nA: Ten men had left IK-17 by then."
    assert departed(text) == [["Anna Petrova", HERALD]]


def test_whom_it_was_told_is_a_hop_where_somebody_else_passes_it_on() -> None:
    text = "парень из отряда написал сестре что из колонии увезли десять человек"
    (chain,) = departed(text, language="ru", kind="chat", author="Оксана")
    assert chain == ["парень из отряда", "сестра", "Оксана"]


@pytest.mark.parametrize("verb", ["говорит", "сказал", "рассказал"])
def test_a_message_needs_no_signs_before_what_is_said(verb: str) -> None:
    text = f"дежурный {verb} из колонии увезли десять человек"
    (chain,) = departed(text, language="ru", kind="chat", author="Лена")
    assert chain == ["дежурный", "Лена"]


def test_it_is_not_certain_that_is_a_doubt() -> None:
    found = claims("Не факт, что из колонии увезли десять человек.", language="ru")
    assert [c.stance for c in found] == ["doubts"]


def article(*paragraphs: str, credits: tuple[str, ...]) -> tuple[Document, list[Segment]]:  # noqa: A002
    text = "\n".join(paragraphs)
    document = Document("d", "o", "", "article", None, "en", None, None, credits, text)
    segments, start = [], 0
    for number, line in enumerate(paragraphs):
        segments.append(Segment(f"s{number}", "d", "paragraph", start, start + len(line)))
        start += len(line) + 1
    return document, segments


FILLER = ("The day was cold.", "Snow fell on the yard.", "Nobody came.")


def test_a_credit_inside_a_passage_reaches_that_passage_only() -> None:
    body = (*FILLER, "Ten men left, as River Post reported.", "Another day passed.", "So it ended.")
    document, segments = article(*body, credits=("River Post",))
    reach = crediting(document, segments)
    assert [bool(reach.at(s)) for s in segments] == [False] * 3 + [True] + [False] * 2


@pytest.mark.parametrize(
    "body",
    [
        ("Ten men left, River Post reported.", *FILLER, "So it ended."),
        (*FILLER, "So it ended.", "По материалам River Post."),
        (*FILLER, "River Post asked.", "River Post looked.", "River Post wrote.", "So it ended."),
    ],
)
def test_a_credit_of_the_whole_text_reaches_all_of_it(body: tuple[str, ...]) -> None:
    document, segments = article(*body, credits=("River Post",))
    reach = crediting(document, segments)
    assert all(reach.at(s) == ("River Post",) for s in segments)


@pytest.mark.parametrize(
    "text, first",
    [
        ("Из ИК-17 увезли десять человек. Об этом сообщила Анна Петрова.", "Анна Петрова"),
        ("Что говорят родственники:\n— Из ИК-17 увезли десять человек.", "родственники"),
        ("My uncle met a prisoner's wife, and she said ten men had left IK-17.", "a prisoner's wife"),
        ("Полковник Иван Громов молчал. Полковник сказал, что из ИК-17 увезли десять человек.",
         "Иван Громов"),
    ],
)  # fmt: skip
def test_who_says_it_stands_in_another_sentence(text: str, first: str) -> None:
    assert [hops_of[0] for hops_of in departed(text)] == [first]
