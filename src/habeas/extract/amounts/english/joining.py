"""English words that join two numbers, or tie one to what was said before it."""

from habeas.extract.amounts.phrases import word_set

# Behind these, "about" says what is spoken of, not how many.
TOPIC: frozenset[str] = word_set("""
    talk talks talked talking speak speaks spoke spoken speaking tell tells told telling hear
    hears heard hearing know knows knew known think ask asks asked wrote learn learned learnt
    complain complained worry worried concerned information rumours rumors questions stories
    story news details data warned
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
# At the end of words before a margin: give or take two.
MARGINS: frozenset[str] = word_set("take minus")
# Between two bounds of which the upper comes first.
CONTRASTING: frozenset[str] = word_set("but though yet ,")
# Before a comparison: it is turned round.
NOBODY: frozenset[str] = word_set("""
    nobody none never nothing no-one neither can't cannot couldn't hardly scarcely doubt don't
    doesn't didn't won't wouldn't isn't aren't wasn't weren't never
""")
COMPARING: frozenset[str] = word_set("less fewer more under below over above")
BOTH: frozenset[str] = word_set("and to - or")
# Who comes second in "100,000 rubles a month, another 200,000".
ANOTHER: frozenset[str] = word_set("""
    instead against another other others next and or then some second someone somebody else
    versus vs third later now instead
""")
# Before a number: it goes on counting what was counted.
FURTHER: frozenset[str] = word_set("another further more additional plus others")
OF_THEM: dict[str, None] = dict.fromkeys((
    "of them|whom|these|those|which|us", "more", "others",
))  # fmt: skip
