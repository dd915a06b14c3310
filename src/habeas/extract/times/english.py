"""English words of time. A linguist extends these rows; `amounts/phrases.py` has their notation.

Parts of a month: early 1-10, mid 11-20, late 21-end, halves 1-15 and 16-end. Other spans (week,
season, quarter, year, decade) are cut into thirds and halves in the same way (`parts.py`).
"""

from habeas.extract.amounts.phrases import word_set

PARTS: dict[str, str] = {
    "beginning|start of": "early", "early in": "early", "early": "early",
    "early -": "early",
    "first days of": "early", "first few days of": "early", "opening days of": "early",
    "mid": "mid", "mid -": "mid", "middle of": "mid", "midway through": "mid",
    "end of": "late", "late in": "late", "late": "late", "late -": "late",
    "last|final days of": "late", "very end|beginning of": "late", "close of": "late",
    "very beginning|start of": "early", "early - to - mid": "earlymid", "early to mid": "earlymid",
    "early to mid -": "earlymid", "mid - to - late": "midlate", "mid to late": "midlate",
    "early - to - mid -": "earlymid",
    "first half of": "half1", "second|latter|last half of": "half2",
    "first third of": "early", "second third of": "mid", "last|final|third third of": "late",
    "first week of|in": "week1", "second week of|in": "week2", "third week of|in": "week3",
    "fourth week of|in": "week4", "last|final week of|in": "weeklast",
    "1 st half of": "half1", "2 nd half of": "half2", "1 st week of": "week1",
    "2 nd week of": "week2", "3 rd week of": "week3", "4 th week of": "week4",
    "earlier": "so_far", "earlier in": "so_far", "later": "to_come", "later in": "to_come",
    "first weeks of": "half1", "first two weeks of": "week12", "last two weeks of": "weeklast2",
    "first ten days of": "early", "last ten days of": "late",
}  # fmt: skip
SIDES: dict[str, str] = {
    "not before": "since", "no sooner than": "since", "effective|valid from": "since",
    "with effect from": "since", "no|not earlier than": "since", "not until|till": "since",
    "up to and including": "until", "up until and including": "until", "ever since": "since",
    "since": "since", "starting|beginning from|on|in": "since",
    "starting|beginning": "since", "from": "from", "effective as of": "since",
    "effect from|on": "since",
    "even|long|already before": "before",
    "until|till|through|til": "until", "up until|to": "until", "right up until|to": "until",
    "by": "by", "no later than": "by", "not later than": "by", "before": "before",
    "prior to": "before", "ahead of": "before", "after": "after", "following": "after",
}  # fmt: skip
PLAIN: frozenset[str] = word_set("""
    in on during throughout at for over within of the around about this next last circa
""")
# What says that a time goes on from its date.
OPEN_ENDS: dict[str, None] = dict.fromkeys(
    (
        "to date",
        "to the present",
        "to this day",
        "onwards",
        "onward",
        "and onwards",
        "on",
        "to present",
        "- present",
        "until now",
        "till now",
        "- to date",
    )
)
RANGE_OPENERS: dict[str, frozenset[str]] = {
    "between": frozenset(["and"]),
    "from": frozenset(["to", "until", "till", "through", "-"]),
}
RANGE_JOINERS: frozenset[str] = frozenset(["to", "-", "through", "until", "till"])
OR: frozenset[str] = frozenset(["or"])
AND: frozenset[str] = frozenset(["and", "or"])
DAYS: dict[str, int] = {
    "yesterday": -1, "day before yesterday": -2, "today": 0, "tonight": 0, "this morning": 0,
    "this evening|afternoon": 0, "last night": -1, "tomorrow|tmrw|tmr|tmrrw": 1,
    "day after tomorrow": 2,
    "night|evening before last": -2, "yesterday's": -1, "today's": 0, "tomorrow's": 1,
}  # fmt: skip
SHIFTS: dict[str, int] = {"last": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
COMING: frozenset[str] = frozenset(["coming"])
SHIFTED: dict[str, tuple[int, str]] = {
    "week before last": (-2, "week"), "month before last": (-2, "month"),
    "year before last": (-2, "year"), "week after next": (2, "week"), "month after next": (2,
    "month"),
}  # fmt: skip
# Days just before the anchor: nobody says how many.
RECENT: dict[str, None] = dict.fromkeys(
    (
        "other day",
        "past day or two",
        "recent days",
    )
)
AGO: dict[str, None] = dict.fromkeys(("ago", "ago today", "ago now"))
PAST_WINDOW: frozenset[str] = frozenset(["last", "past", "preceding"])
# Behind these "a week ago" is that day, and not its week.
PRECISELY: frozenset[str] = frozenset(["exactly", "precisely"])
ROUGHLY: frozenset[str] = frozenset()
ACCUSATIVE: frozenset[str] = frozenset()
NEXT_WINDOW: frozenset[str] = frozenset(["next", "coming"])
WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
}  # fmt: skip
SHORT_WEEKDAYS: dict[str, int] = {
    "mon": 0, "tue|tues": 1, "wed|weds": 2, "thu|thur|thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
NTH: dict[str, int] = {
    "first|opening": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last|final|closing": -1,
}
WEEKEND: frozenset[str] = frozenset(["weekend"])
SEASONS: dict[str, str] = {
    "spring": "spring", "summer": "summer", "autumn|fall": "autumn", "winter": "winter",
    "springtime": "spring", "summertime": "summer", "wintertime": "winter",
}  # fmt: skip
# Seasons that are other words too: only behind a preposition or an article.
UNSURE_SEASONS: frozenset[str] = frozenset(["spring", "fall", "summer", "winter", "autumn"])
YEAR_WORDS: frozenset[str] = frozenset()
BEFORE_YEAR: frozenset[str] = word_set("""
    in since from until till by before after during of through throughout year and or to late
    early mid between around circa
""")
OF: frozenset[str] = frozenset(["of", "the", "in", ","])
ORDINAL_DAYS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
TENS: dict[str, int] = {"twenty -": 20, "twenty": 20, "thirty -": 30, "thirty": 30}
DAY_ENDINGS: frozenset[str] = frozenset(["st", "nd", "rd", "th"])
DAY_WORDS: frozenset[str] = frozenset()
# Ordinals that number quarters and half-years.
ORDINALS: dict[str, int] = {"first": 1, "second": 2, "third": 3, "fourth": 4}
QUARTERS: frozenset[str] = frozenset(["quarter"])
HALF_YEARS: frozenset[str] = frozenset()
DECADE_ENDINGS: frozenset[str] = frozenset(["s"])
DECADES: dict[str, int] = {
    "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990, "noughties": 2000,
}  # fmt: skip
# Words that look forward only to what follows them: "he said on Friday he would".
PROMISED: frozenset[str] = frozenset(["would"])
FUTURE: frozenset[str] = word_set("""
    will should won't shall 'll coming upcoming tomorrow soon due expires expire expected slated
    postponed adjourned planned plans plan scheduled
    intend intends going they'll he'll she'll we'll i'll it'll
""")
