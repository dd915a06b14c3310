"""Each command does what the design says it does, and says it where the design says."""

import csv
import io
import json

import pytest
from jsonschema import Draft202012Validator

from habeas.cli.app import app
from habeas.cli.console import UNSEALED

COUNTED = ("originals", "documents", "segments", "claims", "records", "persons", "findings")


def test_run_prints_one_object_with_the_fields_of_the_design(habeas, material, tmp_path):
    case = tmp_path / "case"
    ended = habeas("run", material, "--case", case, "--json", "--unsealed")
    assert ended.status == 0
    assert set(ended.json) == {"case", *COUNTED, "added", "refused", "report"}
    assert set(ended.json["added"]) == set(COUNTED)
    assert ended.json["originals"] == 2
    assert ended.json["refused"] == []
    assert UNSEALED in ended.err
    assert (case / "report" / "index.html").is_file()
    again = habeas("run", material, "--case", case, "--json")
    assert set(again.json["added"].values()) == {0}
    assert {n: again.json[n] for n in COUNTED} == {n: ended.json[n] for n in COUNTED}


def test_run_ends_with_one_where_a_file_was_refused(habeas, material, tmp_path):
    (material / "empty.txt").write_bytes(b"")
    ended = habeas("run", material, "--case", tmp_path / "case", "--json")
    assert ended.status == 1
    assert [item["file"] for item in ended.json["refused"]] == ["empty.txt"]
    assert "refused: empty.txt: " in ended.err


def test_run_writes_the_report_where_it_is_told_and_in_the_language(habeas, material, tmp_path):
    words = ("--report", tmp_path / "отчёт", "--no-serve", "--language", "ru")
    ended = habeas("run", material, "--case", tmp_path / "case", *words)
    assert (ended.status, ended.out) == (0, "")
    assert 'lang="ru"' in (tmp_path / "отчёт" / "index.html").read_text(encoding="utf-8")
    assert not (tmp_path / "case" / "report").exists()


def test_published_reaches_the_documents_of_which_nothing_else_says_it(habeas, tmp_path):
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "a.txt").write_text("Ten men left IK-91 in July.", encoding="utf-8")
    habeas("run", tmp_path / "m", "--case", tmp_path / "c", "--published", "2022-08", "--json")
    habeas("export", tmp_path / "c", "--to", "jsonl", "--out", tmp_path / "out")
    (line,) = (tmp_path / "out" / "documents.jsonl").read_text(encoding="utf-8").splitlines()
    published = json.loads(line)["published_at"]
    assert (published["earliest"], published["latest"]) == ("2022-08-01", "2022-08-31")


def test_a_case_step_by_step(habeas, material, tmp_path):
    case = tmp_path / "case"
    assert habeas("init", case).status == 0
    added = habeas("add", case, material / "gazette.txt", material / "letters", "--json")
    assert (added.status, added.json["originals"]) == (0, 2)
    assert added.json["report"] is None
    status = habeas("status", case, "--json")
    assert status.json["counts"]["originals"] == 2
    assert (status.json["unread"], status.json["stale"]) == (0, [])
    assert "originals: 2" in habeas("status", case).out
    written = habeas("report", case, "--language", "uk", "--out", tmp_path / "r")
    assert written.out.strip() == str(tmp_path / "r" / "index.html")


def test_verify_ends_with_one_when_something_is_wrong(habeas, material, tmp_path):
    habeas("run", material, "--case", tmp_path / "case", "--no-serve")
    right = habeas("verify", tmp_path / "case", "--json")
    assert (right.status, right.json["problems"]) == (0, [])
    expected = {"case", "originals", "custody", "documents", "claims", "problems"}
    assert set(right.json) == expected
    for kept in (tmp_path / "case" / "vault").rglob("*"):
        if kept.is_file():
            kept.write_bytes(b"x")
    wrong = habeas("verify", tmp_path / "case", "--json")
    assert (wrong.status, len(wrong.json["problems"])) == (1, 2)
    assert "problem: original" in habeas("verify", tmp_path / "case").out


def test_exports_hold_every_table(habeas, material, tmp_path):
    habeas("run", material, "--case", tmp_path / "case", "--no-serve")
    nouns = ("documents", "segments", "claims", "records", "persons", "decisions", "findings")
    for form in ("jsonl", "csv"):
        out = tmp_path / form
        assert habeas("export", tmp_path / "case", "--to", form, "--out", out).status == 0
        assert {p.stem for p in out.glob(f"*.{form}")} == set(nouns)
    rows = csv.DictReader(io.StringIO((tmp_path / "csv" / "claims.csv").read_text("utf-8")))
    lines = (tmp_path / "jsonl" / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    assert [row["id"] for row in rows] == [json.loads(line)["id"] for line in lines]


def test_extract_prints_lines_that_keep_to_the_schema(habeas, material):
    made = json.loads(habeas("schema").out)
    words = ("--published", "2022-08-12", "--publisher", "River Gazette", "--language", "en")
    ended = habeas("extract", material / "gazette.txt", *words)
    assert (ended.status, ended.err) == (0, "")
    items = [json.loads(line) for line in ended.out.splitlines()]
    document = items[0]
    assert document["type"] == "document"
    assert (document["publisher"], document["language"]) == ("River Gazette", "en")
    assert {"segment", "claim"} <= {item["type"] for item in items}
    for item in items:
        Draft202012Validator(made["$defs"][item["type"].capitalize()]).validate(item)
        if item["type"] == "claim":
            assert document["text"][item["start"] : item["end"]] == item["quote"]


def test_extract_lists_claims_for_a_person_to_read(habeas, material):
    words = ("--published", "2022-08-12", "--publisher", "River Gazette")
    ended = habeas("extract", material / "gazette.txt", *words, "--plain")
    assert ended.status == 0
    said = [
        json.loads(line)
        for line in habeas("extract", material / "gazette.txt").out.split("\n")
        if line
    ]
    claims = [item for item in said if item["type"] == "claim"]
    assert claims
    assert [line.strip() for line in ended.out.split("\n") if line.startswith("    “")] == [
        f"“{' '.join(claim['quote'].split())}”" for claim in claims
    ]
    assert "River Gazette · 12 August 2022" in ended.out
    assert '{"' not in ended.out
    assert habeas("extract", material / "gazette.txt", "--plain", "--explain").status == 2


def test_run_and_verify_and_status_keep_to_the_schema(habeas, material, tmp_path):
    made = json.loads(habeas("schema").out)["$defs"]
    ended = {
        "RunSummary": habeas("run", material, "--case", tmp_path / "c", "--json"),
        "Verification": habeas("verify", tmp_path / "c", "--json"),
        "CaseStatus": habeas("status", tmp_path / "c", "--json"),
    }
    for name, said in ended.items():
        assert list(Draft202012Validator(made[name]).iter_errors(said.json)) == []


def test_the_demo_is_invented_and_can_be_repeated(habeas, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    first = habeas("demo", "--json")
    assert first.status == 0
    assert first.json["case"] == "habeas-demo"
    assert first.json["originals"] > 20
    assert first.json["persons"] > 0
    assert habeas("status", "habeas-demo", "--json").json["invented"] is True
    assert set(habeas("demo", "--json").json["added"].values()) == {0}
    assert habeas("verify", "habeas-demo", "--json").json["problems"] == []


@pytest.mark.parametrize("name", [command.name for command in app.registered_commands])
def test_every_command_has_help_with_an_example(habeas, name):
    ended = habeas(name, "--help")
    assert (ended.status, ended.err) == (0, "")
    assert f"  habeas {name}" in ended.out


def test_no_words_at_all_show_the_help(habeas):
    assert "habeas run my-material --case my-case" in habeas().out
    assert habeas("--version").out.startswith("habeas ")
