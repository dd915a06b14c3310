"""English numerals, and what multiplies and adds in a number."""

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
COLLECTIVE: dict[str, int] = {}
