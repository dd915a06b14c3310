"""Texts that no rule was written on: how much of what they claim is found."""

import tomllib
from pathlib import Path

from tests.example.material import Matter, pairs

ROOT = Path(__file__).parents[2]
MATTER = Matter(ROOT / "tests/unseen/material", ROOT / "tests/unseen/truth.toml")
FLOOR = tomllib.loads((ROOT / "tests/floors.toml").read_text(encoding="utf-8"))["unseen"]
UNREAD = (
    "lamplighter-buses.txt",
    "privolzhskaya-nov.txt",
    "stepova-khronika.txt",
    "Чат WhatsApp с контактом Наши 83.txt",
)


def test_recall_on_texts_that_no_rule_was_written_on() -> None:
    true = MATTER.truth["claim"]
    found = [claim for at, claim in pairs(MATTER) if true[int(at)]["file"] in UNREAD]
    assert len(found) >= 60
    assert sum(claim is not None for claim in found) / len(found) >= FLOOR["recall"]
