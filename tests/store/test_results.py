from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from habeas.records import Decision, Drift, Pair, Person, Weighing, Weight
from habeas.store.rows import insert, row_of
from habeas.store.tables import DECISIONS

PAIR = Pair("r1", "r2", 0.1 + 0.2, (Weight("prior", -3.5, "prior"),))
PERSONS = [Person("r2", ("r2", "r1")), Person("r1", ("r1",), reviewed=True)]


def test_linking_comes_out_in_its_order_and_is_replaced_whole(store):
    store.keep_linking(iter(PERSONS), iter([PAIR]))
    assert list(store.persons()) == PERSONS
    assert list(store.pairs()) == [PAIR]
    assert store.totals().persons == 2
    store.keep_linking(PERSONS[1:], [])
    assert list(store.persons()) == PERSONS[1:]
    assert list(store.pairs()) == []


def test_linking_that_fails_midway_changes_nothing(store):
    store.keep_linking(PERSONS, [PAIR])

    def failing():
        yield PAIR
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.keep_linking([], failing())
    assert list(store.persons()) == PERSONS
    assert list(store.pairs()) == [PAIR]


def test_nothing_weighed_is_an_empty_weighing(store):
    assert store.weighing() == Weighing((), (), ())


def test_a_weighing_replaces_the_one_before(store):
    store.keep_weighing(Weighing((), (), (Drift("d2", "d1", "number", "50", "500"),) * 2))
    last = Weighing((), (), (Drift("d3", "d1", "number", "50", "5"),))
    store.keep_weighing(last)
    assert store.weighing() == last


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_any_weighing_comes_out_as_it_went_in(store, any_record, data):
    weighing = data.draw(any_record(Weighing))
    store.keep_weighing(weighing)
    assert store.weighing() == weighing
    assert store.totals().findings == len(weighing.findings)


def test_decisions_come_out_in_the_order_they_were_made(store):
    at = datetime(2022, 9, 1, tzinfo=UTC)
    made = [Decision(f"d{n}", "c1", "confirm", None, "confirmed", None, "x", at) for n in (2, 1, 3)]
    with store._database.writing() as connection:
        insert(connection, DECISIONS, (row_of(d, position=n) for n, d in enumerate(made)))
    assert list(store.decisions()) == made
