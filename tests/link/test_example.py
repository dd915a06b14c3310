"""The two lists of the example case, against the truth written apart from the program."""

import csv
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from itertools import combinations
from pathlib import Path

import openpyxl
import pytest

from habeas.engine import LocalBackend
from habeas.link import link
from habeas.records import Record

from .people import record

ROOT = Path(__file__).parents[2]
MATERIAL = ROOT / "src/habeas/example/material"
TRUTH = tomllib.loads((ROOT / "tests/example/truth.toml").read_text(encoding="utf-8"))
CASUALTIES, HOSPITAL = "casualty-list-2022-10-invented.csv", "hospital-list.xlsx"
REGIONS = {78: "RU-MO", 73: "RU-IVA", 84: "RU-KIR", 91: "RU-PER"}


def held(text: str | None) -> str | None:
    number = int(text.split("-")[1]) if text else None
    return f"IK-{number} {REGIONS[number]}" if number else None


def casualties() -> Iterator[Record]:
    with (MATERIAL / CASUALTIES).open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            day = row["Дата рождения"].split(".")
            yield record(
                f"{CASUALTIES} row {row['№']}",
                row["ФИО"],
                born="-".join(reversed(day)) if len(day) > 1 else int(day[0] or 0),
                region=row["Регион"] or None,
                held=held(row["Колония"]),
                tag=row["Жетон"] or None,
                document=CASUALTIES,
            )


def patients() -> Iterator[Record]:
    rows = list(openpyxl.load_workbook(MATERIAL / HOSPITAL).active.iter_rows(values_only=True))
    for number, family, given, born, unit, *_ in rows[1:]:
        day = born.date() if isinstance(born, datetime) else born
        day = (
            date(*(int(part) for part in reversed(day.split(".")))) if isinstance(day, str) else day
        )
        yield record(
            f"{HOSPITAL} row {number}",
            f"{family} {given}",
            born=day.isoformat() if isinstance(day, date) else None,
            held=held(unit),
            document=HOSPITAL,
        )


def test_the_lists_of_the_example() -> None:
    if not (MATERIAL / CASUALTIES).exists() or not (MATERIAL / HOSPITAL).exists():
        pytest.skip("the example's lists are not there")
    records = [*casualties(), *patients()]
    known = {one.id for one in records}
    true = {
        frozenset(pair)
        for person in TRUTH["person"]
        for pair in combinations([r for r in person["records"] if r in known], 2)
    }
    persons = link(records, backend=LocalBackend()).persons
    found = {frozenset(pair) for person in persons for pair in combinations(person.records, 2)}
    assert found == true
    apart = {frozenset((p["left"], p["right"])) for p in TRUTH["not_same"]}
    assert not found & apart
