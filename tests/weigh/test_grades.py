"""What an answer is worth: each row of the table, its nearest misses, and the words it prints."""

import pytest
from case import IK78, Case, Message, article, chat, claim, gap, link, people
from material import INDEPENDENT, ORIGINAL, REWRITE, UNRELATED

from habeas.records import Claim, Link
from habeas.records.errors import VocabularyError
from habeas.weigh.table import TESTS, load_table, parse

PRISONER = link("the prisoner", "saw", anonymous=True)
VERA = link("Vera Sotnik", "saw")
DENIS = link("Denis Markov", "saw")
GAZETTE, DAY = link("Harbour Gazette"), link("The Day")


def gazette() -> object:
    return article("gazette", ORIGINAL, published="2022-08-01", publisher="Harbour Gazette")


def forty(reading, quote: str, *chain: Link, n: int = 40, **more) -> Claim:
    more.setdefault("facility", IK78)
    return claim(reading, quote, "selected", *chain, value=people(n), **more)


def two_articles(first: tuple[Link, ...], second: tuple[Link, ...], **day) -> tuple[Case, Claim]:
    one = gazette()
    two = article("day", INDEPENDENT, published="2022-08-03", **{"publisher": "The Day", **day})
    counted = forty(one, "40 men", *first)
    return Case().add(one, counted).add(two, forty(two, "40 men", *second)), counted


@pytest.mark.parametrize(
    "chain, grade",
    [
        ((PRISONER, GAZETTE), "single origin"),
        ((link("Denis Markov", "took_part"), GAZETTE), "single origin"),
        ((link("the roll of the colony", "document"), GAZETTE), "single origin"),
        ((link("the prisoner", "told", anonymous=True), GAZETTE), "lead"),
        ((link("the prisoner", "unknown"), GAZETTE), "lead"),
        ((gap(), link("Denis Markov", "told"), GAZETTE), "lead"),
        ((PRISONER, gap(), GAZETTE), "lead"),
        ((GAZETTE,), "lead"),
        ((), "lead"),
    ],
)
def test_one_account_in_one_document(chain: tuple[Link, ...], grade: str) -> None:
    one = gazette()
    counted = forty(one, "40 men", *chain)
    assert Case().add(one, counted).answer(counted).grade == grade


@pytest.mark.parametrize(
    "first, second, grade, shown, possible",
    [
        ((DENIS, GAZETTE), (VERA, DAY), "corroborated", 2, 2),
        # an unknown basis beside a first-hand one still is a second person
        ((DENIS, GAZETTE), (link("Vera Sotnik"), DAY), "corroborated", 2, 2),
        # neither is first-hand
        ((link("Denis Markov"), GAZETTE), (link("Vera Sotnik"), DAY), "lead", 2, 2),
        # one of them has no name: it may be the same person
        ((PRISONER, GAZETTE), (VERA, DAY), "single origin", 1, 2),
        ((PRISONER, GAZETTE), (PRISONER, DAY), "single origin", 1, 2),
        # hearsay is no second root
        ((DENIS, GAZETTE), (gap(), VERA, DAY), "single origin", 1, 2),
        # one person told both
        ((DENIS, GAZETTE), (link("Денис Марков", "saw"), DAY), "single origin", 1, 1),
        ((DENIS, GAZETTE), (link("Markov", "saw"), DAY), "single origin", 1, 2),
        # one household
        ((DENIS, GAZETTE), (link("Anna Markova", "saw"), DAY), "single origin", 1, 2),
        # both came through one person
        (
            (DENIS, link("Lidia Korneva"), GAZETTE),
            (VERA, link("Лидия Корнева"), DAY),
            "single origin",
            1,
            2,
        ),
        ((DENIS, GAZETTE), (VERA, link("Denis Markov"), DAY), "single origin", 1, 2),
    ],
)
def test_two_accounts(
    first: tuple[Link, ...], second: tuple[Link, ...], grade: str, shown: int, possible: int
) -> None:
    case, counted = two_articles(first, second)
    answer = case.answer(counted)
    assert (answer.grade, answer.roots_shown, answer.roots_possible) == (grade, shown, possible)


@pytest.mark.parametrize(
    "day", [{"publisher": "Harbour Gazette"}, {"credits": ["Harbour Gazette"]}]
)
def test_one_outlet_behind_both_is_one_control(day: dict) -> None:
    case, counted = two_articles((DENIS, GAZETTE), (VERA, DAY), **day)
    assert case.answer(counted).grade == "single origin"


def test_an_absent_outlet_credited_by_both_is_one_root() -> None:
    one = article("one", UNRELATED + " They say 40 men left.", credits=["CNN"], publisher="A")
    two = article("two", INDEPENDENT, credits=["CNN"], publisher="B")
    first = forty(one, "40 men left", link("a guard", "saw", anonymous=True), link("CNN"))
    second = forty(two, "40 men", link("the guard", "saw", anonymous=True), link("CNN"))
    answer = Case().add(one, first).add(two, second).answer(first)
    assert (answer.roots_shown, answer.roots_possible) == (1, 1)
    assert answer.grade == "single origin"


def test_a_rewrite_that_changes_the_number_is_drift_and_no_second_root() -> None:
    one = gazette()
    two = article("day", REWRITE, published="2022-08-03", publisher="The Day")
    counted = forty(one, "40 men who were picked out", PRISONER, GAZETTE)
    changed = forty(two, "400 men were chosen", link("the man", "saw", anonymous=True), n=400)
    case = Case().add(one, counted).add(two, changed)
    weighing = case.weigh()
    (drift,) = weighing.drift
    assert (drift.what, drift.was, drift.now) == (
        "number",
        "40 men who were picked out",
        "400 men were chosen",
    )
    assert (drift.origin, drift.derived) == (one.document.id, two.document.id)
    (finding,) = weighing.findings
    assert [c.kind for c in finding.conflicts] == ["drift"]
    assert [(a.roots_shown, a.contested) for a in finding.answers] == [(1, False), (1, False)]


def test_a_rewrite_that_keeps_the_number_adds_nothing_and_is_named() -> None:
    one = gazette()
    two = article("day", REWRITE, published="2022-08-03", publisher="The Day")
    counted = forty(one, "40 men", PRISONER, GAZETTE)
    again = forty(two, "400 men", link("the man", "saw", anonymous=True))
    answer = Case().add(one, counted).add(two, again).answer(counted)
    assert (answer.roots_shown, answer.roots_possible) == (1, 1)
    assert answer.reasons == (
        "One origin: the prisoner (not named; spoke to Harbour Gazette).",
        "The prisoner saw it.",
        "1 more that repeat it add no origin: The Day.",
    )
    assert answer.would_change[0].startswith("A second account shown independent")


RUMOUR = "Кто с 78-й! Завтра 17 июля вывозят ещё 90 человек, автобусы пойдут на полигон. Передайте!"


def test_a_rumour_forwarded_in_two_chats_is_one_unknown_root() -> None:
    one = chat("tg", [Message("Галина Орлова", RUMOUR, "2022-07-16T20:00", "Сорока")])
    two = chat("wa", [Message("Наташа Белых", RUMOUR, "2022-07-16T21:00")])
    first = forty(one, "вывозят ещё 90 человек", gap(), link("Сорока"), n=90)
    second = forty(two, "вывозят ещё 90 человек", gap(), link("Наташа Белых", "told"), n=90)
    answer = Case().add(one, first).add(two, second).answer(first)
    assert (answer.grade, answer.roots_shown, answer.roots_possible) == ("lead", 0, 1)
    assert "The first hop is not named." in answer.reasons


def test_hearsay_is_a_lead_however_often_it_is_printed() -> None:
    statement = article("day", "He had learned that ten men had left the colony.", publisher="Day")
    said = forty(statement, "ten men had left", gap(), link("David Lane", "told"), n=10)
    answer = Case().add(statement, said).answer(said)
    assert (answer.grade, answer.roots_shown, answer.roots_possible) == ("lead", 0, 1)
    assert answer.would_change == (
        "A first-hand account, or naming the hop that is missing, would raise it to single origin.",
    )


def test_two_writers_in_one_chat_export_are_not_shown_independent() -> None:
    export = chat("wa", [Message("Лена Кузьмина", "40 увели"), Message("Галина Орлова", "да, 40")])
    first = forty(export, "40 увели", link("Лена Кузьмина", "saw"))
    second = forty(export, "да, 40", link("Галина Орлова", "saw"))
    answer = Case().add(export, first, second).answer(first)
    assert (answer.grade, answer.roots_shown, answer.roots_possible) == ("single origin", 1, 2)


def test_the_author_of_a_message_without_a_chain_is_its_observer() -> None:
    export = chat("wa", [Message("Лена Кузьмина", "40 увели")])
    said = forty(export, "40 увели")
    answer = Case().add(export, said).answer(said)
    assert (answer.grade, answer.roots_shown) == ("lead", 1)
    assert answer.reasons[0] == "One origin: Лена Кузьмина."


def test_an_admission_is_confirmed_only_beside_an_independent_root() -> None:
    reply = article("reply", UNRELATED + " He left on 5 August.", publisher="Prison Service")
    party = link("Colony IK-78", "document", party=True)
    admitted = claim(reply, "He left", "departed", party, facility=IK78)
    alone = Case().add(reply, admitted)
    assert alone.answer(admitted).grade == "single origin"
    other = article("day", INDEPENDENT, publisher="The Day")
    alone.add(other, claim(other, "six grey buses leave", "departed", VERA, DAY, facility=IK78))
    answer = alone.answer(admitted)
    assert answer.grade == "confirmed"
    assert any("counts against itself" in line for line in answer.reasons)


def test_a_party_that_says_what_suits_it_admits_nothing() -> None:
    reply = article("reply", UNRELATED + " Nobody left.", publisher="Prison Service")
    party = link("Colony IK-78", "document", party=True)
    said = claim(reply, "Nobody left", "departed", party, facility=IK78, polarity="negative")
    other = article("day", INDEPENDENT, publisher="The Day")
    same = claim(other, "gave no figure", "departed", VERA, DAY, facility=IK78, polarity="negative")
    assert Case().add(reply, said).add(other, same).answer(said).grade == "corroborated"


def contested_case(*chain: Link, party: bool = False) -> tuple[Case, Claim]:
    one = gazette()
    two = article("day", INDEPENDENT, published="2022-08-03", publisher="The Day")
    counted = forty(one, "40 men", DENIS, GAZETTE)
    witness = link("Vera Sotnik", "saw", party=party)
    return Case().add(one, counted).add(two, forty(two, "40 men", witness, *chain, n=12)), counted


def test_an_independent_first_hand_account_contests_and_lowers_nothing() -> None:
    case, counted = contested_case(DAY)
    answers = case.finding(counted).answers
    assert [(a.grade, a.contested) for a in answers] == [("single origin", True)] * 2
    assert any("Vera Sotnik" in line for line in case.answer(counted).reasons)


def test_a_party_does_not_contest_by_itself() -> None:
    case, counted = contested_case(DAY, party=True)
    assert not case.answer(counted).contested


def test_hearsay_does_not_contest() -> None:
    case, counted = contested_case(gap(), DAY)
    assert not case.answer(counted).contested


@pytest.mark.parametrize(
    "corrector, grade",
    [
        (link("Roman Ryabov", "saw"), "discounted"),
        (link("Colony IK-78", "document", party=True), "single origin"),
        (link("Roman Ryabov", "told"), "single origin"),
    ],
)
def test_a_correction_discounts_and_both_are_kept(corrector: Link, grade: str) -> None:
    one, two = article("one", "He was killed."), article("two", "He is alive, he rang me.")
    wrong = claim(one, "killed", "killed", DENIS, subject="Roman Ryabov")
    right = claim(two, "He is alive", "killed", corrector, polarity="negative", denies=wrong.id)
    case = Case().add(one, wrong).add(two, right)
    answer = case.answer(wrong)
    assert answer.grade == grade
    assert len(case.finding(wrong).answers) == 2
    assert any(line.startswith("Corrected by") for line in answer.reasons) == (
        grade == "discounted"
    )


@pytest.mark.parametrize(
    "modality, words",
    [("promised", "it was promised"), ("opinion", "it was said"), ("believed", "believed")],
)
def test_what_is_graded_is_said(modality: str, words: str) -> None:
    one = gazette()
    counted = forty(one, "40 men", DENIS, GAZETTE, modality=modality)
    assert any(words in line for line in Case().add(one, counted).answer(counted).reasons)


def test_answers_stand_in_the_order_of_their_grades() -> None:
    case, counted = two_articles((DENIS, GAZETTE), (VERA, DAY))
    case.add(
        article("third", "A neighbour heard of 90 men.", publisher="Third"),
        forty(article("third", "A neighbour heard of 90 men."), "90 men", gap(), n=90),
    )
    assert [a.grade for a in case.finding(counted).answers] == ["corroborated", "lead"]


@pytest.mark.parametrize("mask", range(2 ** len(TESTS)))
def test_the_first_row_that_holds_wins(mask: int) -> None:
    holds = {test: bool(mask >> n & 1) for n, test in enumerate(TESTS)}
    by_hand = (
        "discounted"
        if holds["corrected"]
        else "confirmed"
        if holds["admission"] and holds["admission_joined"]
        else "corroborated"
        if holds["two_shown"]
        else "single origin"
        if holds["first_hand"]
        else "lead"
    )
    assert load_table().grade(holds).name == by_hand


@pytest.mark.parametrize(
    "text, words",
    [
        ("", "cannot be read"),
        ("version = 1\ngrade = [", "cannot be read"),
        ('version = 1\n[[grade]]\nname = "proven"\ntests = []', "proven"),
        ('version = 1\n[[grade]]\nname = "lead"\ntests = ["loud"]', "loud"),
        ('version = 1\n[[grade]]\nname = "lead"\ntests = ["first_hand"]', "last row"),
    ],
)
def test_a_table_that_breaks_its_rules_is_refused(text: str, words: str) -> None:
    with pytest.raises(VocabularyError, match=words):
        parse(text)


def test_a_kind_that_the_vocabulary_does_not_know_is_named() -> None:
    one = gazette()
    with pytest.raises(VocabularyError, match="no kind 'abducted'"):
        Case().add(one, claim(one, "40 men", "abducted", DENIS)).weigh()
