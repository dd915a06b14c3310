"""Persons: what is joined, what is kept apart, and that order does not matter."""

import random

import pytest

from habeas.engine import LocalBackend, LocalSettings
from habeas.link import link
from habeas.records import Facility, Record
from habeas.records.errors import HabeasError, UsageError

from .people import record

BACKEND = LocalBackend()


def groups(records: list[Record], **options: object) -> set[frozenset[str]]:
    persons = link(records, backend=BACKEND, **options).persons  # type: ignore[arg-type]
    return {frozenset(person.records) for person in persons}


NAMESAKES = [
    record("older", "Рябов Роман Викторович", born="1986-02-05", held="IK-84"),
    record("younger", "Рябов Роман Викторович", born="1991-06-18", held="IK-84"),
]
CASE = [
    *NAMESAKES,
    record("letter", "Рябова Романа", born="1991-06-18"),
    record("hospital", "Riabov Roman", born="1991-06-18", held="IK-84"),
    record("pavel", "Тетерин Павел Андреевич", held="IK-73", tag="Ж-40551"),
    record("denis", "Тетерин Денис Андреевич", held="IK-73", tag="Ж-40552"),
    record("pavel too", "Teterin Pavel", tag="Ж-40551"),
    record("nobody", ""),
    record("dima", "Федотов Дима", born=1997, held="IK-78"),
    record("dmitry", "Dmitry Fedotov", born="1997-10-17", held="IK-78"),
]


def test_a_case() -> None:
    assert groups(CASE) == {
        frozenset({"older"}),
        frozenset({"younger", "letter", "hospital"}),
        frozenset({"pavel", "pavel too"}),
        frozenset({"denis"}),
        frozenset({"nobody"}),
        frozenset({"dima", "dmitry"}),
    }


@pytest.mark.parametrize("seed", range(4))
def test_order_changes_only_who_founds(seed: int) -> None:
    shuffled = random.Random(seed).sample(CASE, len(CASE))
    found = link(shuffled, backend=BACKEND)
    assert {frozenset(person.records) for person in found.persons} == groups(CASE)
    place = {one.id: at for at, one in enumerate(shuffled)}
    assert all(person.id == person.records[0] for person in found.persons)
    assert all(
        list(person.records) == sorted(person.records, key=place.__getitem__)
        for person in found.persons
    )
    founders = [place[person.id] for person in found.persons]
    assert founders == sorted(founders)


def test_a_record_that_fits_two_namesakes_joins_neither() -> None:
    either = record("either", "Рябов Роман", held="IK-84")
    assert groups([*NAMESAKES, either]) == {
        frozenset({"older"}), frozenset({"younger"}), frozenset({"either"}),
    }  # fmt: skip


def test_no_third_record_joins_two_who_contradict() -> None:
    """The middle one agrees with both; joined, they would make one man of two tags."""
    chain = [
        record("a", "Лямин Артём", born="1999-01-22", tag="Ж-1"),
        record("b", "Лямин Артём Дмитриевич", born="1999-01-22"),
        record("c", "Lyamin Artem", born="1999-01-22", tag="Ж-2"),
    ]
    assert all(not {"a", "c"} <= group for group in groups(chain))


def test_a_list_that_names_people_once_is_never_merged_within() -> None:
    rows = [
        record("row 4", "Veretennikov Aleksandr", born="1994-11-02", document="hospital"),
        record("row 5", "Veretennikov A.", born="1994-11-02", document="hospital"),
        record("letter", "Веретенников Саша", born="1994-11-02"),
    ]
    assert groups(rows) == {frozenset({"row 4", "row 5", "letter"})}
    apart = groups(rows, listed_once=frozenset({"hospital"}))
    assert all(not {"row 4", "row 5"} <= group for group in apart)


def test_nothing_and_one() -> None:
    assert link([], backend=BACKEND).persons == ()
    only = link([record("only", "Лямин")], backend=BACKEND)
    assert [person.records for person in only.persons] == [("only",)]
    assert (only.pairs, only.below) == ((), 0)


def test_thousands_of_one_name_are_bounded() -> None:
    crowd = [record(str(at), "Иванов Иван Иванович") for at in range(3000)]
    found = link(crowd, backend=BACKEND)
    assert found.dropped_blocks > 0
    assert found.compared == 0
    assert len(found.persons) == 3000


def test_a_crowd_of_namesakes_still_meets_by_what_is_fine() -> None:
    crowd = [
        record(
            str(at), "Иванов Иван Иванович", born=f"19{60 + at % 40}-0{1 + at % 9}-{1 + at % 28:02}"
        )
        for at in range(400)
    ]
    found = link([*crowd, record("one", "Ivanov Ivan", born="1960-01-01")], backend=BACKEND)
    assert {"0", "one"} <= next(set(p.records) for p in found.persons if "one" in p.records)
    assert found.compared < 400 * 60


def test_ids_must_differ() -> None:
    with pytest.raises(UsageError, match="two records have the id 'a'"):
        link([record("a", "Лямин"), record("a", "Зубарев")], backend=BACKEND)


@pytest.mark.parametrize("probability", [-0.1, 1.1, float("nan")])
def test_a_probability_is_one(probability: float) -> None:
    with pytest.raises(UsageError):
        link([], backend=BACKEND, min_probability=probability)


def test_too_little_memory_is_said_in_one_line() -> None:
    small = LocalBackend(LocalSettings(threads=1, memory="2MB"))
    crowd = [record(str(at), "Лямин Артём", tag=f"Ж-{at // 50}") for at in range(5000)]
    with pytest.raises(HabeasError, match="needs more memory"):
        link(crowd, backend=small)


def test_hostile_names_are_data() -> None:
    names = [
        "O'Brien; DROP TABLE people",
        "{this}",
        "مُحَمَّد",
        "王伟",
        "\x00",
        "Ё" * 5000,
        "'--",
        "''",
    ]
    records = [record(str(at), name, tag="'; --1") for at, name in enumerate(names)]
    found = link(records, backend=BACKEND, min_probability=0)
    assert sum(len(person.records) for person in found.persons) == len(names)


def test_two_rows_of_one_list_need_more_than_a_year() -> None:
    left = record("a", "Ломов Виктор", born=1988, document="one list")
    right = record("b", "Ломов Виктор Сергеевич", born=1988, document="one list")
    assert len(link([left, right], backend=LocalBackend()).persons) == 2
    elsewhere = record("b", "Ломов Виктор Сергеевич", born=1988, document="another list")
    assert len(link([left, elsewhere], backend=LocalBackend()).persons) == 1


def test_a_birth_date_one_digit_off_is_no_evidence() -> None:
    left = record("a", "Иванов Иван Иванович", born="1990-01-01", held="IK-1 RU-MOS")
    right = record("b", "Иванов Иван Иванович", born="1991-01-01", held="IK-9 RU-SAM")
    assert len(link([left, right], backend=LocalBackend()).persons) == 2


def test_a_prison_number_without_a_region_is_no_evidence() -> None:
    left = record("a", "Орлов Андрей Петрович", facility=Facility("IK", 2, None))
    right = record("b", "Орлов Андрей Петрович", facility=Facility("IK", 2, "RU-MO"))
    assert len(link([left, right], backend=LocalBackend()).persons) == 2
