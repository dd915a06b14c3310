"""The seed report against what a careful reader sets down from it: found, whole, and not wrong.

The report is its publisher's text and no part of the project: skipped without it.
"""

import tomllib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from habeas.extract import extract
from habeas.read import partial_date, read
from habeas.records import UNSEALED, Claim, Original, Stated, load_vocabulary

from .documents import HERE, Row
from .marks import same_who

ROOT = HERE.parents[1]
SEED = ROOT.parent / "shared/data/seed/bolnews-2022-08.txt"
FLOORS = tomllib.loads((ROOT / "tests/floors.toml").read_text(encoding="utf-8"))["seed"]
CARRIED = ("CNN", "BOL News")
PARAGRAPH = 200
"""Characters of a quote from which on it is a paragraph, and no claim on its own words."""
OPEN = ".."
pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the seed report is not at hand")


@cache
def read_seed() -> tuple[str, tuple[Claim, ...]]:
    data = Path(SEED).read_bytes()
    original = Original("o", "", len(data), "text/plain", SEED.name, datetime.now(UTC))
    (reading,) = read(original, data, Stated(published_at=partial_date("2022-08")), key=UNSEALED)
    (done,) = extract([reading], vocabulary=load_vocabulary(), key=UNSEALED)
    return reading.document.text, done.claims


@cache
def paired() -> tuple[tuple[Row, Claim | None], ...]:
    text, claims = read_seed()
    left, pairs = list(claims), []
    for true in tomllib.loads((HERE / "seed.toml").read_text(encoding="utf-8"))["claim"]:
        at = text.find(true["at"])
        assert at >= 0, true["at"]
        found = [c for c in left if c.kind == true["kind"] and _holds(c, at, len(true["at"]))]
        best = min(found, key=lambda c: c.end - c.start, default=None)
        if best is not None:
            left.remove(best)
        pairs.append((true, best))
    return tuple(pairs)


def _holds(claim: Claim, at: int, length: int) -> bool:
    touched = min(claim.end, at + length) - max(claim.start, at)
    return 2 * touched >= length and claim.end - claim.start <= PARAGRAPH


def whole(true: Row, claim: Claim) -> bool:
    """Value, stance, modality where given, and every hop of the chain."""
    amounts = [(v.lo, v.hi, v.kind) for v in claim.values]
    wanted = [tuple(None if e == OPEN else e for e in v) for v in true.get("values", [])]
    chain = [*true["chain"], *CARRIED]
    return (
        all(value in amounts for value in wanted)
        and claim.stance == true.get("stance", "asserts")
        and claim.polarity == true.get("polarity", "positive")
        and claim.modality == true.get("modality", claim.modality)
        and len(chain) == len(claim.chain)
        and all(same_who(who, link) for who, link in zip(chain, claim.chain, strict=True))
    )


def test_most_of_what_a_careful_reader_lists_is_found() -> None:
    assert sum(claim is not None for _, claim in paired()) >= FLOORS["found"]


def test_most_are_whole_value_stance_and_chain() -> None:
    assert (
        sum(claim is not None and whole(true, claim) for true, claim in paired()) >= FLOORS["whole"]
    )


def test_few_claims_are_wrong() -> None:
    _, claims = read_seed()
    right = {claim.id for _, claim in paired() if claim is not None}
    assert sum(claim.id not in right for claim in claims) / len(claims) <= FLOORS["wrong"]


def test_times_and_facilities_are_tied() -> None:
    for true, claim in paired():
        if claim is not None and "time" in true:
            assert claim.time is not None
            ends = [str(e) if e else OPEN for e in (claim.time.earliest, claim.time.latest)]
            assert ends == true["time"]
        if claim is not None and "facility" in true:
            place = claim.facility
            assert place is not None
            assert [place.type, place.number, place.region] == true["facility"]
