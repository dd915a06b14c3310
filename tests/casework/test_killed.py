"""A run that was killed at any moment and started again ends where one that was not ends."""

import random
import subprocess
import sys
from contextlib import contextmanager

import pytest

from habeas import Case
from habeas.casework import run_folder
from habeas.store.database import Database

from .conftest import exported

KILLS = 6
CHILD = """
import sys
from habeas.casework import run_folder
print("ready", flush=True)
run_folder(sys.argv[1], sys.argv[2])
print("done", flush=True)
"""


def test_sigkill_at_random_moments(tmp_path, material, made):
    dice, folder = random.Random(20220812), tmp_path / "case"
    for _ in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(material), str(folder)], stdout=subprocess.PIPE
        )
        assert child.stdout.readline().strip() == b"ready"
        try:
            child.wait(timeout=dice.uniform(0.02, 1.2))
        except subprocess.TimeoutExpired:
            child.kill()
        child.communicate()
    run_folder(material, folder)
    with Case.open(folder) as case:
        assert exported(case, tmp_path / "one") == exported(made, tmp_path / "two")
        assert case.verify().problems == ()
    assert leftovers(folder) == []


class Killed(BaseException):
    """Stands for a kill: nothing in the program catches it."""


@pytest.mark.parametrize("steps", [0, 1, 2, 3, 6, 9, 13, 17, 19, 20, 21])
def test_killed_before_any_write(tmp_path, material, made, monkeypatch, steps):
    folder, left = tmp_path / "case", steps

    @contextmanager
    def writing(self):
        nonlocal left
        left -= 1
        if left < 0:
            raise Killed
        with kept(self) as connection:
            yield connection

    kept = Database.writing
    monkeypatch.setattr(Database, "writing", writing)
    with pytest.raises(Killed):
        run_folder(material, folder)
    monkeypatch.undo()
    run_folder(material, folder)
    with Case.open(folder) as case:
        assert exported(case, tmp_path / "one") == exported(made, tmp_path / "two")


def leftovers(folder):
    unfinished = ("*.unfinished*", "**/*.unfinished*", ".report*", "**/*.partial*")
    return [path for pattern in unfinished for path in folder.glob(pattern)]
