"""Small invented material that touches every reader, and a case made of it once."""

import json
from pathlib import Path

import pytest

from habeas import Case

ARTICLE = """Men leave colony number 91

River Gazette, 12 August 2022

At least 14 prisoners were taken from IK-91 in the Omsk region in early August, a relative told
River Gazette. They were promised 150,000 rubles a month and a pardon after six months, she said.

The prison service denied that anyone had been taken from IK-91.
"""
LETTER = """Здравствуйте. Мой муж Зорин Пётр Олегович, 1984 года рождения, сидел в ИК-91.
3 августа он позвонил и сказал, что к ним приезжали вербовщики. Обещали помилование через
полгода и 150 тысяч рублей в месяц. После этого он не звонил.
"""
CHAT = """12/08/2022, 09:15 - Марина: из ИК-91 увезли 14 человек
12/08/2022, 09:16 - Ольга: мне сказали что двадцать
12/08/2022, 09:20 - Марина: кто сказал
"""
TABLE = """№;ФИО;Дата рождения;Колония;Статус
1;Зорин Пётр Олегович;04.05.1984;ИК-91;ранен
2;Зорин Олег Олегович;11.02.1990;ИК-91;убит
"""
TELEGRAM = {
    "name": "Ищем",
    "type": "private_supergroup",
    "id": 1,
    "messages": [
        {
            "id": 1,
            "type": "message",
            "date": "2022-08-14T10:00:00",
            "from": "Вера",
            "from_id": "user1",
            "text": "в ИК-91 карантин, Зорин Пётр не отвечает с 3 августа",
        }
    ],
}
MANIFEST = """["gazette.txt"]
publisher = "River Gazette"
published = "2022-08-12"

["letters/*.txt"]
source = "heron"
protected = true
published = "2022-08"
"""


def write_material(folder: Path) -> Path:
    texts = {
        "gazette.txt": ARTICLE,
        "letters/one.txt": LETTER,
        "WhatsApp Chat with Colony.txt": CHAT,
        "list.csv": TABLE,
        "result.json": json.dumps(TELEGRAM, ensure_ascii=False),
        "material.toml": MANIFEST,
    }
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def exported(case: Case, out: Path) -> dict[str, str]:
    """Everything a case says, by file, so that two cases can be compared."""
    case.export("jsonl", out)
    return {p.name: p.read_text(encoding="utf-8") for p in sorted(out.iterdir())}


@pytest.fixture
def material(tmp_path):
    return write_material(tmp_path / "material")


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """A case that tests may look at and must not change."""
    folder = tmp_path_factory.mktemp("made")
    with Case.create(folder / "case") as case:
        case.run(write_material(folder / "material"))
        yield case
