"""A case of many findings and large families: no page grows with it but the contents."""

from dataclasses import replace

import pytest

from habeas.publish import page_count, pages
from habeas.publish.atlas import FINDINGS_A_PAGE, build_atlas, pages_near
from habeas.publish.family import MOST, family
from habeas.records import Edge, load_vocabulary


@pytest.fixture(scope="module")
def repeated(sample):
    """Return the sample with each finding n times."""

    def repeat(n):
        findings = [
            replace(f, id=f"{copy:032x}{f.id}")
            for copy in range(n)
            for f in sample.view.weighing.findings
        ]
        weighing = replace(sample.view.weighing, findings=tuple(findings))
        return replace(sample.view, weighing=weighing)

    return repeat


def _sizes(view):
    made = {p.path: len(p.body) for p in pages(view, language="en")}
    return {path: size for path, size in made.items() if path.startswith("findings")}


def test_the_pages_of_findings_grow_with_the_case_and_not_with_its_square(repeated):
    few, many = _sizes(repeated(15)), _sizes(repeated(60))
    assert len(many) > 3 * len(few) > 6
    assert sum(many.values()) < 4.2 * sum(few.values())


def test_what_is_left_of_a_report_can_be_told(repeated, empty):
    for view in (repeated(1), repeated(15), empty):
        assert page_count(view) == len(list(pages(view, language="en")))


def test_only_the_first_page_holds_the_contents_and_the_others_lead_to_it(repeated, parse):
    made = {p.path: p.body.decode() for p in pages(repeated(15), language="en")}
    assert "contents" in parse(made["findings.html"]).ids
    second = parse(made["findings-2.html"])
    assert "contents" not in second.ids
    assert "findings.html#contents" in second.links


@pytest.mark.parametrize(
    ("page", "total", "near"),
    [
        (1, 1, [1]),
        (1, 3, [1, 2, 3]),
        (1, 90, [1, 2, 3, 4, None, 90]),
        (40, 90, [1, None, 37, 38, 39, 40, 41, 42, 43, None, 90]),
        (90, 90, [1, None, 87, 88, 89, 90]),
    ],
)
def test_the_pager_names_the_ends_and_the_neighbours(page, total, near):
    assert pages_near(page, total) == near


def test_a_large_family_is_cut_and_the_rest_counted(sample):
    texts = 3 * MOST
    claim, wire = sample.parts["claims"]["wire_left"], sample.view.readings[1]
    ids = [f"{n:032x}" for n in range(texts)]
    readings = [replace(wire, document=replace(wire.document, id=i), segments=()) for i in ids]
    claims = [replace(claim, id=f"c{i}", document=i) for i in ids]
    extraction = sample.view.extractions[1]
    copies = [replace(extraction, document=c.document, claims=(c,), records=()) for c in claims]
    found = next(f for f in sample.view.weighing.findings if claim.id in f.answers[0].claims)
    answer = replace(found.answers[0], claims=tuple(c.id for c in claims))
    finding = replace(found, answers=(answer,))
    weighing = replace(
        sample.view.weighing,
        findings=(finding,),
        edges=tuple(Edge(i, wire.document.id, "verbatim", ()) for i in ids),
    )
    view = replace(
        sample.view,
        readings=(*sample.view.readings, *readings),
        extractions=(*sample.view.extractions, *copies),
        weighing=weighing,
    )
    grown = family(finding, build_atlas(view, load_vocabulary("recruitment")))
    (root,) = grown.trees
    assert root.document == wire.document.id
    assert len(root.children) == MOST
    assert grown.left_out == texts - MOST
    made = {p.path: p.body.decode() for p in pages(view, language="en")}
    assert f"and {texts - MOST} more" in made["findings.html"]


def test_the_sample_spans_more_than_one_page(repeated):
    assert len(repeated(15).weighing.findings) > 2 * FINDINGS_A_PAGE
