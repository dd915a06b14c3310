"""A case is about one matter: a shipped vocabulary, or an editor's own files."""

import pytest

from habeas import Case
from habeas.casework import extract_file, run_folder
from habeas.casework.matter import note_of, vocabulary_of
from habeas.records.errors import UsageError, VocabularyError

STRUCTURE = """
name = "floods"
version = 3
matter = "flooded"
[kind.flooded]
role = "step"
label = { en = "flooded", ru = "затоплено", uk = "затоплено" }
"""
WORDS = """
[kind]
flooded = ["(was|were) flooded"]
[negation]
words = ["no"]
[matter]
words = ["flood*"]
"""
NEWS = "Nine cellars were flooded in the village, a resident said. No barn was flooded.\n"


@pytest.fixture
def floods(tmp_path):
    for name, text in {"floods.toml": STRUCTURE, "floods.en.toml": WORDS}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "material").mkdir()
    (tmp_path / "material" / "news.txt").write_text(NEWS, encoding="utf-8")
    return tmp_path


def told(folder):
    said = extract_file(folder / "material" / "news.txt", vocabulary=str(folder / "floods.toml"))
    return [item for item in said if type(item).__name__ == "Claim"]


def test_an_own_vocabulary_is_read_from_its_files(floods):
    assert [(c.kind, c.polarity) for c in told(floods)] == [
        ("flooded", "positive"), ("flooded", "negative"),
    ]  # fmt: skip
    assert all(c.method.startswith("floods-3.") for c in told(floods))


def test_a_case_keeps_its_own_vocabulary_and_takes_up_new_words(floods):
    own, case = str(floods / "floods.toml"), floods / "case"
    first = run_folder(floods / "material", case, vocabulary=own)
    assert first.claims == 2
    with Case.open(case) as opened:
        assert opened.status().vocabulary == "floods"
    again = run_folder(floods / "material", case)
    assert (again.claims, again.added.claims) == (2, 0)
    narrowed = WORDS.replace("(was|were)", "cellars were")
    (floods / "floods.en.toml").write_text(narrowed, encoding="utf-8")
    assert run_folder(floods / "material", case).claims == 2
    assert run_folder(floods / "material", case, vocabulary=own).claims == 1


def test_another_matter_wants_another_case(floods):
    run_folder(floods / "material", floods / "case", vocabulary=str(floods / "floods.toml"))
    with pytest.raises(UsageError, match="make another case"):
        run_folder(floods / "material", floods / "case", vocabulary="recruitment")


def test_what_is_no_vocabulary_is_named(tmp_path):
    with pytest.raises(UsageError, match="recruitment, or the path"):
        note_of("nothing")
    broken = tmp_path / "broken.toml"
    broken.write_text("name =", encoding="utf-8")
    with pytest.raises(VocabularyError, match="cannot be read"):
        note_of(str(broken))
    broken.write_bytes(b"\xff\xfe")
    with pytest.raises(VocabularyError, match="broken"):
        note_of(str(broken))


def test_every_rule_of_a_claim_is_named_with_its_version_and_its_words(tmp_path):
    text = (
        "Up to 40 volunteers were not taken from IK-7 in Perm region in July 2022, a lawyer said.\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    said = list(extract_file(tmp_path / "a.txt", explain=True))
    (claim,) = (i for i in said if type(i).__name__ == "Claim" and i.kind == "departed")
    (why,) = (i for i in said if type(i).__name__ == "Explanation" and i.claim == claim.id)
    edition = vocabulary_of(None).edition
    parts = {g.part: g for g in why.grounds}
    assert set(parts) >= {"kind", "polarity", "came_about", "values", "time", "facility", "chain"}
    assert parts["kind"].rule.startswith(f"{edition}:kind.departed.en.")
    assert (parts["polarity"].text, parts["time"].text) == ("not", "July 2022")
    assert claim.method.split(" + ") == list(dict.fromkeys(g.rule for g in why.grounds))
    for ground in why.grounds:
        if ground.start is not None:
            assert text[ground.start : ground.end] == ground.text
    assert not any(type(i).__name__ == "Explanation" for i in extract_file(tmp_path / "a.txt"))


@pytest.mark.parametrize("pattern", ["(was", "*", "... flooded", "{cellar} flooded"])
def test_a_pattern_that_cannot_be_read_is_named_before_anything_is(floods, pattern):
    wrong = WORDS.replace("(was|were) flooded", pattern)
    (floods / "floods.en.toml").write_text(wrong, encoding="utf-8")
    with pytest.raises(VocabularyError, match=r"kind\.flooded\.en\.1"):
        next(extract_file(floods / "material" / "news.txt", vocabulary=str(floods / "floods.toml")))


def test_a_vocabulary_that_names_no_matter_reads_every_article(floods):
    (floods / "floods.en.toml").write_text(WORDS.partition("[matter]")[0], encoding="utf-8")
    padding = "The mayor opened a bridge, and a band played until late.\n\n" * 12
    (floods / "material" / "news.txt").write_text(padding + NEWS, encoding="utf-8")
    assert [c.polarity for c in told(floods)] == ["positive", "negative"]
