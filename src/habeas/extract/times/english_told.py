"""English words for times counted from another time, for fixed holidays and for years in words."""

from habeas.extract.amounts.phrases import word_set

# Days and weeks next to a told time: (how many, of which unit, whether the anchor may stand in).
EVES: dict[str, tuple[int, str, bool]] = {
    "day before": (-1, "day", True), "evening|night|morning|afternoon before": (-1, "day", True),
    "previous|preceding day|evening|night|morning|afternoon": (-1, "day", True),
    "eve of": (-1, "day", True),
    "next day|morning|evening|afternoon|night": (1, "day", False), "day after": (1, "day", False),
    "following day|morning|evening|afternoon|night": (1, "day", False),
    "evening|night|morning after": (1, "day", False),
    "same day|evening|night|morning|afternoon": (0, "day", False),
    "that day|evening|night|morning|afternoon": (0, "day", False),
    "that same|very day|evening|night|morning|afternoon": (0, "day", False),
    "week of|beginning|starting|commencing": (0, "week", False), "following week": (1,
    "week", False), "week after": (1, "week", False),
    "previous|preceding week": (-1, "week", True), "following month": (1, "month", False),
    "month after": (1, "month", False), "previous|preceding month": (-1, "month", True),
    "following year": (1, "year", False), "year after": (1, "year", False),
    "previous|preceding year": (-1, "year", True), "same week": (0, "week", False),
    "same month": (0, "month", False), "same year": (0, "year", False),
}  # fmt: skip
# Words that show that a phrase above may stand near.
DAY_PARTS: frozenset[str] = word_set("""
    evening night morning afternoon eve dawn noon midnight dusk
""")
EVE_OF: frozenset[str] = frozenset()
# What follows a length and says from where it is counted: the sign, and whether a date must
# follow ("named"), may follow ("both") or does not ("told").
DIRECTIONS: dict[str, tuple[int, str]] = {
    "later": (1, "told"), "later on": (1, "told"), "afterwards|afterward": (1, "told"),
    "after that|this": (1, "that"), "on": (1, "told"), "thereafter": (1, "told"),
    "earlier": (-1, "told"), "previously": (-1, "told"), "prior": (-1, "told"),
    "before that|this": (-1, "that"), "beforehand": (-1, "told"),
    "before": (-1, "both"), "after": (1, "both"), "prior to": (-1, "named"),
    "from now|today": (1, "now"), "earlier than": (-1, "named"), "later than": (1, "named"),
}  # fmt: skip
# The night that ends in a named day.
NIGHTS: dict[str, None] = dict.fromkeys(("night to|into", "overnight to|into"))
# What an event follows whose day is told behind it.
SINCE_EVENTS: dict[str, None] = dict.fromkeys(("since",))
# Before so many days that have yet to pass.
AHEAD_OPENERS: frozenset[str] = frozenset(["in"])
LAPSE_OPENERS: frozenset[str] = frozenset()
NEARLY: frozenset[str] = frozenset(["nearly", "almost"])
HOLIDAYS: dict[str, tuple[int, int]] = {
    "new year": (1, 1), "new year's": (1, 1), "new year's day": (1, 1),
    "new year ' s day": (1, 1), "new year ' s": (1, 1), "new year's eve": (12, 31),
    "new year ' s eve": (12, 31), "new year eve": (12, 31), "victory day": (5, 9),
    "independence day of ukraine": (8, 24), "ukraine ' s independence day": (8, 24),
    "ukrainian independence day": (8, 24), "ukraine's independence day": (8, 24),
    "international women ' s day": (3, 8), "women ' s day": (3, 8), "may day": (5, 1),
    "women's day": (3, 8), "international women's day": (3, 8), "defender of the fatherland day": (
    2, 23), "russia day": (6, 12), "christmas day": (12, 25), "halloween": (10, 31),
    "boxing day": (12, 26), "valentine's day": (2, 14), "valentine ' s day": (2, 14),
    "unity day": (11, 4), "knowledge day": (9, 1), "new year s eve": (12, 31),
}  # fmt: skip
GREETINGS: frozenset[str] = word_set("happy a every another healthy prosperous")
# A year named by its neighbours: shifted from the anchor's, or (None) the told time's own.
YEAR_NAMES: dict[str, int | None] = {
    "of the same year": None, "the same year": None, "of that year": None, "that year": None,
    "that same year": None, "of the following year": 1, "of the current year": 0,
    "of the year before": -1,
}  # fmt: skip
YEAR_ORDINALS: dict[str, int] = {}
STREETS: frozenset[str] = word_set("street avenue square st ave prospekt ulitsa vulytsia")
