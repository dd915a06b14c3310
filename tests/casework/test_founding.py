"""Two runs that begin at once: one makes the case, and nothing is built over."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from habeas.casework import Case
from habeas.records.errors import CaseError


def test_two_who_found_one_case_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "case"

    def found(_: int) -> bool:
        try:
            Case.open_or_create(folder).close()
        except CaseError:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        done = list(pool.map(found, range(12)))
    assert any(done)
    with Case.open(folder) as case:
        assert case.verify().problems == ()
