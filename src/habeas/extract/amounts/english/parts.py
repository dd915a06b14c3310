"""English ordinals and parts of a whole, which are no counts."""

from habeas.extract.amounts.phrases import word_set

ORDINALS: dict[str, int] = {
    "first": 1, "second|other": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20, "hundredth": 100,
    "latter": 2, "last": 1,
}  # fmt: skip
ORDINAL_ENDINGS: frozenset[str] = frozenset(["st", "nd", "rd", "th"])
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
    will got came or more less fewer that this said say says went ran fled
""")
DENOMINATORS: dict[str, int] = {
    "third|thirds": 3, "quarters": 4, "fifth|fifths": 5, "sixths": 6, "sevenths": 7,
    "eighths": 8, "ninths": 9, "tenth|tenths": 10,
}  # fmt: skip
# Between the two numbers of a share; "tens" where only "nine out of ten" is one.
AMONG: dict[str, str] = {
    "in": "any",
    "in every": "any",
    "of every": "any",
    "out of every": "any",
    "out of": "tens",
}
EVERY: frozenset[str] = frozenset(["every"])
ARTICLES: frozenset[str] = word_set("of the all these those his her their our its my that")
# What is halved and is no crowd: half the night.
TIMELY: frozenset[str] = word_set("""
    time way night morning afternoon evening past term sentence life summer winter spring autumn
    distance
""")
