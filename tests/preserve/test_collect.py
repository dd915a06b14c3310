import os

import pytest

from habeas.preserve import collect
from habeas.records.errors import UsageError


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "material"
    for name in (
        "b.txt",
        "a/z.txt",
        "a/а.txt",
        "Я.html",
        "material.toml",
        ".hidden",
        ".git/config",
        "~$list.xlsx",
        "a/~$b.docx",
        "case/vault/ab/abc",
    ):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return root


def link(path, target):
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("this system lets this user make no links")


def test_names_are_sorted_and_litter_is_passed_over(folder):
    found = list(collect(folder, besides=[folder / "case"]))
    assert [f.filename for f in found] == ["a/z.txt", "a/а.txt", "b.txt", "Я.html"]
    assert all(f.path.read_text() == f.filename and f.refused is None for f in found)


def test_a_folder_is_left_out_only_where_told(folder):
    assert "case/vault/ab/abc" in [f.filename for f in collect(folder)]


def test_an_empty_folder_has_nothing(tmp_path):
    assert list(collect(tmp_path)) == []


@pytest.mark.parametrize("name", ["missing", "file"])
def test_what_is_no_folder_is_a_usage_error(tmp_path, name):
    (tmp_path / "file").write_text("x")
    with pytest.raises(UsageError, match="is not a folder"):
        collect(tmp_path / name)


def test_links_out_of_the_folder_are_refused_by_name(folder, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("secret")
    link(folder / "1-file", outside / "secret.txt")
    link(folder / "2-folder", outside)
    link(folder / "3-broken", folder / "nowhere")
    link(folder / "4-circle", folder / "4-circle")
    link(folder / "5-inside", folder / "b.txt")
    link(folder / "6-up", folder)
    found = {f.filename: f.refused for f in collect(folder) if f.filename[0].isdigit()}
    assert found == {
        "1-file": "a link that leads outside the folder: copy the file itself here",
        "2-folder": "a link that leads outside the folder: copy the file itself here",
        "3-broken": "a link that leads to no file",
        "4-circle": "a link that leads to no file",
        "5-inside": None,
        "6-up": "a link to a folder: its files are read where they stand",
    }


def test_a_folder_that_cannot_be_listed_is_refused_by_name(folder, monkeypatch):
    scandir = os.scandir

    def refusing(path):
        if str(path).endswith("a"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    refused = [(f.filename, f.refused) for f in collect(folder) if f.refused]
    assert refused == [("a/", "the folder cannot be listed: Permission denied")]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file names that are not text")
def test_a_name_that_is_no_text_can_still_be_stored(tmp_path):
    (tmp_path / os.fsdecode(b"\xef\xe8\xf1\xfc\xec\xee.txt")).write_text("x")
    (found,) = collect(tmp_path)
    assert found.filename.encode("utf-8")
    assert found.path.read_text() == "x"
