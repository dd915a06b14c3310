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
    "dozen": 12, "score": 20, "hundred": 100, "thousand|grand": 1000,
    "million|mln|mn|mil": 1_000_000, "billion|bn|bln": 1_000_000_000,
}  # fmt: skip
# Scale words that are a number without another before them.
ALONE: frozenset[str] = word_set("hundred thousand million billion dozen")
# What stands before a scale word alone: a hundred, half a million.
LEADS: dict[str, float] = {
    "a": 1, "half a": 0.5, "half - a": 0.5, "half - a -": 0.5, "a quarter of a": 0.25,
    "quarter of a": 0.25, "a half": 0.5, "three quarters of a": 0.75, "a good": 1, "a full": 1,
    "a round": 1, "a whole": 1,
}  # fmt: skip
ORDINALS: dict[str, int] = {
    "first": 1, "second|other": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20, "hundredth": 100,
    "latter": 2, "last": 1,
}  # fmt: skip
# Thousands written with their currency, whose last word is read again as that currency.
SHORT_SUMS: dict[str, int] = {}
# Letters that multiply only where they touch the digits: 200k.
TOUCHING: dict[str, int] = {
    "k": 1000, "m": 1_000_000, "mm": 1_000_000, "b": 1_000_000_000, "bn": 1_000_000_000,
}  # fmt: skip
# Phrases that are a number by themselves.
WHOLE: dict[str, float] = {"a couple": 2, "couple": 2, "a pair of": 2}
# Numbers that are round by nature: exact only in form.
ROUND: tuple[str, ...] = ("a couple", "couple")
# A number only behind a bound ("more than a hundred" needs no row: it is in WHOLE).
BOUNDED_ONE: dict[str, int] = {}
# What adds a half to the number before it.
HALVES: dict[str, float] = {
    "and a half": 0.5, "- and - a - half": 0.5, "and a quarter": 0.25, "½": 0.5,
}  # fmt: skip
# Parts of a whole; "two fifths" is made of a number and a row of DENOMINATORS.
FRACTIONS: dict[str, float] = {
    "half": 0.5, "one|a half": 0.5, "one - half": 0.5, "a|one third": 1 / 3, "one - third": 1 / 3,
    "a|one quarter": 0.25, "one - quarter": 0.25, "a|one fifth": 0.2, "a|one sixth": 1 / 6,
    "a|one eighth": 0.125, "a|one tenth": 0.1, "three quarters": 0.75, "three - quarters": 0.75,
}  # fmt: skip
# A part that ends in one of these is one only before one of the others: a third man is no third.
NEEDING: frozenset[str] = word_set("half third quarter fifth sixth eighth tenth")
HALVED: frozenset[str] = word_set("""
    of the his her their our its these those my all were are was have had died never did refused
    will got came or more less fewer
""")
DENOMINATORS: dict[str, int] = {
    "third|thirds": 3, "quarters": 4, "fifth|fifths": 5, "sixths": 6, "sevenths": 7,
    "eighths": 8, "ninths": 9, "tenth|tenths": 10,
}  # fmt: skip
# Between the two numbers of a share; "tens" where only "nine out of ten" is one.
AMONG: dict[str, str] = {"in": "any", "in every": "any", "out of every": "any", "out of": "tens"}
EVERY: frozenset[str] = frozenset(["every"])
ARTICLES: frozenset[str] = word_set("of the all these those his her their our its my that")
# What is halved and is no crowd: half the night.
TIMELY: frozenset[str] = word_set("""
    time way night morning afternoon evening past term sentence life summer winter spring autumn
    distance
""")
VAGUE: dict[str, None] = dict.fromkeys((
    "dozens", "scores", "hundreds", "thousands", "millions", "tens of thousands",
    "hundreds of thousands", "tens of millions", "dozens and dozens", "hundreds and hundreds",
    "thousands and thousands", "several", "several dozen", "several hundred", "several thousand",
    "several million", "a few", "a few dozen", "a few hundred", "a few thousand", "a handful",
    "few dozen", "few hundred", "some dozens", "a couple of hundred", "a couple of dozen",
    "a couple of thousand", "a couple hundred", "a couple dozen", "a couple thousand", "couple hundred|thousand|dozen|million", "couple of hundred|thousand|dozen",
    "a number of", "many hundreds", "many thousands", "many dozens", "many hundred",
    "many thousand", "hundreds or thousands", "hundreds , if not thousands", "hundreds , if not thousands ,",
    "dozens , if not hundreds", "dozens , if not hundreds ,", "dozens or hundreds",
))  # fmt: skip
# What stands before a number and changes its strength. Nearly and almost, like "as many as", say
# what is not exceeded; the number below is unknown, so none is given.
BOUNDS: dict[str, str] = {
    "about|around|roughly|approximately|approx|circa|ca|some|perhaps|maybe|estimated": "about",
    "possibly|probably|like": "about",
    "est|c|ca .": "about",
    "what looked like": "about",
    "as many as about": "at_most",
    "the better part of": "at_most",
    "somewhere around|near|about": "about",
    "somewhere in the region|neighbourhood|neighborhood of": "about",
    "in the neighbourhood|neighborhood|order|vicinity of": "about",
    "on the order of": "about",
    "give or take": "about",
    "anywhere|somewhere|something": "exact",
    "approx .": "about",
    "an estimated": "about",
    "in the region of": "about",
    "close to": "about",
    "something like": "about",
    "or so": "about",
    "~|≈": "about",
    "at least": "at_least",
    "at the very least|minimum": "at_least",
    "at a minimum": "at_least",
    "at a minimum ,": "at_least",
    "at least ,": "at_least",
    "more than": "at_least",
    "just|slightly|little|far|much|many|way|considerably|significantly|well more|greater than":
        "at_least",
    "a little|bit more|over than": "at_least",
    "a little|bit|shade|fraction over|above": "at_least",
    "slightly|well|way|far|comfortably|just over|above|beyond": "at_least",
    "above|beyond": "at_least",
    "better than": "at_least",
    "a good|clear|solid|full|cool": "at_least",
    "passed|surpassed|topped|surpassing|topping|surpasses|tops": "at_least",
    "a low of": "at_least",
    "over|exceeding|exceeds|exceeded": "at_least",
    "north of": "at_least",
    "exceed": "at_least",
    "not|no|never|nothing less|fewer|smaller than": "at_least",
    "not|no under|below": "at_least",
    "no less": "at_least",
    "upwards of": "at_least",
    "a minimum of": "at_least",
    "minimum|min": "at_least",
    "greater than": "at_least",
    ">|≥": "at_least",
    "in excess of": "at_least",
    "as few|little|low as": "at_least",
    "up to": "at_most",
    "at|the most": "at_most",
    "at the very|absolute most|maximum": "at_most",
    "at the most": "at_most",
    "as many|much|high as": "at_most",
    "no|not|never|nothing more than": "at_most",
    "not|nowhere near": "at_most",
    "short|shy of": "at_most",
    "just short|shy of": "at_most",
    "a little|bit|shade|fraction under|below": "at_most",
    "slightly|well|way|far under|below": "at_most",
    "slightly|just|little|far|considerably|well less|fewer than": "at_most",
    "close on": "at_most",
    "virtually|practically|approaching|nearing|pushing": "at_most",
    "not quite": "at_most",
    "a maximum|ceiling|limit|cap|high|peak of": "at_most",
    "limited to": "at_most",
    "the best part of": "at_most",
    "less|fewer than": "at_most",
    "under|below": "at_most",
    "maximum|max": "at_most",
    "nearly|almost": "at_most",
    "not even": "at_most",
    "not exceeding|over|above|exceed": "at_most",
    "no higher|greater than": "at_most",
    "capped at": "at_most",
    "barely|hardly|scarcely": "at_most",
    "<|≤": "at_most",
    "exactly|precisely|only|just|all|fully|merely": "exact",
    "a mere|staggering|whopping|measly|paltry": "exact",
    "a total of": "exact",
}
# A bound only where money is counted: "from $500".
MONEY_BOUNDS: dict[str, str] = {
    "from": "at_least", "starting at|from": "at_least", "anything from": "at_least",
}  # fmt: skip
# A preposition that makes a number round where one of these words follows.
ROUGH_LEADS: dict[str, str] = {}
# What may follow the amount and changes its strength.
AFTER: dict[str, str] = {
    "or|and more": "at_least",
    "if not more": "at_least",
    "or|and maybe|perhaps|possibly|even more": "at_least",
    "or|and over|upwards|up|above|counting|beyond": "at_least",
    "at least": "at_least",
    "at the very least": "at_least",
    "at a|the minimum": "at_least",
    "minimum|min": "at_least",
    "+": "at_least",
    "plus": "at_least",
    "- plus": "at_least",
    "or fewer|less|under|below": "at_most",
    "or even less|fewer": "at_most",
    "if that": "at_most",
    "at most": "at_most",
    "at the most|outside": "at_most",
    "at the very most": "at_most",
    "maximum|max|tops": "at_most",
    "no|not more": "at_most",
    "but no|not more": "at_most",
    "and no|not more": "at_most",
    "and no|not less|fewer": "at_least",
    "but no|not less|fewer": "at_least",
    "no|not less|fewer": "at_least",
    "or so": "about",
    "or thereabouts": "about",
    "more or less": "about",
    "give or take": "about",
    "give or take a few": "about",
    "give or take one or two": "about",
    "approximately|approx|roughly|ish": "about",
    "odd": "about",
    "- odd": "about",
    "- ish": "about",
    "- something": "about",
    "something": "about",
    "and something": "about",
    "and change": "at_least",
}
# Behind these, "about" says what is spoken of, not how many.
TOPIC: frozenset[str] = word_set("""
    talk talks talked talking speak speaks spoke spoken speaking tell tells told telling hear
    hears heard hearing know knows knew known think ask asks asked wrote
    learn learned learnt complain complained worry worried concerned information rumours rumors
    questions stories story news details data warned
""")
# Whom something is told, between the verb and "about".
ADDRESSED: frozenset[str] = word_set("""
    him her them us me you it reporters journalists investigators relatives
""")
OPENERS: dict[str, str] = {"between": "and to", "from": "to"}
JOINERS: frozenset[str] = word_set("to - or through")
# Both words of a choice between two numbers; the first opens it.
EITHER: dict[str, None] = {}
# Behind these a greater number may follow and make one range: thirty, maybe forty.
WIDER: dict[str, None] = dict.fromkeys((
    "maybe|perhaps|possibly", "or maybe|perhaps|possibly|even", "maybe|perhaps|possibly even",
    "and maybe|perhaps|possibly", "if not", "and even", "or more like",
))  # fmt: skip
# Beginnings of words that tell of a change, where "from 100 to 200" is no range.
CHANGES: tuple[str, ...] = (
    "rose", "rise", "rising", "risen", "grew", "grow", "increas", "fell", "fall", "drop", "declin",
    "climb", "jump", "raised", "raising", "shrank", "shrunk", "reduc", "slump", "surge", "doubled",
    "plung", "went", "cut", "swelled", "dwindl",
)  # fmt: skip
# Between a lower and an upper bound of one amount.
PAIRING: frozenset[str] = word_set("and but yet though to or")
# Behind words that bound a number: the number is yet to come.
THAN: frozenset[str] = word_set("than")
# Between two bounds of which the upper comes first.
CONTRASTING: frozenset[str] = word_set("but though yet ,")
# Before a comparison: it is turned round.
NOBODY: frozenset[str] = word_set("nobody none never nothing no-one neither")
COMPARING: frozenset[str] = word_set("less fewer more under below over above")
BOTH: frozenset[str] = word_set("and to - or")
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
    "for|to each|every man|prisoner|convict|inmate|recruit|soldier|fighter|volunteer|one|person":
        "person",
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
    flat highway route version pgh id tag case file ref chat category type
    grade zone order decree resolution protocol regulation act bill cargo iphone
    android windows samsung nokia ural kamaz flight appendix annex lines rows chapters sections tables figures items volume vol issue edition
    question lesson verse psalm serial passport code pin postcode account card invoice phone tel
    mobile extension ext box covid area studio boeing airbus class psm room
""")
STREETS: frozenset[str] = word_set("street avenue road lane boulevard prospekt st ave rd ulitsa ul")
# Before a number: it is somebody's age.
AGED: frozenset[str] = word_set("he's she's i'm aged age turned turns he she turning")
DATING: frozenset[str] = word_set("in of since by until till from year before after during and")
BEING: frozenset[str] = word_set("is was just only now already")
# The same, unless a counted noun follows: "from the colony 50 men".
SOFT_LABELS: frozenset[str] = word_set("""
    colony prison room cell ward unit battalion brigade regiment division squad detachment
    barrack barracks hospital school building house prisoner inmate convict detainee bed bunk
    platform gate checkpoint post sector camp zone top step day week group block channel
""")
# Words after a number that make it a time of day.
HOURLY: frozenset[str] = word_set("at past")
CLOCK: frozenset[str] = frozenset(["past", "am", "pm", "a", "o'clock", "p"])
# A unit that stands before its number and makes it a round one; "" where the noun follows.
INVERTED: dict[str, str] = {}
FILLERS: frozenset[str] = frozenset()
# Behind these a noun is governed, and a number after it is another's.
GOVERNING: frozenset[str] = word_set("from in at")
QUANTIFIERS: frozenset[str] = frozenset()
MANY_ENDINGS: tuple[str, ...] = ()
# Nouns that a number before them names rather than counts.
NUMBERED: frozenset[str] = frozenset()
ORDINAL_ENDINGS: frozenset[str] = frozenset(["st", "nd", "rd", "th"])
# Who comes second in "100,000 rubles a month, another 200,000".
ANOTHER: frozenset[str] = word_set("""
    another other others next and or then some second someone somebody else versus vs third
    later now instead
""")
# Before a number: it goes on counting what was counted.
FURTHER: frozenset[str] = word_set("another further more additional plus others")
OF_THEM: dict[str, None] = dict.fromkeys((
    "of them|whom|these|those|which|us", "more", "others",
))  # fmt: skip
PLURAL_ENDINGS: tuple[str, ...] = ("s", "folk", "men", "women")
COLLECTIVE: dict[str, int] = {}
ADJECTIVE_ENDINGS: tuple[str, ...] = ()
