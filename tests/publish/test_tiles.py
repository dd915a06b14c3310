"""The overview's numbers: of people, each leading to its own answer, none without who says it."""

from dataclasses import replace

import pytest

from habeas.publish import pages
from habeas.publish.atlas import build_atlas
from habeas.publish.funnel import pathway
from habeas.publish.reserve import cautions, hearsay
from habeas.publish.wording import Wording
from habeas.publish.words import load_words
from habeas.records import Link, Value, load_vocabulary


@pytest.fixture(scope="module")
def steps(sample):
    atlas = build_atlas(sample.view, load_vocabulary("recruitment"))
    return {step.kind: step for step in pathway(atlas)}


@pytest.fixture(scope="module")
def overview(sample):
    return next(p.body.decode() for p in pages(sample.view, language="en"))


def test_a_tile_leads_to_the_answer_that_gives_its_number(steps, overview):
    (count,) = steps["isolated"].counts
    target = f"#answer-{count.finding.id}-1"
    tile = overview[overview.index('<ol class="pathway">') :]
    assert target in tile
    assert f'{target}" title="{count.claim.quote}">30</a>' in tile


def test_a_number_stands_beside_who_says_it_and_what_to_be_wary_of(steps, overview):
    (count,) = steps["departed"].counts
    assert count.who == "an inmate"
    assert set(count.cautions) == {"hearsay", "contested", "denied"}
    tile = overview[overview.index(f"#answer-{count.finding.id}-1") :]
    assert tile.index("an inmate") < tile.index("</li>")
    assert '<span class="chip strong">hearsay</span>' in tile[: tile.index("</li>")]


def test_the_teller_of_a_protected_source_is_not_named_in_a_tile(steps, overview):
    (count,) = steps["isolated"].counts
    assert count.who == "мой"
    tile = overview[overview.index(f"#answer-{count.finding.id}-1") :]
    tile = tile[: tile.index("</li>")]
    assert "protected source" in tile
    assert ">мой<" not in tile


def _with_counts(sample, *, times, unit="person", stance="asserts"):
    """Repeat the answer of the isolated step, its number in this unit."""
    found = sample.view.weighing.findings
    old = next(f for f in found if f.question.kind == "isolated")
    (given,) = old.answers
    given = replace(given, value=replace(given.value, unit=unit), stance=stance)
    answers = [replace(given, value=replace(given.value, start=n)) for n in range(times)]
    new = replace(old, answers=tuple(answers))
    weighing = replace(sample.view.weighing, findings=tuple(new if f is old else f for f in found))
    return replace(sample.view, weighing=weighing)


def test_several_answers_are_said_to_be_several(sample):
    view = _with_counts(sample, times=3)
    page = next(p.body.decode() for p in pages(view, language="en"))
    assert '<a class="small" href="#pathway-table">and 1 more</a>' in page
    assert 'id="pathway-table"' in page


@pytest.mark.parametrize("unit", ["week", "lorry", "RUB"])
def test_only_numbers_of_people_stand_in_a_tile(sample, unit):
    view = _with_counts(sample, times=1, unit=unit)
    atlas = build_atlas(view, load_vocabulary("recruitment"))
    assert next(s for s in pathway(atlas) if s.kind == "isolated").counts == ()


def test_a_bare_number_of_a_step_is_one_of_people(sample):
    view = _with_counts(sample, times=1, unit=None)
    atlas = build_atlas(view, load_vocabulary("recruitment"))
    assert len(next(s for s in pathway(atlas) if s.kind == "isolated").counts) == 1


@pytest.mark.parametrize(("stance", "caution"), [("doubts", "doubted"), ("denies", "denied")])
def test_a_doubted_or_denied_number_says_so(sample, stance, caution):
    view = _with_counts(sample, times=1, stance=stance)
    atlas = build_atlas(view, load_vocabulary("recruitment"))
    (count,) = next(s for s in pathway(atlas) if s.kind == "isolated").counts
    assert count.cautions == (caution,)
    assert cautions(count.answer, atlas) == (caution,)


@pytest.mark.parametrize(
    ("chain", "told"),
    [
        ((Link(None, None, "unknown", "indirect", gap=True),), True),
        ((Link("a mother", None, "told", "indirect"),), True),
        ((Link("a mother", None, "saw", "direct"),), False),
        ((), False),
    ],
)
def test_hearsay_is_what_begins_with_a_gap_or_was_told(sample, chain, told):
    assert hearsay(replace(sample.parts["claims"]["barrack"], chain=chain)) is told


@pytest.mark.parametrize("modality", ["planned", "promised", "generic"])
def test_a_target_is_no_count(sample, modality):
    view = _with_counts(sample, times=1)
    claims = {c for f in view.weighing.findings for a in f.answers for c in a.claims}
    meant = tuple(
        replace(
            e,
            claims=tuple(replace(c, modality=modality) if c.id in claims else c for c in e.claims),
        )
        for e in view.extractions
    )
    atlas = build_atlas(replace(view, extractions=meant), load_vocabulary("recruitment"))
    assert next(s for s in pathway(atlas) if s.kind == "isolated").counts == ()


def test_a_vague_number_stands_in_a_tile_in_its_own_words(sample):
    found = sample.view.weighing.findings
    old = next(f for f in found if f.question.kind == "isolated")
    vague = Value("dozens of men", 0, 13, None, None, "person", None, "vague")
    new = replace(old, answers=(replace(old.answers[0], value=vague),))
    weighing = replace(sample.view.weighing, findings=tuple(new if f is old else f for f in found))
    page = next(
        p.body.decode() for p in pages(replace(sample.view, weighing=weighing), language="en")
    )
    tile = page[page.index(f"#answer-{old.id}-1") :]
    assert "dozens of men" in tile[: tile.index("</li>")]


def test_each_number_stands_beside_its_place_or_says_that_none_is_named(steps, overview):
    for kind, said in (("departed", "IK-90, Mordovia"), ("isolated", "place not named")):
        (count,) = steps[kind].counts
        tile = overview[overview.index(f"#answer-{count.finding.id}-1") :]
        assert said in tile[: tile.index("</li>")]
    note = overview[overview.index('<div class="wide">') :]
    assert "30 people · place not named" in note[: note.index("</div>")]


def test_on_a_narrow_screen_too_a_number_is_of_its_place(overview):
    chart = overview[overview.index('<div class="narrow">') :]
    chart = chart[: chart.index("</div>")]
    assert "IK-90" in chart
    assert "place not named" in chart


def test_yes_and_no_are_told_apart(sample):
    (step,) = [f for f in sample.view.weighing.findings if f.question.kind == "contract"]
    told = {p.path: p.body.decode() for p in pages(sample.view, language="en")}
    finding = told["findings.html"][told["findings.html"].index(f'id="finding-{step.id}"') :]
    assert '<span class="vote no"><span aria-hidden="true">✕</span> said: no</span>' in finding
    yes = next(f for f in sample.view.weighing.findings if f.question.kind == "approached")
    finding = told["findings.html"][told["findings.html"].index(f'id="finding-{yes.id}"') :]
    finding = finding[: finding.index("</article>")]
    assert '<span class="vote yes"><span aria-hidden="true">✓</span> said: yes</span>' in finding
    assert "vote no" not in finding


def test_a_question_of_who_or_what_is_not_answered_by_yes():
    said = Wording(load_words("en"), load_vocabulary("recruitment"))
    assert [said.yes_or_no(kind) for kind in ("pay", "killed", "recruiters", "eligibility")] == [
        True, True, False, False,
    ]  # fmt: skip
