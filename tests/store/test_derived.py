import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from habeas.records import Extraction, Interval, Reading, Stated
from habeas.records.errors import CaseError, MaterialError

TEXT = "Анна уехала 12 июля"


def test_what_was_read_comes_out_in_order_of_arrival(case, store):
    taken = [case.take(name) for name in ("б.txt", "а.txt", "empty.txt", "в.txt")]
    kept = [case.keep(taken[n], *texts) for n, texts in WRITTEN_BACKWARDS]
    expected = [kept[k] for k in (3, 2, 1, 0)]
    readings = [reading for found, _ in expected for reading in found]
    extractions = [extraction for _, found in expected for extraction in found]
    assert list(store.readings()) == readings
    assert list(store.extractions()) == extractions
    assert list(store.documents()) == [reading.document for reading in readings]
    assert list(store.segments()) == [s for reading in readings for s in reading.segments]
    assert list(store.claims()) == [c for e in extractions for c in e.claims]
    assert list(store.records()) == [r for e in extractions for r in e.records]
    totals = store.totals()
    assert (totals.originals, totals.documents) == (4, 5)
    assert (totals.segments, totals.claims, totals.records) == (12, 12, 12)


WRITTEN_BACKWARDS = [(3, [TEXT, "", "её ждут"]), (2, []), (1, [TEXT]), (0, ["Двое вернулись"])]


def test_reading_anew_replaces_and_keeps_its_place(case, store):
    first, second = case.take("1.txt"), case.take("2.txt")
    case.keep(first, "one two three", "four")
    (after,), _ = case.keep(second, "after")
    for _ in range(2):
        (before,), _ = case.keep(first, "five", made_with="v2")
    assert list(store.readings()) == [before, after]
    assert store.made_with(first.id) == "v2"
    assert store.made_with(second.id) == "v1"
    assert store.totals().segments == 2


def test_an_original_that_yields_nothing_was_still_read(case, store):
    original = case.take()
    assert store.made_with(original.id) is None
    case.keep(original)
    assert store.made_with(original.id) == "v1"


def test_what_was_stated_is_kept(case, store):
    original = case.take()
    stated = Stated(
        source="heron",
        published_at=Interval("August 2022", None, None, None, None),
        protected=False,
    )
    assert store.stated(original.id) is None
    store.keep_reading(original.id, "v1", [], [], stated=stated)
    assert store.stated(original.id) == stated


def test_a_reading_that_fails_changes_nothing(case, store):
    original = case.take()
    readings, extractions = case.keep(original, TEXT)
    broken = replace(readings[0].document, text="half of \ud83d a face")
    with pytest.raises(MaterialError, match="half a character"):
        store.keep_reading(original.id, "v2", [Reading(broken, ())], extractions)
    assert list(store.readings()) == readings
    assert store.made_with(original.id) == "v1"


def test_an_unknown_original_has_no_readings(store):
    with pytest.raises(CaseError, match="no original"):
        store.keep_reading("nothing", "v1", [], [])


def test_readings_and_extractions_must_fit(case, store):
    first, second = case.take("1.txt"), case.take("2.txt")
    readings, extractions = case.keep(first, "one", "two")
    for original, some, others in (
        (first, readings, extractions[:1]),
        (first, readings, extractions[::-1]),
        (first, [readings[0]] * 2, [extractions[0]] * 2),
        (second, readings, extractions),
    ):
        with pytest.raises(ValueError, match=r"shorter|stands beside|one id|another original"):
            store.keep_reading(original.id, "v2", some, others)
    assert list(store.readings()) == readings


def test_the_case_can_be_written_to_while_it_is_read(case, store):
    originals = [case.take(f"{n}.txt") for n in range(3)]
    for original in originals:
        case.keep(original, TEXT)
    for n, reading in enumerate(store.readings()):
        case.keep(originals[n], "changed")
        assert reading.document.text == TEXT
    assert [document.text for document in store.documents()] == ["changed"] * 3


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_any_record_comes_out_as_it_went_in(case, store, any_record, data):
    original = case.take()
    reading = data.draw(any_record(Reading))
    extraction = data.draw(any_record(Extraction))
    reading = replace(reading, document=replace(reading.document, original=original.id))
    extraction = replace(
        extraction,
        document=reading.document.id,
        explanations=(),
        statements=(),
        offers=(),  # not kept
    )
    store.keep_reading(original.id, "v1", [reading], [extraction])
    assert list(store.readings()) == [reading]
    assert list(store.extractions()) == [extraction]


def test_the_number_of_queries_does_not_grow_with_the_case(case, store):
    counted = []
    event.listen(
        store._database._engine, "before_cursor_execute", lambda *args: counted.append(args[2])
    )
    lengths = []
    for n in range(1, 7):
        case.keep(case.take(f"{n}.txt"), TEXT)
        counted.clear()
        assert len(list(store.readings())) == len(list(store.extractions())) == n
        lengths.append(len(counted))
    assert len(set(lengths)) == 1, json.dumps(lengths)
