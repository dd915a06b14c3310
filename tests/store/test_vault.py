import hashlib

import pytest

from habeas.records.errors import CaseError, CustodyError
from habeas.store import PlainVault


@pytest.fixture
def vault(tmp_path):
    return PlainVault(tmp_path)


def place(tmp_path, sha256):
    return tmp_path / "vault" / sha256[:2] / sha256


def test_bytes_lie_under_their_hash(vault, tmp_path):
    data = bytes(range(256)) * 1000
    sha256 = vault.keep(data)
    assert sha256 == hashlib.sha256(data).hexdigest()
    assert place(tmp_path, sha256).read_bytes() == data
    assert vault.fetch(sha256) == data


def test_bytes_are_kept_once(vault, tmp_path):
    sha256 = vault.keep(b"one")
    before = place(tmp_path, sha256).stat().st_mtime_ns
    assert vault.keep(b"one") == sha256
    assert place(tmp_path, sha256).stat().st_mtime_ns == before
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


@pytest.mark.parametrize("damage", [b"onf", b"", b"one more"])
def test_changed_bytes_are_never_handed_out(vault, tmp_path, damage):
    sha256 = vault.keep(b"one")
    place(tmp_path, sha256).write_bytes(damage)
    with pytest.raises(CustodyError, match="not what they were"):
        vault.fetch(sha256)


def test_damaged_bytes_are_not_taken_for_those_that_come_in(vault, tmp_path):
    sha256 = vault.keep(b"one")
    place(tmp_path, sha256).write_bytes(b"on")
    with pytest.raises(CustodyError, match="not what they were"):
        vault.keep(b"one")


def test_lost_bytes_are_named(vault, tmp_path):
    sha256 = vault.keep(b"one")
    place(tmp_path, sha256).unlink()
    with pytest.raises(CustodyError, match=f"{sha256} are gone"):
        vault.fetch(sha256)


@pytest.mark.parametrize("written", ["", "ab", "../../habeas.db", "A" * 64, "a" * 64 + "/.."])
def test_a_hash_on_record_cannot_lead_out_of_the_vault(vault, written):
    with pytest.raises(CustodyError, match="no valid SHA-256"):
        vault.fetch(written)


def test_a_sweep_takes_leftovers_and_nothing_else(vault, tmp_path):
    sha256 = vault.keep(b"one")
    (place(tmp_path, sha256).parent / "tmpabc.unfinished").write_bytes(b"o")
    assert vault.sweep() == 1
    assert vault.sweep() == 0
    assert vault.fetch(sha256) == b"one"


def test_a_failed_write_leaves_nothing(vault, tmp_path, monkeypatch):
    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CaseError, match="No space left on device"):
        vault.keep(b"one")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
