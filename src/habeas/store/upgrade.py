"""The schema's versions: a new database is brought to the newest, an older one is upgraded."""

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from habeas.records.errors import CaseError
from habeas.store.database import Database
from habeas.store.disk import replace_for_good
from habeas.store.rows import insert
from habeas.store.tables import STATE

DATABASE = "habeas.db"
BUILDING = "habeas.db.unfinished"
SIDE_FILES = ("", "-wal", "-shm", "-journal")


def build(folder: Path, state: Mapping[str, str]) -> None:
    """Make a case's database, empty but for its state: complete, or not there at all."""
    for side in SIDE_FILES:
        (folder / (BUILDING + side)).unlink(missing_ok=True)
    database = Database(folder / BUILDING)
    try:
        _upgrade(database)
        with database.writing() as connection:
            insert(connection, STATE, ({"name": k, "value": v} for k, v in state.items()))
    finally:
        database.close()
    replace_for_good(folder / BUILDING, folder / DATABASE)


def bring_up(database: Database) -> None:
    """Upgrade a database that an older Habeas made; CaseError where it is none of ours."""
    with database.reading() as connection:
        version = MigrationContext.configure(connection).get_current_revision()
    scripts = ScriptDirectory.from_config(_config())
    if version == scripts.get_current_head():
        return
    folder = database.path.parent
    if version is None:
        raise CaseError(f"{folder} is not a case: its {DATABASE} was not made by Habeas")
    if version not in {script.revision for script in scripts.walk_revisions()}:
        raise CaseError(f"the case {folder} was made by a newer Habeas: install that to open it")
    _upgrade(database)


def _upgrade(database: Database) -> None:
    config = _config()
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _config() -> Config:
    config = Config()
    location = str(files("habeas.store") / "migrations")
    config.set_main_option("script_location", location.replace("%", "%%"))
    return config
