"""Who is named: one row a person, and what their accounts disagree on stays in dispute."""

from dataclasses import replace

from habeas.publish import pages
from habeas.publish.atlas import build_atlas
from habeas.publish.named import named
from habeas.records import load_vocabulary


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
