"""Vocabularies: what ships can be read, and a broken one is named."""

import pytest

from habeas.records import load_vocabulary
from habeas.records.documents import LANGUAGES
from habeas.records.errors import VocabularyError
from habeas.records.vocabulary import parse

STRUCTURE = """
name = "detention"
version = 1
matter = "held"
[kind.held]
role = "other"
label = { en = "held", ru = "содержится", uk = "утримується" }
"""
WORDS = """
[kind]
held = ["held in"]
[negation]
words = ["not"]
[matter]
words = ["prison"]
"""


def words(**changed: str) -> dict[str, str]:
    return {language: changed.get(language, WORDS) for language in LANGUAGES}


def test_the_shipped_vocabulary_has_words_for_every_kind_in_every_language() -> None:
    vocabulary = load_vocabulary()
    assert {k.name: sorted(k.triggers) for k in vocabulary.kinds} == {
        k.name: sorted(LANGUAGES) for k in vocabulary.kinds
    }
    assert vocabulary.pathway[0] == "approached"


def test_another_matter_is_another_file() -> None:
    vocabulary = parse(STRUCTURE, words())
    assert vocabulary.kind("held").triggers["en"] == ("held in",)
    assert vocabulary.pathway == ()


@pytest.mark.parametrize(
    "structure, changed, message",
    [
        ("name = ", {}, "cannot be read"),
        (STRUCTURE.replace("other", "chapter"), {}, "chapter"),
        (STRUCTURE.replace('matter = "held"', ""), {}, "matter"),
        (STRUCTURE, {"uk": WORDS.replace("held =", "holden =")}, "holden"),
        (STRUCTURE, {"uk": WORDS + '[one]\nholden = "holden"'}, "holden"),
        (STRUCTURE + 'traits = ["brave"]', {}, "brave"),
        (STRUCTURE, {"en": WORDS.replace("held in", "held <where>")}, "where"),
        (STRUCTURE, {"en": WORDS + '[modality]\nwished = ["wish"]'}, "wished"),
        (STRUCTURE, {"en": WORDS.replace("[kind]", "[kinds]")}, "kinds"),
        (STRUCTURE, {"en": WORDS.replace('["held in"]', '"held in"')}, "kind.held is not a list"),
        (STRUCTURE, {"en": WORDS.replace('["held in"]', "[5]")}, "kind.held is not a list"),
        (STRUCTURE, {"en": WORDS.replace("words", "wrods")}, "wrods"),
        (STRUCTURE, {"en": "kind = 5"}, "no table"),
        (STRUCTURE, {"en": WORDS + "[one]\nheld = 5"}, "one.held is not a sentence"),
        (STRUCTURE.replace('= "held"', '= "seized"', 1), {}, "seized"),
        (STRUCTURE.replace("version = 1", 'version = "one"'), {}, "version must be a number"),
        (STRUCTURE + 'modality = "hapened"', {}, "hapened"),
        (STRUCTURE + 'measures = ["amount"]', {}, "amount"),
        (STRUCTURE + 'measures = "quantity"', {}, "measures must be a list"),
        (STRUCTURE + 'negation = "mine"', {}, "mine"),
        (STRUCTURE + 'over = ["taken"]', {}, "taken"),
        (STRUCTURE + 'wide = "yes"', {}, "wide must be true or false"),
        (STRUCTURE + 'colour = "red"', {}, "colour"),
    ],
)
def test_a_broken_vocabulary_is_named(structure: str, changed: dict, message: str) -> None:
    with pytest.raises(VocabularyError, match=message):
        parse(structure, words(**changed))


GROUPS = """
[words]
child = ["child", "children"]
taken = ["took <child>", "seized"]
[kind]
held = ["<taken> away"]
[negation]
words = ["not"]
[matter]
words = ["<child>"]
[one]
held = "held"
"""


def test_a_group_stands_for_its_words_and_may_hold_an_earlier_one() -> None:
    vocabulary = parse(STRUCTURE, words(en=GROUPS))
    assert vocabulary.kind("held").triggers["en"] == ("(took (child|children)|seized) away",)
    assert vocabulary.matter_words.patterns["en"] == ("(child|children)",)
    assert vocabulary.kind("held").wordings["one"] == {"en": "held"}


def test_a_kind_has_the_traits_that_it_names() -> None:
    given = parse(STRUCTURE + 'traits = ["visited", "death"]', words())
    assert given.kind("held").traits == {"visited", "death"}
    assert parse(STRUCTURE, words()).kind("held").traits == set()


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(VocabularyError, match="no vocabulary"):
        load_vocabulary("nothing")
    with pytest.raises(VocabularyError, match="no kind"):
        load_vocabulary().kind("nothing")


def test_words_that_are_named_once_stand_in_every_pattern() -> None:
    named = WORDS.replace("[kind]", '[words]\nplace = "prison|colon*"\n[kind]')
    vocabulary = parse(STRUCTURE, words(en=named.replace("held in", "held in <place>")))
    assert vocabulary.kind("held").triggers["en"] == ("held in (prison|colon*)",)
    with pytest.raises(VocabularyError, match="<place>"):
        parse(STRUCTURE, words(en=WORDS.replace("held in", "held in <place>")))
