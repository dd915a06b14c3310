"""The model adds up, and silence counts nothing."""

import math
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.engine import LocalBackend
from habeas.link import link
from habeas.link.comparisons import COMPARISONS, prior_of
from habeas.records import Facility, Pair, Record

NAMES = st.sampled_from(
    ["Рябов Роман Викторович", "Рябов Р.В.", "Ryabov Roman", "Рябов Рома", "Рябов Денис Викторович",
     "Рябова Романа Викторовича", "Рябов", "Роман", "Рябов Роман Ильич", ""]
)  # fmt: skip
RECORDS = st.builds(
    Record,
    id=st.just("x"),
    document=st.sampled_from(["a", "b"]),
    start=st.just(0),
    end=st.just(0),
    name=NAMES,
    birth_date=st.sampled_from([None, date(1991, 6, 18), date(1986, 2, 5), date(1991, 6, 8)]),
    birth_year=st.sampled_from([None, 1991, 1990, 1986]),
    facility=st.sampled_from([None, Facility("IK", 84, None), Facility("IK", 84, "RU-KIR"),
                              Facility("IK", 7, "RU-MO"), Facility("unit", 4, None)]),
    region=st.sampled_from([None, "Кировская область", "Mordovia"]),
    tag=st.sampled_from([None, "Ж-40774", "Ж-40775"]),
    home_place=st.sampled_from([None, "г. Вятские Поляны", "Kirov"]),
)  # fmt: skip


def pair_of(left: Record, right: Record) -> Pair | None:
    both = [replace(left, id="l"), replace(right, id="r")]
    return next(iter(link(both, backend=LocalBackend(), min_probability=0).pairs), None)


def logit(probability: float) -> float:
    return math.log(probability) - math.log1p(-probability)


@settings(max_examples=15, deadline=None)
@given(RECORDS, RECORDS)
def test_weights_add_up_to_the_logit(left: Record, right: Record) -> None:
    pair = pair_of(left, right)
    if pair:
        total = math.fsum(weight.log_odds for weight in pair.weights)
        assert total == pytest.approx(logit(pair.probability), abs=1e-6)
        assert all(w.log_odds == 0 for w in pair.weights if w.outcome == "unknown")
        assert all(w.log_odds < 0 for w in pair.weights if w.outcome == "contradicts")
        assert all(w.log_odds > 0 for w in pair.weights if w.outcome == "agrees")


@settings(max_examples=15, deadline=None)
@given(RECORDS, RECORDS, st.sampled_from(["facility", "region", "tag", "home_place"]))
def test_what_is_missing_counts_nothing(left: Record, right: Record, field: str) -> None:
    pair = pair_of(replace(left, **{field: None}), right)
    if pair:
        weight = next(w for w in pair.weights if w.feature == field)
        named_elsewhere = field == "region" and left.facility is not None
        assert named_elsewhere or (weight.outcome, weight.log_odds) == ("unknown", 0)


@pytest.mark.parametrize("short", ["Рябов Роман", "Рябов Р.В.", "Ryabov R."])
def test_an_omitted_patronymic_or_an_initial_is_unknown(short: str) -> None:
    whole = Record("x", "a", 0, 0, "Рябов Роман Викторович", birth_year=1991)
    pair = pair_of(whole, replace(whole, name=short))
    assert pair is not None
    patronymic = next(w for w in pair.weights if w.feature == "patronymic")
    assert (patronymic.outcome, patronymic.log_odds) == ("unknown", 0)


def test_a_weight_tells_its_outcome() -> None:
    """Scoring reads the outcome off the weight, so that no two outcomes may weigh the same."""
    for comparison in COMPARISONS:
        by_weight = {(round(math.log2(lv.m / lv.u), 6), lv.outcome) for lv in comparison.levels}
        counts = Counter(weight for weight, _ in by_weight)
        assert max(counts.values()) == 1, comparison.feature
        assert all(o == "unknown" for w, o in by_weight if w == 0)


def test_the_prior_falls_as_records_grow() -> None:
    assert prior_of(2) == prior_of(0) == 0.02
    assert prior_of(1000) == pytest.approx(0.0002)
