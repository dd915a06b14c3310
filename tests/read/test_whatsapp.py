from datetime import UTC, datetime

import pytest
from reading import guesses, read_one, words

ANDROID = """\
12.07.2022, 20:57 - Сообщения и звонки защищены сквозным шифрованием. Подробнее
12.07.2022, 20:58 - Лена создал(-а) группу «Жёны: отряд 5»
12.07.2022, 21:14 - Лена: девочки кто нибудь дозвонился?
12.07.2022, 21:40 - Оксана: я ему так и сказала
подпишешь и всё

а он: мне сидеть еще 7 лет
13.07.2022, 08:15 - +7 999 000-00-17: здравствуйте
13.07.2022, 08:16 - Лена: <Без медиафайлов>
"""


def test_an_android_export():
    reading = read_one("chat.txt", ANDROID)
    assert reading.document.kind == "chat"
    assert reading.document.published_at is None
    assert [(s.kind, s.author) for s in reading.segments] == [
        ("heading", None),
        ("heading", None),
        ("message", "Лена"),
        ("message", "Оксана"),
        ("message", "+7 999 000-00-17"),
        ("message", "Лена"),
    ]
    assert words(reading)[3] == "я ему так и сказала\nподпишешь и всё\n\nа он: мне сидеть еще 7 лет"
    assert reading.segments[2].sent_at == datetime(2022, 7, 12, 21, 14, tzinfo=UTC)
    assert reading.segments[4].locator == "line 8"
    assert guesses(reading.document)["time zone"] == "UTC"
    assert "Лена: девочки" in reading.document.text


@pytest.mark.parametrize(
    "line, author, said, sent",
    [
        ("[12.07.22, 21:14:05] Имя: привет", "Имя", "привет", "2022-07-12T21:14:05"),
        ("\u200e[12.07.22, 21:14:05] Имя: \u200eпривет", "Имя", "привет", "2022-07-12T21:14:05"),
        ("[7/25/22, 9:14:05 PM] ~ Kate: hi there", "Kate", "hi there", "2022-07-25T21:14:05"),
        ("7/25/22, 9:14\u202fPM - Kate: hi", "Kate", "hi", "2022-07-25T21:14:00"),
        ("25/07/2022, 12:05 am - Kate: hi", "Kate", "hi", "2022-07-25T00:05:00"),
        ("25/07/2022, 12:05 p.m. - Kate: hi", "Kate", "hi", "2022-07-25T12:05:00"),
        ("2022-07-25, 09:14 - Kate: hi", "Kate", "hi", "2022-07-25T09:14:00"),
        ("25.07.2022, 9:14 пп - Олена: привіт", "Олена", "привіт", "2022-07-25T21:14:00"),
        ("12.07.2022 г., 21:14 - Имя: слова: да", "Имя", "слова: да", "2022-07-12T21:14:00"),
    ],
)
def test_the_forms_of_a_line(line, author, said, sent):
    reading = read_one("chat.txt", line + "\n" + line)
    (segment, _) = reading.segments
    assert (segment.author, words(reading)[0]) == (author, said)
    assert segment.sent_at.replace(tzinfo=None).isoformat() == sent


@pytest.mark.parametrize(
    "dates, first, guessed",
    [
        (["03/04/22", "25/04/22"], (2022, 4, 3), None),
        (["03/04/22", "04/25/22"], (2022, 3, 4), None),
        (["05/06/22", "06/01/22"], (2022, 5, 6), None),  # as days first, time would run backward
        (["03/04/22", "03/05/22"], (2022, 4, 3), "day, month, year"),
        (["03.04.22", "03.05.22"], (2022, 4, 3), None),
    ],
)
def test_day_and_month_are_decided_over_the_whole_file(dates, first, guessed):
    text = "".join(f"{date}, 10:00 - Kate: hi\n" for date in dates)
    reading = read_one("chat.txt", text)
    sent = reading.segments[0].sent_at
    assert (sent.year, sent.month, sent.day) == first
    assert guesses(reading.document).get("date order") == guessed


@pytest.mark.parametrize(
    "body, origin, said",
    [
        ("переслано\n⚡️ Завтра вывозят", "unknown", "⚡️ Завтра вывозят"),
        ("Переслано: завтра вывозят", "unknown", "завтра вывозят"),
        ("Forwarded\nbuses tomorrow", "unknown", "buses tomorrow"),
        ("Forwarded message:\nbuses tomorrow", "unknown", "buses tomorrow"),
        ("Переслано от Тётя Валя\nзавтра вывозят", "Тётя Валя", "завтра вывозят"),
        ("Переслане повідомлення\nзавтра везуть", "unknown", "завтра везуть"),
        ("переслано тебе вчера", None, "переслано тебе вчера"),
        ("переслано", None, "переслано"),
    ],
)
def test_forwarded_words(body, origin, said):
    reading = read_one("chat.txt", f"12.07.2022, 21:14 - Лена: {body}\n12.07.2022, 21:15 - Оля: да")
    assert (reading.segments[0].forwarded_from, words(reading)[0]) == (origin, said)


@pytest.mark.parametrize(
    "body",
    [
        "Messages and calls are end-to-end encrypted.",
        "Kate created group “Wives: 78”",
        "Лена изменил(-а) тему с «Жены: 76» на «Жены: 78»",
        "Олена додав(-ла) +380 00 000 00 17",
        "Жены 78: \u200eСообщения и звонки защищены сквозным шифрованием.",
    ],
)
def test_what_whatsapp_says_has_no_author(body):
    reading = read_one("chat.txt", f"12.07.2022, 21:14 - {body}\n12.07.2022, 21:15 - Оля: да")
    assert (reading.segments[0].kind, reading.segments[0].author) == ("heading", None)


def test_a_time_that_no_clock_has_is_unknown():
    text = "12.07.2022, 21:14 - Оля: да\n31.02.2022, 25:61 - Оля: нет"
    assert read_one("chat.txt", text).segments[1].sent_at is None


def test_a_text_that_mentions_a_time_is_no_chat():
    text = "Письмо пришло\n\n12.07.2022, 21:14 - время отправки. Больше ничего нет."
    assert read_one("a.txt", text).document.kind != "chat"


def test_one_impossible_date_does_not_take_the_others_away():
    text = (
        "99/99/2022, 10:00 - Анна: раз\n31/02/2022, 25:61 - Борис: два\n"
        "12/08/2022, 10:00 - Борис: три\n13/08/2022, 10:00 - Анна: четыре\n"
    )
    reading = read_one("WhatsApp Chat.txt", text)
    sent = [s.sent_at and s.sent_at.date().isoformat() for s in reading.segments]
    assert sent == [None, None, "2022-08-12", "2022-08-13"]
    assert any(g.field == "sent_at" and "2 of 4" in g.why for g in reading.document.guesses)
