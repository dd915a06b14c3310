"""What answers the same question, and how answers conflict."""

from dataclasses import replace
from datetime import date

import pytest
from case import IK78, Case, article, claim, day, gap, link, people, roubles

from habeas.records import Facility, Interval, Value

SAW = link("Anna Petrova", "saw")
TEXT = "one two three four five six seven eight nine ten"


def pair(first: dict[str, object], second: dict[str, object], kind: str = "departed") -> Case:
    reading = article("doc", TEXT)
    return Case().add(
        reading,
        claim(reading, "one two", kind, SAW, **first),
        claim(reading, "three four", kind, SAW, **second),
    )


def july(first: int, last: int) -> Interval:
    return Interval("July", None, None, date(2022, 7, first), date(2022, 7, last))


@pytest.mark.parametrize(
    "first, second, questions",
    [
        ({"facility": IK78}, {"facility": IK78}, 1),
        ({"facility": IK78}, {"facility": Facility("IK", 91, "RU-PER")}, 2),
        ({"facility": IK78}, {}, 2),
        ({"facility": IK78}, {"facility": Facility("IK", 78, None)}, 1),
        ({"facility": IK78, "time": july(1, 5)}, {"facility": IK78, "time": july(20, 25)}, 2),
        ({"facility": IK78, "time": july(1, 15)}, {"facility": IK78, "time": july(10, 25)}, 1),
        ({"facility": IK78, "time": july(1, 5)}, {"facility": IK78}, 1),
        ({"subject": "Ivan Kovylyaev"}, {"subject": "Ковыляев Иван"}, 1),
        ({"subject": "Ivan Kovylyaev"}, {"subject": "Pyotr Kovylyaev"}, 2),
        ({"subject": "the men"}, {"subject": "prisoners"}, 1),
        ({"component": "killed"}, {"component": "killed_or_wounded"}, 2),
        ({"value": people(40)}, {"value": people(50)}, 1),
    ],
)
def test_same_question(first: dict, second: dict, questions: int) -> None:
    assert len(pair(first, second).weigh().findings) == questions


def test_one_given_name_in_two_texts_is_not_one_person() -> None:
    one, two = article("one", TEXT), article("two", TEXT + " eleven", publisher="Day")
    case = Case().add(one, claim(one, "one two", "killed", SAW, subject="Роман"))
    case.add(two, claim(two, "one two", "killed", SAW, subject="Роман"))
    assert len(case.weigh().findings) == 2


def test_times_that_part_leave_the_undated_to_themselves() -> None:
    reading = article("doc", TEXT)
    case = Case().add(
        reading,
        claim(reading, "one", "departed", SAW, facility=IK78, time=july(1, 5)),
        claim(reading, "two", "departed", SAW, facility=IK78, time=july(20, 25)),
        claim(reading, "three", "departed", SAW, facility=IK78),
    )
    assert len(case.weigh().findings) == 3


def test_rejected_claims_are_left_out() -> None:
    case = pair({"value": people(40)}, {"value": people(50), "status": "rejected"})
    (finding,) = case.weigh().findings
    assert len(finding.answers) == 1


def test_two_sums_are_two_answers_to_one_question() -> None:
    case = pair({"value": roubles(100_000)}, {"value": roubles(200_000)}, kind="pay")
    (finding,) = case.weigh().findings
    assert [a.value.lo for a in finding.answers if a.value] == [100_000, 200_000]
    assert [c.kind for c in finding.conflicts] == ["true"]


def test_a_promise_and_a_payment_are_two_answers_and_no_conflict() -> None:
    case = pair(
        {"value": roubles(150_000), "modality": "promised"}, {"value": roubles(150_000)}, "pay"
    )
    (finding,) = case.weigh().findings
    assert len(finding.answers) == 2
    assert finding.conflicts == ()


def test_half_a_year_and_six_months_are_one_answer() -> None:
    half = Value("half a year", 0, 0, 0.5, 0.5, "year", None, "exact")
    six = Value("six months", 0, 0, 6, 6, "month", None, "exact")
    (finding,) = pair({"value": half}, {"value": six}, "pardon").weigh().findings
    assert len(finding.answers) == 1


@pytest.mark.parametrize(
    "first, second, kind",
    [
        (people(40), people(400), "true"),
        (people(75_000, kind="at_most"), people(60_000), "precision"),
        (people(75_000, kind="at_most"), people(80_000), "true"),
        (people(None, kind="vague", text="hundreds"), people(400), "precision"),
        (people(None, kind="vague", text="десятки"), people(4_000), "true"),
        (people(250), people(250, kind="about"), "precision"),
        (people(30, kind="at_least"), people(60), "precision"),
    ],
)
def test_conflict_or_precision(first: Value, second: Value | None, kind: str) -> None:
    case = pair({"value": first, "facility": IK78}, {"value": second, "facility": IK78})
    (finding,) = case.weigh().findings
    assert len(finding.answers) == 2
    assert [c.kind for c in finding.conflicts] == [kind]
    assert "one two" in finding.conflicts[0].why


def test_pay_a_month_and_pay_at_once_are_two_questions() -> None:
    case = pair({"value": roubles(1)}, {"value": roubles(1, per=None)}, "pay")
    assert len(case.weigh().findings) == 2


def test_lorries_do_not_count_who_left() -> None:
    lorries = Value("3 lorries", 0, 0, 3, 3, "lorry", None, "exact")
    (finding,) = pair({"value": lorries}, {"value": lorries}).weigh().findings
    assert {answer.value for answer in finding.answers} == {None}


def test_different_promises_may_both_have_been_made() -> None:
    promised = {"modality": "promised"}
    case = pair({**promised, "value": roubles(1)}, {**promised, "value": roubles(2)}, "pay")
    (finding,) = case.weigh().findings
    assert [c.kind for c in finding.conflicts] == ["scope"]
    assert not any(answer.contested for answer in finding.answers)


def test_different_places_are_a_matter_of_scope() -> None:
    case = pair({"value": people(4), "place": "Perm"}, {"value": people(9), "place": "Saransk"})
    (finding,) = case.weigh().findings
    assert [c.kind for c in finding.conflicts] == ["scope"]


def test_who_is_taken_and_who_is_not_are_two_questions() -> None:
    generic = {"modality": "generic"}
    case = pair(
        {**generic, "subject": "killers"}, {**generic, "polarity": "negative"}, "eligibility"
    )
    assert {f.question.component for f in case.weigh().findings} == {"positive", "negative"}


def test_a_figure_and_no_figure_do_not_conflict() -> None:
    case = pair({"value": people(30), "facility": IK78}, {"facility": IK78})
    (finding,) = case.weigh().findings
    assert (len(finding.answers), finding.conflicts) == (2, ())


def test_a_number_without_a_region_stays_open_in_another_text() -> None:
    one, two = article("one", "from IK-78 in Mordovia"), article("two", "men of IK-78 left")
    first = claim(one, "IK-78", "departed", link("a guard", "saw"), facility=IK78)
    open_region = Facility("IK", 78, None)
    second = claim(two, "left", "departed", link("a nurse", "saw"), facility=open_region)
    case = Case().add(one, first).add(two, second)
    assert case.finding(first).id != case.finding(second).id


def test_two_unnamed_husbands_are_two_questions() -> None:
    one, two = article("one", "моего мужа увезли ночью"), article("two", "мужа моего увезли утром")
    first = claim(one, "мужа увезли", "departed", link("Лена Кузьмина", "saw"))
    second = claim(two, "мужа моего увезли", "departed", link("Галина Орлова", "saw"))
    case = Case().add(one, first).add(two, second)
    assert case.answer(first).grade == "single origin"
    assert case.finding(first).id != case.finding(second).id


def test_a_denial_stands_in_the_question_it_denies_with_the_denied_value() -> None:
    reading = article("doc", TEXT, publisher="Day")
    said = claim(reading, "one two", "departed", SAW, facility=IK78, value=people(30))
    denial = claim(
        reading,
        "three four",
        "recruitment",
        link("the service", party=True),
        stance="denies",
        denies=said.id,
        time=day("2022-09-01"),
    )
    case = Case().add(reading, said, denial)
    finding = case.finding(denial)
    assert [a.stance for a in finding.answers] == ["asserts", "denies"]
    assert finding.answers[1].value == people(30)
    assert [c.kind for c in finding.conflicts] == ["true"]
    assert not finding.answers[0].contested
    assert any("denies it" in line for line in finding.answers[0].reasons)


def test_denials_in_a_circle_terminate() -> None:
    reading = article("doc", TEXT)
    one = claim(reading, "one", "departed", gap(), stance="denies")
    two = claim(reading, "two", "departed", gap(), stance="denies", denies=one.id)
    case = Case().add(reading, replace(one, denies=two.id), two)
    assert sum(len(a.claims) for f in case.weigh().findings for a in f.answers) == 2


def test_a_finding_keeps_its_id_when_claims_are_added() -> None:
    case = pair({"facility": IK78}, {"facility": IK78})
    (before,) = case.weigh().findings
    more = article("more", "another text of its own", publisher="Day")
    case.add(more, claim(more, "another text", "departed", SAW, facility=IK78))
    assert [f.id for f in case.weigh().findings] == [before.id]
