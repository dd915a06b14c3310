"""English currencies, what an amount is for each of, and the nouns' company."""

from habeas.extract.amounts.phrases import word_set

CURRENCIES: dict[str, str] = {
    "rub|rubles|ruble|rouble|roubles|rubels|rur": "RUB",
    "usd|dollar|dollars|bucks": "USD",
    "uah|hryvnia|hryvnias|hryvnya|hryvnyas": "UAH",
    "eur|euro|euros": "EUR",
    "gbp|pound|pounds|quid": "GBP",
    "american dollar|dollars": "USD",
    "ukrainian hryvnia|hryvnias": "UAH",
    "tenge": "KZT",
    "kzt": "KZT",
    "us dollar|dollars": "USD",
    "u . s . dollar|dollars": "USD",
    "russian ruble|rubles|rouble|roubles": "RUB",
    "pounds sterling": "GBP",
}
PER: dict[str, str] = {
    "a|per|each|every|/ month": "month",
    "/|per|a mo": "month",
    "a|per|each|every calendar month": "month",
    "a|per|each trip|run|ride|flight|journey": "trip",
    "a|per|each shift": "shift",
    "a|per|each|/ mission|sortie|assault": "mission",
    "a|per|each|/ contract": "contract",
    "for|to each|every man|prisoner|convict|inmate|recruit": "person",
    "for|to each|every soldier|fighter|volunteer|one|person": "person",
    "to|for each|every family|household": "family",
    "each|a family": "family",
    "per body|corpse": "body",
    "per cell": "cell",
    "per colony|prison": "facility",
    "per group": "group",
    "per bus": "bus",
    "per dead|killed|wounded|fallen soldier|man|convict|prisoner|fighter|recruit": "person",
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
    "a man": "person",
    "a person": "person",
    "per family": "family",
    "per capita": "person",
    "for|to each": "person",
    "per prisoner|inmate|convict|man|soldier|recruit|fighter|volunteer|individual|guy": "person",
}
# What makes a sum one for each person where nothing else is named.
EACH: dict[str, str] = {"each|apiece": "person", "a piece|pop": "person"}
DISTRIBUTIVE: frozenset[str] = frozenset()
# What became of those counted, where the noun is left out: 40 killed.
STATES: frozenset[str] = word_set("""
    killed dead wounded injured missing captured executed murdered dying buried imprisoned
""")
# Words that cannot be the counted noun nor stand before it.
NOT_COUNTED: frozenset[str] = word_set("""
    had has have having was were is are be been being will would could can may might must shall
    should did do does of in on at by for from to with without and or but nor who whom whose
    which that this these those the a an as if when while than then there here it its he she
    they we you i him her them us his their our my your not no already also just still yet said
    says say told tell left went came go goes got get taken took applied signed died killed
    wounded volunteered volunteer's vanished disappeared returned refused agreed arrived
    departed only about over under before after since until because so into out off up down now
    today yesterday again between among another others during against through per
""")
# A unit that stands before its number and makes it a round one; "" where the noun follows.
INVERTED: dict[str, str] = {}
FILLERS: frozenset[str] = frozenset()
# Behind these a noun is governed, and a number after it is another's.
GOVERNING: frozenset[str] = word_set("from in at")
QUANTIFIERS: frozenset[str] = frozenset()
MANY_ENDINGS: tuple[str, ...] = ()
PLURAL_ENDINGS: tuple[str, ...] = ("s", "folk", "men", "women")
ADJECTIVE_ENDINGS: tuple[str, ...] = ()
