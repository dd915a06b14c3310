import json
from dataclasses import replace

import pytest

from habeas import Case
from habeas.casework import statement
from habeas.casework.lock import one_writer
from habeas.records import to_json
from habeas.records.errors import CaseError, UsageError

from .conftest import ARTICLE, exported


def test_a_folder_becomes_a_case_with_a_report(tmp_path, material):
    with Case.create(tmp_path / "case") as case:
        summary = case.run(material)
    assert summary.refused == ()
    assert (summary.originals, summary.documents) == (5, 5)
    assert summary.claims > 0
    assert summary.findings > 0
    assert to_json(summary.added)["claims"] == summary.claims
    assert summary.report == str(tmp_path / "case" / "report")
    page = (tmp_path / "case" / "report" / "index.html").read_text(encoding="utf-8")
    assert "working copy" in page.lower()


def test_a_second_run_adds_nothing_and_changes_no_id(tmp_path, material):
    with Case.create(tmp_path / "case") as case:
        first = case.run(material)
        before = exported(case, tmp_path / "before")
        second = case.run(material)
        assert exported(case, tmp_path / "after") == before
    assert set(to_json(second.added).values()) == {0}
    assert replace(second, added=first.added) == first


def test_two_cases_of_the_same_material_are_the_same(tmp_path, material, made):
    with Case.create(tmp_path / "case") as case:
        case.run(material)
        assert exported(case, tmp_path / "one") == exported(made, tmp_path / "two")


def test_what_is_added_later_joins_the_case(tmp_path, material):
    late = material / "letters" / "one.txt"
    later = late.rename(tmp_path / "one.txt")
    with Case.create(tmp_path / "case") as case:
        assert case.add(material).added.originals == 4
        assert case.add(later).added.originals == 1
        assert case.status().counts.originals == 5
        assert case.status().unread == 0
        assert case.status().stale == ()


def test_a_changed_statement_is_read_again_and_only_that(tmp_path, material):
    with Case.create(tmp_path / "case") as case:
        case.run(material)
        before = {d.id: d for d in (r.document for r in case.view().readings)}
        manifest = material / "material.toml"
        said = manifest.read_text(encoding="utf-8").replace("2022-08-12", "2021-08-12")
        manifest.write_text(said, encoding="utf-8")
        case.run(material)
        after = {d.id: d for d in (r.document for r in case.view().readings)}
    changed = [after[i] for i in after if after[i] != before[i]]
    assert set(before) == set(after)
    assert [d.publisher for d in changed] == ["River Gazette"]
    assert changed[0].published_at.earliest.isoformat() == "2021-08-12"


def test_what_the_command_says_yields_to_what_the_manifest_says(tmp_path, material):
    with Case.create(tmp_path / "case") as case:
        case.run(material, stated=statement(published="2020", publisher="Nobody"))
        found = {r.document.title or r.document.text[:8]: r.document for r in case.view().readings}
    gazette = next(d for d in found.values() if d.text.startswith(ARTICLE[:8]))
    assert gazette.publisher == "River Gazette"
    assert gazette.published_at.earliest.year == 2022
    assert "Nobody" in {d.publisher for d in found.values()}


def test_a_copy_under_another_name_is_kept_once(tmp_path, material):
    (material / "z-copy.txt").write_bytes((material / "gazette.txt").read_bytes())
    with Case.create(tmp_path / "case") as case:
        summary = case.run(material)
        assert (summary.originals, summary.documents) == (5, 5)
        gazette = next(r.document for r in case.view().readings if "91" in (r.document.title or ""))
        assert gazette.publisher == "River Gazette"
        assert case.verify().problems == ()


def test_a_case_inside_its_material_does_not_read_itself(tmp_path, material):
    with Case.create(material / "case") as case:
        first = case.run(material, report=material / "report")
        case.export("jsonl", material / "records")
        second = case.run(material, report=material / "report")
    assert first.originals == second.originals == 5


def test_another_case_inside_the_material_is_its_own(tmp_path, material):
    with Case.create(material / "older") as older:
        older.run(material)
    with Case.create(tmp_path / "case") as case:
        assert case.run(material).originals == 5


def test_an_invented_case_stays_marked(tmp_path):
    Case.create(tmp_path / "case", name="Example", invented=True).close()
    with Case.open_or_create(tmp_path / "case") as case:
        assert case.invented
        assert case.status().name == "Example"


@pytest.mark.parametrize("make", ["missing", "empty", "file", "not-ours"])
def test_what_is_no_case_is_not_opened(tmp_path, make):
    place = tmp_path / "case"
    if make == "file":
        place.write_text("x")
    elif make != "missing":
        place.mkdir()
    if make == "not-ours":
        (place / "habeas.db").write_text("not a database")
    with pytest.raises(CaseError):
        Case.open(place)


def test_a_case_is_not_made_twice(tmp_path):
    Case.create(tmp_path / "case").close()
    with pytest.raises(CaseError, match="already a case"):
        Case.create(tmp_path / "case")


def test_a_second_writer_is_told(tmp_path, material):
    with (
        Case.create(tmp_path / "case") as case,
        one_writer(tmp_path / "case"),
        pytest.raises(CaseError, match="in use"),
    ):
        case.run(material)


def test_a_report_never_replaces_other_peoples_files(tmp_path, material):
    with Case.create(tmp_path / "case") as case:
        with pytest.raises(UsageError, match="did not write"):
            case.run(material, report=material)
        assert case.status().counts.originals == 0


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_the_report_speaks_three_languages(made, tmp_path, language):
    folder = made.report(tmp_path / language, language=language)
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert f'lang="{language}"' in page


def test_an_unknown_form_of_export_is_refused(made, tmp_path):
    with pytest.raises(UsageError, match="jsonl or csv"):
        made.export("xml", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_every_line_of_an_export_is_a_record_with_its_fields(made, tmp_path):
    for name, text in exported(made, tmp_path / "out").items():
        if name.endswith(".jsonl"):
            for line in text.splitlines():
                assert json.loads(line)["notice"].startswith("working copy, not for publication")


def test_a_source_may_be_protected_when_its_letter_is_already_in(tmp_path, material):
    stated = (material / "material.toml").read_text(encoding="utf-8")
    (material / "material.toml").write_text(
        stated.replace("protected = true\n", ""), encoding="utf-8"
    )
    with Case.create(tmp_path / "case") as case:
        case.run(material)
        assert not any(o.protected for o in case.view().originals)
        (material / "material.toml").write_text(stated, encoding="utf-8")
        case.run(material)
        assert [o.filename for o in case.view().originals if o.protected] == ["letters/one.txt"]
        page = (tmp_path / "case" / "report" / "index.html").read_text(encoding="utf-8")
        assert "protected source" in page
        assert case.verify().problems == ()
        assert case.status().custody == 6
        case.run(material)
        assert case.status().custody == 6
