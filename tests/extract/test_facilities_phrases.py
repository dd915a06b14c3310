"""Phrases as letters, news, chats and forms have them; after the bar, what stands in them.

A facility is written "type number region", with a hyphen for what the phrase leaves open; the
region is what the phrase and its document tie to it. Nothing after the bar: no facility.
"""

from pathlib import Path

import pytest

from habeas.extract.facilities import find_facilities, resolve_in_document

HERE = Path(__file__).parent


def rows(name):
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [tuple(part.strip() for part in line.split("|")) for line in lines if line]


def told(text, language):
    found = resolve_in_document(find_facilities(text, language=language), text)
    return [" ".join(str(x or "-") for x in (n.type, n.number, n.region)) for n in norms(found)]


def norms(found):
    return [item.norm for item in found]


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_phrases(language):
    wrong = [
        (text, expected, told(text, language))
        for text, expected in rows(f"facilities_{language}.txt")
        if told(text, language) != [e.strip() for e in expected.split(";") if e.strip()]
    ]
    assert wrong == []


@pytest.mark.parametrize("row", rows("facilities_regions.txt"), ids=lambda row: row[0])
def test_every_region_is_read_in_three_languages(row):
    code, english, russian, ukrainian, located = row
    for text, language in (
        (f"They left IK-5 in the {english} on Monday.", "en"),
        (f"{english}: IK-5", "en"),
        (f"IK-5, {english.replace('Oblast', 'region').replace('Krai', 'Territory')}", "en"),
        (f"ИК-5 ({russian})", "ru"),
        (f"{russian}, ИК-5", "ru"),
        (f"ИК-5 {located} закрыта", "ru"),
        (f"ІК-5 ({ukrainian})", "uk"),
        (f"{ukrainian}, ІК-5", "uk"),
    ):
        assert told(text, language) == [f"IK 5 {code}"], text


SPELLINGS = [
    "IK-17", "IK17", "IK 17", "IK№17", "IK – 17", "IK-17's", "ИК-17", "ИК №17", "ИК № 17", "ИК17",
    "ик-17", "ИК‑17", "ИТК-17", "ІК-17", "ФКУ ИК-17", "penal colony no. 17", "colony 17",
    "Penal Colony Number 17", "Correctional colony No 17", "strict-regime colony 17",
    "the 17th colony", "the seventeenth colony", "17-я колония", "семнадцатая колония",
    "колония строгого режима № 17", "исправительная колония номер семнадцать",
    "виправна колонія № 17", "17-та колонія", "сімнадцята колонія",
]  # fmt: skip


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("region", [" (Mordovia)", ", Мордовия", " в Мордовии", " у Мордовії"])
def test_one_facility_under_all_its_spellings(spelling, region):
    assert told(f"{spelling}{region}.", "ru") == ["IK 17 RU-MO"]


def test_the_colonies_of_one_region_give_it_to_open_numbers():
    text = (
        "Two colonies of the Saratov region are empty.\nFrom IK-33 went 140, from IK-10 the rest."
    )
    assert told(text, "en") == ["IK 33 RU-SAR", "IK 10 RU-SAR"]


def test_the_colonies_of_two_regions_give_none():
    text = "Colonies of the Saratov region and colonies in Mordovia are empty. So is IK-33."
    assert told(text, "en") == ["IK 33 -"]


def test_a_place_that_no_table_knows_keeps_a_number_open():
    text = "IK-8 (Yaroslavl) and IK-8 (Zelenodolnoye) are two."
    assert told(text, "en") == ["IK 8 RU-YAR", "IK 8 -"]


def test_the_colony_of_ukraine_is_no_juvenile_colony():
    assert told("ВК-120 в Еленовке", "ru") == ["IK 120 UA-14"]
    assert told("ВК-2 в Перми", "ru") == ["VK 2 RU-PER"]
    assert told("ВК-2 у Пермському краї", "uk") == ["IK 2 RU-PER"]
    assert told("Кременчуцька виховна колонія № 1", "uk") == ["VK 1 UA-53"]
