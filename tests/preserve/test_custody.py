import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from habeas.preserve import GENESIS, entry_after, verify_chain

NOON = datetime(2022, 9, 1, 12, 0, 0, 123456, tzinfo=UTC)


def chain(length):
    entries = []
    for n in range(length):
        prev = entries[-1] if entries else None
        entries.append(
            entry_after(
                prev,
                at=NOON + timedelta(minutes=n),
                by="дежурная",
                verb="received",
                object=f"o{n}",
                detail=f"letter-{n}.txt",
            )
        )
    return entries


def test_the_hash_can_be_made_without_this_program():
    (entry,) = chain(1)
    written = (
        '{"at":"2022-09-01T12:00:00.123456Z","by":"дежурная","detail":"letter-0.txt",'
        f'"object":"o0","prev":"{GENESIS}","seq":1,"verb":"received"}}'
    )
    assert json.loads(written)["seq"] == entry.seq
    assert entry.hash == hashlib.sha256(written.encode()).hexdigest()


def test_the_hash_does_not_depend_on_the_time_zone():
    (entry,) = chain(1)
    elsewhere = NOON.astimezone(timezone(timedelta(hours=3)))
    assert verify_chain([replace(entry, at=elsewhere)]) == []


def test_a_whole_chain_has_no_problems():
    entries = chain(5)
    assert [entry.seq for entry in entries] == [1, 2, 3, 4, 5]
    assert [entry.prev for entry in entries[1:]] == [entry.hash for entry in entries[:-1]]
    assert verify_chain(entries) == []
    assert verify_chain([]) == []


@pytest.mark.parametrize(
    "field, value",
    [
        ("at", NOON - timedelta(days=1)),
        ("by", "someone else"),
        ("verb", "received again"),
        ("object", "o9"),
        ("detail", "letter-9.txt"),
        ("prev", "f" * 64),
        ("hash", "f" * 64),
    ],
)
def test_an_edited_entry_is_named(field, value):
    entries = chain(4)
    entries[1] = replace(entries[1], **{field: value})
    assert "custody entry 2 was edited: its hash is not that of its words" in verify_chain(entries)


def test_an_edit_with_a_new_hash_shows_in_the_next_entry():
    entries = chain(4)
    entries[1] = entry_after(
        entries[0], at=NOON, by="x", verb="received", object="o1", detail="letter-1.txt"
    )
    assert verify_chain(entries) == ["custody entry 3 does not follow from the entry before it"]


@pytest.mark.parametrize(
    "gone, problem",
    [
        ([0], "custody entry 1 was deleted"),
        ([2], "custody entry 3 was deleted"),
        ([1, 2], "custody entries 2 to 3 were deleted"),
    ],
)
def test_deleted_entries_are_named(gone, problem):
    entries = [entry for n, entry in enumerate(chain(5)) if n not in gone]
    assert verify_chain(entries) == [problem]


def test_another_order_is_named():
    one, two, three, four = chain(4)
    problems = verify_chain([one, three, two, four])
    assert "custody entry 2 stands after entry 3: the order was changed" in problems


def test_swapped_numbers_are_edits():
    one, two, three = chain(3)
    problems = verify_chain([one, replace(three, seq=2), replace(two, seq=3)])
    assert len([problem for problem in problems if "was edited" in problem]) == 2
