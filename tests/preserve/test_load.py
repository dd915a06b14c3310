import os
from pathlib import Path

import pytest

from habeas.preserve import load
from habeas.records.errors import EmptyFile, UnreadableFile


def test_a_file_is_read_whole(tmp_path):
    data = bytes(range(256)) * 5000
    (tmp_path / "a").write_bytes(data)
    assert load(tmp_path / "a") == data


def test_no_bytes(tmp_path):
    (tmp_path / "a").touch()
    with pytest.raises(EmptyFile):
        load(tmp_path / "a")


def test_a_vanished_file(tmp_path):
    with pytest.raises(UnreadableFile, match="no such file"):
        load(tmp_path / "a")


def test_a_file_that_vanishes_between_look_and_read(tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"x")
    opened = Path.open

    def vanishing(self, *args):
        self.unlink()
        return opened(self, *args)

    monkeypatch.setattr(Path, "open", vanishing)
    with pytest.raises(UnreadableFile, match="no such file"):
        load(path)


def test_a_folder(tmp_path):
    with pytest.raises(UnreadableFile, match="a folder"):
        load(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableFile, match="not a regular file"):
        load(tmp_path / "pipe")


def test_a_file_the_system_refuses(tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"x")

    def refusing(self, *args):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refusing)
    with pytest.raises(UnreadableFile, match="Permission denied"):
        load(path)


def test_a_file_that_grows_while_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"one")
    fstat = os.fstat

    def growing(handle):
        with path.open("ab") as file:
            file.write(b" more")
        return fstat(handle)

    monkeypatch.setattr(os, "fstat", growing)
    with pytest.raises(UnreadableFile, match="changed while it was read"):
        load(path)
