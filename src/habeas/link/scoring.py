"""Blocked features in, scored pairs out: Splink on whatever engine the backend brings."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from habeas.link.blocking import Blocked
from habeas.link.comparisons import COMPARISONS, Comparison, Level, Outcome, prior_of
from habeas.link.features import Features
from habeas.link.table import arrow_table
from habeas.records import Weight
from habeas.records.errors import HabeasError
from habeas.records.ports import LinkBackend

HIGHEST_LOG_ODDS = 16.0
"""No score of starting weights means more than 1 in 9 million: what is beyond is taken off, and
shown as the weight `ceiling`, so that the weights still add up."""

OUT_OF_MEMORY = (
    "linking needs more memory than its engine may use: allow more, or link fewer records"
)

_LN2 = math.log(2)
_DIGITS = 6
"""Decimal places by which a weight is recognised: fewer than the engine can blur."""


@dataclass(frozen=True, slots=True)
class Scored:
    """Two rows of the batch, the first standing earlier, with their probability and weights."""

    left: int
    right: int
    log_odds: float
    probability: float
    weights: tuple[Weight, ...]


@dataclass(frozen=True, slots=True)
class Scores:
    """The pairs at or above the asked probability, and how many were compared in all."""

    pairs: tuple[Scored, ...]
    compared: int


def score(batch: Blocked, *, backend: LinkBackend, min_probability: float) -> Scores:
    """Score every pair that shares a block.

    The pair table stays inside the engine; only what is asked for comes out.
    """
    if sum(bool(row.blocks) for row in batch.features) < 2:  # noqa: PLR2004 - a pair is two
        return Scores((), 0)
    prior = prior_of(len(batch.features))
    predictions = _predict(batch, backend, prior)
    compared = predictions.query_sql("SELECT count(*) AS n FROM {this}").as_record_list()[0]["n"]
    chosen = predictions.query_sql(_chosen_sql(min_probability))
    return Scores(tuple(_scored(chosen.as_dict(), prior)), compared)


def _predict(batch: Blocked, backend: LinkBackend, prior: float) -> Any:
    """Let Splink find the pairs that share a block and weigh them.

    Splink is imported here, since it takes half a second that only linking should pay.
    """
    from splink import Linker, SettingsCreator, block_on  # noqa: PLC0415 - see the docstring
    from splink.internals.exceptions import SplinkException  # noqa: PLC0415 - as above

    api = backend.database_api()
    frame = api.register(arrow_table(Features, batch.features), table_name="people")
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="row",
        comparisons=[_splink_comparison(comparison) for comparison in COMPARISONS],
        blocking_rules_to_generate_predictions=[block_on("blocks", arrays_to_explode=["blocks"])],
        probability_two_random_records_match=prior,
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=True,
    )
    linker = Linker(frame, settings, log_level=None, validate_settings=False)
    try:
        return linker.inference.predict(warning_mode="never")
    except SplinkException as error:
        if "Out of Memory" not in str(error):
            raise
        raise HabeasError(OUT_OF_MEMORY) from None  # the cause quotes pages of SQL


def _splink_comparison(comparison: Comparison) -> dict[str, Any]:
    unknown = {
        "sql_condition": comparison.unknown,
        "label_for_charts": "unknown",
        "is_null_level": True,
    }
    return {
        "output_column_name": comparison.feature,
        "comparison_levels": [unknown, *(_splink_level(level) for level in comparison.levels)],
    }


def _splink_level(level: Level) -> dict[str, Any]:
    return {
        "sql_condition": level.sql,
        "label_for_charts": level.outcome,
        "m_probability": level.m,
        "u_probability": level.u,
    }


def _chosen_sql(min_probability: float) -> str:
    """Select the pairs to show; the bound is a number of this program, formatted as one."""
    columns = ", ".join(f"mw_{c.feature}" for c in COMPARISONS)
    return (
        f"SELECT row_l, row_r, {columns} FROM {{this}}"  # noqa: S608 - no word of it is input
        f" WHERE match_probability >= {float(min_probability)!r} ORDER BY row_l, row_r"
    )


def _scored(columns: dict[str, list[Any]], prior: float) -> Iterator[Scored]:
    base = Weight("prior", math.log(prior / (1 - prior)), "prior")
    for at, (one, other) in enumerate(zip(columns["row_l"], columns["row_r"], strict=True)):
        weights = _capped((base, *(_weight(c, columns, at) for c in COMPARISONS)))
        log_odds = math.fsum(weight.log_odds for weight in weights)
        left, right = sorted((int(one), int(other)))
        yield Scored(left, right, log_odds, _probability(log_odds), weights)


def _weight(comparison: Comparison, columns: dict[str, list[Any]], at: int) -> Weight:
    """Turn Splink's match weight (binary logarithm) into log-odds, with its outcome.

    Splink hands out the weight and not the level, unless it copies all names into the pair table;
    the weight tells the outcome, since no two outcomes of one feature weigh the same.
    """
    weight = float(columns[f"mw_{comparison.feature}"][at])
    outcome = _outcomes(comparison)[round(weight, _DIGITS)]
    return Weight(comparison.feature, weight * _LN2, outcome)


@cache
def _outcomes(comparison: Comparison) -> dict[float, Outcome]:
    by_weight = {round(math.log2(lv.m / lv.u), _DIGITS): lv.outcome for lv in comparison.levels}
    return by_weight | {0.0: "unknown"}


def _capped(weights: tuple[Weight, ...]) -> tuple[Weight, ...]:
    beyond = math.fsum(weight.log_odds for weight in weights) - HIGHEST_LOG_ODDS
    return (*weights, Weight("ceiling", -beyond, "prior")) if beyond > 0 else weights


def _probability(log_odds: float) -> float:
    if log_odds >= 0:
        return 1 / (1 + math.exp(-log_odds))
    return math.exp(log_odds) / (1 + math.exp(log_odds))
