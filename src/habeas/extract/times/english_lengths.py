"""English words of how long things last and how old people are."""

from habeas.extract.amounts.phrases import word_set
from habeas.records.values import ValueKind

BOUNDED_DURATIONS: frozenset[str] = word_set("""
    for in within after about nearly almost over than least around of every under to
""")
DURATIONS: dict[str, tuple[float, str]] = {
    "year and a half": (1.5, "year"), "month and a half": (1.5, "month"),
    "decade and a half": (15, "year"), "a decade and a half": (15, "year"), "half a year": (6,
    "month"), "half - year": (6, "month"), "half year": (6, "month"),
    "a year and a half": (1.5, "year"), "one and a half years": (1.5, "year"),
    "a month and a half": (1.5, "month"), "a week and a half": (1.5, "week"),
    "half a month": (0.5, "month"), "half a day": (0.5, "day"), "half an hour": (0.5, "hour"),
    "half a decade": (5, "year"), "two and a half years": (2.5, "year"),
    "an hour and a half": (1.5, "hour"), "one and a half months": (1.5, "month"),
    "three and a half years": (3.5, "year"),
}  # fmt: skip
# What adds a half to the number before it, and what makes it "and more".
HALVES: dict[str, None] = dict.fromkeys(("- and - a - half",))
ODD: dict[str, None] = dict.fromkeys(
    (
        "and a bit",
        "or more",
    )
)
# Bounds that only lengths of time have.
LENGTH_BOUNDS: dict[str, ValueKind] = {
    "best|better part of": "at_most", "the best|better part of": "at_most",
    "well over": "at_least", "a good": "at_least", "upwards of": "at_least",
    "getting on for": "at_most",
}  # fmt: skip
EVERY: frozenset[str] = word_set("every each")
TIMES: frozenset[str] = word_set("")
# Units in cases that only times have (двумя днями ранее).
UNIT_FORMS: dict[str, tuple[float, str]] = {

}  # fmt: skip
# What makes one unit one or two.
OR_TWO: dict[str, None] = dict.fromkeys(("or two",))
ARTICLES: frozenset[str] = frozenset(["a", "an", "one"])
VAGUE: dict[str, None] = dict.fromkeys((
    "several", "a few", "few", "multiple", "many", "some", "a couple of", "a couple", "numerous",
    "a number of", "countless", "dozens of",
))  # fmt: skip
VAGUE_BARE: dict[str, str] = {
    "matter of days": "day", "matter of weeks": "week", "matter of months": "month",
    "matter of hours": "hour", "for years": "year", "for months": "month", "for weeks": "week",
    "for days": "day",
    "for decades": "year", "for hours": "hour", "over the years": "year",
}  # fmt: skip
AGE_BEFORE: frozenset[str] = frozenset(["aged", "age", "ages"])
AGE_AFTER: dict[str, None] = dict.fromkeys(("old", "of age", "- old", "y . o", "yo"))
AGE_WORDS: frozenset[str] = frozenset()
# Decades of a life.
ROUND_TENS: frozenset[str] = word_set("twenties thirties forties fifties sixties seventies")
# Whose age may stand between commas behind them.
KIN: frozenset[str] = word_set("""
    uncle son brother husband father man woman prisoner convict inmate nephew cousin grandson wife
    mother sister daughter neighbour friend cellmate boyfriend
""")
PASSING: frozenset[str] = frozenset()
DATIVE: frozenset[str] = frozenset()
BORN_BEFORE: frozenset[str] = frozenset(["born", "b", "dob", "birth"])
BORN_AFTER: dict[str, None] = {}
CLOCK: frozenset[str] = frozenset()
