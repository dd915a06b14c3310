import io
from datetime import date

import openpyxl
import pytest
from reading import guesses, read_all, read_one, words

from habeas.records.errors import EmptyFile, UnknownFormat


@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
def test_every_delimiter_gives_one_tab(mark):
    rows = [["№", "ФИО", "Колония"], ["1", "Рябов Роман", "ИК-84"], ["2", "Лямин Артём", "ИК-78"]]
    reading = read_one("list.csv", "\n".join(mark.join(row) for row in rows))
    assert reading.document.kind == "table"
    assert reading.document.text == "\n".join("\t".join(row) for row in rows)
    assert [s.kind for s in reading.segments] == ["heading", "row", "row"]
    assert [s.locator for s in reading.segments] == [None, "row 1", "row 2"]
    assert "ragged rows" not in guesses(reading.document)


def test_quoted_cells_keep_one_line_a_row():
    reading = read_one("a.csv", 'name,note\n"Ryabov, Roman","shrapnel\nleft\tleg"\n')
    assert words(reading, "row") == ["Ryabov, Roman\tshrapnel left leg"]


def test_ragged_rows_are_kept_and_named():
    text = "ФИО;Регион;Статус\nРябов;Киров\nЛямин;Мордовия;погиб;07.08\nФедотов;Мордовия;ранен;\n"
    reading = read_one("a.csv", text)
    assert words(reading, "row")[:2] == ["Рябов\tКиров\t", "Лямин\tМордовия\tпогиб\t07.08"]
    assert guesses(reading.document)["ragged rows"] == "1, 2"


def test_blank_rows_are_skipped_and_counted():
    reading = read_one("a.csv", "ФИО;Статус\nРябов;ранен\n;\n\nЛямин;погиб\n")
    assert [s.locator for s in reading.segments] == [None, "row 1", "row 4"]


@pytest.mark.parametrize(
    "heading",
    [
        "No;Family name;Given name;Birth date",
        "№;Фамилия;Имя;Дата рождения",
        "№;Прізвище;Ім'я;Дата народження",
    ],
)
def test_titles_above_the_heading_become_the_title(heading):
    text = f"Список 40 раненых на 12.08.2022;;;\n;;;\n{heading}\n1;Лямин;Артём;22.01.1999\n"
    reading = read_one("a.csv", text)
    assert reading.document.title == "Список 40 раненых на 12.08.2022"
    assert words(reading, "heading") == [heading.replace(";", "\t")]


def test_a_list_without_heading_loses_no_row():
    reading = read_one("a.csv", "1;Лямин Артём;22.01.1999\n2;Рябов Роман;1991\n")
    assert words(reading, "heading") == ["column 1\tcolumn 2\tcolumn 3"]
    assert len(words(reading, "row")) == 2
    assert guesses(reading.document)["heading"] == "none"


def test_an_unclosed_quotation_mark_does_not_swallow_the_file():
    rows = "".join(f"{n};Рябов Роман\n" for n in range(20_000))
    reading = read_one("a.csv", '№;ФИО\n0;"Рябов\n' + rows)
    assert len(words(reading, "row")) == 20_001
    assert guesses(reading.document)["quoting"] == "none"


def test_a_table_named_txt_is_told_by_its_heading():
    text = "ФИО;Дата рождения;Колония\nРябов Роман;18.06.1991;ИК-84\n"
    assert read_one("a.txt", text).document.kind == "table"


def workbook(sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def test_each_filled_sheet_is_a_document():
    data = workbook(
        {
            "Август": [
                ["Госпиталь"],
                ["№", "ФИО", "Дата рождения"],
                [1, "Рябов\nРоман", date(1991, 6, 18)],
            ],
            "Пусто": [[None]],
            "Names": [["Name", "Ward"], ["Ivan", 3.0], [None, None], ["Oleg", 2.5]],
        }
    )
    first, second = read_all("list.xlsx", data)
    assert (first.document.locator, first.document.title) == ("Август", "Госпиталь")
    assert words(first, "row") == ["1\tРябов Роман\t1991-06-18"]
    assert words(second, "row") == ["Ivan\t3", "Oleg\t2.5"]
    assert second.segments[-1].locator == "row 3"


def test_a_damaged_or_empty_workbook_is_refused_by_name():
    data = workbook({"A": [["Name"], ["Ivan"]]})
    with pytest.raises(EmptyFile):
        read_all("a.xlsx", workbook({"A": [[None]]}))
    with pytest.raises(UnknownFormat, match="damaged"):
        read_all("a.xlsx", data[: len(data) - 60])


def test_a_table_of_empty_cells_is_an_empty_file():
    with pytest.raises(EmptyFile):
        read_all("a.csv", ";;;\n;;;\n")


def test_a_quotation_mark_never_closed_swallows_no_row():
    text = 'name,birth_date,facility\n"Petrov Ivan,1980-01-01,IK-17\nSidorov Oleg,1981-02-02,IK-5\n'
    found = read_one("list.csv", text)
    rows = [row.split("\t")[0] for row in words(found, "row")]
    assert rows == ["Petrov Ivan", "Sidorov Oleg"]
    assert "quoting" in guesses(found.document)


def test_a_quotation_mark_that_is_never_closed_swallows_no_row():
    text = 'name,birth date,facility\n"Ivan Petrov,1990-01-02,IK-6\nPetr Ivanov,1988-01-01,IK-7\nOleg "Tag" X,1,2\n'
    reading = read_one("a.csv", text)
    assert [s.kind for s in reading.segments] == ["heading", "row", "row", "row"]
    assert "quoting" in {g.field for g in reading.document.guesses}
