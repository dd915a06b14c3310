"""Invented raw material of any size, always the same for one seed: what the benchmark feeds on.

People, colonies and outlets are made by combining syllables, so that the number of different
names grows with the material, as it does in life; a fixed handful would make linking look either
trivial or quadratic.
"""

import csv
import io
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta

SURNAMES = ("Бел", "Гор", "Дуб", "Зар", "Кал", "Лаз", "Мор", "Нев", "Ост", "Пол", "Рог", "Сед")
MIDDLES = ("ан", "ес", "ик", "ов", "ун", "яр", "ив", "ол")
ENDINGS = ("ов", "ев", "ин", "ский", "енко", "чук")
GIVEN = ("Иван", "Пётр", "Сергей", "Андрей", "Олег", "Денис", "Роман", "Павел", "Юрий", "Вадим")
FATHERS = ("Иванович", "Петрович", "Сергеевич", "Олегович", "Юрьевич", "Павлович", "Андреевич")
OUTLETS = ("North Courier", "River Gazette", "Steppe Herald", "Harbour Times")
START = date(2022, 7, 1)
PER_UNIT = 10
"""Documents in a unit: four articles, three letters, two chats and a table."""


def make(units: int, seed: int = 7) -> Iterator[tuple[str, bytes]]:
    """Yield (file name, bytes) of `units` times ten documents."""
    for unit in range(units):
        dice = random.Random(f"{seed}:{unit}")
        for n in range(4):
            yield f"{unit:04}/article-{n}.txt", _article(dice).encode()
        for n in range(3):
            yield f"{unit:04}/letter-{n}.txt", _letter(dice).encode()
        yield f"{unit:04}/WhatsApp Chat with {unit}.txt", _whatsapp(dice).encode()
        yield f"{unit:04}/result.json", _telegram(dice)
        yield f"{unit:04}/list.csv", _table(dice).encode()


def _person(dice: random.Random) -> tuple[str, str, str]:
    family = dice.choice(SURNAMES) + dice.choice(MIDDLES) + dice.choice(MIDDLES)
    return family + dice.choice(ENDINGS), dice.choice(GIVEN), dice.choice(FATHERS)


def _day(dice: random.Random) -> date:
    return START + timedelta(days=dice.randrange(120))


def _article(dice: random.Random) -> str:
    day, colony, outlet = _day(dice), dice.randrange(1, 60), dice.choice(OUTLETS)
    lines = [f"Men leave colony number {colony}", f"{outlet}, {day:%d %B %Y}", ""]
    for _ in range(12):
        count, pay, months = dice.randrange(5, 90), dice.randrange(80, 250), dice.randrange(2, 9)
        lines.append(
            f"At least {count} prisoners were taken from IK-{colony} in early {day:%B}, "
            f"a relative told {outlet}. They were promised {pay},000 rubles a month and a pardon "
            f"after {months} months, she said she had heard from her brother.\n"
        )
    return "\n".join([*lines, "The prison service denied that anyone had been taken."])


def _letter(dice: random.Random) -> str:
    family, given, father = _person(dice)
    day, colony = _day(dice), dice.randrange(1, 60)
    return (
        f"Здравствуйте. Мой муж {family} {given} {father}, {1970 + dice.randrange(30)} года "
        f"рождения, сидел в ИК-{colony}. {day:%d.%m.%Y} он позвонил и сказал, что приезжали "
        f"вербовщики и обещали {dice.randrange(80, 250)} тысяч рублей в месяц и помилование через "
        f"полгода. После этого он не звонил. Помогите узнать, где он.\n"
    )


def _whatsapp(dice: random.Random) -> str:
    names = [" ".join(_person(dice)[1::-1]) for _ in range(4)]
    lines = []
    for n in range(40):
        family, given, _ = _person(dice)
        said = f"{given} {family} из ИК-{dice.randrange(1, 60)} увезли, было {n + 3} человек"
        lines.append(f"{_day(dice):%d/%m/%Y}, {n % 24:02}:15 - {dice.choice(names)}: {said}")
    return "\n".join(lines) + "\n"


def _telegram(dice: random.Random) -> bytes:
    messages = [
        {
            "id": n + 1,
            "type": "message",
            "date": f"{_day(dice).isoformat()}T{n % 24:02}:00:00",
            "from": " ".join(_person(dice)[1::-1]),
            "from_id": f"user{dice.randrange(10**9)}",
            "text": f"в ик {dice.randrange(1, 60)} закрыли карантин, обещали {n + 50} тысяч",
        }
        for n in range(40)
    ]
    chat = {"name": "Ищем", "type": "private_supergroup", "id": 1, "messages": messages}
    return json.dumps(chat, ensure_ascii=False).encode()


def _table(dice: random.Random) -> str:
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(["№", "ФИО", "Дата рождения", "Колония", "Статус", "Жетон"])
    for n in range(30):
        born = date(1970 + dice.randrange(30), 1 + dice.randrange(12), 1 + dice.randrange(28))
        colony, tag = f"ИК-{dice.randrange(1, 60)}", f"К-{dice.randrange(10**6):06}"
        rows.writerow([n + 1, " ".join(_person(dice)), f"{born:%d.%m.%Y}", colony, "ранен", tag])
    return out.getvalue()
