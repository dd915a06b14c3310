import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.extract.facilities import find_regions, region_code
from habeas.extract.facilities.gazetteer import gazetteer


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        ("training in the Rostov region of southern Russia", "Rostov region", "RU-ROS"),
        ("IK17 in Mordovia for", "Mordovia", "RU-MO"),
        ("in Perm Krai", "Perm Krai", "RU-PER"),
        ("near the Nizhny Novgorod oblast border", "Nizhny Novgorod oblast", "RU-NIZ"),
        ("in the Republic of Mordovia", "Republic of Mordovia", "RU-MO"),
        ("в соседней Кировской области", "Кировской области", "RU-KIR"),
        ("в Пермском крае", "Пермском крае", "RU-PER"),
        ("из Республики Коми", "Республики Коми", "RU-KO"),
        ("в мордовии сидит", "мордовии", "RU-MO"),
        ("в Ямало-Ненецком автономном округе", "Ямало-Ненецком автономном округе", "RU-YAN"),
        ("в Республике Алтай", "Республике Алтай", "RU-AL"),
        ("в Алтайском крае", "Алтайском крае", "RU-ALT"),
        ("Московской области", "Московской области", "RU-MOS"),
        ("в Москве", "Москве", "RU-MOW"),
        ("у Харківській області", "Харківській області", "UA-63"),
        ("Кіровська область", "Кіровська область", "RU-KIR"),
        ("Донецкой обл.", "Донецкой обл.", "UA-14"),
        ("в Чечне", "Чечне", "RU-CE"),
    ],
)
def test_region(text, words, code):
    (found,) = find_regions(text)
    assert (text[found.start : found.end], found.kind, found.norm) == (words, "place", None)
    assert found.rule == f"region {code}"


@pytest.mark.parametrize(
    "text",
    [
        "Комиссия и комик", "на Кировском проспекте", "пермские купцы", "Altai mountains",
        "Иванов приехал", "Purple Kirov street", "Тулуп и тула", "Rostov", "the Amur tiger",
    ],
)  # fmt: skip
def test_no_region(text):
    assert find_regions(text) == []


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("Мордовия", "RU-MO"), ("Кировская область", "RU-KIR"), ("Ивановская", "RU-IVA"),
        ("Пермский край", "RU-PER"), ("г. Пермь", "RU-PER"), ("Perm", "RU-PER"),
        ("RU-MO", "RU-MO"), ("ru", None), ("RU-XX", None), ("", None), ("не знаю", None),
        ("Мордовия или Чечня", None), ("г. Москва", "RU-MOW"), ("Rostov", "RU-ROS"),
        ("Свердловская обл", "RU-SVE"), ("Кіровська обл.", "RU-KIR"),
    ],
)  # fmt: skip
def test_cell(cell, code):
    assert region_code(cell) == code


def test_the_table_names_every_federal_subject():
    codes = {row.code for row in gazetteer()}
    assert len({code for code in codes if code.startswith("RU-")}) == 83
    assert all(re.fullmatch(r"(RU-[A-Z]{2,3}|UA-\d\d)", code) for code in codes)


def test_every_row_compiles():
    assert all(row.pattern for row in gazetteer())


@settings(deadline=None)  # the first text loads the tables
@given(st.text(alphabet=st.sampled_from("МмордвияПекк й.область-RU'’\n"), max_size=60))
def test_any_text(text):
    region_code(text)
    assert all(0 <= f.start < f.end <= len(text) for f in find_regions(text))
