"""Pairs of people who are one, and of people who only look so."""

from typing import Any

import pytest

from habeas.engine import LocalBackend
from habeas.link import Linking, link

from .people import record

Side = tuple[str, dict[str, Any]]

ONE_MAN: list[tuple[str, Side, Side]] = [
    ("pet form, year and colony",
     ("Федотов Дима", {"born": 1997, "held": "IK-78 RU-MO"}),
     ("Dmitry Fedotov", {"born": "1997-10-17", "held": "IK-78"})),
    ("name in the genitive, other script",
     ("Ковыляева Ивана Петровича", {"born": "1988-03-14"}),
     ("Kovyliaev Ivan", {"born": "1988-03-14", "held": "IK-78"})),
    ("initials and a date",
     ("Веретенников А.С.", {"born": "1994-11-02"}),
     ("Veretennikov Aleksandr Sergeevich", {"born": "1994-11-02"})),
    ("misspelt and in a pet form, tied by the tag",
     ("Дробатов Серёга", {"tag": "Ж-40318"}),
     ("Дроботов Сергей Анатольевич", {"born": 1989, "tag": "ж 40318"})),
    ("Ukrainian and Russian forms",
     ("Пилипчук Олександр Миколайович", {"born": "1987-01-16"}),
     ("Pilipchuk Aleksandr Nikolaevich", {"born": "1987-01-16"})),
    ("day and month swapped",
     ("Щербаков Юрий Николаевич", {"born": "1983-07-11", "held": "IK-91"}),
     ("Scherbakov Iurii", {"born": "1983-11-07", "held": "IK-91"})),
    ("a woman, in the genitive",
     ("Ивановой Анны Петровны", {"born": "1980-05-05"}),
     ("Ivanova Anna Petrovna", {"born": "1980-05-05"})),
    ("moved to another prison",
     ("Горшенин Николай Иванович", {"born": "1979-08-25", "held": "IK-91 RU-PER"}),
     ("Горшенин Николай", {"born": "1979-08-25", "held": "SIZO-1 RU-ROS"})),
    ("region in words and in the facility",
     ("Лямин Артём Дмитриевич", {"region": "Республика Мордовия"}),
     ("Lyamin Artem Dmitrievich", {"held": "IK-78 RU-MO"})),
]  # fmt: skip

TWO_MEN: list[tuple[str, Side, Side]] = [
    ("brothers in one colony, tags in a row",
     ("Тетерин Павел Андреевич", {"held": "IK-73 RU-IVA", "tag": "Ж-40551", "home_place": "Кинешма"}),
     ("Тетерин Денис Андреевич", {"held": "IK-73 RU-IVA", "tag": "Ж-40552", "home_place": "Кинешма"})),
    ("brothers, across scripts",
     ("Тетерин Павел Андреевич", {"held": "IK-73"}),
     ("Teterin Denis Andreevich", {"held": "IK-73"})),
    ("twins",
     ("Орлов Пётр Ильич", {"born": "1990-01-05", "held": "IK-6"}),
     ("Орлов Антон Ильич", {"born": "1990-01-05", "held": "IK-6"})),
    ("father and son of one given name",
     ("Сухов Иван Иванович", {"held": "IK-6", "home_place": "Пенза"}),
     ("Сухов Иван Петрович", {"held": "IK-6", "home_place": "Пенза"})),
    ("father and son",
     ("Сухов Пётр Иванович", {"born": 1961, "home_place": "Пенза"}),
     ("Сухов Иван Петрович", {"born": 1987, "home_place": "Пенза"})),
    ("namesakes in one colony",
     ("Рябов Роман Викторович", {"born": "1986-02-05", "held": "IK-84 RU-KIR"}),
     ("Рябов Роман Викторович", {"born": "1991-06-18", "held": "IK-84 RU-KIR"})),
    ("brother and sister",
     ("Белов Александр Ильич", {"home_place": "Псков"}),
     ("Белова Александра Ильинична", {"home_place": "Псков"})),
    ("another initial",
     ("Веретенников А.С.", {"held": "IK-91"}),
     ("Веретенников Борис Сергеевич", {"held": "IK-91"})),
    ("a colony in common, and nothing else",
     ("Лямин Артём", {"held": "IK-78", "born": 1999}),
     ("Зубарев Артём", {"held": "IK-78", "born": 1981})),
    ("two men of one unit",
     ("Дроботов Сергей", {"tag": "Ж-40318"}),
     ("Кислицын Вадим", {"tag": "Ж-40325"})),
]  # fmt: skip


def linked(left: Side, right: Side, **options: Any) -> Linking:
    records = [record("l", left[0], **left[1]), record("r", right[0], **right[1])]
    return link(records, backend=LocalBackend(), **options)


@pytest.mark.parametrize("left, right", [c[1:] for c in ONE_MAN], ids=[c[0] for c in ONE_MAN])
def test_one_person(left: Side, right: Side) -> None:
    found = linked(left, right)
    assert found.pairs[0].probability > 0.9
    assert [person.records for person in found.persons] == [("l", "r")]


@pytest.mark.parametrize("left, right", [c[1:] for c in TWO_MEN], ids=[c[0] for c in TWO_MEN])
def test_two_people(left: Side, right: Side) -> None:
    found = linked(left, right, allow_name_only=True)
    assert all(pair.probability < 0.5 for pair in found.pairs)
    assert [person.records for person in found.persons] == [("l",), ("r",)]


def test_a_name_alone_is_shown_and_merges_nobody() -> None:
    name: Side = ("Зубарев Константин Львович", {})
    found = linked(name, name)
    assert found.pairs[0].probability > 0.9
    assert len(found.persons) == 2
    assert len(linked(name, name, allow_name_only=True).persons) == 1


def test_the_region_is_not_counted_beside_the_prison() -> None:
    side: Side = ("Лямин Артём", {"held": "IK-78 RU-MO", "region": "Мордовия"})
    weights = {weight.feature: weight for weight in linked(side, side).pairs[0].weights}
    assert weights["facility"].outcome == "agrees"
    assert (weights["region"].outcome, weights["region"].log_odds) == ("unknown", 0)


def test_a_hospital_contradicts_no_prison() -> None:
    left: Side = ("Лямин Артём", {"held": "IK-78", "born": 1999})
    right: Side = ("Лямин Артём", {"held": "hospital-3", "born": 1999})
    weights = {weight.feature: weight for weight in linked(left, right).pairs[0].weights}
    assert weights["facility"].log_odds == 0
