import pytest

from habeas.casework.collect import fill, gather
from habeas.casework.outfolder import write_folder
from habeas.preserve import MANIFEST
from habeas.records import Stated
from habeas.records.errors import MaterialError, UsageError


def names(material):
    return [found.filename for found in material.files]


def test_the_order_is_that_of_the_names(tmp_path):
    for name in ("b.txt", "a.txt", "c/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    assert names(gather(tmp_path, default=Stated(), besides=())) == ["a.txt", "b.txt", "c/d.txt"]


def test_what_habeas_wrote_and_the_case_itself_are_no_material(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "habeas.db").write_text("x")
    write_folder(tmp_path / "exported" / "jsonl", [("claims.jsonl", [b"{}"])])
    material = gather(tmp_path, default=Stated(), besides=(tmp_path / "case",))
    assert names(material) == ["a.txt", "exported/jsonl"]
    assert "an export of Habeas" in material.files[1].refused


def test_another_case_is_named_and_not_passed_over(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "habeas.db").write_text("no database at all")
    (tmp_path / "letters" / "one.txt").write_text("x")
    material = gather(tmp_path, default=Stated(), besides=())
    assert names(material) == ["a.txt", "letters"]
    assert "holds a case" in material.files[1].refused


def test_a_statement_deeper_down_is_named_and_not_unheard(tmp_path):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "one.txt").write_text("x")
    (tmp_path / "letters" / MANIFEST).write_text("protected = true")
    material = gather(tmp_path, default=Stated(), besides=())
    assert names(material) == ["letters/material.toml", "letters/one.txt"]
    assert "move it there" in material.files[0].refused


def test_a_table_that_is_for_no_file_is_named(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / MANIFEST).write_text('["a.txt"]\nkind = "form"\n["leters/*"]\nprotected = true\n')
    material = gather(tmp_path, default=Stated(), besides=())
    assert '["leters/*"]' in material.unheard
    assert "a.txt" not in material.unheard
    (tmp_path / MANIFEST).write_text('language = "ru"\n["a.*"]\nprotected = true\n')
    assert gather(tmp_path, default=Stated(), besides=()).unheard is None


def test_a_file_is_taken_with_the_manifest_beside_it(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / MANIFEST).write_text('["a.txt"]\npublisher = "North Wire"\n')
    material = gather(tmp_path / "a.txt", default=Stated(language="en"), besides=())
    assert names(material) == ["a.txt"]
    assert material.stated("a.txt") == Stated(publisher="North Wire", language="en")


def test_the_files_own_table_is_stronger_than_the_default():
    own, default = (
        Stated(publisher="own", protected=False),
        Stated("heron", "other", protected=True),
    )
    assert fill(own, default) == Stated("heron", "own", protected=False)


@pytest.mark.parametrize(
    "text, said",
    [
        ('["a.txt"\npublisher = "x"', "line"),
        ('["a.txt"]\npublished = "in August"', "a.txt.*published"),
        ('["a.txt"]\npublished_by = "x"', "published_by"),
    ],
)
def test_a_wrong_manifest_says_what_is_wrong_with_it(tmp_path, text, said):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / MANIFEST).write_text(text)
    with pytest.raises(MaterialError, match=said):
        gather(tmp_path, default=Stated(), besides=())


def test_a_manifest_in_another_encoding_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / MANIFEST).write_bytes('["a.txt"]\npublisher = "Тракт"'.encode("cp1251"))
    with pytest.raises(UsageError, match="not UTF-8"):
        gather(tmp_path, default=Stated(), besides=())


@pytest.mark.parametrize("inside", [(), (MANIFEST,), (".hidden",)])
def test_a_folder_with_nothing_to_take_is_refused(tmp_path, inside):
    for name in inside:
        (tmp_path / name).write_text("")
    with pytest.raises(UsageError, match="has no files"):
        gather(tmp_path, default=Stated(), besides=())


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(UsageError, match="does not exist"):
        gather(tmp_path / "gone", default=Stated(), besides=())
