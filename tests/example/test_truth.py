"""The example case against the truth about it: floors for claims, and what may never happen."""

import tomllib
from itertools import chain, combinations
from pathlib import Path

import pytest

from habeas.engine import LocalBackend
from habeas.link import Linking, link
from habeas.records import UNSEALED, Record, Weighing, load_vocabulary
from habeas.weigh import weigh

from .material import Matter, done, pairs, scores

ROOT = Path(__file__).parents[2]
EXAMPLE = Matter(ROOT / "src/habeas/example/material", ROOT / "tests/example/truth.toml")
FLOORS = tomllib.loads((ROOT / "tests/floors.toml").read_text(encoding="utf-8"))["example"]


@pytest.mark.parametrize("field", sorted(FLOORS))
def test_claims_stay_above_their_floor(field: str) -> None:
    assert scores(EXAMPLE)[field] >= FLOORS[field]


def test_every_true_quote_stands_in_its_document() -> None:
    texts = {name: [r.document.text for r, _ in read] for name, read in done(EXAMPLE).items()}
    missing = [
        claim["quote"]
        for claim in EXAMPLE.truth["claim"]
        if not any(claim["quote"] in text for text in texts[claim["file"]])
    ]
    assert missing == []


@pytest.fixture(scope="module")
def weighing() -> Weighing:
    every = list(chain.from_iterable(done(EXAMPLE).values()))
    claims = [claim for _, extraction in every for claim in extraction.claims]
    return weigh([r for r, _ in every], claims, vocabulary=load_vocabulary(), key=UNSEALED)


def documents() -> dict[str, str]:
    return {name: read[0][0].document.id for name, read in done(EXAMPLE).items()}


def test_the_rewrite_is_found_and_the_changed_number_flagged(weighing: Weighing) -> None:
    ids = documents()
    north, post = ids["north-wire-2022-08-15.txt"], ids["2022-08-10-meridian-post.html"]
    assert (north, post) in {(e.derived, e.origin) for e in weighing.edges}
    numbers = {(d.was, d.now) for d in weighing.drift if d.what == "number"}
    assert any("40" in was and "400" in now for was, now in numbers)


def test_the_independent_article_is_nobodys_copy(weighing: Weighing) -> None:
    severny = documents()["severny-trakt.html"]
    assert severny not in {e.derived for e in weighing.edges}


def test_the_forwarded_rumour_has_one_root(weighing: Weighing) -> None:
    found = {
        claim.id
        for number, claim in pairs(EXAMPLE)
        if claim and "90 человек" in claim.quote and claim.modality == "planned"
    }
    answers = [a for f in weighing.findings for a in f.answers if found & set(a.claims)]
    assert [a.roots_shown for a in answers if len(a.claims) > 1] == [1]


def test_no_grade_above_corroborated_is_given_to_a_rumour(weighing: Weighing) -> None:
    assert {a.grade for f in weighing.findings for a in f.answers} <= {
        "lead", "single origin", "corroborated",
    }  # fmt: skip


def test_the_number_that_is_not_known_gets_no_value() -> None:
    for unknown in EXAMPLE.truth["unknown"]:
        for reading, extraction in done(EXAMPLE)[unknown["file"]]:
            start = reading.document.text.index(unknown["quote"])
            end = start + len(unknown["quote"])
            inside = [c for c in extraction.claims if start <= c.start and c.end <= end]
            assert all(not c.values for c in inside)


@pytest.fixture(scope="module")
def linking() -> Linking:
    records = [r for read in done(EXAMPLE).values() for _, e in read for r in e.records]
    return link(records, backend=LocalBackend())


def record_of(place: str) -> Record | None:
    """The record at a place that the truth names; None where no record was read."""
    file, _, locator = place.partition(" ")
    for reading, extraction in done(EXAMPLE).get(file, []):
        wanted = next((s for s in reading.segments if s.locator == locator), None)
        for record in extraction.records:
            if not locator or (wanted and wanted.start <= record.start <= wanted.end):
                return record
    return None


def test_no_two_men_are_merged(linking: Linking) -> None:
    person_of = {record: p.id for p in linking.persons for record in p.records}
    true_of = {
        record.id: person["key"]
        for person in EXAMPLE.truth["person"]
        for place in person["records"]
        if (record := record_of(place))
    }
    merged = [
        (a, b)
        for a, b in combinations(true_of, 2)
        if person_of[a] == person_of[b] and true_of[a] != true_of[b]
    ]
    assert merged == []


def test_most_true_pairs_are_found(linking: Linking) -> None:
    person_of = {record: p.id for p in linking.persons for record in p.records}
    found = total = 0
    for person in EXAMPLE.truth["person"]:
        records = [r.id for place in person["records"] if (r := record_of(place))]
        same = [person_of[a] == person_of[b] for a, b in combinations(records, 2)]
        found, total = found + sum(same), total + len(same)
    assert total >= 20
    assert found / total >= 0.8
