"""Words that head the columns of lists of people: they tell a heading from a title or a row."""

import re

HEADING_WORDS = frozenset(
    """
    no nr number id name names full family surname last first given patronymic middle fathers
    birth born dob date birthday year age sex gender colony prison facility unit regiment brigade
    region oblast city town place home address hometown article sentence term tag token dogtag
    callsign call sign status condition diagnosis injury wound ward admitted discharged hospital
    department died killed death missing captured contact phone remarks note notes comment source
    rank position citizenship count
    фио фамилия имя отчество дата рождения рожд год др возраст пол колония ик учреждение регион
    область город район место жительства адрес статья статьи ук срок жетон номер позывной статус
    состояние диагноз ранение палата поступил поступления поступление выписан госпиталь отделение
    погиб гибели смерти пропал плен контакт телефон примечание примечания комментарий источник
    звание должность часть подразделение отряд гражданство количество п/п пп
    піб прізвище імя по-батькові батькові народження рік вік стать колонія установа регіон область
    місто район місце проживання адреса стаття строк термін жетон позивний стан статус діагноз
    поранення надійшов шпиталь відділення загинув загибелі зник полон звязок примітка примітки
    коментар джерело звання посада частина підрозділ загін громадянство кількість
    """.split()  # noqa: SIM905  # a table of words reads better as a text than as a list
)
LONGEST = 60
WORD = re.compile(r"[^\W\d_]+(?:[-/][^\W\d_]+)*")


def is_heading_cell(cell: str) -> bool:
    """True where a cell could be the heading of a column of people's data."""
    cell = cell.strip().lower()
    if cell in {"№", "#", "n", "№ п/п"}:
        return True
    if len(cell) > LONGEST or re.search(r"\d", cell):
        return False
    words = WORD.findall(re.sub("[ʼ’'`.]", "", cell))
    return bool(words) and any(word in HEADING_WORDS for word in words)
