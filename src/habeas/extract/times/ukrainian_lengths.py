"""Ukrainian words of how long things last and how old people are."""

from habeas.extract.amounts.phrases import word_set
from habeas.records.values import ValueKind

BOUNDED_DURATIONS: frozenset[str] = word_set("""
    протягом упродовж впродовж через за на близько майже понад більше менше приблизно
    цілий цілу мінімум ніж весь всю
""")
DURATIONS: dict[str, tuple[float, str]] = {
    "півроку": (6, "month"), "пів року": (6, "month"), "пів - року": (6, "month"),
    "півтора року|рік": (1.5, "year"), "півтора місяця|місяці": (1.5, "month"),
    "півтора|півтори тижня|тижні": (1.5, "week"), "рік з половиною": (1.5, "year"),
    "півмісяця": (0.5, "month"), "півгодини": (0.5, "hour"), "пів години": (0.5, "hour"),
    "півтори години": (1.5, "hour"), "два з половиною роки": (2.5, "year"), "півдня": (0.5, "day"),
    "півтора роки|років": (1.5, "year"),
}  # fmt: skip
# What adds a half to the number before it, and what makes it "and more".
HALVES: dict[str, None] = dict.fromkeys(("із половиною",))
ODD: dict[str, None] = dict.fromkeys(
    (
        "з гаком",
        "із гаком",
        "з лишком",
        "з лишнім",
        "з невеликим",
        "з хвостиком",
    )
)
# Bounds that only lengths of time have.
LENGTH_BOUNDS: dict[str, ValueKind] = {
    "без малого": "at_most", "добр/их/і": "at_least", "більшу частину": "at_most",
    "заледве не": "at_most",
}  # fmt: skip
EVERY: frozenset[str] = word_set("кожні кожних кожен кожного")
TIMES: frozenset[str] = word_set("раз рази разів")
# Units in cases that only times have (двумя днями ранее).
UNIT_FORMS: dict[str, tuple[float, str]] = {
    "роками": (1.0, "year"), "місяцями": (1.0, "month"), "тижнями": (1.0, "week"),
    "годинами": (1.0, "hour"),
}  # fmt: skip
# What makes one unit one or two.
OR_TWO: dict[str, None] = dict.fromkeys(
    (
        "- два",
        "- дві",
        "- другий",
        "- другу",
        "чи два",
        "або два",
        "чи дві",
        "або дві",
    )
)
ARTICLES: frozenset[str] = frozenset(["один", "одну", "одна", "одного", "однієї"])
VAGUE: dict[str, None] = dict.fromkeys((
    "кілька|декілька|кількох|декількох", "пару|пара", "багато|багатьох", "довгі|довгих", "десятки",
))  # fmt: skip
VAGUE_BARE: dict[str, str] = {
    "роками": "year", "місяцями": "month", "тижнями": "week", "годинами": "hour",
    "десятиліттями": "year",
}  # fmt: skip
AGE_BEFORE: frozenset[str] = frozenset(["вік", "віці", "віком"])
AGE_AFTER: dict[str, None] = dict.fromkeys(("від роду",))
AGE_WORDS: frozenset[str] = word_set("""
    річний річного річному річним річна річної річну річні річних
""")
ROUND_TENS: frozenset[str] = word_set("тридцять сорок п'ятдесят шістдесят сімдесят")
# Whose age may stand between commas behind them.
KIN: frozenset[str] = word_set("""
    чоловік син брат батько дядько племінник онук зять друг сусід хлопець засуджений в'язень
""")
# What shows that a unit before it is a length: місяць минув, тиждень не дзвонить.
PASSING: frozenset[str] = word_set("не ні немає нема минув минула минуло пройшов як без")
DATIVE: frozenset[str] = word_set("""
    йому їй мені тобі нам їм вам чоловіку чоловікові сину синові брату братові батькові батьку
    виповнилося виповниться виповнилось
""")
BORN_BEFORE: frozenset[str] = frozenset(["народився", "народилася", "народжений", "народження"])
BORN_AFTER: dict[str, None] = dict.fromkeys((
    "р . н .", "р . н", "рн", "року народження", "р . народження", "рік народження", "народження",
    "р н",
))  # fmt: skip
CLOCK: frozenset[str] = frozenset(["о", "об", "до", "після"])
