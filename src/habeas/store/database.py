"""One case's database: how it is connected to, and what its errors mean to a user.

SQLite now; what only SQLite understands stands in `_for_sqlite`.
"""

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError

from habeas.records.errors import CaseError, MaterialError

WRITES = "habeas_writes"
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")
READ_PRAGMAS = ("foreign_keys=ON",)
WAIT_SECONDS = 10
BUSY = ("database is locked", "database table is locked")
FOREIGN = "that were not written by Habeas, or were damaged"
IN_USE = "the case {} is in use by another run: wait until it has ended"


class Database:
    """The connections to one case, and the only place where the library's errors are seen."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = create_engine(
            _url(path),
            hide_parameters=True,  # they are the case's material, and errors are printed
            json_serializer=partial(json.dumps, ensure_ascii=False, separators=(",", ":")),
            connect_args={"timeout": WAIT_SECONDS},
        )
        if self._engine.dialect.name == "sqlite":
            _for_sqlite(self._engine, PRAGMAS if _may_write(path) else READ_PRAGMAS)
        self._writer = self._engine.execution_options(**{WRITES: True})

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a snapshot of the case; it does not change while it is read."""
        try:
            with self._named_errors(), self._engine.connect() as connection:
                yield connection
        except (ValueError, TypeError) as error:  # what a row holds is not what a record takes
            raise CaseError(f"the case {self.path.parent} holds rows {FOREIGN}") from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction: all that is written in it is kept, or nothing."""
        with self._named_errors(), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the database; its side files are folded into it."""
        self._engine.dispose()

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        case = self.path.parent
        try:
            yield
        except IntegrityError as error:
            raise CaseError(IN_USE.format(case)) from error
        except DBAPIError as error:
            said = str(error.orig)
            known = (
                IN_USE.format(case) if said in BUSY else f"the case {case} cannot be used: {said}"
            )
            raise CaseError(known) from error
        except UnicodeEncodeError as error:
            raise MaterialError("the text holds half a character, which cannot be kept") from error


def _may_write(path: Path) -> bool:
    return os.access(path.parent, os.W_OK)


def _url(path: Path) -> URL:
    """Address the database; on a disk that nothing can be written to, as one that stays as it is.

    CaseError where such a disk holds a case that was cut off while being written.
    """
    if _may_write(path):
        return URL.create("sqlite", database=str(path))
    unfinished = path.with_name(f"{path.name}-wal")
    if unfinished.exists() and unfinished.stat().st_size:
        raise CaseError(f"the case {path.parent} was copied while in use: copy it again")
    asked = {"mode": "ro", "immutable": "1", "uri": "true"}
    return URL.create("sqlite", database=path.resolve().as_uri(), query=asked)


def _for_sqlite(engine: Engine, pragmas: Sequence[str]) -> None:
    """Take transactions into our own hand: the driver would begin them late, or not at all."""

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
