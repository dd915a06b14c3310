import sqlite3

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from habeas.records.errors import CaseError
from habeas.store import Store
from habeas.store.tables import METADATA


def test_the_steps_make_the_tables_that_the_records_ask_for(store):
    with store._database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_a_newer_case_is_refused_and_left_alone(folder):
    Store.create(folder).close()
    set_version(folder, "9999")
    with pytest.raises(CaseError, match="newer Habeas"):
        Store.open(folder)
    assert versions(folder) == [("9999",)]


def test_an_unknown_step_back_is_never_taken_for_a_case(folder):
    Store.create(folder).close()
    connection = sqlite3.connect(folder / "habeas.db")
    connection.execute("delete from alembic_version")
    connection.commit()
    connection.close()
    with pytest.raises(CaseError, match="is not a case"):
        Store.open(folder)


def set_version(folder, version):
    connection = sqlite3.connect(folder / "habeas.db")
    connection.execute("update alembic_version set version_num = ?", (version,))
    connection.commit()
    connection.close()


def versions(folder):
    connection = sqlite3.connect(folder / "habeas.db")
    found = connection.execute("select version_num from alembic_version").fetchall()
    connection.close()
    return found
