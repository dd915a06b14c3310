"""Ukrainian sentences in many voices: what they tell, and what is said with the same words elsewhere.

A line of the table is a kind and a sentence that tells it; with "!" before the kind, one that
shares its words and tells something else.
"""

from pathlib import Path

import pytest

from .reading import claims

TABLE = Path(__file__).with_name("vocabulary_uk.tsv").read_text(encoding="utf-8")
ROWS = [tuple(line.split("\t")) for line in TABLE.splitlines()]


@pytest.mark.parametrize(("kind", "text"), ROWS)
def test_a_sentence_tells_its_kind_or_nothing_of_it(kind: str, text: str) -> None:
    """Each sentence yields a claim of its kind, or none where another matter is told."""
    found = {claim.kind for claim in claims(text, language="uk")}
    assert (kind.removeprefix("!") in found) is not kind.startswith("!")
