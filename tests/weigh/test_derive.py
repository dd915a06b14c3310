"""Which text derives from which: by words, by numbers and names, by credit, by forward marks."""

import pytest
from case import Case, Message, article, chat
from material import INDEPENDENT, ORIGINAL, REWRITE, TRANSLATION, UNRELATED

from habeas.records import Edge, Reading


def edges(*readings: Reading) -> tuple[Edge, ...]:
    return Case(list(readings)).weigh().edges


def origin() -> Reading:
    return article("origin", ORIGINAL, published="2022-08-01", publisher="Harbour Gazette")


@pytest.mark.parametrize(
    "text, language, kind",
    [
        (ORIGINAL, "en", "verbatim"),
        (ORIGINAL.replace("sewing workshop", "chapel"), "en", "verbatim"),
        (REWRITE, "en", "rewrite"),
        (TRANSLATION, "ru", "translation"),
        (INDEPENDENT, "en", None),
        (UNRELATED, "en", None),
    ],
)
def test_kind_of_derivation(text: str, language: str, kind: str | None) -> None:
    other = article("other", text, published="2022-08-05", publisher="Day", language=language)
    found = edges(origin(), other)
    assert [edge.kind for edge in found] == ([kind] if kind else [])
    for edge in found:
        assert (edge.derived, edge.origin) == (other.document.id, origin().document.id)
        assert any("after 2022-08-01" in line for line in edge.evidence)


def test_a_public_statement_quoted_by_two_ties_neither_to_the_other() -> None:
    said = (
        "“We have checked every gate, every roll and every kitchen of the district, and the men"
        " whom you ask after are where the court has sent them, in good health and fed.”"
    )
    one = article("one", f"{UNRELATED} The service wrote: {said}", published="2022-08-01")
    two = article("two", f"{INDEPENDENT} The reply ran: {said}", published="2022-08-03")
    assert [edge.kind for edge in edges(one, two)] == ["quotation"]


def test_credit_decides_direction_against_the_dates_and_says_so() -> None:
    late = article("late", ORIGINAL, published="2022-08-09", publisher="Harbour Gazette")
    early = article("early", REWRITE, published="2022-08-02", credits=["Harbour Gazette"])
    (edge,) = edges(late, early)
    assert edge.derived == early.document.id
    assert "although it is dated before its source" in " ".join(edge.evidence)


def test_no_dates_at_all_is_said_and_still_ties() -> None:
    (edge,) = edges(article("a", ORIGINAL), article("b", REWRITE))
    assert edge.derived == article("b", "").document.id
    assert "not shown" in " ".join(edge.evidence)


def test_a_credited_outlet_that_is_absent_is_one_under_all_spellings() -> None:
    one = article("one", UNRELATED, credits=["Harbour Gazette"])
    two = article("two", INDEPENDENT, credits=["HARBOUR GAZETTE"])
    found = edges(one, two)
    assert {edge.kind for edge in found} == {"report"}
    assert len({edge.origin for edge in found}) == 1
    assert found[0].origin.startswith("absent:")


def test_an_outlet_that_credits_itself_derives_from_nothing() -> None:
    assert edges(article("one", UNRELATED, publisher="Day", credits=["Day"])) == ()


RUMOUR = "Кто с 78-й! Завтра 17 июля вывозят ещё 90 человек, автобусы пойдут на полигон. Передайте!"


def test_a_marked_forward_and_a_pasted_one_lead_to_the_same_absent_channel() -> None:
    telegram = chat("tg", [Message("Галина", RUMOUR, "2022-07-16T20:00", "Сорока на вышке")])
    whatsapp = chat("wa", [Message("Наташа", f"переслано {RUMOUR}", "2022-07-16T18:00")])
    found = edges(telegram, whatsapp)
    assert {edge.origin for edge in found} == {"absent:Сорока на вышке"}
    assert {edge.derived_segment for edge in found} == {
        telegram.segments[0].id,
        whatsapp.segments[0].id,
    }


def test_a_message_pasted_into_another_chat_derives_from_the_earlier_one() -> None:
    first = chat("one", [Message("Лена", RUMOUR, "2022-07-16T10:00")])
    again = chat("two", [Message("Юля", RUMOUR, "2022-07-16T12:00")])
    (edge,) = edges(again, first)
    assert edge.kind == "forward"
    assert (edge.origin_segment, edge.derived_segment) == (
        first.segments[0].id,
        again.segments[0].id,
    )


def test_short_common_messages_are_not_copies() -> None:
    hello = "доброе утро девочки есть новости"
    one = chat("one", [Message("Лена", hello, "2022-07-16T10:00")])
    two = chat("two", [Message("Юля", hello, "2022-07-17T10:00")])
    assert edges(one, two) == ()


@pytest.mark.parametrize("text", ["", " ", "Да", "“”", "100"])
def test_texts_with_nothing_in_them(text: str) -> None:
    assert edges(article("a", text), article("b", text)) == ()


def test_each_of_many_copies_leads_back_to_the_first() -> None:
    copies = [
        article(f"copy {n}", f"{ORIGINAL} Copy {n}.", published=f"2022-09-{n % 28 + 1:02}")
        for n in range(80)
    ]
    found = edges(*copies, origin())
    assert {edge.derived for edge in found} >= {copy.document.id for copy in copies}
    assert len(found) < 3 * len(copies)
