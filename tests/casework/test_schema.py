import json

import pytest
from jsonschema import Draft202012Validator

from habeas.casework import extract_file, schema
from habeas.records import to_json

from .conftest import exported

NOUNS = {
    "documents.jsonl": "Document",
    "segments.jsonl": "Segment",
    "claims.jsonl": "Claim",
    "records.jsonl": "Record",
    "persons.jsonl": "Person",
    "decisions.jsonl": "Decision",
    "findings.jsonl": "Finding",
}
MADE = schema()


def errors(name, item):
    """What of an item does not keep to the schema of its noun."""
    noun = Draft202012Validator({**MADE["$defs"][name], "$defs": MADE["$defs"]})
    return [error.message for error in noun.iter_errors(item)]


@pytest.mark.parametrize("name", sorted(MADE["$defs"]))
def test_every_schema_is_one(name):
    whole = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    assert list(whole.iter_errors(MADE["$defs"][name])) == []


def test_every_exported_line_keeps_to_it(made, tmp_path):
    written = exported(made, tmp_path / "out")
    assert set(NOUNS) <= set(written)
    assert written["claims.jsonl"]
    for file, noun in NOUNS.items():
        for line in written[file].splitlines():
            assert errors(noun, json.loads(line)) == []


def test_summaries_keep_to_it(made):
    assert errors("Verification", to_json(made.verify())) == []
    assert errors("CaseStatus", to_json(made.status())) == []


def test_what_one_file_says_keeps_to_it(material):
    said = list(extract_file(material / "gazette.txt", published="2022-08-12"))
    assert type(said[0]).__name__ == "Document"
    for item in said:
        noun = type(item).__name__
        assert errors(noun, {"type": noun.lower()} | to_json(item)) == []


def test_a_line_with_a_field_too_many_does_not_pass(made, tmp_path):
    line = json.loads(exported(made, tmp_path / "out")["claims.jsonl"].splitlines()[0])
    assert errors("Claim", line | {"surprise": 1})
    del line["quote"]
    assert errors("Claim", line)
