import json
from datetime import UTC, datetime

import pytest
from reading import guesses, read_all, read_one, words

from habeas.records.errors import EmptyFile, UnknownFormat


def message(number, text, **more):
    return {
        "id": number, "type": "message", "date": "2022-07-14T10:03:40",
        "date_unixtime": "1657782220", "from": "Ирина Т", "text": text, **more,
    }  # fmt: skip


CHAT = {
    "name": "Ищем своих",
    "type": "private_supergroup",
    "id": 17,
    "messages": [
        {"id": 1, "type": "service", "date": "2022-07-14T10:00:00", "actor": "М", "text": ""},
        message(2, [{"type": "hashtag", "text": "#ищу"}, " двух ", "сыновей"]),
        message(3, "Оба сразу?", reply_to_message_id=2, **{"from": "Галина"}),
        message(4, "Везут", forwarded_from="Новости 84"),
        message(5, "Никто не знает", forwarded_from=None, **{"from": None}),
        message(6, "", photo="photos/1.jpg"),
    ],
}


def test_messages_with_author_time_reply_and_origin():
    reading = read_one("result.json", json.dumps(CHAT))
    assert (reading.document.kind, reading.document.title) == ("chat", "Ищем своих")
    assert words(reading) == ["#ищу двух сыновей", "Оба сразу?", "Везут", "Никто не знает"]
    first, reply, forwarded, hidden = reading.segments
    assert first.sent_at == datetime(2022, 7, 14, 7, 3, 40, tzinfo=UTC)
    assert (reply.author, reply.reply_to, first.locator) == ("Галина", "2", "2")
    assert forwarded.forwarded_from == "Новости 84"
    assert (hidden.forwarded_from, hidden.author) == ("unknown", None)
    assert "time zone" not in guesses(reading.document)


def test_a_time_without_a_zone_is_a_guess():
    chat = {"messages": [message(1, "да", date_unixtime=None)]}
    reading = read_one("result.json", json.dumps(chat))
    assert reading.segments[0].sent_at == datetime(2022, 7, 14, 10, 3, 40, tzinfo=UTC)
    assert guesses(reading.document)["time zone"] == "UTC"


def test_an_account_gives_one_document_a_chat():
    account = {"about": "x", "chats": {"about": "y", "list": [CHAT, {**CHAT, "id": 18}, {"id": 1}]}}
    readings = read_all("result.json", json.dumps(account))
    assert [r.document.locator for r in readings] == ["chat 17", "chat 18"]
    assert len({r.document.id for r in readings}) == 2


def test_a_truncated_export_keeps_every_whole_message():
    whole = json.dumps(CHAT, ensure_ascii=False)
    for cut in range(whole.index("Оба сразу"), whole.index("Везут")):
        reading = read_one("result.json", whole[:cut])
        kept = words(reading)
        assert kept[0] == "#ищу двух сыновей"
        assert len(kept) in (1, 2)
        why = next(g.why for g in reading.document.guesses if g.field == "truncated")
        assert "breaks off after" in why


def test_a_cut_inside_a_letter_is_recovered_too():
    data = json.dumps(CHAT, ensure_ascii=False).encode()
    at = data.index("Везут".encode()) + 1
    assert words(read_one("result.json", data[:at])) == ["#ищу двух сыновей", "Оба сразу?"]


@pytest.mark.parametrize(
    "text, error, what",
    [
        ('{"name": "x", "messages": [{"id": 1, "te', UnknownFormat, "breaks off after 0"),
        ('{"a": 1}', UnknownFormat, "not an export of Telegram"),
        ('{"messages": []}', EmptyFile, "no message with words"),
        ('{"messages": {}}', UnknownFormat, "not an export"),
        ("{" * 9000, UnknownFormat, "without a whole message"),
        ('{"a": ' + "[" * 90_000, UnknownFormat, "without a whole message"),
    ],
)
def test_what_is_not_such_an_export_is_refused_by_name(text, error, what):
    with pytest.raises(error, match=what):
        read_one("result.json", text)


def test_half_characters_do_not_reach_the_text():
    text = '{"messages": [{"id": 1, "type": "message", "from": "A\\ud83d", "text": "x\\ud83dy"}]}'
    assert words(read_one("result.json", text)) == ["x\ufffdy"]
