"""Bad usage and unusable input end with 2 and one line, never with a traceback."""

import pytest


@pytest.fixture
def place(tmp_path, material):
    (tmp_path / "empty").mkdir()
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "mine.txt").write_text("mine")
    (tmp_path / "wrong").mkdir()
    (tmp_path / "wrong" / "a.txt").write_text("a")
    (tmp_path / "wrong" / "material.toml").write_text('["a.txt"]\npublisher = \n')
    (tmp_path / "notdb").mkdir()
    (tmp_path / "notdb" / "habeas.db").write_text("not a database")
    return tmp_path


BAD = [
    # words, what the line must say
    ("run", "Missing"),
    ("run material", "--case"),
    ("nonsense", "No such command"),
    ("run material --case c --language de", "--language"),
    ("run material --case c --sealed", "No such option"),
    ("run gone --case c", "gone does not exist"),
    ("run empty --case c", "empty has no files"),
    ("run material/gazette.txt --case c", "is a file"),
    ("run material --case material", "is the folder of the material"),
    ("run material --case material/gazette.txt", "gazette.txt"),
    ("run material --case notdb", "notdb"),
    ("run material --case c --published August", "'August' is not a date"),
    ("run material --case c --published 2022-02-30", "is not a date"),
    ("run material --case c --report thesis", "did not write"),
    ("run material --case c --report thesis/mine.txt", "is a file"),
    ("run material --case c --report thesis/mine.txt/deeper", "cannot be written"),
    ("run wrong --case c", "line 2"),
    ("run material --case=", "empty"),
    ("run material --case c2 --report c2/vault", "inside the case"),
    ("add gone material", "not a case"),
    ("status material", "not a case"),
    ("verify gone", "not a case"),
    ("report notdb", "notdb"),
    ("export c2 --to ftm --out o", "--to"),
    ("export c2 --to jsonl --out thesis", "did not write"),
    ("export c2 --to csv --out thesis/mine.txt/o", "cannot be written"),
    ("init c2", "already a case"),
    ("add c2 gone", "does not exist"),
    ("extract gone.txt", "gone.txt"),
    ("extract material", "material"),
    ("extract empty.bin", "no bytes"),
    ("extract material/gazette.txt --published 12.08.2022", "is not a date"),
    ("extract material/gazette.txt --language English", "is not a language"),
    ("demo --case c2 --no-serve", "real case"),
]


@pytest.mark.parametrize("words, said", BAD, ids=[words for words, _ in BAD])
def test_the_line_says_what_is_wrong(habeas, place, monkeypatch, words, said):
    monkeypatch.chdir(place)
    (place / "empty.bin").write_bytes(b"")
    habeas("init", "c2")
    ended = habeas(*words.split())
    *before, line = ended.err.splitlines()
    assert ended.status == 2
    assert ended.out == ""
    assert line.startswith("habeas: error: ")
    assert said in line
    assert not any("Traceback" in other for other in before)


@pytest.mark.parametrize("words", [("init", ""), ("run", "material", "--case", " ")])
def test_an_empty_name_is_not_the_folder_one_stands_in(habeas, place, monkeypatch, words):
    monkeypatch.chdir(place)
    assert habeas(*words).err == "habeas: error: an argument is empty: is a variable not set?\n"
    assert not (place / "habeas.db").exists()


@pytest.mark.parametrize("words", ["run gone --case c", "run empty --case c", "run wrong --case c"])
def test_no_case_is_made_for_a_folder_of_no_use(habeas, place, monkeypatch, words):
    monkeypatch.chdir(place)
    habeas(*words.split())
    assert not (place / "c").exists()


def test_what_lay_there_is_untouched(habeas, place, monkeypatch):
    monkeypatch.chdir(place)
    habeas("run", "material", "--case", "c", "--report", "thesis", "--no-serve")
    assert [p.name for p in (place / "thesis").iterdir()] == ["mine.txt"]
