"""A run that is killed at any moment and started again ends as one that was not."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from habeas.preserve import verify_chain, verify_original, verify_register
from habeas.store import Store
from habeas.store.vault import UNFINISHED

FILES = 120
RUN = """
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
spec = spec_from_file_location("conftest", sys.argv[1])
conftest = module_from_spec(spec)
spec.loader.exec_module(conftest)
folder = Path(sys.argv[2])
from habeas.store import Store
store = Store.open(folder) if Store.is_case(folder) else Store.create(folder)
with store:
    store.vault.sweep()
    case = conftest.Case(store)
    print("ready", flush=True)
    for n in range(int(sys.argv[3])):
        original = case.take(f"{n}.txt", b"words " * (n + 1) * 200)
        case.keep(original, f"{n} one two three", "four")
"""


def start(folder):
    conftest = Path(__file__).parent / "conftest.py"
    return subprocess.Popen(
        [sys.executable, "-c", RUN, str(conftest), str(folder), str(FILES)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        stdout=subprocess.PIPE,
    )


def kill_midway(folder, seconds):
    run = start(folder)
    run.stdout.readline()
    time.sleep(seconds)
    run.kill()
    run.communicate()


def check(folder):
    """Return how many originals there are, each of them whole."""
    with Store.open(folder) as store:
        store.vault.sweep()
        originals = list(store.originals())
        assert verify_chain(store.custody()) == []
        assert verify_register(originals, store.custody()) == []
        assert [verify_original(original, store.vault) for original in originals] == [None] * len(
            originals
        )
        read = [original for original in originals if store.made_with(original.id)]
        totals = store.totals()
        assert totals.documents == 2 * len(read)
        assert totals.segments == totals.claims == totals.records == 5 * len(read)
        assert len(list(store.readings())) == totals.documents
    assert not list(folder.rglob(f"*{UNFINISHED}*"))
    return len(originals)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The same case, never killed."""
    folder = tmp_path_factory.mktemp("whole") / "case"
    run = start(folder)
    run.communicate()
    assert run.returncode == 0
    assert check(folder) == FILES
    return folder


def test_a_killed_run_ends_as_one_that_was_not(tmp_path, whole):
    chance = random.Random(1)
    folder = tmp_path / "case"
    seen = []
    for _ in range(4):
        kill_midway(folder, chance.uniform(0.02, 0.3))
        seen.append(check(folder))
    assert seen == sorted(seen)
    assert seen[0] < FILES, "the kill came after the end: it tested nothing"
    assert start(folder).wait() == 0
    assert check(folder) == FILES
    with Store.open(folder) as store, Store.open(whole) as other:
        assert list(store.originals()) == list(other.originals())
        assert list(store.custody()) == list(other.custody())
        assert list(store.readings()) == list(other.readings())
        assert list(store.extractions()) == list(other.extractions())


def test_bytes_without_a_row_are_taken_up(case, store, folder):
    sha256 = store.vault.keep(b"kept before the kill")
    original = case.take("a.txt", b"kept before the kill")
    assert original.sha256 == sha256
    assert verify_original(original, store.vault) is None
    assert len([p for p in (folder / "vault").rglob("*") if p.is_file()]) == 1
