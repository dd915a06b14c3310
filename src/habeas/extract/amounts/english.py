"""English words of amounts. A linguist extends these rows; `phrases.py` says how to write them."""

from habeas.extract.amounts.nouns import ENGLISH as NOUNS  # noqa: F401 - a table of this language
from habeas.extract.amounts.phrases import word_set

# Words that add up to a number below a thousand.
SMALL: dict[str, float] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty|fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
# Words that multiply what stands before them.
SCALES: dict[str, int] = {
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "mln": 1_000_000,
    "billion|bn": 1_000_000_000,
}  # fmt: skip
# Letters that multiply only where they touch the digits: 200k.
TOUCHING: dict[str, int] = {"k": 1000, "m": 1_000_000, "bn": 1_000_000_000}
# Phrases that are a number by themselves.
WHOLE: dict[str, float] = {
    "a hundred": 100, "a thousand": 1000, "a million": 1_000_000, "a billion": 1_000_000_000,
    "a dozen": 12, "two dozen": 24, "three dozen": 36, "half a dozen": 6,
    "half a million": 500_000, "half a thousand": 500, "one and a half thousand": 1500,
    "one and a half million": 1_500_000, "a hundred and fifty": 150, "a couple": 2,
}  # fmt: skip
# Numbers that are round by nature: exact only in form.
ROUND: tuple[str, ...] = ("a couple",)
# A number only behind a bound ("more than a hundred" needs no row: it is in WHOLE).
BOUNDED_ONE: dict[str, int] = {}
# What adds a half to the number before it.
HALVES: dict[str, None] = {"and a half": None}
VAGUE: dict[str, None] = dict.fromkeys((
    "dozens", "scores", "hundreds", "thousands", "millions", "tens of thousands",
    "hundreds of thousands", "tens of millions", "dozens and dozens", "hundreds and hundreds",
    "thousands and thousands", "several", "several dozen", "several hundred", "several thousand",
    "several million", "a few", "a few dozen", "a few hundred", "a few thousand", "a handful",
    "few dozen", "few hundred", "some dozens", "a couple of hundred", "a couple of dozen",
    "a couple of thousand", "a couple hundred", "a couple dozen", "a couple thousand",
    "a number of", "many hundreds", "many thousands", "many dozens", "many hundred",
    "many thousand", "hundreds or thousands", "hundreds , if not thousands",
))  # fmt: skip
# What stands before a number and changes its strength. Nearly and almost, like "as many as", say
# what is not exceeded; the number below is unknown, so none is given.
BOUNDS: dict[str, str] = {
    "about|around|roughly|approximately|approx|circa|some|perhaps|maybe|estimated": "about",
    "approx .": "about",
    "an estimated": "about",
    "in the region of": "about",
    "close to": "about",
    "something like": "about",
    "or so": "about",
    "~|≈": "about",
    "at least": "at_least",
    "more than": "at_least",
    "over|exceeding|exceeds|exceeded": "at_least",
    "north of": "at_least",
    "exceed": "at_least",
    "not|no less|fewer than": "at_least",
    "upwards of": "at_least",
    "a minimum of": "at_least",
    "minimum|min": "at_least",
    "greater than": "at_least",
    ">|≥": "at_least",
    "well over": "at_least",
    "in excess of": "at_least",
    "as few as": "at_least",
    "up to": "at_most",
    "at most": "at_most",
    "as many|much as": "at_most",
    "no|not more than": "at_most",
    "less|fewer than": "at_most",
    "under|below": "at_most",
    "maximum|max": "at_most",
    "a maximum of": "at_most",
    "nearly|almost": "at_most",
    "not even": "at_most",
    "not exceeding|over|above|exceed": "at_most",
    "no higher|greater than": "at_most",
    "nothing less than": "at_least",
    "capped at": "at_most",
    "barely|hardly|scarcely": "at_most",
    "just under": "at_most",
    "<|≤": "at_most",
    "just over": "at_least",
    "exactly|precisely|only|just|all": "exact",
}
# A bound only where money is counted: "from $500".
MONEY_BOUNDS: dict[str, str] = {"from": "at_least", "starting at": "at_least"}
# What may follow the amount and changes its strength.
AFTER: dict[str, str] = {
    "or more": "at_least",
    "and more": "at_least",
    "and up": "at_least",
    "or over": "at_least",
    "at least": "at_least",
    "minimum": "at_least",
    "+": "at_least",
    "plus": "at_least",
    "or fewer|less": "at_most",
    "at most": "at_most",
    "maximum|max|tops": "at_most",
    "no more": "at_most",
    "or so": "about",
    "give or take": "about",
    "approximately": "about",
}
# Behind these, "about" says what is spoken of, not how many.
TOPIC: frozenset[str] = word_set("""
    talk talks talked talking speak speaks spoke spoken speaking tell tells told telling hear
    hears heard hearing know knows knew known think ask asks asked write writes wrote written
    read learn learned learnt complain complained report reports reported worry worried
    concerned say says said what it him her them us me information rumours rumors questions
""")
OPENERS: dict[str, str] = {"between": "and", "from": "to"}
JOINERS: tuple[str, ...] = ("to", "-", "or")
BOTH: tuple[str, ...] = ("and", "to", "-", "or")
CURRENCIES: dict[str, str] = {
    "rub|rubles|ruble|rouble|roubles|rubels|rur": "RUB",
    "usd|dollar|dollars|bucks": "USD",
    "uah|hryvnia|hryvnias|hryvnya|hryvnyas": "UAH",
    "eur|euro|euros": "EUR",
    "gbp|pound|pounds|quid": "GBP",
    "us dollar|dollars": "USD",
    "u . s . dollar|dollars": "USD",
    "russian ruble|rubles|rouble|roubles": "RUB",
    "pounds sterling": "GBP",
}
PER: dict[str, str] = {
    "a|per|each|every|/ month": "month",
    "monthly": "month",
    "each|every month": "month",
    "a|per|each|every|/ day": "day",
    "daily": "day",
    "a|per|each|every|/ week": "week",
    "weekly": "week",
    "a|per|each|every|/ year": "year",
    "annually|yearly": "year",
    "a|per|/ hour": "hour",
    "per|/ person": "person",
    "per|a head": "person",
    "a person": "person",
    "per family": "family",
    "per capita": "person",
    "for|to each": "person",
    "per prisoner|inmate|convict|man|soldier|recruit": "person",
}
# Words that cannot be the counted noun nor stand before it.
NOT_COUNTED: frozenset[str] = word_set("""
    had has have having was were is are be been being will would could can may might must
    shall should did do does of in on at by for from to with without and or but nor who whom
    whose which that this these those the a an as if when while than then there here it its he
    she they we you i him her them us his their our my your not no already also just still yet
    said says say told tell left went came go goes got get taken took applied signed died
    killed wounded volunteered volunteer's vanished disappeared returned refused agreed
    arrived departed only about over under before after since until because so into out off up
    down now today yesterday again between among another others during against through per
""")
# Words before a number that make it a label, not a count: colony 17, article 228, room 5.
LABELS: frozenset[str] = word_set("""
    no nr number num № # n article articles art section paragraph part chapter clause rule law
    page pages p ik kp sizo liu vk lpu fku t floor line row table figure item point apartment
    flat highway route version pgh id tag case file ref chat group block channel category type
    grade zone top step day week
""")
# The same, unless a counted noun follows: "from the colony 50 men".
SOFT_LABELS: frozenset[str] = word_set("""
    colony prison room cell ward unit battalion brigade regiment division squad detachment
    barrack hospital school building house
""")
# Words after a number that make it a time of day.
CLOCK: frozenset[str] = frozenset(["am", "pm", "a", "o'clock", "p"])
# A unit that stands before its number and makes it a round one; "" where the noun follows.
INVERTED: dict[str, str] = {}
# Nouns that a number before them names rather than counts.
NUMBERED: frozenset[str] = frozenset()
ORDINAL_ENDINGS: frozenset[str] = frozenset(["st", "nd", "rd", "th"])
# Who comes second in "100,000 rubles a month, another 200,000".
ANOTHER: frozenset[str] = word_set("""
    another other others next and or then some second someone somebody else versus vs
""")
PLURAL_ENDINGS: tuple[str, ...] = ("s", "folk", "men", "women")
COLLECTIVE: dict[str, int] = {}
ADJECTIVE_ENDINGS: tuple[str, ...] = ()
