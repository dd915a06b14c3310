import sqlite3

import pytest

from habeas.records.errors import CaseError
from habeas.store import Store


def test_a_new_case_is_empty_and_one_file(folder):
    with Store.create(folder) as store:
        assert set(vars_of(store.totals())) == {0}
        assert store.head() is None
        assert store.folder == folder
        assert (store.name, store.invented) == ("дело", False)
    assert [path.name for path in folder.iterdir()] == ["habeas.db"]


def vars_of(totals):
    return [getattr(totals, name) for name in totals.__slots__]


def test_a_case_remembers_its_name_and_that_it_is_invented(folder):
    Store.create(folder, name="Ошибки & Ко", invented=True).close()
    with Store.open(folder) as store:
        assert (store.name, store.invented) == ("Ошибки & Ко", True)


def test_state_is_kept_and_replaced(store, folder):
    assert store.derived_state("linked from") is None
    store.keep_state("linked from", "abc")
    store.keep_state("linked from", "def")
    store.close()
    with Store.open(folder) as again:
        assert again.derived_state("linked from") == "def"


def test_a_case_is_not_made_twice(store, folder, case):
    case.take()
    with pytest.raises(CaseError, match="already a case"):
        Store.create(folder)
    assert store.totals().originals == 1


def test_a_creation_that_was_killed_leaves_no_case_and_is_made_good(folder):
    folder.mkdir()
    (folder / "habeas.db.unfinished").write_bytes(b"half")
    (folder / "habeas.db.unfinished-wal").write_bytes(b"half")
    assert not Store.is_case(folder)
    Store.create(folder).close()
    assert [path.name for path in folder.iterdir()] == ["habeas.db"]


def test_a_path_with_signs_that_mean_something_elsewhere(tmp_path):
    folder = tmp_path / "100%(x)s ?mode=ro #1"
    Store.create(folder).close()
    with Store.open(folder) as store:
        assert store.totals().originals == 0


@pytest.mark.parametrize(
    "content, said",
    [
        (None, "no such folder"),
        ({}, "it has no habeas.db"),
        (
            {"habeas.db": b"these are the words of somebody's diary" * 100},
            "cannot be used: file is not a database",
        ),
        ({"habeas.db": b""}, "was not made by Habeas"),
    ],
)
def test_what_is_no_case_is_said_to_be_none(tmp_path, content, said):
    folder = tmp_path / "case"
    for name, data in (content or {}).items():
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    if content == {}:
        folder.mkdir()
    with pytest.raises(CaseError, match=said):
        Store.open(folder)


def test_another_program_s_database_is_no_case(tmp_path):
    with sqlite3.connect(tmp_path / "habeas.db") as connection:
        connection.execute("create table history (url text)")
    connection.close()
    with pytest.raises(CaseError, match="is not a case"):
        Store.open(tmp_path)


def test_a_folder_that_is_a_file_cannot_become_a_case(tmp_path):
    (tmp_path / "case").write_text("x")
    with pytest.raises(CaseError, match="no case can be made"):
        Store.create(tmp_path / "case")
