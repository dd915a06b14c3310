"""Bad input: each file is named, the rest is done, nothing half-written remains."""

import json
import os
import sys
from importlib import import_module

import pytest

from habeas import Case
from habeas.casework import reading, receiving
from habeas.read import finishing

from .conftest import CHAT, LETTER

loading = import_module("habeas.preserve.load")  # its package names the function the same

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def run(tmp_path, material):
    with Case.open_or_create(tmp_path / "case") as case:
        return case.run(material), case.view()


def refused(summary):
    return {item.file: item.reason for item in summary.refused}


@pytest.mark.parametrize(
    "name, data, said",
    [
        ("empty.txt", b"", "no bytes"),
        ("blank.txt", b" \n\t\n", ""),
        ("photo.txt", PNG, ""),
        ("broken.xlsx", b"PK\x03\x04 cut off", ""),
        ("noise.bin", bytes(range(256)) * 8, ""),
    ],
)
def test_a_file_of_no_use_is_named_and_the_rest_is_done(tmp_path, material, name, data, said):
    (material / name).write_bytes(data)
    first, _ = run(tmp_path, material)
    assert list(refused(first)) == [name]
    assert said in refused(first)[name]
    assert first.documents == 5
    second, view = run(tmp_path, material)
    assert second.refused == first.refused
    assert [r.file for r in view.refusals] == [name]


@pytest.mark.parametrize(
    "name, data",
    [
        ("old.txt", LETTER.encode("cp1251")),
        ("wide.txt", LETTER.encode("utf-16")),
        ("ragged.csv", "ФИО;Колония\nЗорин Пётр;ИК-91;лишнее\nЗорин Олег\n".encode()),
        ("cut.json", json.dumps({"name": "x", "messages": [{"id": 1}]}).encode()[:-9]),
        ("cut-chat.txt", CHAT.encode()[:-3]),
    ],
)
def test_damaged_text_is_read_or_refused_and_never_passed_over(tmp_path, material, name, data):
    (material / name).write_bytes(data)
    summary, view = run(tmp_path, material)
    original = next(o for o in view.originals if o.filename == name)
    documents = [r.document for r in view.readings if r.document.original == original.id]
    assert bool(documents) != (name in refused(summary))
    assert summary.documents == 5 + len(documents)


def test_a_file_that_becomes_whole_is_refused_no_longer(tmp_path, material):
    (material / "late.txt").write_bytes(b"")
    assert list(refused(run(tmp_path, material)[0])) == ["late.txt"]
    (material / "late.txt").write_text("Из ИК-91 увезли десять человек.", encoding="utf-8")
    summary, view = run(tmp_path, material)
    assert summary.refused == ()
    assert view.refusals == ()


def test_a_file_that_vanishes_is_named(tmp_path, material, monkeypatch):
    def load(path):
        if path.name == "list.csv":
            path.unlink(missing_ok=True)
        return kept(path)

    kept = receiving.load
    monkeypatch.setattr(receiving, "load", load)
    summary, _ = run(tmp_path, material)
    assert "gone by now" in refused(summary)["list.csv"]
    assert summary.documents == 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="the superuser may read all")
def test_a_file_that_may_not_be_read_is_named(tmp_path, material):
    (material / "list.csv").chmod(0)
    summary, _ = run(tmp_path, material)
    assert "refuses" in refused(summary)["list.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_does_not_hang_the_run(tmp_path, material):
    os.mkfifo(material / "pipe.txt")
    assert "pipe.txt" in refused(run(tmp_path, material)[0])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes any bytes for a name")
def test_a_name_that_is_no_text_is_shown_as_text(tmp_path, material):
    (material / os.fsdecode("\u0437\u043e\u0440\u044f.txt".encode("cp1251"))).write_text(
        "Из ИК-91 увезли двоих."
    )
    summary, view = run(tmp_path, material)
    assert summary.originals == 6
    json.dumps([o.filename for o in view.originals], ensure_ascii=False).encode("utf-8")


def test_a_fault_in_one_document_does_not_end_the_run(tmp_path, material, monkeypatch):
    kept = reading.read

    def read(original, *rest, **options):
        if original.filename == "list.csv":
            raise ZeroDivisionError
        return kept(original, *rest, **options)

    monkeypatch.setattr(reading, "read", read)
    summary, _ = run(tmp_path, material)
    assert refused(summary) == {"list.csv": "reading failed: ZeroDivisionError"}
    assert summary.documents == 4


def test_a_copy_of_a_refused_file_is_named_too(tmp_path, material):
    for name in ("a.txt", "b.txt"):
        (material / name).write_bytes(PNG)
    assert set(refused(run(tmp_path, material)[0])) == {"a.txt", "b.txt"}


def test_a_mistyped_table_is_named_until_it_is_mended(tmp_path, material):
    whole = (material / "material.toml").read_text(encoding="utf-8")
    (material / "material.toml").write_text(whole.replace("letters/", "leters/"), encoding="utf-8")
    summary, view = run(tmp_path, material)
    assert "leters" in refused(summary)["material.toml"]
    assert [r.file for r in view.refusals] == ["material.toml"]
    (material / "material.toml").write_text(whole, encoding="utf-8")
    summary, view = run(tmp_path, material)
    assert (summary.refused, view.refusals) == ((), ())


def test_a_text_that_is_too_long_is_kept_and_named(tmp_path, material, monkeypatch):
    monkeypatch.setattr(finishing, "LONGEST", 1_000)
    (material / "long.txt").write_text("Из ИК-91 увезли десять человек. " * 40, encoding="utf-8")
    summary, view = run(tmp_path, material)
    assert "1,280 characters" in refused(summary)["long.txt"]
    assert "long.txt" in {o.filename for o in view.originals}
    assert summary.documents == 5


def test_a_file_that_is_too_large_is_named(tmp_path, material, monkeypatch):
    monkeypatch.setattr(loading, "LARGEST", 5_000)
    (material / "film.mp4").write_bytes(b"x" * 5_001)
    summary, _ = run(tmp_path, material)
    assert "hand it in in parts" in refused(summary)["film.mp4"]
