# ruff: noqa: ISC004  rows of long passages
"""Whole chains in the words of strangers, a class of hops a table: text → chain of its claims."""

import pytest

from .reading import claims, hops

GAP = None
CHAT = {"kind": "chat", "author": "Лена"}
HERALD = "The Herald"


def chain(text: str, told: str, **more) -> list[str | None]:
    """The one chain that all claims of a kind in a text have."""
    found = {tuple(hops(c)) for c in claims(text, **more) if c.kind == told}
    assert len(found) == 1, found
    return list(found.pop())


TURNS = [
    ("en", "departed", "Host: Good morning.\nMarsh: No. They said nothing to us. "
     "The school told me to wait. Ten men were taken from IK-17 on Monday.",
     ["Marsh", HERALD]),
    ("en", "departed", "Presenter: Ten men were taken from IK-17 on Monday. What did you do?\n"
     "Anna Marsh: I waited.", [HERALD]),
    ("ru", "departed", "Ведущая: Что было дальше?\nЛомова: Нет. Мне ответили, что справок не "
     "дают. Потом десять человек увезли из ИК-17.", ["Ломова", HERALD]),
    ("ru", "departed", "Корреспондент: Десять человек увезли из ИК-17. Вы их видели?\n"
     "Ломова: Нет, не видела.", [HERALD]),
    ("uk", "departed", "Ведучий: Що було далі?\nСтеценко: Та нічого. Начальник казав чекати. "
     "А потім десятьох засуджених вивезли з ІК-17.", ["Стеценко", HERALD]),
]  # fmt: skip


@pytest.mark.parametrize("language, kind, text, expected", TURNS)
def test_a_turn_is_its_speakers_and_who_asks_is_the_paper(
    language: str, kind: str, text: str, expected: list[str | None]
) -> None:
    assert chain(text, kind, language=language) == expected


SOURCES = [
    ("en", "departed", 'The rumours "are wild", the head of the security board, Ivan Holt, told '
     "councillors on Monday. Holt added that ten men had left IK-17.", ["Ivan Holt", HERALD]),
    ("en", "departed", "The deputy governor, Capt. Pavel Orlov, insisted that ten men had left "
     "IK-17.", ["Pavel Orlov", HERALD]),
    ("en", "departed", "A spreadsheet leaked from the company lists ten convicts taken from "
     "IK-17.", ["A spreadsheet leaked from the company", HERALD]),
    ("ru", "departed", "Десять человек увезли из ИК-17, утверждает телеграм-канал «Тихий ход».",
     ["Тихий ход", HERALD]),
    ("ru", "departed", "Из ИК-17 увезли десять человек, сообщила адвокат Вера Лось со ссылкой на "
     "двух сокамерников.", ["два сокамерника", "Вера Лось", HERALD]),
    ("ru", "departed", "Олег Кравцов вернулся в мае. По его рассказу, из ИК-17 увезли десять "
     "человек.", ["Олег Кравцов", HERALD]),
    ("ru", "departed", "Как следует из материалов дела, Орлов написал прошение и был вывезен из "
     "ИК-17.", ["материалы дела", HERALD]),
    ("ru", "departed", "Один из тех, кто остался в колонии, рассказал по телефону, что десять "
     "человек увезли.", ["Один из тех, кто остался в колонии", HERALD]),
    ("uk", "departed", "Одна з тих, хто чекав під брамою, розповіла, що десятьох засуджених "
     "вивезли з ІК-17.", ["Одна з тих, хто чекав під брамою", HERALD]),
    ("uk", "departed", "За документами, які ми бачили, десятьох засуджених вивезли з ІК-17.",
     ["документи", HERALD]),
    ("uk", "departed", "Десятьох засуджених вивезли з ІК-17, ідеться у щоденному звіті.",
     ["щоденний звіт", HERALD]),
    ("uk", "departed", "За даними спілки, десятьох засуджених вивезли з ІК-17.",
     ["спілка", HERALD]),
]  # fmt: skip


@pytest.mark.parametrize("language, kind, text, expected", SOURCES)
def test_a_source_is_found_as_strangers_name_it(
    language: str, kind: str, text: str, expected: list[str | None]
) -> None:
    assert chain(text, kind, language=language) == expected


DENIALS = [
    ("ru", "В УФСИН по Самарской области опровергли вывоз осуждённых.",
     "УФСИН по Самарской области"),
    ("ru", "В колонии отрицают вывоз заключённых.", "колония"),
    ("uk", "В обласному управлінні заперечили вивезення засуджених.", "обласне управління"),
    ("en", "The regional prison service denied the transfer of convicts.",
     "The regional prison service"),
]  # fmt: skip


@pytest.mark.parametrize("language, text, who", DENIALS)
def test_a_body_denies_by_the_place_that_speaks(language: str, text: str, who: str) -> None:
    (claim,) = [c for c in claims(text, language=language) if c.stance == "denies"]
    assert hops(claim) == [who, HERALD]


CHATS = [
    ("ru", "departed", "мне переслали что этап из ИК-17 увезли ночью", [GAP, "Лена"]),
    ("ru", "departed", "скинули в чат что их увезли из ИК-17 ночью", [GAP, "Лена"]),
    ("uk", "departed", "мені скинули що їх вивезли з колонії вночі", [GAP, "Лена"]),
    ("en", "departed", "someone forwarded me that they were taken from the colony last night",
     [GAP, "Лена"]),
]  # fmt: skip


@pytest.mark.parametrize("language, kind, text, expected", CHATS)
def test_what_was_passed_round_in_a_chat_has_a_gap(
    language: str, kind: str, text: str, expected: list[str | None]
) -> None:
    assert chain(text, kind, language=language, **CHAT) == expected


PROMISES = [
    ("en", "Anna Marsh said he had been promised 200,000 roubles a month.",
     [GAP, "Anna Marsh", HERALD]),
    ("ru", "Ему обещали 200 тысяч рублей в месяц, говорит Анна Лосева.",
     [GAP, "Анна Лосева", HERALD]),
    ("ru", "«Мужу обещали 200 тысяч рублей в месяц», — говорит Анна Лосева.",
     ["муж", "Анна Лосева", HERALD]),
    ("uk", "«Сину обіцяли 200 тисяч рублів на місяць», — каже Ганна Лось.",
     ["син", "Ганна Лось", HERALD]),
    ("uk", "Йому пообіцяли 200 тисяч рублів на місяць, каже Ганна Лось.",
     [GAP, "Ганна Лось", HERALD]),
]  # fmt: skip


@pytest.mark.parametrize("language, text, expected", PROMISES)
def test_a_promise_is_known_from_whom_it_was_made_to(
    language: str, text: str, expected: list[str | None]
) -> None:
    assert chain(text, "pay", language=language) == expected


@pytest.mark.parametrize(
    "publisher, credits",
    [
        ("Radio Kestrel", ("Radio",)),
        ("Vychegda Herald", ("Herald",)),
        ("Радио «Пристань»", ("Пристань",)),
    ],
)
def test_a_publishers_short_name_is_no_other_hop(publisher: str, credits: tuple[str, ...]) -> None:  # noqa: A002
    text = "Ten men left IK-17 on Monday."
    assert chain(text, "departed", publisher=publisher, credits=credits) == [publisher]


MORE = [
    ("en", "The notice is a single page. It says that ten men left IK-17 on Friday.", "The notice"),
    (
        "en",
        "Ten men left IK-17 on Friday, the Chelyabinsk monitor Gleb Orlov told reporters.",
        "Gleb Orlov",
    ),
    (
        "ru",
        "На прошлой неделе, признаёт следователь Пётр Гусев, из ИК-17 увезли десять человек.",
        "Пётр Гусев",
    ),
    (
        "ru",
        "Фонд «Ровня» ведёт список с июля. По данным фонда, из ИК-17 увезли десять человек.",
        "Ровня",
    ),
    (
        "ru",
        "В прокуратуре Омской области сообщили, что из ИК-17 увезли десять человек.",
        "прокуратура Омской области",
    ),
    ("ru", "Как говорится в справке, из ИК-17 увезли десять человек.", "справка"),
    ("ru", "«Десять человек увезли из ИК-17», — обронила дежурная.", "дежурная"),
    (
        "ru",
        "Сестра троих осуждённых Мария Юдина хвастать связями не любит. Она говорит, что из ИК-17 увезли десять человек.",
        "Мария Юдина",
    ),
    (
        "uk",
        "Минулого тижня, визнає прокурор Степан Гук, з ІК-17 вивезли десятьох засуджених.",
        "Степан Гук",
    ),
    (
        "uk",
        "Спілка «Поруч» веде перелік від липня. За даними спілки, з ІК-17 вивезли десятьох засуджених.",
        "Поруч",
    ),
    (
        "uk",
        "У прокуратурі області повідомили, що з ІК-17 вивезли десятьох засуджених.",
        "прокуратура області",
    ),
    (
        "uk",
        "Медсестра з колонії каже коротко: «Десятьох засуджених вивезли з ІК-17».",
        "Медсестра з колонії",
    ),
    (
        "uk",
        "Двоє колишніх наглядачів розповіли нам, що десятьох засуджених вивезли з ІК-17.",
        "Двоє колишніх наглядачів",
    ),
    (
        "uk",
        "Мати одного із засуджених, Ольга Ткач, переповідає: десятьох засуджених вивезли з ІК-17.",
        "Ольга Ткач",
    ),
    (
        "uk",
        "Ми почули це від водія автозака. Десятьох засуджених вивезли з ІК-17 опівночі.",
        "водій автозака",
    ),
    (
        "en",
        "We heard of it from a prison cook. Ten men were taken from IK-17 at night.",
        "a prison cook",
    ),
]


@pytest.mark.parametrize("language, text, who", MORE)
def test_one_hop_stands_before_the_paper(language: str, text: str, who: str) -> None:
    assert chain(text, "departed", language=language) == [who, HERALD]
