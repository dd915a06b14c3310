import pytest

from habeas.casework.outfolder import MARKER, NOTICE, is_output, sweep, write_folder
from habeas.records.errors import UsageError


def tree(folder):
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_a_folder_is_written_whole_and_marked(tmp_path):
    place = tmp_path / "out"
    write_folder(place, [("a.txt", [b"one", b"two"]), ("deep/b.txt", [b""])])
    assert tree(place) == {"a.txt", "deep/b.txt", MARKER}
    assert (place / "a.txt").read_bytes() == b"onetwo"
    assert NOTICE in (place / MARKER).read_text(encoding="utf-8")
    assert is_output(place)
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_newer_copy_takes_the_place_of_the_older(tmp_path):
    place = tmp_path / "out"
    write_folder(place, [("old.txt", [b"1"])])
    write_folder(place, [("new.txt", [b"2"])])
    assert tree(place) == {"new.txt", MARKER}


def test_what_others_wrote_is_never_replaced(tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(UsageError, match="holds files that Habeas did not write"):
        write_folder(tmp_path, [("a.txt", [b"1"])])
    assert tree(tmp_path) == {"thesis.txt"}


def test_a_forged_marker_is_not_believed(tmp_path):
    (tmp_path / MARKER).write_text("something else")
    assert not is_output(tmp_path)


def test_a_file_is_no_place_for_a_folder(tmp_path):
    (tmp_path / "out").write_text("a file")
    with pytest.raises(UsageError, match="is a file"):
        write_folder(tmp_path / "out", [])


def test_an_error_on_the_way_leaves_the_older_copy_and_nothing_half_written(tmp_path):
    place = tmp_path / "out"
    write_folder(place, [("old.txt", [b"1"])])

    def broken():
        yield "new.txt", [b"2"]
        raise RuntimeError("cut off")

    with pytest.raises(RuntimeError, match="cut off"):
        write_folder(place, broken())
    assert tree(place) == {"old.txt", MARKER}
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_run_killed_between_the_two_moves_is_put_right(tmp_path):
    place = tmp_path / "out"
    write_folder(place, [("old.txt", [b"1"])])
    place.rename(tmp_path / ".out.old")
    (tmp_path / ".out.partial").mkdir()
    sweep(place)
    assert tree(place) == {"old.txt", MARKER}
    assert [p.name for p in tmp_path.iterdir()] == ["out"]
