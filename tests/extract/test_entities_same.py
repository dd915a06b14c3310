"""Who is the same inside a document, with the reason; and who must stay apart."""

import pytest
from tests.extract.reading import read_text


def place(text, words):
    """Where the words stand; "Сомов#2" is their second place."""
    bare, _, number = words.partition("#")
    at = -1
    for _ in range(int(number or 1)):
        at = text.index(bare, at + 1)
    return at


def tie(text, words, language):
    """The start of the first mention and the reason, for the person at these words."""
    mentions = read_text(text, language=language).mentions
    by_id = {m.id: m for m in mentions}
    (mention,) = [m for m in mentions if m.start == place(text, words) and m.kind == "person"]
    assert (mention.same_as is None) == (mention.same_why is None)
    return (by_id[mention.same_as].start, mention.same_why) if mention.same_as else None


ALONE = "the family name alone, borne by one person of the document"
GIVEN = "the given name alone, borne by one person told before"


@pytest.mark.parametrize(
    ("language", "text", "words", "first", "why"),
    [
        ("ru", "Владимир Осечкин пишет. По словам Осечкина, набор идёт.", "Осечкина", "Владимир", ALONE),
        ("ru", "Дмитрий Песков сказал. Пескову не верят.", "Пескову", "Дмитрий", ALONE),
        ("ru", "Ищу Сомова Ивана Петровича. Ваня не звонил с июля.", "Ваня", "Сомова", GIVEN),
        ("ru", "Ищу Сомова Ивана Петровича. И. П. Сомов был в ИК-4.", "И. П.", "Сомова",
         "the same family name, and what is told of the given name fits"),
        ("ru", "Звонил Глеб Рощин. Потом Глеб Рощин пропал.", "Глеб Рощин#2", "Глеб", "the same full name"),
        ("ru", "Ольга Евгеньевна Романова ведёт фонд. Ольга Евгеньевна ответила.",
         "Ольга Евгеньевна#2", "Ольга", "the same given name and patronymic"),
        ("ru", "Иван Иваныч Дёмин — мастер. Иваныч строг.", "Иваныч строг", "Иван Иваныч Дёмин",
         "the patronymic alone, borne by one person told before"),
        ("ru", "Сергей Кротов, позывной Клён, погиб.", "Клён", "Сергей",
         "a call sign told beside the name"),
        ("ru", "Сергей Кротов, позывной Клён, погиб. Клён был командиром.", "Клён#2", "Сергей",
         "a call sign told before"),
        ("ru", "Адвокат Мышкин отрицает. Потом Мышкин ушёл.", "Мышкин#2", "Мышкин",
         "the same family name, told with no given name"),
        ("ru", "Бернд Пишетсридер (Bernd Pischetsrieder) говорил.", "Bernd", "Бернд",
         "the name in Latin letters beside it"),
        ("ru", "Сергей Иванов и Игорь Иванов молчали. И. Иванов кивнул.", "И. Иванов", "Игорь",
         "the same family name, and what is told of the given name fits"),
        ("uk", "Олег Гнатюк зник. Гнатюка шукає мати.", "Гнатюка", "Олег", ALONE),
        ("uk", "Катерина Лозова пише. Лозовій відповіли.", "Лозовій", "Катерина", ALONE),
        ("en", "Gleb Varnavin spoke. Varnavin left.", "Varnavin#2", "Gleb", ALONE),
    ],
)  # fmt: skip
def test_tied_to_the_first_with_a_reason(language, text, words, first, why):
    assert tie(text, words, language) == (place(text, first), why)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("ru", "Братья Иван и Пётр Сомовы ушли вместе. Сомов вернулся один.", "Сомов вернулся"),
        ("ru", "Иван Сомов и Пётр Сомов ушли. Сомова видели в Ростове.", "Сомова"),
        ("ru", "Погиб Сергей Лаптев (1987). Другой Сергей Лаптев (1990) жив.", "Сергей Лаптев#2"),
        ("ru", "23-летний Павел Рощин погиб. 51-летний Павел Рощин ждёт.", "Павел Рощин#2"),
        ("ru", "Погиб Сергей Лаптев. Его брат Сергей тоже там.", "Сергей#2"),
        ("ru", "Андрей Зубов-старший пришёл. Потом Зубов молчал.", "Зубов#2"),
        (
            "ru",
            "Анна Кротова ждёт мужа. Николай Кротов молчит. Кротову обещали выплаты.",
            "Кротову",
        ),
        ("ru", "Саша Громов написал мне. Громова Саша тоже просит.", "Громова"),
        ("uk", "Сестри Марія та Ганна Бойко. Бойко мовчить.", "Бойко#2"),
        ("en", "Gleb Varnavin left. His brother Gleb stayed.", "Gleb#2"),
    ],
)
def test_namesakes_and_brothers_stay_apart(language, text, words):
    assert tie(text, words, language) is None


def test_a_tied_form_takes_the_full_name_and_the_first_stays_first():
    text = "Сомов молчал. Иван Сомов ушёл."
    first, second = read_text(text, language="ru").mentions
    assert (first.norm, first.same_as) == (second.norm, None)
    assert second.same_as == first.id


def test_means_that_agree_are_told():
    (mention,) = read_text("Вчера Сергей Лаптев уехал.", language="ru").mentions[-1:]
    assert mention.found_by == ("rules", "natasha")
    (amount,) = [
        m for m in read_text("Погибли 30 человек.", language="ru").mentions if m.kind == "quantity"
    ]
    assert amount.found_by == ("rules",)


def test_a_call_sign_is_a_person_without_a_name():
    mentions = read_text("Командир, позывной «Дербент», молчит.", language="ru").mentions
    assert [(m.text, m.norm) for m in mentions if m.kind == "person"] == [("Дербент", None)]
