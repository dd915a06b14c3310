from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.extract.accounts import form_records, table_records
from habeas.extract.accounts.headings import columns_of, field_of, said
from habeas.records import UNSEALED, Document, Facility, Reading, Segment, make_id


def reading(lines, *, kind="table", language="ru", labels=None):
    text = "\n".join(lines)
    segments, at = [], 0
    for number, line in enumerate(lines):
        sort = "heading" if number == 0 else "row"
        label = None
        if labels is not None:
            sort, label = "field", labels[number]
        segments.append(
            Segment(f"s{number}", "d", sort, at, at + len(line), locator=str(number), label=label)
        )
        at += len(line) + 1
    document = Document("d", "o", "", kind, None, language, None, None, (), text)
    return Reading(document, tuple(segments))


def records(*rows):
    return table_records(reading(["\t".join(row) for row in rows]), key=UNSEALED)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("ФИО", "name"), ("Ф.И.О. осуждённого", "name"), ("ПІБ", "name"), ("Full name", "name"),
        ("Фамилия, имя, отчество", "name"), ("Прізвище", "family"), ("Surname", "family"),
        ("Given name(s)", "given"), ("Отчество", "patronymic"), ("По батькові", "patronymic"),
        ("Дата рождения", "birth"), ("Г.р.", "birth"), ("г. р.", "birth"), ("DOB", "birth"),
        ("Год рождения", "birth"), ("Дата народження", "birth"), ("Year of birth", "birth"),
        ("ИК", "facility"), ("Колония", "facility"), ("Учреждение ФСИН", "facility"),
        ("Prison", "facility"), ("Установа", "facility"), ("Регион РФ", "region"),
        ("Область", "region"), ("Статья УК РФ", "article"), ("Срок", "term"), ("В/ч", "unit"),
        ("Жетон №", "tag"), ("Dog tag no.", "tag"), ("Позывной", "call_sign"),
        ("Call sign", "call_sign"), ("Статус", "status"), ("Стан", "status"), ("Дата", "date"),
        ("Date of admission", "date"), ("Место жительства", "home_place"),
        ("№", None), ("Дата обращения", None), ("ФИО заявителя", None), ("Примечание", None),
        ("Имя файла", None), ("Контакт родственника", None), ("", None),
    ],
)  # fmt: skip
def test_heading(heading, field):
    assert field_of(heading) == field


@pytest.mark.parametrize("cell", ["", " ", "-", "н/д", "Неизв.", "—", "N/A", "неизвестно", "?"])
def test_nothing_said(cell):
    assert said(cell) is None


def test_a_plain_name_beside_a_family_name_is_the_given_one():
    assert columns_of(["№", "Surname", "Name"]) == {"family": 1, "given": 2}
    assert columns_of(["№", "Name", "Status"]) == {"name": 1, "status": 2}


def test_a_row():
    (record,) = records(
        ("№", "ФИО", "Дата рождения", "Регион", "Колония", "Жетон", "Статус", "Дата"),
        ("1", "Малинникова Егора Львовича", "14.03.1988", "Мордовия", "ИК-17", "АВ-123456",
         "ранен", "06.08.2022"),
    )  # fmt: skip
    assert record.name == "Малинникова Егора Львовича"
    assert (record.family, record.given, record.patronymic) == ("Малинников", "Егор", "Львович")
    assert (record.birth_date, record.birth_year) == (date(1988, 3, 14), 1988)
    assert record.facility == Facility("IK", 17, "RU-MO")
    assert (record.region, record.tag, record.status) == ("Мордовия", "АВ-123456", "ранен")
    assert (record.date.earliest, record.date.text) == (date(2022, 8, 6), "06.08.2022")
    assert record.id == make_id(UNSEALED, "record", "d", "1")


def test_spans_stand_on_the_rows():
    table = reading(["ФИО\tДата", "Орлов Пётр\t06.08.2022", "Сомов Илья\t"])
    for record, line in zip(
        table_records(table, key=UNSEALED), table.document.text.split("\n")[1:], strict=True
    ):
        assert table.document.text[record.start : record.end] == line
    first = table_records(table, key=UNSEALED)[0].date
    assert table.document.text[first.start : first.end] == "06.08.2022"


def test_columns_give_the_roles():
    (record,) = records(
        ("No", "Family name", "Given name", "Unit or colony", "Birth date"),
        ("1", "Kovalyov", "Ilya S.", "IK-78", "1997"),
    )
    assert (record.name, record.family, record.given) == ("Kovalyov Ilya S.", "Kovalyov", "Ilya")
    assert record.facility == Facility("IK", 78, None)
    assert (record.birth_date, record.birth_year) == (None, 1997)


def test_a_bare_number_under_the_name_of_a_kind_of_prison():
    rows = records(("ФИО", "ИК"), ("Орлов Пётр", "17"), ("Сомов Илья", "17 или 18"))
    assert [r.facility for r in rows] == [Facility("IK", 17, None), None]


def test_a_unit_is_no_prison():
    rows = records(("ФИО", "Часть или колония"), ("Орлов Пётр", "в/ч 12345"), ("Сомов И.", "ИК-5"))
    assert [(r.unit, r.facility) for r in rows] == [
        ("в/ч 12345", None),
        (None, Facility("IK", 5, None)),
    ]


def test_slashes_are_decided_over_the_column():
    rows = records(("Name", "DOB"), ("Ivan Orlov", "03/04/1990"), ("Petr Somov", "04/25/1991"))
    assert [r.birth_date for r in rows] == [date(1990, 3, 4), date(1991, 4, 25)]
    (row,) = records(("Name", "DOB"), ("Ivan Orlov", "03/04/1990"))
    assert (row.birth_date, row.birth_year) == (None, 1990)


def test_nobody_without_a_column_of_persons():
    assert records(("Город", "Население"), ("Саранск", "300000")) == []
    assert records(("Товар", "Дата", "Регион"), ("Мука", "01.01.2022", "Мордовия")) == []


def test_rows_without_a_name_and_repeated_headings_are_skipped():
    head = ("ФИО", "Жетон")
    rows = records(head, ("н/д", "Ж-1"), head, ("Орлов Пётр", ""), ("Сомов",))
    assert [(r.name, r.tag) for r in rows] == [("Орлов Пётр", None), ("Сомов", None)]


def test_only_tables():
    assert table_records(reading(["ФИО", "Орлов"], kind="article"), key=UNSEALED) == []


def form(*fields):
    lines = [f"{label}: {value}" for label, value in fields]
    return reading(lines, kind="form", labels=[label for label, _ in fields])


def test_a_form():
    text = form(
        ("Номер обращения", "0614"),
        ("Дата обращения", "23.08.2022"),
        ("ФИО заявителя", "Сомова Анна"),
        ("ФИО", "Орлов Пётр Ильич"),
        ("Дата рождения", "18.06.1991"),
        ("Колония", "ИК-84, Кировская область"),
        ("Статья", "161 ч. 2"),
        ("Срок", "5 лет 6 месяцев"),
    )
    (record,) = form_records(text, key=UNSEALED)
    assert (record.family, record.given, record.patronymic) == ("Орлов", "Пётр", "Ильич")
    assert record.birth_date == date(1991, 6, 18)
    assert record.facility == Facility("IK", 84, "RU-KIR")
    assert (record.article, record.term, record.date) == ("161 ч. 2", "5 лет 6 месяцев", None)
    assert text.document.text[record.start : record.end].startswith("ФИО: Орлов")


def test_two_forms_in_one_file():
    text = form(("ФИО", "Орлов Пётр"), ("Г.р.", "1990"), ("ФИО", "Сомов Илья"), ("Г.р.", "1991"))
    found = form_records(text, key=UNSEALED)
    assert [(r.family, r.birth_year) for r in found] == [("Орлов", 1990), ("Сомов", 1991)]


def test_a_form_about_nobody():
    assert form_records(form(("Тема", "вопрос"), ("Телефон", "нет")), key=UNSEALED) == []


cell = st.text(alphabet=st.characters(blacklist_characters="\t\n", codec="utf-8"), max_size=12)


@settings(deadline=None)  # the first text loads the tables
@given(st.lists(st.lists(cell, min_size=1, max_size=4), min_size=1, max_size=4))
def test_any_table(rows):
    table = reading(["ФИО\tДата рождения\tКолония"] + ["\t".join(r) for r in rows])
    for record in table_records(table, key=UNSEALED):
        assert record.name.strip()


def test_a_status_goes_before_a_diagnosis_and_a_diagnosis_before_nothing():
    listed = records(
        ("ПІБ", "Діагноз", "Стан"), ("Рябов Роман", "контузія", "помер"), ("Лосєв Іван", "ЗЧМТ", "")
    )
    assert [r.status for r in listed] == ["помер", "ЗЧМТ"]


def test_a_column_of_prisons_is_known_by_what_stands_in_it():
    listed = records(
        ("ФИО", "Откуда"),
        ("Рябов Роман", "ИК-21"),
        ("Лосев Иван", "ИК-7 Мордовия"),
        ("Зорин Пётр", ""),
    )
    assert [r.facility and r.facility.number for r in listed] == [21, 7, None]
    towns = records(("ФИО", "Откуда"), ("Рябов Роман", "Пермь"), ("Лосев Иван", "Киров"))
    assert [r.facility for r in towns] == [None, None]
