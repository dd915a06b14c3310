"""A message whose writer the export does not name: what it says is nobody else's word."""

import json

from habeas.casework import extract_file
from habeas.records import Claim

DAY = {"type": "message", "date": "2022-07-05T10:00:00"}
MESSAGES = [
    {"id": 1, "from": "Анна", "text": "Привет всем"} | DAY,
    {"id": 2, "from": None, "text": "Брата вчера увезли из ИК-17"} | DAY,
    {"id": 3, "from": "Зоя", "text": "Вчера увезли сорок человек"} | DAY,
]


def test_a_message_without_a_name_is_not_given_to_the_first_who_wrote(tmp_path):
    chat = {"name": "Наши", "type": "private_group", "id": 1, "messages": MESSAGES}
    (tmp_path / "chat.json").write_text(json.dumps(chat), encoding="utf-8")
    claims = [said for said in extract_file(tmp_path / "chat.json") if isinstance(said, Claim)]
    assert [(len(c.values), c.chain[0].who) for c in claims] == [(0, None), (1, "Зоя")]
