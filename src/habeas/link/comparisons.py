"""What is compared, how, and what each outcome weighs: the model's table.

Each outcome has m, how often two records of one man show it, and u, how often two records of
different men do; its weight is ln(m / u). These are starting weights, set by reasoning, since a
small case has too few records to estimate them from; the reasons stand beside them, and
docs/method.md says how far to trust them. m and u of one feature need not add up to 1: outcomes
that show the same thing through another's missing half are weighed as if alone.
"""

from dataclasses import dataclass
from typing import Literal

Outcome = Literal["agrees", "contradicts", "unknown"]


@dataclass(frozen=True, slots=True)
class Level:
    """One outcome of a comparison: the first whose `sql` holds is taken."""

    sql: str
    outcome: Outcome
    m: float
    u: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """One feature: where `unknown` holds it counts exactly nothing; else the levels, in order."""

    feature: str
    unknown: str
    levels: tuple[Level, ...]


def _missing(column: str) -> str:
    return f"{column}_l IS NULL OR {column}_r IS NULL"


def _meet(column: str) -> str:
    return f"list_has_any({column}_l, {column}_r)"


def _slip(column: str, *, shortest: int) -> str:
    """One slip of the pen, in a word long enough that it is hardly another word."""
    return (
        f"(damerau_levenshtein({column}_l, {column}_r) <= 1"
        f" AND least(length({column}_l), length({column}_r)) >= {shortest})"
    )


def _initial_fits(column: str) -> str:
    """One side is an initial, and the other may begin so: neither for nor against."""
    return f"(({_missing(column)}) AND {_meet(column + '_initials')})"


# Two classes of given names that both are known to be different are no slip: Марат, Марк.
_UNKNOWN_NAME = "(starts_with(given_l[1], '~') OR starts_with(given_r[1], '~'))"
_SAME_GIVEN = (
    f"coalesce({_meet('given')} OR ({_UNKNOWN_NAME} AND {_slip('given_key', shortest=4)}), TRUE)"
)
_PLAIN_GIVEN = "(len(given_l) = 1 AND len(given_r) = 1)"

COMPARISONS = (
    Comparison("family", _missing("family"), (
        # The commonest Russian family names are borne by 1 in 200; pairs of strangers share
        # one in some 500. Misspelt or read from another script: 1 in 14.
        Level(_meet("family"), "agrees", m=0.92, u=0.0023),
        Level(_slip("family_key", shortest=5), "agrees", m=0.074, u=0.0015),
        Level("ELSE", "contradicts", m=0.006, u=0.996),
    )),
    Comparison("given", f"({_missing('given_initials')}) OR {_initial_fits('given')}", (
        # Ten names make up half of all men. Саша may be a woman: half the weight.
        Level(f"{_meet('given')} AND {_PLAIN_GIVEN}", "agrees", m=0.86, u=0.06),
        Level(_meet("given"), "agrees", m=0.06, u=0.02),
        Level(f"{_UNKNOWN_NAME} AND {_slip('given_key', shortest=4)}", "agrees", m=0.06, u=0.01),
        # Under one family name, another given name is a brother far sooner than an error.
        Level("ELSE", "contradicts", m=1e-5, u=0.91),
    )),
    Comparison("patronymic", f"({_missing('father_initials')}) OR {_initial_fits('father')}", (
        # Brothers share it: where the given names differ it says nothing.
        Level(f"{_meet('father')} AND NOT {_SAME_GIVEN}", "unknown", m=0.5, u=0.5),
        Level(_meet("father"), "agrees", m=0.93, u=0.05),
        Level(_slip("father_key", shortest=6), "agrees", m=0.06, u=0.01),
        # Иван Иванович and Иван Петрович of one family: father and son, or cousins.
        Level("ELSE", "contradicts", m=1e-5, u=0.94),
    )),
    Comparison("birth_date", _missing("born"), (
        # One in 18,000 over fifty years; lists are of men of like age. Twins share it too.
        Level(f"born_l = born_r AND NOT {_SAME_GIVEN}", "agrees", m=0.02, u=0.0027),
        Level("born_l = born_r", "agrees", m=0.9, u=7e-5),
        # A slip of one digit, or another man: it neither ties them nor tells them apart.
        Level("damerau_levenshtein(born_l, born_r) <= 1 AND born_l <> born_swapped_r",
              "unknown", m=0.05, u=0.05),
        Level("born_l = born_swapped_r", "agrees", m=0.05, u=0.0035),
        # Namesakes in one colony share all but this.
        Level("ELSE", "contradicts", m=1e-5, u=0.996),
    )),
    Comparison("birth_year", f"({_missing('year')}) OR NOT ({_missing('born')})", (
        Level("year_l = year_r", "agrees", m=0.92, u=0.04),
        # Counted back from an age, or told from memory.
        Level("abs(year_l - year_r) <= 1", "contradicts", m=0.06, u=0.075),
        Level("ELSE", "contradicts", m=0.002, u=0.885),
    )),
    Comparison("facility", _missing("prison"), (
        # A case is about few prisons, so strangers often share one.
        Level("prison_l = prison_r AND prison_region_l = prison_region_r",
              "agrees", m=0.75, u=0.08),
        # A number without a region is not yet one prison: there are fifty of each number.
        Level(f"prison_l = prison_r AND ({_missing('prison_region')})", "unknown", m=0.1, u=0.1),
        # Men are moved: another prison says little.
        Level("ELSE", "contradicts", m=0.35, u=0.85),
    )),
    Comparison("region", f"({_missing('region')}) OR NOT ({_missing('prison')})", (
        # Counted only where the prisons cannot be compared: they would say it twice.
        Level(_meet("region"), "agrees", m=0.75, u=0.15),
        Level("ELSE", "contradicts", m=0.35, u=0.85),
    )),
    Comparison("tag", _missing("tag"), (
        # One number, one man; neighbours in the line have neighbouring numbers, so that one
        # digit apart is another man and no slip.
        Level("tag_l = tag_r", "agrees", m=0.97, u=2e-5),
        Level("ELSE", "contradicts", m=5e-4, u=0.9999),
    )),
    Comparison("home_place", _missing("home"), (
        # Brothers share it, and one source says the town where another says the district.
        Level(_meet("home"), "agrees", m=0.6, u=0.1),
        Level("ELSE", "contradicts", m=0.4, u=0.9),
    )),
)  # fmt: skip

BEYOND_THE_NAME = frozenset({"birth_date", "birth_year", "facility", "region", "tag"})
"""Features of which one must agree before records are merged without a person's word."""

FEWEST_LIKELY = 0.02
LIKELY_RECORDS = 0.2


def prior_of(records: int) -> float:
    """Say how likely two records drawn at random are of one man.

    A record has a fifth of another record on average, so among more records any two are less
    likely to be the two; in a handful, which someone chose to compare, 1 in 50.
    """
    return min(FEWEST_LIKELY, LIKELY_RECORDS / max(records, 1))
