"""Every sentence that the weighing can write has its Russian and its Ukrainian."""

import re

import pytest

from habeas.publish.sentences import said_in
from habeas.weigh.ask.conflicts import _WHY
from habeas.weigh.reasons import _BASIS, _MODALITY, SENTENCES

PLACE = re.compile(r"\{(\w+)\}")
LATIN = re.compile(r"[A-Za-z]{2,}")


def filled():
    """Fill each template of the weighing with words that no language would change."""
    for code, template in {**SENTENCES, **{f"why_{k}": v for k, v in _WHY.items()}}.items():
        places = {name: f"«{name.upper()}»" for name in PLACE.findall(template)}
        choices = {"basis": _BASIS, "modality": _MODALITY}
        chosen = next((name for name in choices if name in places), None)
        for word in choices[chosen].values() if chosen else [None]:
            given = {**places, chosen: word} if chosen else places
            yield pytest.param(template.format(**given), given, chosen, id=f"{code} {word or ''}")


@pytest.mark.parametrize("language", ["ru", "uk"])
@pytest.mark.parametrize(("sentence", "given", "chosen"), list(filled()))
def test_every_sentence_of_the_weighing_is_translated(sentence, given, chosen, language):
    said = said_in(sentence, language)
    assert said is not None
    kept = [words for name, words in given.items() if name != chosen]
    assert all(words in said for words in kept)
    for words in kept:
        said = said.replace(words, "")
    assert LATIN.findall(said) == []


@pytest.mark.parametrize(
    ("sentence", "russian"),
    [
        (
            "One origin: someone whom the text does not name.",
            "Источник один: кто-то, кого текст не называет.",
        ),
        (
            "One origin: an inmate (not named; spoke to the Courier).",
            "Источник один: an inmate (имя не названо; с кем говорит: the Courier).",
        ),
        ("“a” denies “b”.", "«a» отрицает слова «b»."),
        ("“He {said} \\1\nso” denies “b”.", "«He {said} \\1\nso» отрицает слова «b»."),
        ("the file has no bytes", "файл пуст"),
        (
            "repeats it nearly word for word; shares 3 of the 4 word triples of the shorter text",
            "повторяет почти дословно; общих троек слов 3 из 4 в более коротком тексте",
        ),
    ],
)
def test_what_fills_a_place_is_kept_or_translated_in_turn(sentence, russian):
    assert said_in(sentence, "ru") == russian
    assert said_in(sentence, "en") == sentence


def test_a_quote_is_never_translated():
    quote = "a party"
    assert said_in(f"Bob says otherwise: “{quote}”.", "ru") == f"Bob говорит иное: «{quote}»."
    assert said_in("“the file has no bytes” denies “a program”.", "uk").count("the file") == 1


def test_an_unknown_sentence_is_not_guessed_at():
    assert said_in("The moon is made of cheese", "uk") is None


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        ("en", "One origin: Андрій М..", "One origin: Андрій М."),
        ("ru", "One origin: Андрій М..", "Источник один: Андрій М."),
        ("uk", "The words found do not say how Андрій М. could know it.",
         "Андрій М.: зі знайдених слів не видно, звідки це відомо."),
        ("uk", "One origin: Галина.", "Джерело одне: Галина."),
        ("en", "Olya says otherwise: “не знаю..”.", "Olya says otherwise: “не знаю..”."),
        ("en", "The moon is made of cheese..", "The moon is made of cheese.."),
    ],
)  # fmt: skip
def test_two_full_stops_that_meet_are_one(language, sentence, said):
    assert said_in(sentence, language) == said
