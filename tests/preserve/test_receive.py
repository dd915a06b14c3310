import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from habeas.preserve import verify_chain, verify_register
from habeas.records import UNSEALED, Stated, make_id
from habeas.records.errors import EmptyFile

LETTER = "Он перестал отвечать 12 июля.".encode()


def test_an_original_says_how_it_came(take, ledger, vault):
    stated = Stated(source="heron", url="https://example.org/1", protected=True)
    received = take("letters/letter-01.txt", LETTER, stated)
    original = received.original
    assert received.new
    assert original.sha256 == hashlib.sha256(LETTER).hexdigest()
    assert original.id == make_id(UNSEALED, "original", original.sha256)
    assert (original.size, original.media_type) == (len(LETTER), "text/plain")
    assert (original.filename, original.url) == ("letters/letter-01.txt", "https://example.org/1")
    assert (original.how, original.protected) == ("from a folder", True)
    assert vault.fetch(original.sha256) == LETTER
    (source,) = ledger.sources.values()
    assert (source.id, source.pseudonym) == (original.source, "heron")


def test_the_custody_entry_names_who_when_and_how(take, ledger):
    original = take("a.txt", LETTER).original
    entry = ledger.head()
    assert (entry.seq, entry.by, entry.verb, entry.object) == (
        1,
        "case worker",
        "received",
        original.id,
    )
    assert entry.at == original.received_at
    assert entry.prev == "0" * 64
    assert entry.signature is None
    for said in ("a.txt", "from a folder", original.sha256):
        assert said in entry.detail


def test_the_same_file_again_adds_nothing(take, ledger):
    first = take("a.txt", LETTER)
    again = take("a.txt", LETTER)
    assert not again.new
    assert again.original == first.original
    assert len(ledger.chain) == 1


def test_another_name_adds_one_entry_once(take, ledger):
    first = take("a.txt", LETTER)
    for _ in range(3):
        again = take("copies/б.txt", LETTER, Stated(source="plover"), how="by hand")
        assert not again.new
        assert again.original == first.original
    assert [entry.verb for entry in ledger.chain] == ["received", "received again"]
    assert "copies/б.txt" in ledger.chain[1].detail
    assert [source.pseudonym for source in ledger.sources.values()] == ["plover"]
    assert not take("a.txt", LETTER, how="by hand").new
    assert len(ledger.chain) == 2


def test_what_nobody_stated_stays_unknown(take, ledger):
    original = take("a.txt", LETTER).original
    assert (original.source, original.url, original.captured_at) == (None, None, None)
    assert not original.protected
    assert not ledger.sources


def test_no_bytes_are_no_original(take, ledger, vault):
    with pytest.raises(EmptyFile):
        take("a.txt", b"")
    assert not ledger.chain
    assert not vault.kept


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a.txt", "б.txt", 'c".csv']), st.sampled_from([b"1", b"2", b"3"])
        )
    )
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order_of_arrival_gives_a_sound_chain(new_door, arrivals):
    door = new_door()
    ledger = door.ledger
    for filename, data in arrivals:
        door.take(filename, data)
    assert len(ledger.chain) == len(set(arrivals))
    assert len(ledger.originals) == len({data for _, data in arrivals})
    assert verify_chain(ledger.chain) == []
    assert verify_register(ledger.originals.values(), ledger.chain) == []


def test_protection_may_be_asked_for_later_and_is_not_taken_back(take, ledger):
    take("a.txt", LETTER)
    later = take("a.txt", LETTER, Stated(protected=True))
    assert (later.new, later.original.protected) == (False, True)
    assert [entry.verb for entry in ledger.chain] == ["received", "protected"]
    again = take("a.txt", LETTER, Stated(protected=False))
    assert again.original.protected
    assert len(ledger.chain) == 2
    assert verify_chain(ledger.chain) == []
    assert verify_register(ledger.originals.values(), ledger.chain) == []
