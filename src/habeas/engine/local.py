"""DuckDB in this process's memory: the engine a single machine links with."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class LocalSettings:
    """How much of the machine one link batch may take; None leaves it to DuckDB.

    `memory` is written as DuckDB reads it ("4GB"). A batch that needs more fails with a clear
    error; it never spills to disk, since what it holds are names.
    """

    threads: int | None = None
    memory: str | None = None


class LocalBackend:
    """Implements `LinkBackend` on this machine."""

    def __init__(self, settings: LocalSettings | None = None) -> None:
        self._settings = settings or LocalSettings()

    def database_api(self) -> Any:
        """Open an empty in-memory database for one batch; it is gone with the last reference.

        Splink and DuckDB are imported here: they take half a second, which a command that links
        nothing should not pay.
        """
        import duckdb  # noqa: PLC0415 - see the docstring
        from splink import DuckDBAPI  # noqa: PLC0415 - see the docstring

        connection = duckdb.connect(":memory:", config=self._config())
        connection.execute("SET enable_external_access = false")  # after temp_directory: it locks
        return DuckDBAPI(connection=connection)

    def _config(self) -> dict[str, Any]:
        """Turn off whatever writes to disk or reaches out: spilling, extensions, files."""
        config: dict[str, Any] = {
            "temp_directory": "",
            "max_temp_directory_size": "0B",
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
        }
        if self._settings.threads is not None:
            config["threads"] = str(self._settings.threads)
        if self._settings.memory is not None:
            config["memory_limit"] = self._settings.memory
        return config
