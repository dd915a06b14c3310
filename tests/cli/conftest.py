"""A small invented folder of material, and the command line run inside this Python."""

import json
from dataclasses import dataclass

import pytest

from habeas.cli import door

ARTICLE = (
    "Men leave colony number 91\n\nRiver Gazette, 12 August 2022\n\n"
    "At least 14 prisoners were taken from IK-91 in early August, a relative told River Gazette. "
    "They were promised 150,000 rubles a month.\n"
)
LETTER = "Мой муж Зорин Пётр Олегович, 1984 года рождения, сидел в ИК-91. 3 августа его увезли.\n"


@dataclass(frozen=True, slots=True)
class Ended:
    status: int
    out: str
    err: str

    @property
    def json(self):
        (line,) = self.out.splitlines()
        return json.loads(line)


@pytest.fixture
def habeas(capsys):
    def call(*words):
        status = door.run([str(word) for word in words])
        said = capsys.readouterr()
        return Ended(status, said.out, said.err)

    return call


@pytest.fixture
def material(tmp_path):
    folder = tmp_path / "material"
    (folder / "letters").mkdir(parents=True)
    (folder / "gazette.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "letters" / "one.txt").write_text(LETTER, encoding="utf-8")
    return folder
