"""Somebody with the file and a database tool in hand: each change is noticed and named."""

import sqlite3

import pytest

from habeas.preserve import verify_chain, verify_original, verify_register
from habeas.records.errors import CaseError
from habeas.store import Store


@pytest.fixture
def tampered(case, store, folder):
    """Close a case of four originals, run SQL on its file, and open it again."""
    for n in range(1, 5):
        case.take(f"{n}.txt")
    store.close()
    opened = []

    def run(statement):
        connection = sqlite3.connect(folder / "habeas.db")
        connection.execute(statement)
        connection.commit()
        connection.close()
        opened.append(Store.open(folder))
        return opened[-1]

    yield run
    for each in opened:
        each.close()


def problems(store):
    return verify_chain(store.custody()) + verify_register(store.originals(), store.custody())


def test_an_untouched_case_has_no_problems(tampered):
    assert problems(tampered("select 1")) == []


@pytest.mark.parametrize(
    "statement, said",
    [
        ("update custody set by = 'nobody' where seq = 2", "custody entry 2 was edited"),
        ("update custody set at = '2022-01-01 00:00:00.000000' where seq = 3", "entry 3 was edited"),
        ("delete from custody where seq = 1", "custody entry 1 was deleted"),
        ("delete from custody where seq in (2, 3)", "custody entries 2 to 3 were deleted"),
        ("delete from custody where seq = 4", "has no custody entry"),
        ("update custody set seq = case seq when 2 then -3 when 3 then -2 end where seq in (2, 3)",
         "custody entry -3 was edited"),
        ("delete from originals where arrival = 2", "of custody entry 2 is gone"),
        ("update originals set sha256 = 'x' where arrival = 2", "not what custody entry 2 says"),
        ("update originals set filename = 'x' where arrival = 4", "not what custody entry 4 says"),
    ],
)  # fmt: skip
def test_a_changed_row_is_named(tampered, statement, said):
    assert any(said in problem for problem in problems(tampered(statement)))


def test_rows_that_are_no_records_are_a_named_error(tampered):
    store = tampered("update custody set at = 'yesterday' where seq = 2")
    with pytest.raises(CaseError, match="not written by Habeas"):
        list(store.custody())


def test_changed_bytes_are_named(case, store, folder):
    original = case.take()
    (path,) = (folder / "vault").rglob(original.sha256)
    path.write_bytes(b"x" * original.size)
    problem = verify_original(original, store.vault)
    assert problem == (
        f"original {original.id}: the kept bytes of {original.sha256} are not what they were"
    )
