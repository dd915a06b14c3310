"""The grade table: a data file in, the grade of a standing out; the first row that holds wins."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import get_args

from habeas.records.errors import VocabularyError
from habeas.records.findings import Grade

TESTS = ("corrected", "admission", "admission_joined", "two_shown", "first_hand")


@dataclass(frozen=True, slots=True)
class Row:
    """One grade and the tests that must all hold for it."""

    name: Grade
    tests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows in order, under the version that findings are graded by."""

    version: int
    rows: tuple[Row, ...]

    def grade(self, holds: Mapping[str, bool]) -> Row:
        """Return the first row all of whose tests hold."""
        return next(row for row in self.rows if all(holds[test] for test in row.tests))

    def missed(self, row: Row, holds: Mapping[str, bool]) -> str | None:
        """Return the first failed test of the next row above; None at the top.

        A row that rests on a correction is no rise, and is passed over.
        """
        for above in reversed(self.rows[: self.rows.index(row)]):
            failed = [test for test in above.tests if not holds[test]]
            if failed and "corrected" not in above.tests:
                return failed[0]
        return None


@cache
def load_table() -> Table:
    """Load the table that ships with the package."""
    return parse((files("habeas.weigh") / "grades.toml").read_text(encoding="utf-8"))


def parse(text: str) -> Table:
    """Read a table from TOML; VocabularyError says what is wrong with it."""
    try:
        data = tomllib.loads(text)
        rows = tuple(Row(row["name"], tuple(row["tests"])) for row in data["grade"])
        table = Table(data["version"], rows)
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise VocabularyError(f"the grade table cannot be read: {error!r}") from error
    for row in rows:
        if row.name not in get_args(Grade):
            raise VocabularyError(f"the grade table has a grade {row.name!r}, which is none")
        if unknown := set(row.tests) - set(TESTS):
            raise VocabularyError(f"the grade table tests {sorted(unknown)}; known are {TESTS}")
    if not rows or rows[-1].tests:
        raise VocabularyError("the last row of the grade table must have no tests")
    return table
