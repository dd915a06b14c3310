"""Ages: aged 34, 34-летний, ему 34 года, Ivan Petrov, 41, in her early forties, за сорок."""

from dataclasses import replace

from habeas.extract.amounts.bounds import Amount, bounded, read_bound
from habeas.extract.amounts.numbers import read_number
from habeas.extract.amounts.phrases import word_set
from habeas.extract.times.context import Context
from habeas.extract.times.lengths import OLDEST, made, unit_end, unit_of

GROWN = 14
CLOSINGS = frozenset([",", ".", ";", ")", "!", "?", ""])
TO = frozenset(["to", "-", "and", "до", "по"])
BE = frozenset(["was", "is", "am", "he's", "she's", "i'm"])
HIS = frozenset(["his", "her", "their", "my", "your", "'s"])
TURNED = frozenset(["turned", "turns", "turning"])
WHO = frozenset(["he", "she", "i", "who"])
GOES_ON = CLOSINGS | {
    "when",
    "and",
    "at",
    "now",
    "but",
    "he",
    "she",
    "in",
    "on",
    "this",
    "that",
    "last",
    "next",
    "by",
    "as",
    "because",
    "while",
    "yesterday",
    "today",
}
# Years of a decade of life.
SHARES: dict[str, tuple[int, int]] = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
SPANS: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
# Before a round number of years: past it, or near it from below.
LEANING: dict[str, str] = {"за": "at_least", "под": "at_most", "під": "at_most"}
OVER = word_set("""
    было уже всего только тогда сейчас чуть тоже вже було лише тоді зараз трохи щойно ще еще аж
""")


def as_age(context: Context, length: Amount) -> Amount:
    """Call a number of years an age where the words around it say so."""
    if length.unit != "year" or length.kind == "vague" or (length.hi or 0) > OLDEST:
        return length
    after = context.times.age_after.match(context.tokens.words, length.end)
    if after:
        return replace(length, end=after[0], rule="age")
    before = _dative(context, length.first) or context.has("age_before", length.first - 1)
    return replace(length, rule="age") if before else length


def _dative(context: Context, at: int) -> bool:
    """Say whether someone who has an age stands before: ему, ему было уже, сыну."""
    for back in range(at - 1, at - 4, -1):
        if context.has("dative", back):
            return True
        if context.word(back) not in OVER:
            return False
    return False


def read_age(context: Context, at: int) -> Amount | None:
    """Read aged 34, ему 27, she was 34 when, and ages told in other ways."""
    return _decade(context, at) or _leaning(context, at) or _number(context, at)


def _number(context: Context, at: int) -> Amount | None:
    led = context.has("age_before", at)
    start = at + led
    start += led and context.word(start) in {":", "of", "-"}
    number = context.number(start, most=OLDEST)
    if number is None or (not context.near(start) and led):
        return _worded(context, at, start) if led and number is None else None
    end = start + 1
    word_at = end + (context.word(end) == "-")
    if context.has("age_words", word_at) and context.near(word_at) and not led:
        return None  # 34-летний is read with the other adjectives
    if led:
        spread = _spread(context, at, start)
        if spread:
            return spread
        end = unit_end(context, end) if unit_of(context, end) == (1.0, "year") else end
        return made(at, end, number, "year", "age")
    closed = context.word(end) in GOES_ON and not context.word(end + 1).isdecimal()
    if closed and (_dative(context, at) or _english(context, at) or _named(context, at, number)):
        return made(at, end, number, "year", "age")
    return None


def _spread(context: Context, at: int, start: int) -> Amount | None:
    """Read aged 22 to 50, between the ages of 25 and 45, в возрасте от 25 до 45 лет."""
    first = read_number(context.tokens, start, context.amounts)
    if first is None or context.word(first.end) not in TO:
        return None
    if context.word(first.end) == "and" and context.word(start - 1) not in {
        "between",
        "of",
        "ages",
    }:
        return None  # aged 19 and 23 are two
    second = read_number(context.tokens, first.end + 1, context.amounts)
    if second is None or not first.value < second.value <= OLDEST:
        return None
    end = unit_end(context, second.end) if unit_of(context, second.end) else second.end
    return replace(made(at, end, first.value, "year", "age"), hi=second.value, kind="between")


def _worded(context: Context, at: int, start: int) -> Amount | None:
    """Read aged thirty-four, aged between 25 and 40, в возрасте до 40 лет."""
    start += context.word(start) in {"between", "from", "от", "с", "від", "з"}
    start += context.word(start) in {"the", "ages"}
    spread = _spread(context, at, start)
    if spread:
        return spread
    bound, number_at = read_bound(context.tokens, start, context.amounts)
    number = read_number(context.tokens, number_at, context.amounts)
    if number is None or number.value > OLDEST or not context.near(start):
        return None
    if context.word(number.end) in TO:
        return None
    end = unit_end(context, number.end) if unit_of(context, number.end) else number.end
    return bounded(made(at, end, number.value, "year", "age"), bound)


def _english(context: Context, at: int) -> bool:
    """Say whether "he was", "she is", "will be" or "turned" stands before."""
    verb, who = context.word(at - 1), context.word(at - 2)
    if verb == "s" and who == "'":
        return context.word(at - 3) in WHO  # he's 22
    told = verb in BE and (who in WHO or "'" in verb)
    return verb in TURNED or told or (verb == "be" and who in {"will", "would", "'ll", "he'll"})


def _named(context: Context, at: int, number: int) -> bool:
    """Say whether the number stands behind a name, between commas or in brackets."""
    comma, closing = context.word(at - 1), context.word(at + 1)
    if (comma, closing) not in {(",", ","), ("(", ")")} or not GROWN <= number < 100:  # noqa: PLR2004
        return False
    name = context.word(at - 2)
    full = context.capital(at - 2) and context.capital(at - 3)
    return name.isalpha() and (full or context.has("kin", at - 2))


def _decade(context: Context, at: int) -> Amount | None:
    """Read early forties, mid-30s behind "in his"."""
    share = SHARES.get(context.word(at))
    start = at + (share is not None)
    start += context.word(start) == "-"
    figures = context.number(start, most=90)
    ten = SPANS.get(context.word(start)) or (figures if context.word(start + 1) == "s" else None)
    if ten is None or ten % 10 or context.word(at - 1) not in HIS:
        return None
    first, last = share or (0, 9)
    end = start + 1 + (figures is not None)
    return replace(made(at, end, ten + first, "year", "age"), hi=ten + last, kind="between")


def _leaning(context: Context, at: int) -> Amount | None:
    """Read the "за сорок" of "ей уже за сорок"."""
    bound = LEANING.get(context.word(at))
    if bound is None or not _dative(context, at):
        return None
    number = read_number(context.tokens, at + 1, context.amounts)
    if number is None or number.value % 10 or not 20 <= number.value <= OLDEST:  # noqa: PLR2004
        return None
    if unit_of(context, number.end) not in {None, (1.0, "year")}:
        return None
    if context.amounts.nouns.match(context.tokens.words, number.end):
        return None
    end = unit_end(context, number.end) if unit_of(context, number.end) else number.end
    return bounded(made(at, end, number.value, "year", "age"), bound)
