"""The first real input: a news report of August 2022, read with its date told in three ways.

The report is its publisher's text and no part of the project: these tests are skipped without it.
"""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from habeas.extract import extract
from habeas.read import partial_date, read
from habeas.records import (
    UNSEALED,
    Claim,
    Extraction,
    Original,
    Reading,
    Stated,
    load_vocabulary,
)
from habeas.weigh import weigh

SEED = Path(__file__).parents[3] / "shared/data/seed/bolnews-2022-08.txt"
pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the seed report is not at hand")
IK17 = ("IK", 17, "RU-MO")
Read = tuple[Reading, Extraction]


def run(filename: str = SEED.name, published: str | None = None) -> Read:
    data = SEED.read_bytes()
    original = Original("o", "", len(data), "text/plain", filename, datetime.now(UTC))
    stated = Stated(published_at=partial_date(published) if published else None)
    (reading,) = read(original, data, stated, key=UNSEALED)
    (done,) = extract([reading], vocabulary=load_vocabulary(), key=UNSEALED)
    return reading, done


@pytest.fixture(scope="module")
def seed() -> Read:
    return run()


def one(seed: Read, kind: str, words: str) -> Claim:
    found = [c for c in seed[1].claims if c.kind == kind and words in c.quote]
    assert len(found) == 1, [c.quote for c in seed[1].claims if c.kind == kind]
    return found[0]


def amounts(claim: Claim) -> list[tuple[float | None, float | None, str]]:
    return [(v.lo, v.hi, v.kind) for v in claim.values]


def hops(claim: Claim) -> list[str | None]:
    return [link.who for link in claim.chain]


def test_every_quote_is_its_span_and_the_credited_outlet_is_in_every_chain(seed: Read) -> None:
    reading, done = seed
    assert all(reading.document.text[c.start : c.end] == c.quote for c in done.claims)
    assert all(hops(c)[-2:] == ["CNN", "BOL News"] for c in done.claims)
    assert len(done.claims) >= 30


@pytest.mark.parametrize(
    "kind, words, expected",
    [
        ("approached", "hundreds", [(None, None, "vague")] * 2),
        ("departed", "ten volunteers", [(10, 10, "exact")]),
        ("casualties", "as many as 75,000", [(None, 75000, "at_most")]),
        ("pardon", "six months is on offer", [(6, 6, "exact")]),
        ("pay", "100,000", [(100000, 100000, "exact")]),
        ("pay", "200,000", [(200000, 200000, "exact")]),
        ("trained", "two weeks", [(2, 2, "exact")]),
        ("selected", "50 prisoners", [(50, 50, "exact")]),
        ("isolated", "50 prisoners", [(50, 50, "exact")]),
        ("applied", "400", [(400, 400, "exact")]),
        ("recruitment", "thousands", [(None, None, "vague")]),
        ("death_payment", "five million", [(5e6, 5e6, "exact"), (82000, 82000, "exact")]),
    ],
)
def test_amounts(seed: Read, kind: str, words: str, expected: list) -> None:
    assert amounts(one(seed, kind, words)) == expected


@pytest.mark.parametrize(
    "kind, words, expected",
    [
        ("approached", "hundreds", ["Activists"]),
        ("departed", "ten volunteers", [None, "David Whelan"]),
        ("casualties", "as many as", ["The most recent Western estimates"]),
        ("casualties", "denied", ["Kremlin"]),
        ("pay", "100,000", ["Somebody", "One prisoner"]),
        ("pay", "200,000", ["another", "One prisoner"]),
        ("applied", "400", [None, "One prisoner"]),
        ("recruitment", "thousands", ["Vladimir Osechkin"]),
        ("death_payment", "five million", ["Vladimir Osechkin"]),
    ],
)
def test_chains(seed: Read, kind: str, words: str, expected: list[str | None]) -> None:
    claim = one(seed, kind, words)
    told = [who.removeprefix("the ").strip() if who else who for who in hops(claim)]
    assert [w and w.casefold() for w in told[:-2]] == [w and w.casefold() for w in expected]
    assert claim.chain[0].gap == (expected[0] is None)


def test_who_is_accepted_and_who_is_not(seed: Read) -> None:
    assert one(seed, "eligibility", "murderers").polarity == "positive"
    assert one(seed, "eligibility", "rapists").polarity == "negative"


def test_the_denial_is_tied_to_the_bound_it_denies(seed: Read) -> None:
    denial = one(seed, "casualties", "denied")
    assert denial.stance == "denies"
    assert denial.denies == one(seed, "casualties", "75,000").id
    assert denial.chain[0].party


def test_a_promise_a_target_and_an_opinion_stay_what_they_are(seed: Read) -> None:
    assert one(seed, "death_payment", "five million").modality == "promised"
    assert one(seed, "recruitment", "thousands").modality == "planned"
    assert one(seed, "contract", "no guarantee").modality == "opinion"
    assert one(seed, "recruiters", "private military").modality == "believed"


def test_ten_left_the_colony_by_the_end_of_july(seed: Read) -> None:
    claim = one(seed, "departed", "ten volunteers")
    facility = claim.facility
    assert facility
    assert (facility.type, facility.number, facility.region) == IK17
    assert claim.time
    assert (claim.time.earliest, claim.time.latest) == (None, date(2022, 7, 31))
    assert claim.came_about == "volunteered"


def test_who_is_held_there_has_no_step_on_the_pathway(seed: Read) -> None:
    steps = [
        c
        for c in seed[1].claims
        if c.subject and "Whelan" in c.subject and c.kind in load_vocabulary().pathway
    ]
    assert steps == []
    assert one(seed, "held", "Whelan").subject == "Paul Whelan"
    assert seed[1].records == ()


@pytest.mark.parametrize(
    "filename, published",
    [("report.txt", "2022-08-10"), ("report.txt", "2022-08"), ("bolnews-2022-08.txt", None)],
)
def test_july_is_july_2022_however_the_date_was_told(filename: str, published: str | None) -> None:
    claim = one(run(filename, published), "approached", "first half of July")
    assert claim.time
    assert (claim.time.earliest, claim.time.latest) == (date(2022, 7, 1), date(2022, 7, 15))


def test_without_a_date_the_year_stays_open() -> None:
    reading, done = run("report.txt")
    assert reading.document.published_at is None
    dates = [c.time for c in done.claims if c.time]
    assert dates
    assert all(time.earliest is None and time.latest is None for time in dates)
    assert "--07-01/--07-15" in {time.yearless for time in dates}


def test_a_date_taken_from_the_name_is_shown_as_a_guess(seed: Read) -> None:
    guesses = {g.field: g.why for g in seed[0].document.guesses}
    assert "name" in guesses["published_at"]


def test_one_document_bears_no_more_than_a_single_origin(seed: Read) -> None:
    weighing = weigh([seed[0]], seed[1].claims, vocabulary=load_vocabulary(), key=UNSEALED)
    grades = {a.grade for f in weighing.findings for a in f.answers}
    assert grades <= {"lead", "single origin"}
    sums = [f for f in weighing.findings if f.question.kind == "pay" and len(f.answers) > 1]
    assert [len(f.answers) for f in sums] == [2]
