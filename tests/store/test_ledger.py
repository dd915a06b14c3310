import threading
from datetime import UTC, datetime

import pytest

from habeas.preserve import entry_after, verify_chain, verify_register
from habeas.records import Original, Source, Stated
from habeas.records.errors import CaseError
from habeas.store import Store

NOON = datetime(2022, 9, 1, 12, 0, 0, 123456, tzinfo=UTC)


def test_what_came_in_comes_out(store):
    source = Source("s1", "heron", kind="relative", party=True, handlers=("А", "Б"))
    original = Original(
        "o1", "a" * 64, 2**40, "text/plain", "письма/1.txt", NOON, "s1", "https://x", NOON,
        "worker", "by hand", protected=True,
    )  # fmt: skip
    entry = entry_after(None, at=NOON, by="x", verb="received", object="o1", detail="{}")
    store.receive(original, entry, source)
    assert store.original("o1") == original
    assert store.original("o2") is None
    assert store.head() == entry
    assert list(store.custody()) == list(store.handled("o1")) == [entry]
    assert list(store.sources()) == [source]


def test_everything_is_in_order_of_arrival(case, store):
    names = ["б.txt", "z.txt", "а.txt", "a.txt"]
    taken = [case.take(name, stated=Stated(source=name)) for name in names]
    case.take("copy.txt", b"z.txt", Stated(source="late"))
    assert list(store.originals()) == taken
    assert [source.pseudonym for source in store.sources()] == [*names, "late"]
    entries = list(store.custody())
    assert [entry.seq for entry in entries] == [1, 2, 3, 4, 5]
    assert store.head() == entries[-1]
    assert [entry.seq for entry in store.handled(taken[1].id)] == [2, 5]
    assert verify_chain(entries) == []
    assert verify_register(store.originals(), store.custody()) == []


def test_an_entry_whose_place_is_taken_fails_whole(case, store):
    case.take("a.txt")
    late = entry_after(None, at=NOON, by="x", verb="received", object="o2", detail="{}")
    original = Original("o2", "b" * 64, 1, "text/plain", "b.txt", NOON)
    with pytest.raises(CaseError, match="in use"):
        store.receive(original, late, Source("s2", "plover"))
    assert store.totals().originals == 1
    assert list(store.sources()) == []
    assert store.head().seq == 1


def test_a_writer_that_waits_too_long_is_told(case, store, folder, monkeypatch):
    monkeypatch.setattr("habeas.store.database.WAIT_SECONDS", 0.1)
    with Store.open(folder) as second, store._database.writing():
        assert second.totals().originals == 0
        with pytest.raises(CaseError, match="in use"):
            second.keep_state("x", "y")


def test_writers_side_by_side_lose_nothing(case, store):
    lost, done = [], []

    def work(n):
        for k in range(8):
            try:
                done.append(case.take(f"{n}-{k}.txt"))
            except CaseError as error:
                lost.append(str(error))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) + len(lost) == 24
    assert all("in use" in said for said in lost)
    assert {original.id for original in store.originals()} == {original.id for original in done}
    assert verify_chain(store.custody()) == []
    assert verify_register(store.originals(), store.custody()) == []
