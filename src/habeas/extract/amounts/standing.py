"""Rejects what only looks like an amount: a year, an age, "one" as a pronoun, a list of figures."""

from habeas.extract.amounts.bounds import Amount
from habeas.extract.amounts.counted import is_time
from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.spreads import YEARS
from habeas.extract.amounts.tokens import Tokens

# Vague words that are an amount only beside what they count.
LOOSE = frozenset([
    "several", "a few", "few", "пара", "пару", "кілька", "декілька", "несколько", "нескольких",
])  # fmt: skip
AGES = range(14, 100)
LONGEST_BARE = 1_000_000
LONGEST_PLAIN = 10_000
APART = frozenset([",", ";", "-", "/", "|", "\\", ".", ":"])
RUN = 3
HOURLY = frozenset(["from", "с", "з"])  # from 9 to 5
LAST_HOUR = 24
ROUND_YEAR = 2000
LOCATIVE = ("ух", "ех", "ох", "ти", "ми")
OF_TIME = frozenset(["of", "из", "із", "з"])
CHOICE = frozenset(["or", "или", "або", "чи", "-"])
LISTING = frozenset(["and", "or", "и", "или", "і", "та", "й", ","])
CLOSES = frozenset([",", ".", ")", ";", "!", "?", ""])


def stands(amount: Amount, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Say whether what was read is an amount indeed."""
    if tokens.words[amount.first] == "семью" and not _by_seven(amount, tokens):
        return False
    size = amount.hi if amount.hi is not None else amount.lo
    if amount.kind == "vague":
        words = " ".join(tokens.words[amount.first : amount.end])
        return amount.unit is not None or words not in LOOSE
    if size is None or (size <= 0 and amount.unit is None):
        return False
    if not amount.money and tokens.word(amount.end) in lexicon.denominators and amount.unit is None:
        return False
    plain = amount.bare and amount.kind == "exact" and not amount.money
    if plain and size == 1:
        return tokens.words[amount.first].isdecimal() and amount.unit is not None
    if amount.unit is not None or amount.money:
        return True
    if amount.rule == "range" and tokens.word(amount.first) in HOURLY and size <= LAST_HOUR:
        return False
    if _leads_to_time(amount, tokens) or _titled(amount, tokens):
        return False
    return not (_age(amount, tokens, lexicon) or (plain and _nameless(amount, tokens, lexicon)))


def _by_seven(amount: Amount, tokens: Tokens) -> bool:
    """True for "с семью осуждёнными", False for "в приёмную семью": seven, and no family."""
    after = (amount.first + 1, amount.first + 2)
    return any(tokens.near(at) and tokens.word(at).endswith("ми") for at in after)


def _nameless(amount: Amount, tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for a year, for a long figure that is some id, and for one of a row of figures."""
    alone = amount.end - amount.first == 1
    size = amount.hi or 0
    if size <= LAST_HOUR and _hour(amount, tokens, lexicon):
        return True
    if not tokens.words[amount.first].isdecimal():
        return _in_row(tokens, amount, lexicon)
    if alone and size >= LONGEST_PLAIN and (size % 100 or _capital(tokens, amount.end)):
        return True
    if alone and (size in YEARS or size >= LONGEST_BARE):
        return size != ROUND_YEAR or tokens.word(amount.first - 1) in lexicon.dating
    return _in_row(tokens, amount, lexicon) or _score(tokens, amount)


def _hour(amount: Amount, tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for "at nine" and "в семь", not for the locative of "в двух эшелонах"."""
    before = tokens.word(amount.first - 1)
    place = before in {"в", "у", "о", "об"} and tokens.words[amount.first].endswith(LOCATIVE)
    return before in lexicon.hourly and not place


def _leads_to_time(amount: Amount, tokens: Tokens) -> bool:
    """True for the 19 of "19 и 24 лет", the two of "a day or two", the 11 of "11 of 15 years"."""
    at = amount.end
    listed = tokens.word(at) in LISTING and tokens.word(at + 1).isdecimal()
    if tokens.word(at) in OF_TIME:
        return amount.bare and any(is_time(tokens, at + ahead) for ahead in (2, 3, 4, 5))
    of = amount.first - 1
    if tokens.word(of) in OF_TIME:
        return amount.bare and is_time(tokens, of - 1 - (tokens.word(of - 1) == "out"))
    second = tokens.word(amount.first - 1) in CHOICE and is_time(tokens, amount.first - 2)
    return amount.bare and (second or (listed and is_time(tokens, at + 2)))


def _titled(amount: Amount, tokens: Tokens) -> bool:
    """True for a capital in the middle of a sentence: the Group of Seven."""
    at = amount.first
    written = tokens.text[tokens.starts[at]]
    if not (amount.bare and written.isupper() and at > 0):
        return False
    return tokens.word(at - 1).isalpha() and not tokens.text[tokens.starts[at] :][1:2].isupper()


def _score(tokens: Tokens, amount: Amount) -> bool:
    """True for both sides of 3-0, which is no range."""
    for dash, figure in ((amount.end, amount.end + 1), (amount.first - 1, amount.first - 2)):
        if tokens.word(dash) == "-" and tokens.word(figure).isdecimal():
            return tokens.touches(max(dash, figure)) and tokens.touches(dash)
    return False


def _capital(tokens: Tokens, at: int) -> bool:
    return tokens.near(at) and tokens.text[tokens.starts[at]].isupper()


def _in_row(tokens: Tokens, amount: Amount, lexicon: Lexicon) -> bool:
    """True where figures stand beside figures with nothing said of them."""
    before = _beside(tokens, amount.first - 1, -1, lexicon)
    return before + _beside(tokens, amount.end, 1, lexicon) >= RUN


def _beside(tokens: Tokens, at: int, step: int, lexicon: Lexicon) -> int:
    """Count the figures on one side, up to a few, with no more than a mark between them."""
    for found in range(RUN):
        at += step if tokens.word(at) in APART else 0
        figure = tokens.word(at).isdecimal() or tokens.word(at) in lexicon.small
        if not figure or not 0 <= at < len(tokens):
            return found
        at += step
    return RUN


def _age(amount: Amount, tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for "Ivan Petrov, 34," and "ему 34": how old somebody is, not how many there are."""
    after, before = tokens.word(amount.end), amount.first - 1
    if (amount.hi or amount.lo) not in AGES:
        return False
    if tokens.word(before) in LISTING and tokens.word(before - 1).isdecimal():
        before -= 2  # aged 19 and 24
    being = tokens.word(before) in lexicon.being
    if tokens.word(before - being) in lexicon.aged:
        return amount.bare
    if after not in CLOSES:
        return False
    if tokens.word(amount.first) in lexicon.age_bounds:
        people = lexicon.nouns.match(tokens.words, before)
        return tokens.word(before) in lexicon.being or (people or (0, ""))[1] == "person"
    if tokens.word(before) in {",", "("} and tokens.words[amount.first].isdecimal():
        return amount.kind == "exact" and _named(tokens, before - 1)
    return False


def _named(tokens: Tokens, at: int) -> bool:
    """Say whether the word here is written as a name."""
    return at >= 0 and tokens.text[tokens.starts[at]].isupper()
