"""The local engine keeps to its limits and writes nothing to disk."""

from habeas.engine import LocalBackend, LocalSettings


def setting(backend: LocalBackend, name: str) -> str:
    connection = backend.database_api().duckdb_con
    query = "SELECT value FROM duckdb_settings() WHERE name = ?"
    return str(connection.execute(query, [name]).fetchone()[0])


def test_limits_are_set() -> None:
    backend = LocalBackend(LocalSettings(threads=1, memory="512MB"))
    assert setting(backend, "threads") == "1"
    assert setting(backend, "memory_limit") == "488.2 MiB"


def test_names_never_reach_the_disk() -> None:
    backend = LocalBackend()
    assert setting(backend, "temp_directory") == ""
    assert setting(backend, "max_temp_directory_size") == "0 bytes"
    assert setting(backend, "enable_external_access") == "false"


def test_every_batch_is_fresh() -> None:
    backend = LocalBackend()
    one = backend.database_api().duckdb_con
    one.execute("CREATE TABLE people (name VARCHAR)")
    other = backend.database_api().duckdb_con
    assert other.execute("SELECT count(*) FROM duckdb_tables()").fetchone() == (0,)
