from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.extract.facilities import find_facilities, resolve_in_document
from habeas.records import Facility


def read(text, language=None):
    found = find_facilities(text, offset=0, language=language)
    return [(text[f.start : f.end], f.norm.type, f.norm.number, f.norm.region) for f in found]


NAMED = [
    ("Ten men left IK-17 on Friday.", "IK-17", "IK", 17, None),
    ("ten volunteers had left IK17 in Mordovia for the front", "IK17", "IK", 17, "RU-MO"),
    ("IK 17 was closed.", "IK 17", "IK", 17, None),
    ("увезли из ИК-17", "ИК-17", "IK", 17, None),
    ("увезли из ИК‑17.", "ИК‑17", "IK", 17, None),
    ("увезли из ИК – 17.", "ИК – 17", "IK", 17, None),
    ("ИК №6 закрыта", "ИК №6", "IK", 6, None),
    ("мой в ик17 сидит", "ик17", "IK", 17, None),
    ("кто с ик-78 отзовитесь", "ик-78", "IK", 78, None),
    (
        "в ФКУ ИК-17 УФСИН России по Республике Мордовия ответили",
        "ФКУ ИК-17 УФСИН России по Республике Мордовия",
        "IK",
        17,
        "RU-MO",
    ),
    (
        "из ФКУ ИК-84 УФСИН России по Кировской области. Сведения",
        "ФКУ ИК-84 УФСИН России по Кировской области",
        "IK",
        84,
        "RU-KIR",
    ),
    (
        "СИЗО-1 ГУФСИН по Пермскому краю",
        "СИЗО-1 ГУФСИН по Пермскому краю",
        "SIZO",
        1,
        "RU-PER",
    ),
    (
        "Федеральное казённое учреждение «Исправительная колония № 84»",
        "Федеральное казённое учреждение «Исправительная колония № 84»",
        "IK",
        84,
        None,
    ),
    ("at penal colony no. 17 they said", "penal colony no. 17", "IK", 17, None),
    ("Penal Colony No 17 in the Republic of Mordovia", "Penal Colony No 17", "IK", 17, "RU-MO"),
    ("correctional colony number 5 is full", "correctional colony number 5", "IK", 5, None),
    ("he is in colony 7 near Perm", "colony 7", "IK", 7, "RU-PER"),
    ("the prison colony IK-6 in Vladimir region", "IK-6", "IK", 6, "RU-VLA"),
    ("Penal Colony #17", "Penal Colony #17", "IK", 17, None),
    ("исправительная колония № 17", "исправительная колония № 17", "IK", 17, None),
    ("в исправительной колонии № 17", "исправительной колонии № 17", "IK", 17, None),
    (
        "исправительную колонию строгого режима № 5",
        "исправительную колонию строгого режима № 5",
        "IK",
        5,
        None,
    ),
    ("17-я колония бунтует", "17-я колония", "IK", 17, None),
    ("из 17-й колонии", "17-й колонии", "IK", 17, None),
    ("из 17 колонии вывезли", "17 колонии", "IK", 17, None),
    ("семнадцатая колония", "семнадцатая колония", "IK", 17, None),
    ("в двадцать второй колонии", "двадцать второй колонии", "IK", 22, None),
    ("колония-поселение №3", "колония-поселение №3", "KP", 3, None),
    ("в колонии-поселении № 3", "колонии-поселении № 3", "KP", 3, None),
    ("перевели в КП-8", "КП-8", "KP", 8, None),
    ("этапировали в СИЗО-1", "СИЗО-1", "SIZO", 1, None),
    ("held in SIZO-2, Rostov-on-Don", "SIZO-2", "SIZO", 2, "RU-ROS"),
    (
        "pre-trial detention centre no. 1 in Moscow",
        "pre-trial detention centre no. 1",
        "SIZO",
        1,
        "RU-MOW",
    ),
    ("следственный изолятор № 4", "следственный изолятор № 4", "SIZO", 4, None),
    ("осуждённых из тюрьмы Т-2 вывезли", "Т-2", "T", 2, None),
    ("prisoners of T-2 wrote", "T-2", "T", 2, None),
    ("тюрьма № 2", "тюрьма № 2", "T", 2, None),
    ("лежит в ЛИУ-12", "ЛИУ-12", "LIU", 12, None),
    ("Воспитательная колония № 1", "Воспитательная колония № 1", "VK", 1, None),
    ("ПФРСИ при ИК-5", "ПФРСИ при ИК-5", "PFRSI", 5, None),
    ("ЛПУ-3", "ЛПУ-3", "LPU", 3, None),
    ("служит в в/ч 12345", "в/ч 12345", "unit", 12345, None),
    ("в войсковой части № 08275", "войсковой части № 08275", "unit", 8275, None),
    ("from military unit 12345", "military unit 12345", "unit", 12345, None),
    ("военная часть А1234? в/ч А1234", "в/ч А1234", "unit", None, None),
    ("в госпитале № 442", "госпитале № 442", "hospital", 442, None),
    (
        "в 442-й окружной военный госпиталь",
        "442-й окружной военный госпиталь",
        "hospital",
        442,
        None,
    ),
    ("в госпитале им. Бурденко", "госпитале им. Бурденко", "hospital", None, "RU-MOW"),
    ("at Burdenko Military Hospital", "Burdenko Military Hospital", "hospital", None, "RU-MOW"),
    ("на полигоне «Погоново»", "полигоне «Погоново»", "ground", None, "RU-VOR"),
    ("на Кузьминском полигоне", "Кузьминском полигоне", "ground", None, None),
    ("в колонии «Полярный волк»", "«Полярный волк»", "IK", 3, "RU-YAN"),
]


@pytest.mark.parametrize(("text", "words", "type_", "number", "region"), NAMED)
def test_facility(text, words, type_, number, region):
    assert read(text) == [(words, type_, number, region)]


@pytest.mark.parametrize(
    ("text", "words", "type_", "number", "region"),
    [
        ("виправна колонія № 25", "виправна колонія № 25", "IK", 25, None),
        ("у виправній колонії №25 на Харківщині", "виправній колонії №25", "IK", 25, "UA-63"),
        ("у СІЗО-3", "СІЗО-3", "SIZO", 3, None),
        ("ВК-25 (Харківська область)", "ВК-25", "IK", 25, "UA-63"),
        ("покарання в Росії, ІК-84, Кіровська область", "ІК-84", "IK", 84, "RU-KIR"),
        ("із сімнадцятої колонії", "сімнадцятої колонії", "IK", 17, None),
    ],
)
def test_ukrainian(text, words, type_, number, region):
    assert read(text, "uk") == [(words, type_, number, region)]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("ИК-17 (Мордовия)", "RU-MO"),
        ("мордовская ИК-17", "RU-MO"),
        ("из мордовской исправительной колонии № 17", "RU-MO"),
        ("сидел в Мордовии, ИК-78", "RU-MO"),
        ("Мордовия, ИК-78", "RU-MO"),
        ("ИК-78, Республика Мордовия", "RU-MO"),
        ("ИК-91 в Пермском крае", "RU-PER"),
        ("Пермь, ИК-91.", "RU-PER"),
        ("оба ИК-73 Иваново", "RU-IVA"),
        ("ИК-5 (пос. Озёрный, Мордовия)", "RU-MO"),
        ("Mordovia's IK-17", "RU-MO"),
        ("the Mordovian colony IK-17", "RU-MO"),
        ("in Mordovia, in IK-17", "RU-MO"),
        ("IK-17, a high-security prison in Mordovia", "RU-MO"),
        ("penal colony IK-78, in the Mordovia region, in July", "RU-MO"),
        ("IK-91 near Perm", "RU-PER"),
        ("кировская ИК-6", "RU-KIR"),
        # A region that only stands near, or is a way there, is not the colony's.
        ("men left IK-17 for training in the Rostov region", None),
        ("из ИК-17 в Ростовскую область", None),
        ("увезли в Ростовскую область из ИК-17", None),
        ("After the riot in IK-17, Moscow denied everything", None),
        ("московский СИЗО-2", None),
        ("ИК-73 Иванов Иван", None),
        ("People in Mordovia say that they saw IK-17 burn", None),
    ],
)
def test_region_in_reach(text, region):
    ((_, _, _, found),) = read(text)
    assert found == region


def test_regions_of_a_series():
    assert [r for *_, r in read("ИК-4, ИК-7 и ИК-11 (Мордовия)")] == ["RU-MO"] * 3
    assert [r for *_, r in read("мордовские ИК-17 и ИК-18")] == ["RU-MO"] * 2
    assert [r for *_, r in read("IK-17 (Mordovia) and IK-5")] == ["RU-MO", None]


@pytest.mark.parametrize(
    "text",
    [
        "сбили танк Т-72 и два Т-34",
        "На T-34 ехали заключённые",
        "a T-2 tank stood by the prison",
        "from 17 colonies across Russia",
        "из 17 колоний",
        "в 3 колонии приезжали, в 22 колонии нет",
        "a colony of ants",
        "сидит в колонии 7 лет",
        "был в колонии 25 июля",
        "spent in the colony 5 years",
        "из ИК 17 человек увезли",
        "никита, рик2, МИК-4",
        "in prison 10 years",
        "BIK-5 and IKEA 17",
        "КП 12 человек",
        "пришёл в колонию 25.07.2022",
        "на полигон в Ростовской области",
        "в госпитале сказали ждать",
        "they were sent to a training ground",
        "an artillery unit 155 mm",
        "во второй колонии, куда мы приехали",
    ],
)
def test_no_facility(text):
    assert read(text) == []


def test_resolved_from_the_same_document():
    text = "IK-17 in Mordovia. Later IK17 was quiet. IK-5 too. SIZO-17 not."
    found = resolve_in_document(find_facilities(text, offset=0, language="en"))
    norms = [f.norm for f in found]
    assert norms[1] == Facility("IK", 17, "RU-MO")
    assert "same document" in found[1].rule
    assert norms[2] == Facility("IK", 5, None)
    assert norms[3] == Facility("SIZO", 17, None)


def test_two_regions_leave_the_number_open():
    text = "ИК-2 (Мордовия), ИК-2 (Пермский край). Потом снова ИК-2."
    found = resolve_in_document(find_facilities(text, offset=0, language="ru"))
    assert found[2].norm == Facility("IK", 2, None)


def test_offset_moves_the_span():
    (found,) = find_facilities("в ИК-17", offset=100, language="ru")
    assert (found.start, found.end) == (102, 107)


@settings(deadline=None)  # the first text loads the tables
@given(
    st.lists(
        st.sampled_from(
            ["ИК-17", "в", "Мордовии", "(", ")", ",", "колония", "№", "5", "in", "the", "Perm",
             "region", "Т-2", "тюрьма", "УФСИН", "по", "ФКУ «", " ", "\n", "лет", "«", "»"]
        ),
        max_size=25,
    ).map(" ".join)
)  # fmt: skip
def test_never_fails_and_spans_stand_apart(text):
    found = find_facilities(text, offset=0, language=None)
    assert all(0 <= f.start < f.end <= len(text) for f in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@settings(deadline=None)  # the first text loads the tables
@given(st.text())
def test_any_text(text):
    assert all(f.kind == "facility" for f in find_facilities(text, offset=0, language="uk"))


def test_what_one_writer_of_a_chat_says_settles_no_number_of_another():
    text = "В колониях Ивановской области вербуют.\nмой в ИК-84"
    found = find_facilities(text, offset=0, language="ru")
    regions = [
        [f.norm.region for f in resolve_in_document(found, text, one_voice=voice)]
        for voice in (True, False)
    ]
    assert regions == [["RU-IVA"], [None]]
