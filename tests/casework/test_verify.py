"""Whatever is changed behind a case's back is found, and said by name."""

import sqlite3

import pytest

from habeas import Case
from habeas.records.errors import CaseError
from habeas.store import database

CHANGES = [
    ("UPDATE documents SET text = replace(text, '14', '40')", "document"),
    ("UPDATE claims SET quote = quote || '.'", "does not quote"),
    ("UPDATE claims SET start = start + 1", "does not quote"),
    ('UPDATE segments SET "end" = "end" - 1 WHERE kind <> \'heading\'', "segments"),
    ("UPDATE custody SET by = 'someone else' WHERE seq = 2", "custody entry 2"),
    ("UPDATE originals SET protected = 0", "not protected as"),
    ("DELETE FROM claims", "rests on no claim"),
    ("DELETE FROM records", "rests on no record"),
    ("UPDATE originals SET filename = 'other.txt' WHERE arrival = 1", "original"),
]


@pytest.fixture
def case(tmp_path, material):
    with Case.create(tmp_path / "case") as case:
        case.run(material)
    return tmp_path / "case"


def problems(folder):
    with Case.open(folder) as case:
        return case.verify().problems


def test_an_untouched_case_has_no_problem(made):
    found = made.verify()
    assert found.problems == ()
    assert (found.originals, found.custody, found.documents) == (5, 5, 5)
    assert found.claims > 0


@pytest.mark.parametrize("change, said", CHANGES)
def test_a_changed_row_is_found(case, change, said):
    database = sqlite3.connect(case / "habeas.db")
    assert database.execute(change).rowcount > 0
    database.commit()
    database.close()
    assert any(said in problem for problem in problems(case))


@pytest.mark.parametrize("change", ["flip", "cut", "remove"])
def test_a_changed_original_is_found(case, change):
    kept = max((p for p in (case / "vault").rglob("*") if p.is_file()), key=lambda p: p.name)
    kept.chmod(0o600)
    if change == "flip":
        kept.write_bytes(bytes([kept.read_bytes()[0] ^ 1]) + kept.read_bytes()[1:])
    elif change == "cut":
        kept.write_bytes(kept.read_bytes()[:-1])
    else:
        kept.unlink()
    assert any(problem.startswith("original ") for problem in problems(case))


def test_a_run_over_a_damaged_case_does_not_crash(case, material):
    for kept in (case / "vault").rglob("*"):
        if kept.is_file():
            kept.unlink()
    with Case.open(case) as opened:
        opened.run(material)
        assert opened.verify().problems == ()


@pytest.fixture
def read_only(case, monkeypatch):
    """The case as on a disk that takes no writing; a chmod would not hold the superuser back."""
    monkeypatch.setattr(database, "_may_write", lambda _: False)
    before = {p: p.read_bytes() for p in case.rglob("*") if p.is_file()}
    yield case
    assert {p: p.read_bytes() for p in case.rglob("*") if p.is_file()} == before


def test_a_case_on_a_disk_for_reading_is_verified_and_leaves_no_trace(read_only, tmp_path):
    with Case.open(read_only) as case:
        assert case.verify().problems == ()
        assert case.status().stale == ()
        case.export("jsonl", tmp_path / "out")
    assert (tmp_path / "out" / "claims.jsonl").stat().st_size


def test_a_case_that_was_copied_while_in_use_is_refused(read_only):
    (read_only / "habeas.db-wal").write_bytes(b"unfinished")
    with pytest.raises(CaseError, match="copy it again"):
        Case.open(read_only)
    (read_only / "habeas.db-wal").unlink()
