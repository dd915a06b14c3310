"""Questions and answers in words: asked for what is measured, negated as the question stands."""

from dataclasses import replace

import pytest

from habeas.publish.people import value_of
from habeas.publish.wording import Wording
from habeas.publish.words import languages, load_words
from habeas.records import Record, load_vocabulary


def wording(language):
    return Wording(load_words(language), load_vocabulary("recruitment"))


@pytest.mark.parametrize(
    ("language", "kind", "subject", "said"),
    [
        ("en", "killed", None, "says: not killed"),
        ("en", "eligibility", None, "says: not accepted"),
        ("en", "pay", None, "says: no pay"),
        ("ru", "killed", None, "говорит: не погибли"),
        ("ru", "killed", "Рома", "говорит: не погиб(ла)"),
        ("ru", "pay", None, "говорит: выплат нет"),
        ("uk", "killed", "Рома", "каже: не загинув (загинула)"),
        ("uk", "eligibility", None, "каже: не беруть"),
    ],
)
def test_a_no_is_worded_as_an_answer_to_its_question(language, kind, subject, said):
    assert wording(language).says_not(kind, subject) == said


@pytest.mark.parametrize("language", languages)
def test_every_kind_can_be_negated_without_its_bare_label(language):
    said = wording(language)
    for kind in load_vocabulary("recruitment").kinds:
        assert said.negated(kind.name, None) not in ("", kind.labels[language])


def _asked(sample, language, kind, unit):
    finding = next(f for f in sample.view.weighing.findings if f.question.kind == "isolated")
    (given,) = finding.answers
    given = replace(given, value=replace(given.value, unit=unit))
    question = replace(finding.question, kind=kind)
    return wording(language).question(replace(finding, question=question, answers=(given,)))


@pytest.mark.parametrize(
    ("language", "kind", "unit", "asked"),
    [
        ("en", "trained", "person", "How many people were trained?"),
        ("en", "trained", "week", "For how long were people trained?"),
        ("en", "isolated", "month", "Isolated: for how long?"),
        ("en", "departed", "lorry", "Departed: how many (lorry)?"),
        ("en", "departed", None, "Departed: how many?"),
        ("en", "pardon", "month", "Pardon or amnesty: after how long?"),
        ("en", "pay", "month", "Pay: for how long?"),
        ("ru", "trained", "week", "Как долго готовили людей?"),
        ("ru", "pay", "RUB", "Сколько обещают платить и сколько платят?"),
        ("en", "pay", None, "Pay: how much?"),
        ("ru", "killed", None, "Погибли: сколько?"),
        ("uk", "killed", None, "Загинули: скільки?"),
        ("ru", "departed", "person", "Сколько человек убыло?"),
        ("uk", "departed", "person", "Скільки людей вибуло?"),
        ("uk", "isolated", "day", "Ізольовані: як довго?"),
    ],
)
def test_a_question_asks_for_what_its_answers_measure(sample, language, kind, unit, asked):
    assert _asked(sample, language, kind, unit) == asked


def test_a_person_is_asked_about_in_the_singular(sample):
    finding = next(f for f in sample.view.weighing.findings if f.question.kind == "killed")
    finding = replace(finding, question=replace(finding.question, subject="Паши"))
    assert wording("ru").question(finding) == "Паши: погиб(ла)?"
    assert wording("uk").question(finding) == "Паши: загинув (загинула)?"


def test_a_status_that_is_a_kind_is_shown_by_its_label():
    told = Record("r", "d", 0, 1, name="Иван", status="killed")
    own = Record("r", "d", 0, 1, name="Иван", status="убит (200)")
    assert value_of(told, "status", wording("ru")) == "погиб(ла)"
    assert value_of(own, "status", wording("ru")) == "убит (200)"
