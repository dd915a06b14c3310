"""English people, organisations and places: by the model, by the rules, and by both."""

import tomllib
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.extract.entities import find_entities, same_in_document
from habeas.extract.entities.english_letters import likeness
from habeas.extract.entities.english_model import chunks, labelled
from habeas.extract.entities.english_names import english_names
from habeas.extract.entities.english_tokens import sentences
from habeas.extract.mentions import find_mentions

ROOT = Path(__file__).parents[2]
CORPORA = ROOT.parent / "shared/data/ner/en"
FLOORS = tomllib.loads((ROOT / "tests/floors.toml").read_text())["names-english"]


def read(text, kind="person"):
    found = same_in_document(find_entities(text, language="en"), text)
    return [text[f.start : f.end] for f in found if f.kind == kind]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Mr Tarasenko declined; Mrs. Lebedeva did not.", ["Tarasenko", "Lebedeva"]),
        ("K. Belov and S. I. Kuzmin testified.", ["K. Belov", "S. I. Kuzmin"]),
        ("Timur Gaziyev's mother waited.", ["Timur Gaziyev"]),
        ("Dr. O'Brien met Anna-Maria Kowalczyk.", ["O'Brien", "Anna-Maria Kowalczyk"]),
        ("Joaquin de la Cruz and Ursula von der Leyen spoke.",
         ["Joaquin de la Cruz", "Ursula von der Leyen"]),
        ("Yana Gelmel explained it. Later Gelmel left.", ["Yana Gelmel", "Gelmel"]),
        ("Police arrested Marat Sidorov Jr. near the lake.", ["Marat Sidorov Jr."]),
        ("Judge Elena Vetrova and Senator Paul Whitlow agreed.", ["Elena Vetrova", "Paul Whitlow"]),
        ("Freed Convict Ivan Sidorov Tells of Torture", ["Ivan Sidorov"]),
        ("Activists say Russian and Ukrainian relatives wait.", []),
        ("Relatives hope. May God help us in April.", []),
        ("The Chinese and the French said nothing on Monday.", []),
    ],
)  # fmt: skip
def test_people(text, people):
    assert read(text) == people


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("He studied at Kyiv Polytechnic Institute.", "organisation", ["Kyiv Polytechnic Institute"]),
        ("The 93rd Mechanized Brigade left.", "organisation", ["93rd Mechanized Brigade"]),
        ("The International Committee of the Red Cross came.", "organisation",
         ["International Committee of the Red Cross"]),
        ("She told Novaya Gazeta and RIA Novosti.", "organisation", ["Novaya Gazeta", "RIA Novosti"]),
        ("The Ministry of Justice refused.", "organisation", ["Ministry of Justice"]),
        ("They flew from Vilnius to Brovary.", "place", ["Vilnius", "Brovary"]),
        ("Men from Buryatia died near Lyman.", "place", ["Buryatia", "Lyman"]),
        ("Russian troops, Ukrainian troops", "place", []),
    ],
)  # fmt: skip
def test_other_kinds(text, kind, words):
    assert read(text, kind) == words


def test_an_institute_keeps_the_town_in_its_name():
    text = "He studied at Kyiv Polytechnic Institute."
    found = find_mentions(text, offset=0, language="en", anchor=None)
    assert [(text[f.start : f.end], f.kind) for f in found] == [
        ("Kyiv Polytechnic Institute", "organisation")
    ]


def test_a_rule_says_who_found_it():
    text = "President Vladimir Putin met Reuters. Somebody from Brovary laughed."
    rules = {text[e.start : e.end]: e.rule for e in english_names(text)}
    assert rules["Vladimir Putin"] == "english-model+a given name in a run"
    assert rules["Brovary"] == "english-model"


def test_labels_and_back():
    text = "Ivan de Souza left Kyiv"
    (words,) = sentences(text)
    labels = labelled(words, [(0, 13, "person"), (19, 23, "place")])
    assert labels == ["B-P", "I-P", "L-P", "O", "S-L"]
    assert list(chunks(labels)) == [(0, 3), (4, 5)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mr. Putin's aide left.", ["Mr.", "Putin", "'s", "aide", "left", "."]),
        ("J.R. Colby of Gulagu.net", ["J.R.", "Colby", "of", "Gulagu.net"]),
        ("O’Brien paid 10,000 @dave", ["O’Brien", "paid", "10,000", "@dave"]),
    ],
)
def test_words(text, words):
    assert [w.text for sentence in sentences(text) for w in sentence] == words


@pytest.mark.parametrize(
    ("word", "label"), [("Osechkin", "n"), ("Novoselivka", "p"), ("waiting", "w")]
)
def test_letters(word, label):
    steps = {said[0]: int(said[1]) for said in likeness(word)}
    assert max(steps, key=steps.get) == label


@settings(deadline=None)  # the first text loads the model
@given(st.text(alphabet=st.sampled_from("AaBbZé .,'’-\n@#1ЖÉ\u0130ß"), max_size=80))
def test_any_letters(text):
    found = english_names(text)
    assert all(0 <= e.start < e.end <= len(text) for e in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.skipif(not CORPORA.exists(), reason="the corpora lie beside the project, in shared/")
@pytest.mark.parametrize("corpus", ["emerging", "btc_h"])
def test_corpora_that_the_model_has_not_seen(corpus, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "training"))
    read_corpus = import_module("corpora").read_corpus
    figures = import_module("score_english").score(read_corpus(CORPORA, corpus))
    for kind, floor in FLOORS[corpus].items():
        assert figures[kind][2] >= floor, (kind, figures[kind])
