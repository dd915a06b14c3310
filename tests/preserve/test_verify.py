from dataclasses import replace
from datetime import timedelta

import pytest

from habeas.preserve import verify_original, verify_register
from habeas.records import Stated


def test_kept_bytes_are_what_they_were(take, vault):
    original = take("a.txt", b"one").original
    assert verify_original(original, vault) is None


def test_lost_bytes_are_named(take, vault):
    original = take("a.txt", b"one").original
    vault.kept.clear()
    assert verify_original(original, vault) == f"original {original.id}: gone"


def test_another_size_is_named(take, vault):
    original = take("a.txt", b"one").original
    problem = verify_original(replace(original, size=4), vault)
    assert problem == f"original {original.id}: 3 bytes are kept, 4 are on record"


@pytest.fixture
def register(take, ledger):
    for name, data in (("a.txt", b"one"), ("b.txt", b"two"), ("also-b.txt", b"two")):
        take(name, data, Stated(source="heron"))
    return list(ledger.originals.values()), ledger.chain


def test_originals_and_chain_agree(register):
    assert verify_register(*register) == []


@pytest.mark.parametrize(
    "field, value",
    [
        ("sha256", "0" * 64),
        ("filename", "c.txt"),
        ("how", "stolen"),
        ("source", None),
        ("received_at", timedelta(days=1)),
    ],
)
def test_a_redescribed_original_is_named(register, field, value):
    (first, second), chain = register
    if isinstance(value, timedelta):
        value = second.received_at + value
    changed = replace(second, **{field: value})
    expected = [f"original {second.id} is not what custody entry 2 says"]
    assert verify_register([first, changed], chain) == expected


def test_a_removed_original_is_named(register):
    (first, second), chain = register
    assert verify_register([second], chain) == [f"original {first.id} of custody entry 1 is gone"]


def test_entries_cut_off_the_end_are_noticed(register):
    (first, second), chain = register
    assert verify_register([first, second], chain[:1]) == [
        f"original {second.id} has no custody entry of its receipt"
    ]


def test_a_damaged_detail_is_no_receipt(register):
    originals, chain = register
    damaged = [replace(chain[0], detail='{"filename":'), *chain[1:]]
    assert len(verify_register(originals, damaged)) == 1
