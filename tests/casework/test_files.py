import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.casework.csvfile import FORMULA, csv_lines
from habeas.casework.jsonl import jsonl_lines
from habeas.casework.outfolder import NOTICE
from habeas.records import Person, Record, from_json

from .conftest import exported

RECORD = Record(id="r", document="d", start=0, end=4, name="Зоря")


def rows(noun, records):
    return list(csv.DictReader(io.StringIO("".join(csv_lines(noun, records)), newline="")))


@pytest.mark.parametrize(
    "name, cell",
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+7 900", "'+7 900"),
        ("-1", "'-1"),
        ("@ivan", "'@ivan"),
        ("\tЗоря", "'\tЗоря"),
        ("Зоря", "Зоря"),
        ('Зоря, "Ваня"', 'Зоря, "Ваня"'),
    ],
)
def test_no_cell_is_a_formula(name, cell):
    record = Record(id="r", document="d", start=0, end=4, name=name)
    assert rows(Record, [record])[0]["name"] == cell


def test_nested_values_are_json_and_null_is_empty():
    row = rows(Person, [Person(id="p", records=("a", "b"))])[0]
    assert json.loads(row["records"]) == ["a", "b"]
    assert row["reviewed"] == "false"
    assert rows(Record, [RECORD])[0]["birth_date"] == ""


def test_every_row_is_marked_a_working_copy():
    assert rows(Record, [RECORD])[0]["notice"] == NOTICE
    assert json.loads(next(jsonl_lines([RECORD])))["notice"] == NOTICE


def test_an_empty_table_still_has_its_heading():
    assert next(csv_lines(Record, [])).startswith("notice,id,document,start,end,name")


@given(st.text())
def test_any_words_come_back_from_both(name):
    record = Record(id="r", document="d", start=0, end=4, name=name)
    (line,) = jsonl_lines([record])
    assert line.endswith("\n")
    assert len(line.splitlines()) == 1
    assert from_json(Record, json.loads(line)) == record
    cell = rows(Record, [record])[0]["name"]
    assert cell == (f"'{name}" if name.startswith(FORMULA) else name)


def test_every_line_that_rests_on_a_protected_source_says_so(made, tmp_path):
    written = exported(made, tmp_path / "out")
    view = made.view()
    shielded = {o.id for o in view.originals if o.protected}
    documents = {r.document.id for r in view.readings if r.document.original in shielded}
    assert len(documents) == 1
    for name in ("documents", "segments", "claims", "records"):
        for line in map(json.loads, written[f"{name}.jsonl"].splitlines()):
            inside = (line["id"] if name == "documents" else line["document"]) in documents
            assert line["notice"].endswith("protected source") == inside
    claims = {c.id for e in view.extractions for c in e.claims if c.document in documents}
    for line in map(json.loads, written["findings.jsonl"].splitlines()):
        own = {claim for answer in line["answers"] for claim in answer["claims"]}
        assert line["notice"].endswith("protected source") == bool(own & claims)
