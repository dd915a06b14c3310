"""What each page is handed: signs between records, promises, times, families, the pathway."""

from dataclasses import replace
from datetime import date

import pytest

from habeas.publish.atlas import build_atlas
from habeas.publish.family import family
from habeas.publish.funnel import funnel_plot, pathway
from habeas.publish.people import compared, shown_pairs, together
from habeas.publish.places import regions
from habeas.publish.promises import outcome, promises
from habeas.publish.timeline import Entry, strongest, timeline, timeline_plot
from habeas.publish.waterfall import percent, signed, waterfall_plot
from habeas.publish.wording import Wording
from habeas.publish.words import load_words
from habeas.records import Facility, Interval, load_vocabulary


@pytest.fixture(scope="module")
def atlas(sample):
    return build_atlas(sample.view, load_vocabulary("recruitment"))


@pytest.fixture(scope="module")
def wording():
    return Wording(load_words("en"), load_vocabulary("recruitment"))


def signs(records, atlas, wording):
    return {line.feature: line.sign for line in compared(records, atlas, wording)}


def test_a_missing_value_is_unknown_and_another_date_contradicts(sample, atlas, wording):
    people = sample.parts["records"]
    found = signs([people["igor"], people["latin"]], atlas, wording)
    assert found["patronymic"] == found["facility"] == "unknown"
    assert found["birth_date"] == "agrees"
    assert signs([people["igor"], people["anton"]], atlas, wording)["birth_date"] == "contradicts"


def test_two_spellings_of_a_name_are_no_contradiction(sample, atlas, wording):
    people = sample.parts["records"]
    assert signs([people["igor"], people["latin"]], atlas, wording)["family"] == "unknown"


@pytest.mark.parametrize(
    "other, sign",
    [
        (Facility("IK", 90, None), "agrees"),
        (Facility("IK", 90, "RU-PER"), "contradicts"),
        (Facility("IK", 91, None), "contradicts"),
    ],
)
def test_a_region_left_out_does_not_contradict(sample, atlas, wording, other, sign):
    igor = sample.parts["records"]["igor"]
    moved = replace(sample.parts["records"]["chat"], facility=other)
    assert signs([igor, moved], atlas, wording)["facility"] == sign


def test_pairs_are_listed_by_probability_and_say_whether_they_were_put_together(atlas):
    pairs = shown_pairs(atlas)
    assert [together(p, atlas) for p in pairs] == [True, False]
    assert pairs[0].probability > pairs[1].probability


def test_a_waterfall_ends_where_the_weights_sum(sample):
    pair = sample.view.pairs[0]
    last = waterfall_plot(pair, load_words("en")).pieces[-1]
    assert last.x2 == pytest.approx(sum(w.log_odds for w in pair.weights))


@pytest.mark.parametrize(
    "p, shown",
    [(0.999999, "99.9 %"), (1.0, "99.9 %"), (0.0, "0.1 %"), (0.5, "50 %"), (0.004, "0.4 %")],
)
def test_a_probability_never_claims_to_be_certain(p, shown):
    assert percent(p, "en") == shown


@pytest.mark.parametrize(
    "n, shown", [(1.25, "+1.2"), (-3.0, "\N{MINUS SIGN}3"), (0.0, "0"), (-0.01, "0")]
)
def test_log_odds_carry_their_sign(n, shown):
    assert signed(n, "en") == shown


def test_a_promise_is_no_payment(sample, atlas):
    found = {p.kind: p.outcome for p in promises(atlas)}
    assert found == {"pardon": "unknown", "pay": "broken"}
    claim = sample.parts["claims"]["no_money"]
    assert outcome([claim, replace(claim, polarity="positive")]) == "both"
    assert outcome([replace(claim, polarity="positive")]) == "kept"


def test_the_pathway_keeps_silent_steps_and_counts_no_denial(atlas, wording):
    steps = pathway(atlas)
    assert tuple(s.kind for s in steps) == atlas.vocabulary.pathway
    found = {s.kind: s for s in steps}
    assert found["applied"].findings == ()
    assert [c.value.text for c in found["departed"].counts] == ["about 40"]
    plot = funnel_plot(steps, wording, full=True)
    assert [row.about for row in plot.rows] == [False, False, True, False]
    assert all(plot.domain[0] <= p.x <= plot.domain[1] for p in plot.pieces)


def test_times_without_a_year_are_never_on_the_calendar(sample, atlas):
    times = timeline(atlas)
    assert [e.claim.id for e in times.yearless] == [sample.parts["claims"]["yearless"].id]
    assert all(e.time.earliest or e.time.latest for e in times.dated)


def test_what_lies_years_away_is_left_to_the_table(sample):
    claim = sample.parts["claims"]["toured"]
    days = [date(2022, 7, d) for d in range(1, 20)] + [date(1999, 1, 1)]
    entries = [Entry(Interval("", None, None, d, d), (claim,), 0) for d in days]
    assert [e.time.earliest for e in strongest(entries, 30)] == days[:-1]
    assert strongest([], 30) == []
    assert len(strongest(entries, 5)) == 5


@pytest.mark.parametrize(
    ("full", "labels"),
    [
        (True, ["approached · IK-90", "wounded · в госпитале", "reports received"]),
        (False, ["approached\nIK-90", "wounded\nв госпитале", "reports received"]),
    ],
)
def test_a_time_keeps_its_prison_or_place_at_any_width(sample, wording, full, labels):
    claims = (sample.parts["claims"][name] for name in ("toured", "hospital", "yearless"))
    time = Interval("", None, None, date(2022, 7, 1), date(2022, 7, 2))
    plot = timeline_plot([Entry(time, (claim,), 0) for claim in claims], wording, full=full)
    assert [row.label for row in plot.rows] == labels


def test_a_family_grows_from_its_root_to_its_copies(sample, atlas):
    departed = next(f for f in atlas.findings if len(f.conflicts) == 2)
    (root,) = family(departed, atlas).trees
    assert root.absent == "Radio Delta"
    (middle,) = root.children
    assert middle.document == sample.parts["courier"].document.id
    (copy,) = middle.children
    assert copy.edge.kind == "rewrite"
    assert [d.now for d in copy.drift] == ["200,000 rubles a month"]


def test_texts_that_derive_from_each_other_in_a_circle_still_end(sample):
    first, second = sample.view.weighing.edges
    circle = (first, replace(first, derived=first.origin, origin=first.derived))
    view = replace(sample.view, weighing=replace(sample.view.weighing, edges=circle))
    atlas = build_atlas(view, load_vocabulary("recruitment"))
    assert all(len(family(f, atlas).trees) <= 1 for f in atlas.findings)
    assert second.origin == "absent:Radio Delta"


def test_facilities_without_a_region_stand_apart_and_last(atlas, wording):
    grouped = regions(atlas, wording)
    assert [r.name for r in grouped] == ["Mordovia", None]
