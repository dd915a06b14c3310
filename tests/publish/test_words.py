import re
from pathlib import Path
from typing import get_args

import pytest

from habeas.publish.plurals import plural_form
from habeas.publish.words import fill, languages, load_words
from habeas.records import load_vocabulary
from habeas.records.findings import DriftKind
from habeas.records.vocabulary import shipped

PLACE = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("language", languages)
def test_catalogs_have_the_same_keys_and_places(language):
    words, english = load_words(language), load_words("en")
    assert set(words.texts) == set(english.texts)
    assert set(words.plurals) == set(english.plurals)
    for key, text in words.texts.items():
        assert text.strip(), key
        assert set(PLACE.findall(text)) == set(PLACE.findall(english.texts[key])), key
    for key, forms in words.plurals.items():
        wanted = {"one", "other"} if language == "en" else {"one", "few", "many", "other"}
        assert set(forms) == wanted, key
        assert all("{n}" in form for form in forms.values()), key


@pytest.mark.parametrize("language", languages)
def test_every_kind_of_drift_has_its_word_and_no_other_has(language):
    named = {key for key in load_words(language).texts if key.startswith("changed.")}
    assert named == {f"changed.{kind}" for kind in get_args(DriftKind)}


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_no_latin_word_is_left_in_a_cyrillic_catalog(language):
    allowed = {"habeas", "run", "case", "material", "toml", "SHA", "UTC", "n"}
    for key, text in load_words(language).texts.items():
        left = set(re.findall(r"[A-Za-z]{2,}", PLACE.sub("", text))) - allowed
        assert not left, (key, text)


@pytest.mark.parametrize("matter", shipped())
@pytest.mark.parametrize("language", languages)
def test_every_kind_of_a_shipped_vocabulary_is_asked_about_in_a_sentence(language, matter):
    for kind in load_vocabulary(matter).kinds:
        asked = [kind.wordings[form].get(language) for form in ("ask_whether", "ask_which")]
        (sentence,) = filter(None, asked)
        assert sentence.endswith("?"), kind.name


@pytest.mark.parametrize(
    "language, n, form",
    [
        ("en", 1, "one"), ("en", 0, "other"), ("en", 2, "other"),
        ("ru", 1, "one"), ("ru", 2, "few"), ("ru", 5, "many"), ("ru", 11, "many"), ("ru", 12, "many"),
        ("ru", 21, "one"), ("ru", 22, "few"), ("ru", 111, "many"), ("uk", 104, "few"), ("uk", 1.5, "other"),
    ],
)  # fmt: skip
def test_plural_forms(language, n, form):
    assert plural_form(language, n) == form


def test_braces_inside_a_value_are_left_alone():
    assert fill("“{words}” and {n}", words="{n}", n=3) == "“{n}” and 3"


def test_a_missing_value_is_a_defect():
    with pytest.raises(KeyError):
        fill("{n} more")


UKRAINE = "05 07 09 12 14 18 21 23 26 30 32 35 40 43 46 48 51 53 56 59 61 63 65 68 71 74 77"


@pytest.mark.parametrize("language", languages)
def test_every_region_of_ukraine_has_a_name_of_its_own(language):
    regions = load_words(language).regions
    names = [regions[f"UA-{code}"] for code in UKRAINE.split()]
    assert len({*names}) == len(names) == 27
    latin = [bool(re.search("[A-Za-z]", name)) for name in names]
    assert latin == [language == "en"] * len(names)


@pytest.mark.parametrize("language", languages)
def test_no_kind_is_negated_in_the_words_of_the_interface(language):
    other = set(load_words(language).texts.values())
    for matter in shipped():
        for kind in load_vocabulary(matter).kinds:
            assert kind.wordings["negated"].get(language) not in other, kind.name


@pytest.mark.parametrize("language", languages)
def test_a_kind_asked_for_who_or_what_is_so_in_every_language(language):
    for matter in shipped():
        for kind in load_vocabulary(matter).kinds:
            asked = kind.wordings["ask_which"]
            assert (language in asked) == bool(asked), kind.name


VOCABULARIES = Path(__file__).parents[2] / "docs" / "vocabularies.md"


@pytest.mark.parametrize("matter", shipped())
def test_the_handbook_lists_every_kind_as_the_vocabulary_labels_it(matter):
    page = VOCABULARIES.read_text(encoding="utf-8")
    part = page[page.index(f"\n### {matter}\n") + 5 :].split("\n### ")[0]
    rows = [line.strip("| ").split(" | ") for line in part.splitlines() if line.startswith("| `")]
    kinds = load_vocabulary(matter).kinds
    assert [row[:3] for row in rows] == [[f"`{k.name}`", k.role, k.labels["en"]] for k in kinds]
    assert all(len(row) == 4 and row[3] for row in rows)
