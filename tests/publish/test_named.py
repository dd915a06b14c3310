"""Who is named: one row a person, and what their accounts disagree on stays in dispute."""

import re
from dataclasses import replace

import pytest

from habeas.publish import pages
from habeas.publish.atlas import build_atlas
from habeas.publish.named import named
from habeas.publish.people import fullest
from habeas.records import Record, load_vocabulary


def _view(sample, status):
    """Let the second account of Igor say this of him."""
    latin = sample.parts["records"]["latin"]
    changed = tuple(
        replace(e, records=tuple(replace(r, status=status) if r == latin else r for r in e.records))
        for e in sample.view.extractions
    )
    return replace(sample.view, extractions=changed)


def _igor(view):
    return named(build_atlas(view, load_vocabulary("recruitment")))[0]


def test_a_status_that_accounts_share_is_said_once(sample):
    row = _igor(sample.view)
    assert (row.name, row.records) == ("Колесов Игорь Петрович", 2)
    assert [said.status for said in row.said] == ["ранен"]


def test_statuses_that_differ_are_both_shown_and_said_to_be_several(sample):
    view = _view(sample, "погиб")
    assert [said.status for said in _igor(view).said] == ["ранен", "погиб"]
    page = next(p.body.decode() for p in pages(view, language="en"))
    assert "more than one status" in page
    assert "more than one status" not in next(
        p.body.decode() for p in pages(sample.view, language="en")
    )


def test_a_prison_is_named_once_where_one_account_gives_its_region(sample):
    latin = sample.parts["records"]["latin"]
    igor = sample.parts["records"]["igor"]
    for facility, shown in (
        (replace(igor.facility, region=None), (igor.facility,)),
        (
            replace(igor.facility, region="RU-PER"),
            (igor.facility, replace(igor.facility, region="RU-PER")),
        ),
    ):
        extractions = tuple(
            replace(
                e,
                records=tuple(
                    replace(r, facility=facility) if r == latin else r for r in e.records
                ),
            )
            for e in sample.view.extractions
        )
        row = _igor(replace(sample.view, extractions=extractions))
        assert row.facilities == shown


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        ((("Кузьмин А.И.", "Кузьмин", "А.", "И."), ("Кузьмин Артём", "Кузьмин", "Артём", None)), 1),
        ((("Слава Пономарёв", "Пономарёв", "Слава", None),
          ("Пономарёв Вячеслав Игоревич", "Пономарёв", "Вячеслав", "Игоревич")), 1),
        ((("Рогов Павел", "Рогов", "Павел", None), ("Паша Рогов", "Рогов", "Паша", None)), 0),
        (((None, None, None, None), ("Рогов", "Рогов", None, None)), 1),
    ],
)  # fmt: skip
def test_a_person_is_titled_by_the_fullest_name(names, shown):
    made = [
        Record("r", "d", 0, 1, name=name, family=family, given=given, patronymic=patronymic)
        for name, family, given, patronymic in names
    ]
    assert fullest(made) == names[shown][0]
    assert fullest([]) is None


def test_a_person_is_titled_so_on_the_page_of_people(sample):
    latin, igor = sample.parts["records"]["latin"], sample.parts["records"]["igor"]
    persons = tuple(
        replace(p, records=(latin.id, igor.id)) if igor.id in p.records else p
        for p in sample.view.persons
    )
    page = _people(replace(sample.view, persons=persons))
    assert '<h3><bdi class="src">Колесов Игорь Петрович</bdi>' in page


def _people(view):
    return next(p.body.decode() for p in pages(view, language="en") if p.path == "people.html")


def test_what_agrees_says_what_it_adds(sample):
    page = _people(sample.view)
    assert re.search(r"sg-agrees.*?agrees, adds \+4.3", page)
    assert re.search(r'sg-idle"><span aria-hidden="true">=</span> <i>agrees, adds nothing', page)
    assert not re.search(r"sg-agrees[^/]*/span> <i>agrees, adds nothing", page)


def test_a_probability_never_stands_without_its_warning(sample):
    page = _people(sample.view)
    shown = page.split("probability</span>")[1:]
    assert len(shown) == 2
    for part in shown:
        assert "is no measured frequency" in part[: part.index("</p>")]
