"""The invented example case and the real seed, as far as they are at hand."""

import tomllib
from importlib.resources import files
from pathlib import Path

import pytest
from reading import guesses, read_all, read_one, words

from habeas.read import parse_manifest, partial_date

MATERIAL = Path(str(files("habeas") / "example" / "material"))
ROOT = Path(__file__).parents[2]
TRUTH = tomllib.loads((ROOT / "tests/example/truth.toml").read_text(encoding="utf-8"))["document"]
MANIFEST = parse_manifest((MATERIAL / "material.toml").read_text(encoding="utf-8"))
SEED = ROOT.parent / "shared/data/seed/bolnews-2022-08.txt"


@pytest.mark.parametrize("truth", TRUTH, ids=[t["file"] for t in TRUTH])
def test_the_example_reads_as_it_was_written(truth):
    data = (MATERIAL / truth["file"]).read_bytes()
    for reading in read_all(truth["file"], data, MANIFEST.stated(truth["file"])):
        document = reading.document
        assert (document.kind, document.language) == (truth["kind"], truth["language"])
        assert document.publisher == truth.get("publisher")
        published, expected = document.published_at, truth.get("published")
        assert (published is None) == (expected is None)
        if published and expected:
            assert published.earliest == partial_date(expected).earliest
            assert published.latest == partial_date(expected).latest


def test_every_file_of_the_example_is_in_the_truth():
    there = {p.relative_to(MATERIAL).as_posix() for p in MATERIAL.rglob("*") if p.is_file()}
    assert there - {"material.toml"} == {t["file"] for t in TRUTH}


@pytest.mark.skipif(not SEED.exists(), reason="the seed stands beside the project, not in it")
def test_the_seed_dates_and_names_itself_by_general_rules():
    reading = read_one(SEED.name, SEED.read_bytes())
    document = reading.document
    assert (document.kind, document.language) == ("article", "en")
    assert (document.publisher, document.credits) == ("BOL News", ("CNN",))
    assert document.published_at.text == "2022-08"
    assert {"publisher", "published_at"} <= set(guesses(document))
    assert len(words(reading, "heading")) == 3
