import subprocess
import sys

import pytest

from habeas.casework.lock import one_writer
from habeas.records.errors import CaseError

HOLD = """
import sys
from pathlib import Path
from habeas.casework.lock import one_writer
with one_writer(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_writer_is_told_to_wait_and_a_killed_one_holds_nothing(tmp_path):
    first = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert first.stdout.readline().strip() == b"held"
        with pytest.raises(CaseError, match="in use"), one_writer(tmp_path):
            pass
    finally:
        first.kill()
        first.communicate()
    with one_writer(tmp_path):
        pass


def test_a_case_that_is_gone_is_named(tmp_path):
    with pytest.raises(CaseError, match="cannot be written"), one_writer(tmp_path / "gone"):
        pass
